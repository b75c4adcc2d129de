/// The election of leader and deputy leader is recorded from the meeting that elects
/// (R77, R99, R100).
public struct ElectLeaders: Command {
    /// `body.elect`.
    public static let name: CommandName = Name("body.elect")
    /// The body that gets leaders.
    public var body: BodyID
    /// The meeting that elects; `nil` for a body whose charter names no electing body.
    public var meeting: MeetingID?
    /// The leader.
    public var leader: AppointmentID
    /// The deputy leader.
    public var deputyLeader: AppointmentID?

    /// Asks to record an election.
    public init(
        body: BodyID, meeting: MeetingID?, leader: AppointmentID,
        deputyLeader: AppointmentID?
    ) {
        self.body = body
        self.meeting = meeting
        self.leader = leader
        self.deputyLeader = deputyLeader
    }

    /// The body that gets leaders.
    public func body(in state: Partnership) -> BodyID? { body }

    /// Elected by the right body, from among the members, and by turns between the sides.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        guard let terms = deciding.charter.body(body)?.leadership, terms.sameAs == nil else {
            throw Refusal(.bodies(.electsNobody))
        }
        let day = try electionDay(terms, in: deciding)
        let side = try sideOfMember(leader, in: deciding)
        if let deputyLeader {
            guard deputyLeader != leader else { throw Refusal(.bodies(.sameLeaderAndDeputy)) }
            _ = try sideOfMember(deputyLeader, in: deciding)
        }
        if let term = terms.termYears, let led = tenure(in: deciding.state), led.side == side,
            led.since.adding(years: term.value) <= day
        {
            throw Refusal(.bodies(.otherSidesTurn(led: side, since: led.since)), by: term.clause)
        }
        terms.electedBy.map { deciding.rest(on: $0.clause) }
        terms.termYears.map { deciding.rest(on: $0.clause) }
        deciding.record(
            LeadersElected(
                body: body, meeting: meeting, leader: leader, deputyLeader: deputyLeader,
                side: side, since: day))
    }

    /// The day of the electing meeting: one of the electing body, and its last, so that an
    /// election is never dated back before the one that is in force (R99).
    private func electionDay(
        _ terms: LeadershipTerms, in deciding: Deciding
    ) throws(Refusal) -> CivilDate {
        guard let electing = terms.electedBy else { return deciding.today }
        guard let meeting, let held = deciding.state.meetings[meeting], held.body == electing.value
        else {
            throw Refusal(.bodies(.electedBy(electing.value)), by: electing.clause)
        }
        guard held.openedAt != nil else {
            throw Refusal(.meetings(.notOpen), by: electing.clause)
        }
        let later = [
            deciding.state.meetings.of(electing.value).last { $0.openedAt != nil }?.date,
            deciding.state.bodies.leaderships[body]?.last?.since,
        ].compactMap { $0 }.filter { $0 > held.date }.max()
        if let later { throw Refusal(.bodies(.electionPassed(later)), by: electing.clause) }
        return held.date
    }

    private func sideOfMember(
        _ id: AppointmentID, in deciding: Deciding
    ) throws(Refusal) -> Side {
        guard let appointment = deciding.state.bodies.appointment(id), appointment.body == body,
            !appointment.place.isDeputy, appointment.isInForce(on: deciding.today),
            let group = deciding.state.group(of: appointment), group.standing == .member
        else { throw Refusal(.bodies(.notMember(id))) }
        return group.side
    }

    /// The side that leads now and since when it has led without a break.
    private func tenure(in state: Partnership) -> (side: Side, since: CivilDate)? {
        guard let history = state.bodies.leaderships[body], let last = history.last else {
            return nil
        }
        let unbroken = history.reversed().prefix { $0.side == last.side }
        return (last.side, unbroken.last?.since ?? last.since)
    }
}

/// Leader and deputy leader were elected.
public struct LeadersElected: Event {
    /// `leaders.elected`.
    public static let name: EventName = Name("leaders.elected")
    /// The body.
    public let body: BodyID
    /// The meeting that elected.
    public let meeting: MeetingID?
    /// The leader.
    public let leader: AppointmentID
    /// The deputy leader.
    public let deputyLeader: AppointmentID?
    /// The leader's side.
    public let side: Side
    /// The day of the election.
    public let since: CivilDate

    /// Adds the leadership to the body's history.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.bodies.leaderships[body, default: []].append(
            Leadership(
                leader: leader, deputyLeader: deputyLeader, side: side, since: since,
                electedAt: meeting))
    }
}
