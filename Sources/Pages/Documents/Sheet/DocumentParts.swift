import Governance

/// Facts at the head of a document, as a table whose rows have headings.
struct DocumentFacts: Component {
    /// Term and value; rows without a value are left out.
    let rows: [(Phrase, String?)]
    let language: Language

    var html: HTML {
        let shown = rows.compactMap { term, value in
            value.map {
                "<tr><th scope=\"row\">\(term.in(language))</th><td>\($0)</td></tr>\n" as HTML
            }
        }
        return "<table class=\"facts\">\n\(shown)</table>"
    }
}

/// A table of a document, with the headings of its columns on each page.
struct DocumentTable: Component {
    /// How its columns are laid out.
    enum Kind: String, Sendable {
        case agenda, people
    }

    let kind: Kind
    /// Its name above it; `nil` where a heading has said so.
    let caption: String?
    let columns: [String]
    /// As many cells in each row as there are columns; the first names the row.
    let rows: [[HTML]]

    var html: HTML {
        let head = columns.map { "<th scope=\"col\">\($0)</th>" as HTML }
        let body = rows.map { cells -> HTML in
            let rest = cells.dropFirst().map { "<td>\($0)</td>" as HTML }
            return "<tr><th scope=\"row\">\(cells.first ?? .nothing)</th>\(rest)</tr>\n"
        }
        return """
            <table class="\(kind.rawValue)">
            \(caption.shown { "<caption>\($0)</caption>\n" })<thead><tr>\(head)</tr></thead>
            <tbody>
            \(body)</tbody>
            </table>
            """
    }
}

/// What should be known before the rest is read, in a frame.
struct DocumentNote: Component {
    let text: String

    var html: HTML { "<p class=\"note\">\(text)</p>" }
}

/// How deep a heading stands below the document's own.
enum HeadingLevel: Sendable {
    /// Right below the document's title.
    case part
    /// Below a part.
    case section

    /// A heading.
    func heading(_ text: String) -> HTML {
        switch self {
        case .part: "<h2>\(text)</h2>"
        case .section: "<h3>\(text)</h3>"
        }
    }
}

/// A written text under its heading; nothing where it was not written.
struct WrittenPart: Component {
    let title: String
    let text: String?
    let level: HeadingLevel

    var html: HTML {
        text.shown { "<section>\(level.heading(title))\n\(Prose(text: $0))</section>\n" }
    }
}
