public import Governance

/// What a private note can stand beside.
public enum Notable: Hashable, Sendable {
    /// A case and its papers.
    case theCase(CaseID)
    /// A meeting and its agenda.
    case meeting(MeetingID)

    /// What can be noted on a page; `nil` for other pages.
    public init?(_ destination: Destination) {
        switch destination {
        case .theCase(let id): self = .theCase(id)
        case .meeting(let id): self = .meeting(id)
        default: return nil
        }
    }

    /// The page that it stands on.
    public var place: Destination {
        switch self {
        case .theCase(let id): .theCase(id)
        case .meeting(let id): .meeting(id)
        }
    }

    /// The name under which a text is kept that could not be saved.
    public var draft: String { "notat-\(place.subject)" }
}

/// What a member has noted for themselves: nobody else is shown it, on no page, in no search and
/// in no data.
public struct PrivateNote: Hashable, Sendable {
    /// The longest note, in characters.
    public static let limit = 20_000

    /// What it says.
    public let text: String
    /// Counts its saves, from 1.
    public let version: Int
    /// When it was last saved.
    public let savedAt: Instant

    /// A note as it is kept.
    public init(text: String, version: Int, savedAt: Instant) {
        self.text = text
        self.version = version
        self.savedAt = savedAt
    }
}

/// A note that was sent and not saved, with everything that was typed.
public struct NoteAnswer: Hashable, Sendable {
    /// What was typed.
    public let text: String
    /// What stands in the way.
    public let trouble: Trouble

    /// Why a note was not saved.
    public enum Trouble: String, Hashable, Sendable, CaseIterable {
        /// It has been changed in another window.
        case changed
        /// It holds what reads as a national identity number.
        case identityNumber
        /// It is longer than a note can be.
        case tooLong
        /// It holds a character that cannot be shown.
        case unreadable
        /// Something of ours was busy or failed.
        case failed
    }

    /// A note that was not saved.
    public init(text: String, trouble: Trouble) {
        self.text = text
        self.trouble = trouble
    }
}
