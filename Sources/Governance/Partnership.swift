import HashTreeCollections

/// One partnership at one moment: a value rebuilt from its log by applying event after event.
///
/// Readers keep a copy while writers go on; the large maps share what has not changed. The root
/// only holds the subjects together: each subject's state, commands, events and rules lie in the
/// folder of its name.
public struct Partnership: Sendable {
    /// The zone in which days begin and end.
    public let zone: Zone
    /// The charter in force.
    public internal(set) var charter: Charter = .unfounded
    /// Bodies, seats and who sits in them.
    public internal(set) var bodies = Bodies()
    /// The partners' contacts.
    public internal(set) var contacts: [PartnerID: [PartnerContact]] = [:]
    /// Cases from submission on.
    public internal(set) var cases = Cases()
    /// Meetings, planned, open and held.
    public internal(set) var meetings = Meetings()
    /// Polls of dates for meetings.
    public internal(set) var polls = DatePolls()
    /// The decision register.
    public internal(set) var decisions = Decisions()
    /// The municipalities' budgets and what each pays.
    public internal(set) var budgets = Budgets()
    /// Each partner's treatment of cases at home.
    public internal(set) var anchoring = Anchorings()
    /// The register of agreements.
    public internal(set) var agreements = Agreements()
    /// Which entries of the log concern which case or meeting.
    public internal(set) var trails = Trails()
    /// How many human-written texts the log refers to.
    public internal(set) var textCount = 0
    /// How many entries have been applied.
    public internal(set) var position: Int64 = 0
    /// When the last entry was recorded.
    public internal(set) var lastChange: Instant?

    /// A partnership before anything has happened.
    public init(zone: Zone) {
        self.zone = zone
    }

    /// Applies what one granted command recorded.
    ///
    /// - Parameters:
    ///   - events: The events of the entry, in order.
    ///   - header: Who and when.
    ///   - texts: How many texts the entry introduced.
    public mutating func apply(_ events: [any Event], _ header: EventHeader, texts: Int) {
        for event in events { apply(event, header) }
        textCount += texts
        position += 1
        lastChange = header.at
    }

    /// Applies one event of the entry that comes next, and notes whose history it belongs to;
    /// what takes something off a list concerns it as it stood before.
    mutating func apply(_ event: some Event, _ header: EventHeader) {
        trails.note(position + 1, for: event.concerns(in: self))
        event.apply(to: &self, header)
        trails.note(position + 1, for: event.concerns(in: self))
    }
}

extension Charter {
    /// Stands for the charter until the partnership is founded: nobody and nothing, and one
    /// command, which the operator may give.
    static let unfounded = Charter(
        id: Name("unfounded"), version: 0, name: Wording(nb: "", nn: "", en: ""),
        inForce: CivilDate(dayNumber: 0),
        cases: CaseTerms(
            twoSteps: Ruled(true, by: Name("")), oneStepWithReason: Ruled(false, by: Name("")),
            intake: Ruled(.participants, by: Name("")), anchoringDays: Ruled(0, by: Name("")),
            followUp: Ruled(false, by: Name("")), followUpDays: Ruled(0, by: Name(""))),
        partners: [], catchment: [], councils: [], bodies: [], costKey: nil, grounds: [],
        priorities: [], authority: [FoundPartnership.name: [.operator]], clauses: [])

    /// Whether the partnership has been founded.
    public var isFounded: Bool { version > 0 }
}
