import ArgumentParser
import Exchange
import Governance

/// A cost table as the command line prints it.
struct CostReport {
    /// How it is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, csv, spreadsheet
    }

    let table: CostTable
    let charter: Charter

    func text(in format: Format) -> String {
        switch format {
        case .text: aligned + notes
        case .csv: CSVTable(rows: [head] + rows).text(for: .program)
        case .spreadsheet: CSVTable(rows: [head] + rows).text(for: .spreadsheet)
        }
    }

    private var head: [String] {
        let parts = table.key.parts.map { part in
            switch part.basis {
            case .equal: "fixed"
            case .inhabitants: "variable"
            case .weights: "weighted"
            }
        }
        return ["kommunenummer", "name", "inhabitants"] + parts + ["sum"]
    }

    private var rows: [[String]] {
        table.shares.map { share in
            [
                share.municipality.rawValue, name(share.municipality),
                share.inhabitants.map { String($0) } ?? "",
            ] + (share.parts + [share.sum]).map(\.description)
        }
    }

    /// The table with its columns under each other, numbers to the right, and the totals.
    private var aligned: String {
        let total =
            ["", "", table.inhabitants.map { String($0) } ?? ""]
            + table.key.parts.map { _ in "" } + [table.amount.description]
        let all = [head] + rows + [total]
        let widths = head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            let cells = row.indices.map { column in
                let space = String(repeating: " ", count: widths[column] - row[column].count)
                return column < 2 ? row[column] + space : space + row[column]
            }
            return cells.joined(separator: "  ") + "\n"
        }.joined()
    }

    /// Where the figures come from, and what may surprise a reader of them.
    private var notes: String {
        var notes = [
            "Inhabitants on \(table.populationDate): \(PopulationTable.source), "
                + "\(PopulationTable.licence)."
        ]
        let apart = table.shares.filter(\.isRoundedApart).map { name($0.municipality) }
        if !apart.isEmpty {
            notes.append(
                "Parts are rounded one by one and do not add up to the sum for "
                    + "\(apart.joined(separator: ", ")).")
        }
        let outside = charter.catchment.filter { table[$0.id] == nil }.map(\.name)
        if !outside.isEmpty {
            notes.append("In the catchment, but no partner: \(outside.joined(separator: ", ")).")
        }
        return "\n" + notes.joined(separator: "\n") + "\n"
    }

    private func name(_ municipality: PartnerID) -> String {
        charter.municipality(municipality)?.name ?? municipality.rawValue
    }
}
