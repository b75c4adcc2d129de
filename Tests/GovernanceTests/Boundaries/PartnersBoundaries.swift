import Demo
import Exchange
import Foundation
import Governance
import TestKit
import Testing

@Suite struct `Partners, seats and representation at their boundaries` {
    @Test(.requirements("R31", "R32"))
    func `seventeen municipalities and the trust are asked, and Bindal is not`() throws {
        var fresh = try Fresh()
        let id = try fresh.routed(Fresh.strategic)
        try fresh.play(SendForAnchoring(case: id, reference: "Vedtas."), "2023-05-01 09:00")
        let asked = try #require(fresh.state.anchoring[id]).partners
        let names = fresh.charter.partners.filter { $0.kind == .municipality }.map(\.name)
        #expect(
            Set(names) == [
                "Alstahaug", "Brønnøy", "Dønna", "Grane", "Hattfjelldal", "Hemnes", "Herøy",
                "Leirfjord", "Lurøy", "Nesna", "Rana", "Rødøy", "Sømna", "Træna", "Vefsn", "Vega",
                "Vevelstad",
            ])
        #expect((asked.count, names.count) == (18, 17))
        let bindal = PartnerID("1811")
        let refusal = try fresh.refusal(
            of: RecordLocalTreatment(case: id, partner: bindal, status: .noInput),
            "2023-05-02 09:00")
        #expect(refusal.reason == .anchoring(.notAsked(bindal)))
    }

    @Test(.requirements("R12", "R151"))
    func `whoever is signed in may raise a case, from whatever partner`() throws {
        var fresh = try Fresh()
        let template = CaseTemplate(title: "Sak", background: "Bakgrunn.", question: "Hva nå?")
        try fresh.play(SubmitCase(template), by: Actor(PersonID(500)), "2023-05-01 09:00")
        let trust = try fresh.holder("ssu.helseforetak.2")
        try fresh.play(SubmitCase(template), by: trust, "2023-05-01 09:00")
        #expect(fresh.state.cases.count == 2)
        let blank = CaseTemplate(title: " ", background: "Bakgrunn.", question: "Hva nå?")
        let refusal = try fresh.refusal(of: SubmitCase(blank), by: trust, "2023-05-01 09:00")
        #expect(refusal.reason == .text(.empty(.title)))
    }

    @Test(.requirements("R17"))
    func `one seat speaks for a municipality, and no other does`() throws {
        var fresh = try Fresh()
        let (nesna, luroy) = (PartnerID("1828"), PartnerID("1834"))
        let (first, second) = (SeatID("ssu.kommune.1"), SeatID("ssu.kommune.2"))
        try fresh.play(Represent(seat: first, partners: [nesna, luroy]), "2023-05-01 09:00")
        #expect(fresh.state.partners(spokenForBy: first) == [nesna, luroy])
        let refusal = try fresh.refusal(
            of: Represent(seat: second, partners: [luroy]), "2023-05-01 09:01")
        #expect(refusal.reason == .bodies(.representedElsewhere(luroy, first)))
    }

    @Test(.requirements("R47", "R51"))
    func `a charter without the recommended third level is usable, with a warning`() throws {
        let reading = CharterFile.read(yaml: try Fresh.yaml())
        let faults = reading.problems.filter {
            if case .levelMissing = $0.fault { true } else { false }
        }
        #expect(faults.map(\.severity) == [.warning])
        let charter = try #require(reading.charter)
        let kinds = Set(charter.bodies.map(\.kind))
        #expect(kinds.isSuperset(of: [.partnership, .strategic]))
    }

    @Test(.requirements("R44", "R45"))
    func `a body without users or doctors is warned of, a body with both is not`() throws {
        let missing = CharterFile.read(yaml: try Fresh.yaml()).problems.compactMap { problem in
            if case .sideMissing(let side, let body) = problem.fault {
                return (side, body)
            }
            return nil as (Side, BodyID)?
        }
        #expect(missing.contains { $0 == (.doctors, Fresh.dialogue) })
        #expect(!missing.contains { $0.1 == Fresh.strategic || $0.1 == Fresh.partnership })
    }

    @Test(.requirements("R51"))
    func `a partnership is founded once`() throws {
        let fresh = try Fresh()
        let refusal = try fresh.refusal(
            of: FoundPartnership(charter: fresh.charter, secretariat: [PersonID(1)]),
            by: Actor(PersonID(99), as: .operator), "2023-05-01 09:00")
        #expect(refusal.reason == .charter(.alreadyFounded))
    }

    @Test(.requirements("R92"), arguments: ["kommune", "helseforetak"])
    func `a side has seven seats in SSU and not eight`(side: String) throws {
        var fresh = try Fresh()
        let seats = (4...8).map { Place.seat(id: SeatID("ssu.\(side).\($0)")) }
        for (index, seat) in seats.dropLast().enumerated() {
            try fresh.play(Appoint(person: PersonID(200 + index), place: seat), "2023-05-01 09:00")
        }
        let refusal = try fresh.refusal(
            of: Appoint(person: PersonID(210), place: seats[4]), "2023-05-01 09:01")
        #expect(refusal.reason == .bodies(.unknownSeat))
    }

    @Test(.requirements("R33", "R93"))
    func `the regional councils appoint to the municipal seats and to no others`() throws {
        let fresh = try Fresh()
        let seats = fresh.state.bodies.seats(of: Fresh.strategic)
            .filter { $0.group.standing == .member }
        let councils = SeatGroup.Appointer.councils([CouncilID("ihr"), CouncilID("hr")])
        #expect(Set(seats.map(\.group.side)) == [.municipalities, .trust])
        for seat in seats {
            #expect((seat.group.appointedBy == councils) == (seat.group.side == .municipalities))
        }
        #expect(fresh.charter.councils.map(\.id) == [CouncilID("ihr"), CouncilID("hr")])
    }

    @Test(
        .requirements("R74", "R93", "R112"),
        arguments: [
            ("{ councils: [ihr, hr] }", "{ councils: [] }", "appointedBy.councils"),
            ("{ councils: [ihr, hr] }", "{ councils: [ihr, sr] }", "appointedBy.councils[1]"),
            ("is: mailWithAttachments, by: a4-2-m6", "is: post, by: a4-2-m6", "papersSentBy.is"),
            ("is: mailWithAttachments, by: a4-3-m6", "is: post, by: a4-3-m6", "papersSentBy.is"),
        ])
    func `a charter without councils for the seats, or with papers by post, is refused`(
        sound: String, broken: String, place: String
    ) throws {
        let yaml = try Fresh.yaml()
        #expect(CharterFile.read(yaml: yaml).problems.allSatisfy { $0.severity == .warning })
        let range = try #require(yaml.firstRange(of: sound))
        let problems = CharterFile.read(yaml: yaml.replacingCharacters(in: range, with: broken))
            .problems.filter { $0.severity == .error }
        #expect(problems.contains { $0.description.contains(place) }, "\(problems)")
    }

    @Test(.requirements("R94"))
    func `a municipal member has one personal deputy, and a second when the first has left`()
        throws
    {
        var fresh = try Fresh()
        let seat = SeatID("ssu.kommune.1")
        let first = try fresh.deputy(of: "ssu.kommune.1").id
        let second = Appoint(
            person: PersonID(300), place: .deputy(seat: seat),
            from: try fresh.zone.day("2023-06-01"))
        let refusal = try fresh.refusal(of: second, "2023-05-01 09:00")
        #expect(refusal.reason == .bodies(.deputyTaken(first)))
        try fresh.play(
            EndAppointment(appointment: first, on: fresh.zone.day("2023-05-31")),
            "2023-05-01 09:00")
        try fresh.play(second, "2023-05-01 09:01")
        let trust = try fresh.refusal(
            of: Appoint(
                person: PersonID(301), place: .deputy(seat: SeatID("ssu.helseforetak.1"))),
            "2023-05-01 09:02")
        #expect(trust.reason == .bodies(.noSuchDeputies))
    }

    @Test(.requirements("R95"))
    func `the trust's deputies stand in one order, each place once`() throws {
        var fresh = try Fresh()
        let list = ListID("ssu.helseforetak")
        let taken = try fresh.refusal(
            of: Appoint(person: PersonID(300), place: .listed(list: list, position: 2)),
            "2023-05-01 09:00")
        #expect(taken.reason == .bodies(.positionTaken))
        try fresh.play(
            Appoint(person: PersonID(300), place: .listed(list: list, position: 3)),
            "2023-05-01 09:00")
        let municipal = try fresh.refusal(
            of: Appoint(
                person: PersonID(301),
                place: .listed(list: ListID("ssu.kommune"), position: 1)), "2023-05-01 09:01")
        #expect(municipal.reason == .bodies(.noSuchDeputies))
        let seat = try #require(fresh.state.bodies.seat(SeatID("ssu.helseforetak.3")))
        let order = fresh.state.bodies.deputies(of: seat, on: try fresh.zone.day("2023-05-02"))
        #expect(order.map(\.place.position) == [1, 2, 3])
    }

    @Test(.requirements("R99", "R100", "R77"))
    func `a side is elected again a day before two years have passed, and not on the day`() throws {
        var fresh = try Fresh()
        let meetings = try ["2025-01-31", "2025-02-01"].map { day in
            let id = try fresh.plan(Fresh.partnership, day)
            return (id, "\(day) 10:00")
        }
        let elections = try meetings.map { meeting, _ in
            ElectLeaders(
                body: Fresh.strategic, meeting: meeting,
                leader: try fresh.appointment("ssu.kommune.2"),
                deputyLeader: try fresh.appointment("ssu.helseforetak.1"))
        }
        try fresh.play(OpenMeeting(meeting: meetings[0].0), meetings[0].1)
        _ = try fresh.state.decide(
            elections[0], by: fresh.secretary, at: fresh.at(meetings[0].1))
        try fresh.play(OpenMeeting(meeting: meetings[1].0), meetings[1].1)
        let refusal = try fresh.refusal(of: elections[1], meetings[1].1)
        #expect(
            refusal.reason
                == .bodies(
                    .otherSidesTurn(
                        led: .municipalities, since: try fresh.zone.day("2023-02-01"))))
        #expect(fresh.clause(refusal.clause, carries: "R99"))
    }

    @Test(.requirements("R77", "R100"))
    func `only a meeting of Partnerskapsmøtet elects SSU's leaders`() throws {
        var fresh = try Fresh()
        let meeting = try fresh.plan(Fresh.strategic, "2024-03-01")
        try fresh.play(OpenMeeting(meeting: meeting), "2024-03-01 09:00")
        let refusal = try fresh.refusal(
            of: ElectLeaders(
                body: Fresh.strategic, meeting: meeting,
                leader: fresh.appointment("ssu.helseforetak.2"), deputyLeader: nil),
            "2024-03-01 10:00")
        #expect(refusal.reason == .bodies(.electedBy(Fresh.partnership)))
        #expect(fresh.clause(refusal.clause, carries: "R100"))
    }

    @Test(
        .requirements("R101", "R102", "R103", "R104", "R105"),
        arguments: [
            ("ansatt-helseforetak", 1), ("ansatt-kommune", 1), ("bruker-helseforetak", 1),
            ("bruker-kommune", 1), ("fastlege", 1), ("samhandlingsleder", 2), ("ks", 1),
            ("statsforvalter", 1), ("nord", 1), ("vid", 1), ("uit", 1),
        ])
    func `SSU has so many observers of each kind, with the floor and without a say`(
        group: String, count: Int
    ) throws {
        let seats = try Fresh().state.bodies.seats(of: Fresh.strategic)
            .filter { $0.group.id == group }
        #expect(seats.count == count)
        #expect(seats.allSatisfy { $0.group.standing == .observer })
    }

    @Test(.requirements("R66", "R67"), arguments: [("bruker", 2), ("fastlege", 1), ("ssu", 14)])
    func `Partnerskapsmøtet has so many observers of each kind`(group: String, count: Int) throws {
        let seats = try Fresh().state.bodies.seats(of: Fresh.partnership)
            .filter { $0.group.id == group }
        #expect(seats.count == count)
        #expect(seats.allSatisfy { $0.group.standing == .observer })
    }

    @Test(.requirements("R167"))
    func `a fifth is shared equally and the rest by inhabitants of the year before`() throws {
        let key = try #require(try Fresh().charter.costKey)
        #expect((key.equalPercent.value, key.inhabitantsPercent.value) == (20, 80))
        #expect(key.populationYearsBefore.value == 1)
    }

    @Test(.requirements("R126"), arguments: ["kommune", "helseforetak"])
    func `each side has one post in the secretariat`(side: String) throws {
        let refusal = try Fresh().refusal(
            of: Appoint(
                person: PersonID(300), place: .seat(id: SeatID("sekretariat.\(side).2"))),
            "2023-05-01 09:00")
        #expect(refusal.reason == .bodies(.unknownSeat))
    }

    @Test(.requirements("R49", "R126"))
    func `the secretariat is one body, in which either side's post does the same work`() throws {
        var fresh = try Fresh()
        let posts = fresh.state.bodies.seats(of: BodyID("sekretariat"))
        #expect(Set(posts.map(\.group.side)) == [.trust, .municipalities])
        let place = Place.seat(id: SeatID("sekretariat.kommune.1"))
        try fresh.play(Appoint(person: PersonID(90), place: place), "2023-05-01 09:00")
        for (post, day) in [("helseforetak", "2024-03-01"), ("kommune", "2024-04-01")] {
            let holder = try fresh.holder("sekretariat.\(post).1")
            let plan = PlanMeeting(body: Fresh.strategic, when: try fresh.date(day))
            try fresh.play(plan, by: holder, "2023-05-02 09:00")
        }
    }

    @Test(.requirements("R121"))
    func `in SSU leaders of both sides meet users and doctors`() throws {
        let fresh = try Fresh()
        #expect(fresh.charter.body(Fresh.strategic)?.level == .management)
        let seats = fresh.state.bodies.seats(of: Fresh.strategic)
        let deciding = seats.filter { $0.group.standing == .member }.map(\.group.side)
        let speaking = seats.filter { $0.group.standing == .observer }.map(\.group.side)
        #expect(Set(deciding) == [.trust, .municipalities])
        #expect(Set(speaking).isSuperset(of: [.users, .doctors]))
    }
}
