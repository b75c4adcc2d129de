public import Governance

/// The full text of a partnership's own agreement, clause by clause; loaded when the program
/// starts, since the words are the partnership's and not ours.
///
/// A plain text file: a line `[a4-3-m5]` names a clause of the charter, and what follows it, up
/// to the next such line, is the clause's text. What stands before the first is left out.
public struct AgreementText: Hashable, Sendable {
    /// The text of each clause.
    public let clauses: [ClauseID: String]

    /// Why a text cannot be used.
    public enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
        /// The charter has no such clause.
        case unknownClause(ClauseID, line: Int)
        /// A clause is named twice.
        case repeatedClause(ClauseID, line: Int)
        /// No line names a clause.
        case noClauses

        /// One sentence for the operator.
        public var description: String {
            switch self {
            case .unknownClause(let id, let line):
                "line \(line): the charter has no clause [\(id)]"
            case .repeatedClause(let id, let line):
                "line \(line): [\(id)] stands here a second time"
            case .noClauses: "no line names a clause; expected lines such as [a4-3-m5]"
            }
        }
    }

    /// Reads a text against the charter it belongs to.
    public init(_ text: String, for charter: Charter) throws(Fault) {
        let known = Set(charter.clauses.map(\.id))
        var clauses: [ClauseID: String] = [:]
        var current: ClauseID?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if let id = Self.clause(named: line) {
                guard known.contains(id) else { throw .unknownClause(id, line: index + 1) }
                guard clauses[id] == nil else { throw .repeatedClause(id, line: index + 1) }
                clauses[id] = ""
                current = id
            } else if let current {
                clauses[current, default: ""] += line + "\n"
            }
        }
        guard !clauses.isEmpty else { throw .noClauses }
        self.clauses = clauses
    }

    private static func clause(named line: Substring) -> ClauseID? {
        var line = line
        while line.last?.isWhitespace == true { line.removeLast() }
        guard line.first == "[", line.last == "]", line.count > 2 else { return nil }
        return ClauseID(String(line.dropFirst().dropLast()))
    }
}
