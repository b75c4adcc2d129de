/// Figures under headings, as they are printed.
public struct Table: Sendable, CustomStringConvertible {
    /// What is measured.
    public let title: String
    private let columns: [String]
    private var rows: [[String]] = []

    init(_ title: String, columns: [String]) {
        self.title = title
        self.columns = columns
    }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// The first column to the left, the figures to the right.
    public var description: String {
        let lines = [columns] + rows
        let widths = columns.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        let text = lines.map { line in
            "  "
                + line.indices.map { column in
                    let space = String(repeating: " ", count: widths[column] - line[column].count)
                    return column == 0 ? line[column] + space : space + line[column]
                }.joined(separator: "   ")
        }
        return ([title] + text).joined(separator: "\n")
    }
}

extension Double {
    /// Without decimals, thousands apart.
    var whole: String {
        var digits = String(Int(rounded()))
        var groups: [Substring] = []
        while digits.count > 3 {
            groups.append(digits.suffix(3))
            digits = String(digits.dropLast(3))
        }
        return ([Substring(digits)] + groups.reversed()).joined(separator: " ")
    }

    /// With two decimals.
    var twoDecimals: String {
        let hundredths = Int((self * 100).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}

/// What stands above the tables.
public enum BenchReport {
    /// The machine; figures are of it and of this run, ratios say more.
    public static var heading: String { "samrad bench on \(Machine.line)" }
}
