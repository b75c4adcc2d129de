@testable import Governance

/// Where a history begins: played once from a script, and then shared by many histories.
struct Opening: Sendable {
    private(set) var name: String
    private(set) var state = Partnership(zone: .oslo)
    private(set) var texts: [TextID: String] = [:]
    private(set) var recorded: [(event: any Event, header: EventHeader)] = []
    /// What was asked, all of it granted.
    private(set) var steps: [Step] = []
    private(set) var now = moment("2024-01-02 09:00")

    /// Gives a command that the script needs granted.
    mutating func give(_ command: some Command, by actor: Actor) throws(Refusal) {
        let known = texts
        let granted = try state.decide(command, by: actor, at: now, words: { known[$0] })
        recorded += granted.events.map { ($0, EventHeader(at: now, actor: actor)) }
        steps.append(Step(at: now, actor: actor, command: command))
        texts.merge(granted.texts) { _, new in new }
        state = granted.state
        now = now.adding(milliseconds: 60_000)
    }

    mutating func wait(until instant: Instant) { now = max(now, instant) }

    /// Before anything has happened.
    static let unfounded = Opening(name: "unfounded")

    /// Founded, every place filled, leaders elected.
    static func staffed(under charter: Charter = Fjord.charter) throws(Refusal) -> Opening {
        var opening = Opening(name: "staffed")
        let (first, second) = (PersonID(1), PersonID(2))
        try opening.give(
            FoundPartnership(charter: charter, secretariat: [first, second]),
            by: Actor(PersonID(900), as: .operator))
        try opening.fillSeats()
        for (index, partner) in charter.partners.enumerated() {
            try opening.give(
                NameContact(partner: partner.id, person: PersonID(500 + index)), by: .secretary)
        }
        try opening.give(
            Represent(seat: "ssu.kommune.1", partners: Array(Fjord.municipalities.prefix(2))),
            by: .secretary)
        try opening.give(
            Represent(seat: "ssu.kommune.2", partners: Array(Fjord.municipalities.suffix(3))),
            by: .secretary)
        try opening.electLeaders()
        return opening
    }

    private mutating func fillSeats() throws(Refusal) {
        var person = 10
        for body in state.charter.bodies where body.kind != .secretariat {
            for seat in state.bodies.seats(of: body.id) {
                var places = [Place.seat(id: seat.id)]
                if seat.group.deputies == .personal { places.append(.deputy(seat: seat.id)) }
                if seat.group.deputies == .list {
                    places.append(.listed(list: seat.list, position: seat.ordinal))
                }
                for place in places {
                    person += 1
                    try give(Appoint(person: PersonID(person), place: place), by: .secretary)
                }
            }
        }
    }

    private mutating func electLeaders() throws(Refusal) {
        let meeting = state.meetings.next
        let today = state.zone.date(at: now)
        try give(
            PlanMeeting(
                body: Fjord.partnership,
                when: PlannedDate(today, at: .midnight, mode: .physical)),
            by: .secretary)
        try give(OpenMeeting(meeting: meeting), by: .secretary)
        try give(
            ElectLeaders(
                body: Fjord.strategic, meeting: meeting, leader: id(of: "ssu.kommune.1"),
                deputyLeader: id(of: "ssu.foretak.1")),
            by: .secretary)
        try give(CloseMeeting(meeting: meeting), by: .secretary)
    }

    /// In the first meeting of the year, with a case on the agenda that takes two steps.
    static func readyToDiscuss(under charter: Charter = Fjord.charter) throws(Refusal) -> Opening {
        var opening = try staffed(under: charter)
        opening.name = "ready to discuss"
        try opening.give(
            AdoptYearPlan(
                body: Fjord.strategic, year: 2024,
                dates: ["2024-02-14", "2024-05-15", "2024-09-11", "2024-12-04"].map {
                    PlannedDate(day($0), at: .midnight, mode: .physical)
                }), by: .secretary)
        let meetings = opening.state.meetings.of(Fjord.strategic).map(\.id)
        for title in ["Felles rutine", "Fagplan"] {
            try opening.give(SubmitCase(.example(title)), by: Actor(PersonID(700)))
        }
        for (number, steps) in [(1, Steps.two), (2, .one)] {
            try opening.give(
                TriageCase(
                    case: CaseID(number), outcome: .routed(to: Fjord.strategic), kind: .routine,
                    steps: steps, routingReason: "Hører hjemme her",
                    oneStepReason: steps == .one ? "Haster" : nil), by: .secretary)
        }
        try opening.prepare(CaseID(1), for: meetings[0], on: moment("2024-01-31 10:00"))
        opening.wait(until: moment("2024-02-14 10:00"))
        try opening.give(OpenMeeting(meeting: meetings[0]), by: .secretary)
        try opening.arrive(in: meetings[0])
        return opening
    }

    /// Discussed in one meeting, sent home, and on the day of the next meeting ready to decide.
    static func readyToDecide(under charter: Charter = Fjord.charter) throws(Refusal) -> Opening {
        var opening = try readyToDiscuss(under: charter)
        opening.name = "ready to decide"
        let meetings = opening.state.meetings.of(Fjord.strategic).map(\.id)
        try opening.discuss(in: meetings[0])
        opening.wait(until: moment("2024-02-15 10:00"))
        try opening.give(
            SendForAnchoring(case: CaseID(1), reference: "Partneren slutter seg til rutinen."),
            by: .secretary)
        for partner in Fjord.municipalities {
            let seat: SeatID =
                Fjord.municipalities.prefix(2).contains(partner) ? "ssu.kommune.1" : "ssu.kommune.2"
            try opening.give(
                RecordInput(case: CaseID(1), seat: seat, partner: partner), by: .secretary)
        }
        try opening.prepare(CaseID(1), for: meetings[1], on: moment("2024-05-02 10:00"))
        opening.wait(until: moment("2024-05-15 10:00"))
        try opening.give(OpenMeeting(meeting: meetings[1]), by: .secretary)
        try opening.arrive(in: meetings[1])
        return opening
    }

    private mutating func prepare(
        _ id: CaseID, for meeting: MeetingID, on day: Instant
    ) throws(Refusal) {
        try give(PlaceCase(case: id, meeting: meeting), by: .secretary)
        wait(until: day)
        for seat: SeatID in ["ssu.kommune.1", "ssu.foretak.1", "sek.post.1"] {
            try give(ApproveAgenda(meeting: meeting), by: actor(in: seat))
        }
        try give(SendNotice(meeting: meeting), by: .secretary)
    }

    private mutating func discuss(in meeting: MeetingID) throws(Refusal) {
        for item in state.meetings[meeting]?.items ?? [] {
            try give(OpenItem(item: item.id), by: .secretary)
            try give(CloseItem(item: item.id), by: .secretary)
        }
        try give(CloseMeeting(meeting: meeting), by: .secretary)
    }

    private mutating func arrive(in meeting: MeetingID) throws(Refusal) {
        for seat: SeatID in ["ssu.kommune.1", "ssu.kommune.2", "ssu.foretak.1", "ssu.bruker.1"] {
            try give(Arrive(meeting: meeting, appointment: id(of: seat)), by: .secretary)
        }
    }

    /// Decided by consensus, the meeting closed.
    static func decided(under charter: Charter = Fjord.charter) throws(Refusal) -> Opening {
        var opening = try readyToDecide(under: charter)
        opening.name = "decided"
        guard let meeting = opening.state.meetings.byDate.first(where: \.isOpen),
            let item = meeting.items.first?.id
        else { preconditionFailure("the script has an open meeting with an item") }
        try opening.give(OpenItem(item: item), by: .secretary)
        try opening.give(ProposeDecision(item: item, wording: "Rutinen vedtas."), by: .secretary)
        try opening.give(OpenRound(item: item, proposal: 1), by: .secretary)
        try opening.give(CloseRound(item: item), by: .secretary)
        try opening.give(CloseItem(item: item), by: .secretary)
        try opening.give(CloseMeeting(meeting: meeting.id), by: .secretary)
        return opening
    }

    private func id(of seat: SeatID) -> AppointmentID {
        state.bodies.holder(of: seat, on: state.zone.date(at: now))?.id ?? AppointmentID(0)
    }

    private func actor(in seat: SeatID) -> Actor {
        let holder = state.bodies.holder(of: seat, on: state.zone.date(at: now))
        return Actor(holder?.person ?? PersonID(0), as: .appointment(id(of: seat)))
    }
}

extension Opening {
    init(name: String) {
        self.name = name
    }
}

extension Actor {
    /// The first holder of a post in the secretariat, in every opening that is founded.
    static let secretary = Actor(PersonID(1), as: .appointment(AppointmentID(1)))
}

extension CaseTemplate {
    static func example(_ title: String, wishes: MeetingID? = nil) -> CaseTemplate {
        CaseTemplate(
            title: title, background: "Bakgrunn", question: "Hva skal gjøres?", wishes: wishes)
    }
}
