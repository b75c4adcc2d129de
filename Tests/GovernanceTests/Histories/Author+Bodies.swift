@testable import Governance

/// Founding, appointing, electing.
extension Author {
    static let bodies: [Idea] = [
        { author, state in
            guard !state.charter.isFounded || author.random.chance(1) else { return nil }
            return (
                Actor(PersonID(900), as: .operator),
                FoundPartnership(charter: Fjord.charter, secretariat: [PersonID(1), PersonID(2)])
            )
        },
        appoint, appoint,
        { author, state in
            guard author.random.chance(25),
                let found = author.random.pick(state.bodies.appointments.dropFirst(2)),
                found.to == nil || author.random.chance(10)
            else { return nil }
            let last = author.today(state).adding(days: author.random.below(20))
            return (
                author.secretary(state),
                EndAppointment(appointment: found.id, on: author.random.chance(30) ? nil : last)
            )
        },
        { author, state in
            guard author.random.chance(50),
                let seat = author.random.pick(state.bodies.seats(of: Fjord.strategic))
            else { return nil }
            let half =
                seat.id == "ssu.kommune.1"
                ? Fjord.municipalities.prefix(2) : Fjord.municipalities.suffix(3)
            return (author.secretary(state), Represent(seat: seat.id, partners: Array(half)))
        },
        elect,
        { author, state in
            guard author.random.chance(50),
                let decision = author.random.pick(Array(state.decisions.newestFirst))
            else { return nil }
            let id = BodyID("fsu\(author.random.below(3))")
            return (
                author.secretary(state),
                CreateBody(terms: Fjord.committee(id), decision: decision.id)
            )
        },
        { author, state in
            guard author.random.chance(50), let partner = author.random.pick(state.charter.partners)
            else { return nil }
            return (
                author.secretary(state),
                NameContact(partner: partner.id, person: PersonID(500 + author.random.below(10)))
            )
        },
    ]

    private static let appoint: Idea = { author, state in
        guard let body = author.random.pick(state.charter.bodies),
            let seat = author.random.pick(state.bodies.seats(of: body.id))
        else { return nil }
        let place: Place =
            switch author.random.below(3) {
            case 0: .deputy(seat: seat.id)
            case 1: .listed(list: seat.list, position: 1 + author.random.below(4))
            default: .seat(id: seat.id)
            }
        let isFree = !state.bodies.appointments.contains { $0.place == place && $0.to == nil }
        guard isFree || author.random.chance(5) else { return nil }
        let from = author.today(state).adding(days: author.random.below(4))
        return (
            author.secretary(state),
            Appoint(
                person: author.newPerson(), place: place,
                from: author.random.chance(50) ? nil : from)
        )
    }

    private static let elect: Idea = { author, state in
        guard author.random.chance(50),
            let meeting = state.meetings.of(Fjord.partnership).last(where: { $0.openedAt != nil }),
            let leader = author.member(state)
        else { return nil }
        return (
            author.secretary(state),
            ElectLeaders(
                body: Fjord.strategic, meeting: meeting.id, leader: leader.id,
                deputyLeader: author.member(state)?.id)
        )
    }

    /// Mostly a member of the strategic committee.
    private mutating func member(_ state: Partnership) -> Appointment? {
        let here = state.bodies.people(in: Fjord.strategic, on: today(state))
        return random.pick(
            here.filter { state.group(of: $0)?.standing == .member && !$0.place.isDeputy })
    }
}
