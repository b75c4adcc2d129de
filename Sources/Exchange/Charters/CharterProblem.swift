/// One thing that is wrong with a charter file, and where.
public struct CharterProblem: Hashable, Sendable {
    /// How serious a problem is.
    public enum Severity: String, Hashable, Sendable {
        /// The charter cannot be used.
        case error
        /// The charter can be used; somebody should look at it.
        case warning
    }

    /// What is wrong; its severity follows from it.
    public let fault: CharterFault
    /// The line, from 1; 0 where the charter did not come from a file.
    public let line: Int
    /// The column in characters, from 1; 0 where the charter did not come from a file.
    public let column: Int
    /// The place in the charter.
    public let path: CharterPath

    /// Whether the charter can be used all the same.
    public var severity: Severity { fault.severity }
    /// What is wrong, as a clause in English.
    public var what: String { fault.sentence.what }
    /// What was expected instead, as a clause in English.
    public var expected: String { fault.sentence.expected }
}

extension CharterProblem: CustomStringConvertible {
    /// For example `44:21: error: bodies[2].meetings: … ; expected …`.
    public var description: String {
        let place = path.steps.isEmpty ? "" : " \(path):"
        return "\(line):\(column): \(severity.rawValue):\(place) \(what); expected \(expected)"
    }
}

/// Why a charter file was refused: every problem that can be told from it, in the file's order.
public struct CharterProblems: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file's name, as the caller gave it.
    public let file: String
    /// The problems, warnings among them.
    public let problems: [CharterProblem]

    /// One line a problem, each beginning with the file's name as compilers write it.
    public var description: String {
        problems.map { "\(file):\($0)" }.joined(separator: "\n")
    }
}
