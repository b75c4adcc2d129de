/// Rows of fields as text that spreadsheets and programs read (RFC 4180).
public struct CSVTable: Hashable, Sendable {
    /// Who is to read it.
    public enum Reader: Hashable, Sendable {
        /// Programs: commas, as the standard has it.
        case program
        /// A spreadsheet set up for Norwegian, where the comma stands in numbers: semicolons, and
        /// the byte order mark by which it knows that the text is UTF-8.
        case spreadsheet
    }

    /// The rows, the names of the columns first.
    public var rows: [[String]]

    /// A table.
    public init(rows: [[String]]) {
        self.rows = rows
    }

    /// The text; each line ends with CRLF.
    public func text(for reader: Reader) -> String {
        let separator = reader == .program ? "," : ";"
        let lines = rows.map { row in
            row.map { Self.quoted($0, unless: separator) }.joined(separator: separator) + "\r\n"
        }
        return (reader == .spreadsheet ? "\u{FEFF}" : "") + lines.joined()
    }

    private static func quoted(_ field: String, unless separator: String) -> String {
        let needsQuotes = field.unicodeScalars.contains { scalar in
            "\"\r\n".unicodeScalars.contains(scalar) || String(scalar) == separator
        }
        guard needsQuotes else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
    }
}
