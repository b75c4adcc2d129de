/// A table that becomes a stack of cards on a phone, each value beside its column's name.
///
/// The roles repeat what the elements mean, because a browser forgets it when the cards are not
/// laid out as a table any more.
struct CardTable: Component {
    struct Column: Sendable {
        let title: String
        /// Figures are set to the right, under one another.
        var isNumeric = false
    }

    /// What the table shows; also its name for screen readers.
    let caption: String
    let columns: [Column]
    /// As many cells in each row as there are columns; the first names the row. A card leaves out
    /// what a row has no value for, told by a lone dash.
    let rows: [[HTML]]

    var html: HTML {
        """
        <table class="cards" role="table">
        <caption>\(caption)</caption>
        <thead role="rowgroup"><tr role="row">\(columns.map(heading))</tr></thead>
        <tbody role="rowgroup">
        \(rows.map(row))</tbody>
        </table>
        """
    }

    private func heading(_ column: Column) -> HTML {
        """
        <th scope="col" role="columnheader"\
        \(attribute: "class", column.isNumeric ? "numeric" : nil)>\(column.title)</th>
        """
    }

    private func row(_ cells: [HTML]) -> HTML {
        precondition(cells.count == columns.count, "a row has not one cell for each column")
        let written = zip(columns, cells).enumerated().map { index, cell in
            index == 0 ? name(cell.1, cell.0) : value(cell.1, cell.0)
        }
        return "<tr role=\"row\">\(written)</tr>\n"
    }

    private func name(_ cell: HTML, _ column: Column) -> HTML {
        "<th scope=\"row\" role=\"rowheader\" data-label=\"\(column.title)\">\(cell)</th>"
    }

    private func value(_ cell: HTML, _ column: Column) -> HTML {
        let kind = cell == "–" ? "blank" : column.isNumeric ? "numeric" : nil
        return """
            <td role="cell" data-label="\(column.title)"\(attribute: "class", kind)>\(cell)</td>
            """
    }
}
