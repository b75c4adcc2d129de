/// Somebody's possible conflict of interest in an item, and what was found about it
/// (forvaltningsloven §§ 6 and 8).
public struct ConflictOfInterest: Hashable, Sendable {
    /// Whose.
    public let person: PersonID
    /// The place in the body in which it was told.
    public let appointment: AppointmentID
    /// What it is about.
    public let reason: TextID
    /// The ground on which the reason is exempt from openness; `nil` for an open one.
    public let ground: GroundID?
    /// When it was told.
    public let declaredAt: Instant
    /// What has been found, the last of it standing.
    public internal(set) var rulings: [Ruling] = []
    /// Why it was taken back, if it was.
    public internal(set) var takenBack: TextID?
    /// The deputies called for this item alone, in order.
    public internal(set) var calls: [DeputyCall] = []

    /// What the body found.
    public struct Ruling: Hashable, Sendable {
        /// Whether the person is partial.
        public let finding: Finding
        /// On what grounds.
        public let reason: TextID?
        /// When.
        public let at: Instant
    }

    /// What can be found.
    public enum Finding: String, Codable, Hashable, Sendable, CaseIterable {
        /// Partial (inhabil): keeps out of the item.
        case disqualified
        /// Not partial (habil): takes part.
        case impartial
    }

    /// What was found; `nil` until somebody has ruled.
    public var ruling: Ruling? { rulings.last }

    /// Whether it stands: it has not been taken back.
    public var stands: Bool { takenBack == nil }

    /// Whether the person keeps out of the item.
    public var isDisqualified: Bool { stands && ruling?.finding == .disqualified }

    /// Every text written about it.
    var texts: [TextID] { [reason] + rulings.compactMap(\.reason) + [takenBack].compactMap { $0 } }
}

extension AgendaItem {
    /// Those who have been found partial, and have no part in it.
    public var disqualified: Set<PersonID> {
        Set(conflicts.filter(\.isDisqualified).map(\.person))
    }

    /// What has been told of a person's conflict of interest, unless it was taken back.
    public func conflict(of person: PersonID) -> ConflictOfInterest? {
        conflicts.first { $0.person == person && $0.stands }
    }
}

/// Why impartiality cannot be dealt with so.
public enum ImpartialityRefusal: Hashable, Sendable {
    /// The charter knows no rule about it.
    case noRule
    /// It has been told already.
    case alreadyDeclared
    /// Nothing has been told of the person in this item.
    case notDeclared
    /// It has been found so already.
    case alreadyRuled
    /// Nobody rules on their own impartiality (forvaltningsloven § 8).
    case ownCase
    /// The person has been found partial, and keeps out of the item.
    case disqualified
    /// It has been ruled on, and only those who ruled can take it back.
    case ruled
}

extension Deciding {
    /// The clause about impartiality.
    func impartialityClause() throws(Refusal) -> ClauseID {
        guard let rule = charter.impartiality, rule.value else {
            throw Refusal(.impartiality(.noRule))
        }
        return rule.clause
    }

    /// An item that is not finished, of a meeting that is to be held or goes on.
    func untreated(_ id: ItemID) throws(Refusal) -> (meeting: Meeting, item: AgendaItem) {
        let found = try known(id)
        guard found.meeting.cancelledAt == nil, found.meeting.closedAt == nil else {
            throw Refusal(.meetings(.notPlanned))
        }
        guard found.item.closedAt == nil else { throw Refusal(.agenda(.itemClosed)) }
        return found
    }

    /// What was told of somebody's conflict of interest in an item.
    func conflict(
        of id: AppointmentID, on item: AgendaItem
    ) throws(Refusal) -> ConflictOfInterest {
        guard let person = state.bodies.appointment(id)?.person,
            let found = item.conflict(of: person)
        else { throw Refusal(.impartiality(.notDeclared)) }
        return found
    }

    /// Refuses what concerns somebody who has been found partial in an item.
    func checkImpartial(_ id: AppointmentID, on item: AgendaItem) throws(Refusal) {
        guard let person = state.bodies.appointment(id)?.person else { return }
        try checkImpartial(person, on: item)
    }

    /// Refuses every command in the treatment of an item by somebody found partial in it.
    func checkActorImpartial(on item: AgendaItem) throws(Refusal) {
        try checkImpartial(actor.person, on: item)
    }

    private func checkImpartial(_ person: PersonID, on item: AgendaItem) throws(Refusal) {
        guard !item.disqualified.contains(person) else {
            throw Refusal(.impartiality(.disqualified), by: charter.impartiality?.clause)
        }
    }
}

extension Meetings {
    mutating func changeConflict(
        of person: PersonID, on item: ItemID, _ body: (inout ConflictOfInterest) -> Void
    ) {
        change(item) { item in
            guard
                let index = item.conflicts.firstIndex(where: { $0.person == person && $0.stands })
            else { return }
            body(&item.conflicts[index])
        }
    }
}
