public import Governance

/// The answer to a request that was not granted (RFC 9457, `application/problem+json`).
public struct ProblemDetails: Codable, Hashable, Sendable {
    /// What kind of problem it is: a URI reference that stays the same.
    public var type: String
    /// The kind of problem in words.
    public var title: String
    /// The HTTP status.
    public var status: Int
    /// What is wrong this time.
    public var detail: String?
    /// The clause that demands it.
    public var clause: ClauseID?
    /// A command that would be granted in its stead.
    public var instead: CommandName?
    /// The place in the body, as a JSON pointer.
    public var field: String?
    /// The command's own id, as the request gave it.
    public var commandID: String?

    /// An answer.
    public init(
        type: String, title: String, status: Int, detail: String? = nil, clause: ClauseID? = nil,
        instead: CommandName? = nil, field: String? = nil, commandID: String? = nil
    ) {
        self.type = type
        self.title = title
        self.status = status
        self.detail = detail
        self.clause = clause
        self.instead = instead
        self.field = field
        self.commandID = commandID
    }

    /// The answer to a body that is no command.
    public init(_ problem: CommandProblem, commandID: String? = nil) {
        let (kind, title, status) =
            switch problem {
            case .unknownCommand: ("unknown-command", "There is no such command", 404)
            case .notJSON: ("not-json", "The body is not JSON", 400)
            case .duplicateKey: ("duplicate-key", "A key stands twice", 400)
            case .unknownKey: ("unknown-key", "A key is not known", 400)
            case .missingKey: ("missing-key", "A key is missing", 400)
            case .wrongType: ("wrong-type", "A value is of the wrong type", 400)
            case .badValue: ("bad-value", "A value is not one of those allowed", 400)
            }
        self.init(
            type: "/problems/\(kind)", title: title, status: status, detail: problem.description,
            field: problem.place?.description, commandID: commandID)
    }
}
