public import Governance

/// Reads charters from YAML and says everything that is wrong with them.
public enum CharterFile {
    /// What the caller knows beforehand about the file.
    public struct Setting: Sendable {
        /// The names of all commands; `nil` where they are not known, and then not checked.
        public var commands: Set<CommandName>?
        /// Whether the file is a template, whose partners are filled in later.
        public var isTemplate: Bool

        /// A setting for one check.
        public init(commands: Set<CommandName>? = nil, isTemplate: Bool = false) {
            self.commands = commands
            self.isTemplate = isTemplate
        }
    }

    /// What came of reading a file.
    public struct Reading: Sendable {
        /// The charter; `nil` if there is any error.
        public let charter: Charter?
        /// Errors and warnings in the file's order.
        public let problems: [CharterProblem]
    }

    /// The charter in a text, if it has no errors.
    ///
    /// - Parameters:
    ///   - yaml: The text.
    ///   - file: The file's name, for the messages.
    ///   - setting: What is known beforehand.
    /// - Returns: The charter; warnings are passed over, and ``read(yaml:setting:)`` tells them.
    /// - Throws: ``CharterProblems`` with every problem if any of them is an error.
    public static func load(
        yaml: String, file: String, setting: Setting = Setting()
    ) throws(CharterProblems) -> Charter {
        let reading = read(yaml: yaml, setting: setting)
        guard let charter = reading.charter else {
            throw CharterProblems(file: file, problems: reading.problems)
        }
        return charter
    }

    /// Everything that can be told about a text that should be a charter.
    public static func read(yaml: String, setting: Setting = Setting()) -> Reading {
        switch CharterNode.compose(yaml) {
        case .failure(let unreadable):
            let problem = CharterProblem(
                fault: unreadable.fault, line: unreadable.place.line,
                column: unreadable.place.column, path: CharterPath())
            return Reading(charter: nil, problems: [problem])
        case .success(let root):
            return read(root, setting: setting)
        }
    }

    private static func read(_ root: CharterNode, setting: Setting) -> Reading {
        let log = ProblemLog(root: root)
        let charter = CharterDecoder.decode(Charter.self, from: root, log: log)
        let misread = log.standIns
        if let charter {
            for finding in CharterCheck.findings(in: charter, setting: setting)
            where !finding.restsOn(misread) {
                log.add(finding.fault, at: finding.path)
            }
        }
        let problems = log.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
        let usable = problems.allSatisfy { $0.severity == .warning }
        return Reading(charter: usable ? charter : nil, problems: problems)
    }
}

extension CharterCheck.Finding {
    /// Whether the finding may be due to a value that could not be read, and says nothing new.
    fileprivate func restsOn(_ misread: [CharterPath]) -> Bool {
        misread.contains { place in
            place.overlaps(path) || place.root.map(reads.contains) ?? true
        }
    }
}
