public import Governance

/// What the pages know of one reader that is nobody else's business: how far they have read, and
/// what is new to them. Never part of the log, of search or of what others are shown.
public struct ReadersOwn: Sendable {
    /// How far they have read.
    public let marks: ReadMarks
    /// What concerns them and has not been seen, the newest first.
    public let unseen: [Development]
    /// What they have noted for themselves; empty on pages that show no notes.
    public var notes: [Notable: PrivateNote] = [:]

    /// Nothing, as for a visitor.
    public init() {
        marks = ReadMarks([:])
        unseen = []
    }

    /// What is one reader's own, in the capacity they act in.
    public init(
        _ marks: ReadMarks, of actor: Governance.Actor, in partnership: Governance.Partnership,
        at instant: Instant
    ) {
        self.marks = marks
        unseen = partnership.developments(concerning: actor, at: instant)
            .filter { !marks.hasSeen($0) }
    }
}

/// When somebody last opened each page.
public struct ReadMarks: Hashable, Sendable {
    /// What stands for every page at once.
    public static let everything = "alt"

    private let opened: [String: Instant]

    /// Marks by the pages' own subjects.
    public init(_ opened: [String: Instant]) {
        self.opened = opened
    }

    /// When a page was last opened; `nil` for one that has not been.
    public func opened(_ destination: Destination) -> Instant? { opened[destination.subject] }

    /// Whether what happened has been seen: on the page that tells of it, or by a press that saw
    /// everything.
    public func hasSeen(_ development: Development) -> Bool {
        let seen = [opened(development.matter.place), opened[Self.everything]].compactMap(\.self)
        return seen.contains { $0 >= development.at }
    }
}

extension Destination {
    /// What a page is known by among the read marks: its path within the partnership.
    public var subject: String { segments.joined(separator: "/") }

    /// Whether it is remembered when somebody opened the page: those that tell of one thing.
    public var isRemembered: Bool {
        switch self {
        case .theCase, .meeting, .minutes, .decision: true
        default: false
        }
    }
}

extension Development.Matter {
    /// The page that tells of it.
    public var place: Destination {
        switch self {
        case .happened(.caseOpened(let id)), .happened(.paperWritten(let id, _)),
            .happened(.caseWithdrawn(let id)), .caseReturned(let id), .treatedAtHome(let id, _, _),
            .statementMade(let id, _, _):
            .theCase(id)
        case .happened(.meetingPlanned(let id)), .happened(.noticeSent(let id, _)),
            .happened(.meetingMoved(let id, _)), .happened(.meetingCancelled(let id)):
            .meeting(id)
        case .happened(.decided(let id)): .decision(id)
        case .happened(.minutesPublished(let id, _)), .minutesCirculated(let id, _): .minutes(id)
        }
    }
}
