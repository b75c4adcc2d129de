/// Something that can be found by its words. All the words of one are open to the same readers, so
/// that a hit can be told or kept back as a whole.
public enum Findable: Hashable, Sendable {
    /// A case with its papers.
    case theCase(CaseID)
    /// What stands in the stead of an exempted case's title.
    case publicTitle(CaseID)
    /// A file with a case, by its place among them.
    case attachment(CaseID, Int)
    /// An item of an agenda.
    case item(ItemID)
    /// What was said and proposed on an item.
    case discussion(ItemID)
    /// A decision with what the partners have told of it.
    case decision(DecisionID)
    /// One text of a meeting's minutes.
    case minutes(MeetingID, TextID)
    /// A meeting.
    case meeting(MeetingID)
    /// A body.
    case body(BodyID)
    /// A person in a place of a body.
    case person(AppointmentID)
    /// A partner.
    case partner(PartnerID)
    /// A clause of the agreement.
    case clause(ClauseID)

    /// The kinds of thing that answers are grouped by, in the order in which they are shown.
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        /// Cases.
        case cases = "saker"
        /// Decisions.
        case decisions = "vedtak"
        /// Items of agendas, and what was said on them.
        case agendas = "saksliste"
        /// Minutes.
        case minutes = "referat"
        /// Files with cases.
        case attachments = "vedlegg"
        /// Meetings.
        case meetings = "moter"
        /// Clauses of the agreement.
        case agreement = "avtalen"
        /// Bodies and who sits in them.
        case bodies = "organer"
        /// Partners.
        case partners = "partnere"
    }

    /// What kind of thing it is.
    public var kind: Kind {
        switch self {
        case .theCase, .publicTitle: .cases
        case .attachment: .attachments
        case .item, .discussion: .agendas
        case .decision: .decisions
        case .minutes: .minutes
        case .meeting: .meetings
        case .body, .person: .bodies
        case .partner: .partners
        case .clause: .agreement
        }
    }
}

extension Findable: CustomStringConvertible, LosslessStringConvertible {
    /// The form in which it is kept, `minutes:3:17`.
    public var description: String {
        switch self {
        case .theCase(let id): "case:\(id)"
        case .publicTitle(let id): "public:\(id)"
        case .attachment(let id, let number): "file:\(id):\(number)"
        case .item(let id): "item:\(id)"
        case .discussion(let id): "said:\(id)"
        case .decision(let id): "decision:\(id)"
        case .minutes(let id, let text): "minutes:\(id):\(text)"
        case .meeting(let id): "meeting:\(id)"
        case .body(let id): "body:\(id)"
        case .person(let id): "person:\(id)"
        case .partner(let id): "partner:\(id)"
        case .clause(let id): "clause:\(id)"
        }
    }

    /// Reads the kept form; `nil` for anything else.
    public init?(_ description: String) {
        let parts = description.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        let numbers = parts[1].split(separator: ":").compactMap { Int($0) }
        switch (parts[0], numbers.first, numbers.count) {
        case ("case", let id?, 1): self = .theCase(ID(id))
        case ("public", let id?, 1): self = .publicTitle(ID(id))
        case ("file", let id?, 2): self = .attachment(ID(id), numbers[1])
        case ("item", let id?, 1): self = .item(ID(id))
        case ("said", let id?, 1): self = .discussion(ID(id))
        case ("decision", let id?, 1): self = .decision(ID(id))
        case ("minutes", let id?, 2): self = .minutes(ID(id), ID(numbers[1]))
        case ("meeting", let id?, 1): self = .meeting(ID(id))
        case ("person", let id?, 1): self = .person(ID(id))
        case ("body", _, _): self = .body(Name(parts[1]))
        case ("partner", _, _): self = .partner(Name(parts[1]))
        case ("clause", _, _): self = .clause(Name(parts[1]))
        default: return nil
        }
    }
}
