public import Governance

/// What can be had as a document to print and to keep: a PDF below the page that it belongs to.
public enum Printable: Hashable, Sendable {
    /// Who is called to a meeting, where and when, and what for (R96, R112).
    case notice(MeetingID)
    /// What a meeting is to treat (R109).
    case agenda(MeetingID)
    /// Notice, agenda and all papers of a meeting in one.
    case pack(MeetingID)
    /// What came of a meeting (R76, R117).
    case minutes(MeetingID)
    /// What a body is asked to decide (R132, R248).
    case casePaper(CaseID)
    /// One decision by itself (R249).
    case extract(DecisionID)

    /// The parts of the path after the partnership's name.
    var segments: [String] {
        switch self {
        case .notice(let id): ["moter", id.description, "innkalling.pdf"]
        case .agenda(let id): ["moter", id.description, "saksliste.pdf"]
        case .pack(let id): ["moter", id.description, "motepapirer.pdf"]
        case .minutes(let id): ["moter", id.description, "referat.pdf"]
        case .casePaper(let id): ["saker", id.description, "saksframlegg.pdf"]
        case .extract(let id): ["vedtak", id.description, "saerutskrift.pdf"]
        }
    }

    /// A document of a meeting; `nil` for any other name.
    init?(of meeting: MeetingID, _ segment: String) {
        let all: [Printable] = [
            .notice(meeting), .agenda(meeting), .pack(meeting), .minutes(meeting),
        ]
        guard let found = all.first(where: { $0.segments.last == segment }) else { return nil }
        self = found
    }

    /// The page that the document belongs to.
    var page: Destination {
        switch self {
        case .notice(let id), .agenda(let id), .pack(let id): .meeting(id)
        case .minutes(let id): .minutes(id)
        case .casePaper(let id): .theCase(id)
        case .extract(let id): .decision(id)
        }
    }
}
