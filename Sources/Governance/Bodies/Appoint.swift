/// Why a body's seats or leadership cannot be filled so.
public enum BodyRefusal: Hashable, Sendable {
    /// There is no such body.
    case unknownBody
    /// There is no such seat or list of deputies.
    case unknownSeat
    /// There is no such appointment.
    case unknownAppointment
    /// Somebody holds the seat in that time; end that appointment first.
    case seatTaken(AppointmentID)
    /// The seat has its one personal deputy already (R94).
    case deputyTaken(AppointmentID)
    /// The group has no deputies, or keeps them another way (R94, R95).
    case noSuchDeputies
    /// The place on the list is taken, or not a number from 1.
    case positionTaken
    /// The last day is before the first.
    case endsBeforeItBegins
    /// A meeting of this day was held with the places as they were; a day before it is too early.
    case metSince(CivilDate)
    /// The person holds a place in this body already.
    case alreadyInBody(AppointmentID)
    /// The partner is none, or not one of the municipalities.
    case unknownPartner(PartnerID)
    /// The seat does not speak for partners, or speaks for a fixed one.
    case representsNobody
    /// Another seat speaks for the partner.
    case representedElsewhere(PartnerID, SeatID)
    /// The body elects no leaders of its own.
    case electsNobody
    /// Leader and deputy leader must hold seats as members.
    case notMember(AppointmentID)
    /// The same person cannot be both.
    case sameLeaderAndDeputy
    /// The side has led for its term; the lead goes to the other (R99).
    case otherSidesTurn(led: Side, since: CivilDate)
    /// The election belongs in another body's meeting (R100).
    case electedBy(BodyID)
    /// The electing body has met, or elected, on this later day (R99).
    case electionPassed(CivilDate)
    /// The seat is appointed to by a decision of this body; name one (R103).
    case appointedBy(BodyID)
    /// The decision was not made on a proposal of this side's members (R103).
    case proposedBy(Side)
    /// A body of this name exists already.
    case bodyExists
    /// A new body needs a decision that sets it up (R50).
    case needsDecision
    /// The decision has set up this body already.
    case decisionUsed(BodyID)
    /// A short name holds other than a–z, digits and dashes, or two groups have the same.
    case badName
    /// A group has no seats, or more than this.
    case seatCount(limit: Int)
}

/// The secretariat records an appointment to a seat or a deputy's place (R92–R95, R103).
public struct Appoint: Command {
    /// `body.appoint`.
    public static let name: CommandName = Name("body.appoint")
    /// The person.
    public var person: PersonID
    /// The seat, the personal deputy's place, or the place on a list.
    public var place: Place
    /// The first day; today where it is left out.
    public var from: CivilDate?
    /// The last day, if one is set.
    public var to: CivilDate?
    /// The decision that appoints, where a body of the partnership does.
    public var decision: DecisionID?

    /// Asks to record an appointment.
    public init(
        person: PersonID, place: Place, from: CivilDate? = nil, to: CivilDate? = nil,
        decision: DecisionID? = nil
    ) {
        self.person = person
        self.place = place
        self.from = from
        self.to = to
        self.decision = decision
    }

    /// The body of the place.
    public func body(in state: Partnership) -> BodyID? { place.body }

    /// One holder a seat, one personal deputy, one person a place on a list; and nobody is
    /// appointed back past a meeting that was held without them.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let first = from ?? deciding.today
        if let to, to < first { throw Refusal(.bodies(.endsBeforeItBegins)) }
        if let met = deciding.state.lastMeeting(of: place.body, before: deciding.today),
            met.date >= first
        {
            throw Refusal(.bodies(.metSince(met.date)))
        }
        let others = deciding.state.bodies.appointments.filter {
            $0.body == place.body && $0.overlaps(from: first, to: to)
        }
        if let own = others.first(where: { $0.person == person }) {
            throw Refusal(.bodies(.alreadyInBody(own.id)))
        }
        let group = try checkedGroup(among: others, in: deciding.state)
        try checkDecision(for: group, &deciding)
        deciding.rest(on: group.clause)
        deciding.record(
            AppointmentMade(
                appointment: deciding.state.bodies.nextAppointment, person: person, place: place,
                from: first, to: to, decision: decision))
    }

    /// Where a body appoints, it does so by a decision, on a proposal of those who are to propose
    /// (R103). A body that has never met cannot have decided: who sits from the start is recorded
    /// without, and told (our default).
    private func checkDecision(
        for group: SeatGroup, _ deciding: inout Deciding
    ) throws(Refusal) {
        guard case .body(let body, let proposers) = group.appointedBy else { return }
        let state = deciding.state
        if decision == nil, !state.meetings.of(body).contains(where: { $0.closedAt != nil }) {
            return deciding.warn(.appointerNotMet(body), by: group.clause)
        }
        guard let found = decision.flatMap({ state.decisions[$0] }), found.outcome == .agreed,
            found.number.body == body
        else { throw Refusal(.bodies(.appointedBy(body)), by: group.clause) }
        if let side = proposers, !state.isProposed(found, by: side) {
            throw Refusal(.bodies(.proposedBy(side)), by: group.clause)
        }
    }

    private func checkedGroup(
        among others: [Appointment], in state: Partnership
    ) throws(Refusal) -> SeatGroup {
        switch place {
        case .seat(let id):
            guard let seat = state.bodies.seat(id) else { throw Refusal(.bodies(.unknownSeat)) }
            if let taken = others.first(where: { $0.place == place }) {
                throw Refusal(.bodies(.seatTaken(taken.id)), by: seat.group.clause)
            }
            return seat.group
        case .deputy(let id):
            guard let seat = state.bodies.seat(id) else { throw Refusal(.bodies(.unknownSeat)) }
            guard seat.group.deputies == .personal else {
                throw Refusal(.bodies(.noSuchDeputies), by: seat.group.clause)
            }
            if let taken = others.first(where: { $0.place == place }) {
                throw Refusal(.bodies(.deputyTaken(taken.id)), by: seat.group.clause)
            }
            return seat.group
        case .listed(let list, let position):
            let seats = state.bodies.seats(of: place.body)
            guard let seat = seats.first(where: { $0.list == list }) else {
                throw Refusal(.bodies(.unknownSeat))
            }
            guard seat.group.deputies == .list else {
                throw Refusal(.bodies(.noSuchDeputies), by: seat.group.clause)
            }
            guard position >= 1, !others.contains(where: { $0.place == place }) else {
                throw Refusal(.bodies(.positionTaken), by: seat.group.clause)
            }
            return seat.group
        }
    }
}

extension Partnership {
    /// Whether a decision was made on the proposal of a side's member of the body.
    fileprivate func isProposed(_ decision: Decision, by side: Side) -> Bool {
        guard let proposal = proposal(behind: decision) else { return false }
        let day = zone.date(at: proposal.at)
        return bodies.appointments(of: proposal.person, on: day).contains { appointment in
            let group = group(of: appointment)
            return appointment.body == decision.number.body && group?.standing == .member
                && group?.side == side
        }
    }

    /// The last meeting that a body has opened before a day, of those somebody took part in.
    fileprivate func lastMeeting(
        of body: BodyID, before date: CivilDate, with person: AppointmentID? = nil
    ) -> Meeting? {
        meetings.of(body).last { meeting in
            meeting.date < date && meeting.openedAt != nil
                && (person.map { meeting.attendance[$0] != nil } ?? true)
        }
    }
}

extension Appointment {
    func overlaps(from first: CivilDate, to last: CivilDate?) -> Bool {
        (to.map { first <= $0 } ?? true) && (last.map { from <= $0 } ?? true)
    }
}

/// A person was appointed.
public struct AppointmentMade: Event {
    /// `appointment.made`.
    public static let name: EventName = Name("appointment.made")
    /// The appointment's number.
    public let appointment: AppointmentID
    /// The person.
    public let person: PersonID
    /// The place.
    public let place: Place
    /// The first day.
    public let from: CivilDate
    /// The last day, if one is set.
    public let to: CivilDate?
    /// The decision that appointed, where a body did.
    public let decision: DecisionID?

    /// Adds the appointment.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.bodies.add(
            Appointment(id: appointment, person: person, place: place, from: from, to: to))
    }
}

/// The secretariat records that an appointment ends.
public struct EndAppointment: Command {
    /// `body.endAppointment`.
    public static let name: CommandName = Name("body.endAppointment")
    /// The appointment.
    public var appointment: AppointmentID
    /// The last day; today where it is left out.
    public var on: CivilDate?

    /// Asks to end an appointment.
    public init(appointment: AppointmentID, on: CivilDate? = nil) {
        self.appointment = appointment
        self.on = on
    }

    /// The body of the appointment.
    public func body(in state: Partnership) -> BodyID? {
        state.bodies.appointment(appointment)?.body
    }

    /// Ends it on a day that is not before its first, nor before a meeting that the person took
    /// part in.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        guard let found = deciding.state.bodies.appointment(appointment) else {
            throw Refusal(.bodies(.unknownAppointment))
        }
        let last = on ?? deciding.today
        guard found.from <= last, found.to.map({ last <= $0 }) ?? true else {
            throw Refusal(.bodies(.endsBeforeItBegins))
        }
        let tomorrow = deciding.today.adding(days: 1)
        if let met = deciding.state.lastMeeting(
            of: found.body, before: tomorrow, with: appointment), last < met.date
        {
            throw Refusal(.bodies(.metSince(met.date)))
        }
        deciding.record(AppointmentEnded(appointment: appointment, on: last))
    }
}

/// An appointment got its last day.
public struct AppointmentEnded: Event {
    /// `appointment.ended`.
    public static let name: EventName = Name("appointment.ended")
    /// The appointment.
    public let appointment: AppointmentID
    /// The last day.
    public let on: CivilDate

    /// Sets the last day.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.bodies.end(appointment, on: on)
    }
}
