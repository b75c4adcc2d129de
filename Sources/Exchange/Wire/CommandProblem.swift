public import Governance

/// Why JSON cannot be read as a command: what is wrong, where, and what was expected.
///
/// This is about form only; whether a well-formed command is granted is the rules' to say.
public enum CommandProblem: Error, Hashable, Sendable {
    /// There is no such command.
    case unknownCommand(CommandName)
    /// The body is no JSON (RFC 8259), or holds a number that is too large for any type of ours.
    case notJSON
    /// A key stands twice in one object, so that nobody can know which of the two counts.
    case duplicateKey(String)
    /// There is no such key here. Refused rather than ignored: a misspelt key must never be lost.
    case unknownKey(JSONPointer, expected: String)
    /// A key that must be there is not.
    case missingKey(JSONPointer, expected: String)
    /// The value is of another JSON type.
    case wrongType(JSONPointer, expected: String)
    /// The value is of the right type, and none of those allowed.
    case badValue(JSONPointer, expected: String)

    /// The place; `nil` where the whole request is wrong.
    public var place: JSONPointer? {
        switch self {
        case .unknownCommand, .notJSON, .duplicateKey: nil
        case .unknownKey(let place, _), .missingKey(let place, _), .wrongType(let place, _),
            .badValue(let place, _):
            place
        }
    }
}

extension CommandProblem: CustomStringConvertible {
    /// One English sentence for whoever writes a client.
    public var description: String {
        switch self {
        case .unknownCommand(let name): "There is no command \(name)."
        case .notJSON: "The body is not JSON."
        case .duplicateKey(let key): "The key \"\(key)\" stands twice in one object."
        case .unknownKey(let place, let expected):
            "\(place) is not known here; expected \(expected)."
        case .missingKey(let place, let expected): "\(place) is missing; expected \(expected)."
        case .wrongType(let place, let expected), .badValue(let place, let expected):
            "\(place.steps.isEmpty ? "The body" : "\(place)") is not \(expected)."
        }
    }
}
