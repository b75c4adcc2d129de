/// Where a case stands, as lists and answers are narrowed by it.
public enum CaseStatus: String, Codable, Hashable, Sendable, CaseIterable {
    /// On its way.
    case underWay = "under-arbeid"
    /// A body has agreed on it.
    case decided = "vedtatt"
    /// Answered, not taken in or withdrawn.
    case closed = "avsluttet"
}

/// By what an answer can be narrowed: only what whoever may see the thing itself may see of it.
public struct Facets: Hashable, Sendable {
    /// The body that has, treated or is it.
    public var body: BodyID?
    /// The calendar year.
    public var year: Int?
    /// Where the case stands.
    public var status: CaseStatus?
    /// The partners that are asked, spoken for or meant.
    public var partners: [PartnerID] = []
    /// The group of patients with priority.
    public var priority: Name<PriorityGroup>?

    /// By nothing.
    public init() {}
}

extension Partnership {
    /// By what something can be found besides its words.
    public func facets(of found: Findable) -> Facets {
        var facets = Facets()
        facets.year = day(of: found)?.year
        switch found {
        case .theCase(let id):
            guard let found = cases[id] else { break }
            if case .routed(let body) = found.intake { facets.body = body }
            facets.status = status(of: found)
            facets.partners = anchoring[id]?.partners ?? []
            facets.priority = found.submission.priority
        case .item(let id), .discussion(let id): facets.body = meetings.meeting(of: id)?.body
        case .decision(let id): facets.body = decisions[id]?.number.body
        case .minutes(let id, _), .meeting(let id): facets.body = meetings[id]?.body
        case .body(let id): facets.body = id
        case .person(let id):
            guard let appointment = bodies.appointment(id) else { break }
            facets.body = appointment.body
            facets.partners = appointment.place.seat.map { partners(spokenForBy: $0) } ?? []
        case .partner(let id): facets.partners = [id]
        case .publicTitle, .attachment, .clause: break
        }
        return facets
    }

    /// Where a case stands. A decision that not everyone may read of counts only for a case that
    /// not everyone may read either: else its standing would tell of it.
    private func status(of found: Case) -> CaseStatus? {
        switch found.intake {
        case .answered, .rejected, .withdrawn: return .closed
        case .received, .returned: return .underWay
        case .routed: break
        }
        guard let decision = decisions.agreed(on: found.id) else { return .underWay }
        let isTold =
            cases.restricted.contains(found.id)
            || (charter.body(decision.number.body)?.meetings?.open.value != false
                && !meetings.restrictedItems.contains(decision.item))
        return isTold ? .decided : .underWay
    }
}
