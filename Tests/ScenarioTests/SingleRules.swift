import Demo
import Governance
import TestKit
import Testing

@Suite struct `Rows B1 to B7: single rules` {
    /// Helgeland as it stands after its founding, and what the rules need to be tried on it.
    private struct Fresh {
        let charter: Charter
        let zone: Zone
        var stage: Stage

        init() throws {
            charter = try helgeland()
            zone = try oslo()
            stage = try Year2024.play(until: .founding, charter: charter, zone: zone).stage
        }

        var secretary: Actor {
            get throws {
                try stage.partnership.acting(.seat(id: SeatID("sekretariat.kommune.1")))
            }
        }

        mutating func play(_ command: some Command, _ when: String) throws {
            try stage.play(command, by: secretary, at: zone.moment(when))
        }

        /// The rule that refuses something; a failed test where nothing does.
        mutating func refusal(of command: some Command, _ when: String) throws -> Refusal {
            let answer = stage.ask(command, by: try secretary, at: try zone.moment(when))
            guard case .failure(let refusal) = answer else { throw NotRefused() }
            return refusal
        }

        func date(_ day: String, _ mode: MeetingMode = .video) throws -> PlannedDate {
            PlannedDate(try zone.day(day), at: .midnight, mode: mode)
        }

        /// A meeting, held and closed.
        mutating func hold(_ body: BodyID, _ day: String) throws -> MeetingID {
            try play(PlanMeeting(body: body, when: date(day)), "2024-01-02 09:00")
            let id = try stage.partnership.meeting(of: body, on: zone.day(day)).id
            try play(OpenMeeting(meeting: id), "\(day) 09:00")
            try play(CloseMeeting(meeting: id), "\(day) 11:00")
            return id
        }

        func clause(_ id: ClauseID?, carries requirement: String) -> Bool {
            id.flatMap(charter.clause)?.requirements.contains(requirement) ?? false
        }
    }

    private struct NotRefused: Error {}

    @Test(
        .requirements("R117"),
        arguments: [
            ("2024-03-27", "2024-03-28 10:00", "2024-04-01 11:00"),
            ("2024-10-24", "2024-10-25 14:00", "2024-10-29 13:00"),
        ])
    func `B1 and B2: four periods of 24 hours cross the change of the clock`(
        meeting: String, circulated: String, approved: String
    ) throws {
        var fresh = try Fresh()
        let id = try fresh.hold(Body.strategic, meeting)
        try fresh.play(CirculateMinutes(meeting: id, text: "Referat."), circulated)
        let state = fresh.stage.partnership
        let held = try #require(state.meetings[id])
        let at = try fresh.zone.moment(approved)
        #expect(state.approval(of: held, at: at) == .approved(at: at))
        #expect(state.approval(of: held, at: at.adding(milliseconds: -1)) == .pending(until: at))
    }

    @Test(.requirements("R120"))
    func `B3: seven days' notice of an extraordinary meeting is enough, six are not`() throws {
        var fresh = try Fresh()
        let call = CallExtraordinary(
            body: Body.strategic, when: try fresh.date("2024-08-21"), reason: "Båtruta legges om.")
        let refusal = try fresh.refusal(of: call, "2024-08-15 00:00")
        #expect(
            refusal.reason
                == .meetings(.shortNotice(earliest: try fresh.zone.day("2024-08-22"))))
        #expect(fresh.clause(refusal.clause, carries: "R120"))
        try fresh.play(call, "2024-08-14 23:59")
        let meeting = try fresh.stage.partnership.meeting(
            of: Body.strategic, on: fresh.zone.day("2024-08-21"))
        #expect(meeting.kind == .extraordinary)
    }

    @Test(.requirements("R71", "R107"))
    func `B5: SSU may meet by telephone, Partnerskapsmøtet may not`() throws {
        var fresh = try Fresh()
        let refusal = try fresh.refusal(
            of: PlanMeeting(
                body: Body.partnership, when: fresh.date("2024-06-05", .telephone)),
            "2024-01-02 09:00")
        #expect(
            refusal.reason
                == .meetings(.modeNotAllowed(.telephone, allowed: [.physical, .video])))
        #expect(fresh.clause(refusal.clause, carries: "R71"))
        let granted = try fresh.stage.play(
            PlanMeeting(body: Body.strategic, when: fresh.date("2024-06-05", .telephone)),
            by: fresh.secretary, at: fresh.zone.moment("2024-01-02 09:00"))
        #expect(granted.clauses.contains { fresh.clause($0, carries: "R107") })
    }

    @Test(.requirements("R68", "R143"))
    func `B6: an item is not closed to the public without a ground`() throws {
        var fresh = try Fresh()
        try fresh.play(
            PlanMeeting(body: Body.partnership, when: fresh.date("2024-06-05")),
            "2024-01-02 09:00")
        let meeting = try fresh.stage.partnership.meeting(
            of: Body.partnership, on: fresh.zone.day("2024-06-05")
        ).id
        try fresh.play(
            AddItem(meeting: meeting, kind: .information, title: "Leieavtale, forhandlinger"),
            "2024-01-02 09:01")
        let item = try #require(fresh.stage.partnership.meetings[meeting]?.items.first).id
        let refusal = try fresh.refusal(
            of: Exempt(.agendaItem(id: item), ground: nil, publicTitle: "Leieavtale"),
            "2024-01-02 09:02")
        #expect(refusal.reason == .openness(.groundMissing))
        #expect(fresh.clause(refusal.clause, carries: "R68"))
    }

    @Test(.requirements("R99"))
    func `B7: the municipal side does not lead a third year`() throws {
        var fresh = try Fresh()
        try fresh.play(
            PlanMeeting(body: Body.partnership, when: fresh.date("2025-06-07")),
            "2024-06-10 09:00")
        let state = fresh.stage.partnership
        let meeting = try state.meeting(of: Body.partnership, on: fresh.zone.day("2025-06-07")).id
        try fresh.play(OpenMeeting(meeting: meeting), "2025-06-07 09:00")
        let municipal = try state.appointment(to: .seat(id: SeatID("ssu.kommune.5"))).id
        let trust = try state.appointment(to: .seat(id: SeatID("ssu.helseforetak.1"))).id
        let refusal = try fresh.refusal(
            of: ElectLeaders(
                body: Body.strategic, meeting: meeting, leader: municipal, deputyLeader: trust),
            "2025-06-07 10:00")
        #expect(
            refusal.reason
                == .bodies(
                    .otherSidesTurn(
                        led: .municipalities, since: try fresh.zone.day("2023-06-07"))))
        #expect(fresh.clause(refusal.clause, carries: "R99"))
        try fresh.play(
            ElectLeaders(
                body: Body.strategic, meeting: meeting, leader: trust, deputyLeader: municipal),
            "2025-06-07 10:01")
        #expect(
            fresh.stage.partnership.leadership(of: Body.strategic)?.side == .trust)
    }
}
