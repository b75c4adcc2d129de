public import Governance

/// What somebody is asked in a mail and can answer from it, without signing in; its wire form
/// stands with the link.
public enum Asked: Hashable, Sendable {
    /// Whether they come to a meeting.
    case meeting(MeetingID)
}

extension Asked: LosslessStringConvertible {
    /// The wire form, for example `meeting:5`.
    public var description: String {
        switch self {
        case .meeting(let id): "meeting:\(id)"
        }
    }

    /// Reads the wire form; `nil` for anything else.
    public init?(_ description: String) {
        let parts = description.split(separator: ":").map(String.init)
        guard parts.count == 2, let number = Int(parts[1]), number > 0 else { return nil }
        switch parts[0] {
        case "meeting": self = .meeting(MeetingID(number))
        default: return nil
        }
    }
}
