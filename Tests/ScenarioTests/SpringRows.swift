import Demo
import Desk
import Governance
import TestKit
import Testing

@Suite struct `Rows A10 to A17: discussion, minutes and the partners at home` {
    @Test(.requirements("R149"))
    func `A10: a case of two steps is not decided in the meeting that discusses it`() async throws {
        let year = try await PlayedYear.played()
        let refusal = try year.refusal(of: ProposeDecision.self, in: .a10)
        #expect(refusal.reason == .decisions(.notDiscussedBefore))
        #expect(year.clause(refusal.clause, carries: "R149"))
        let item = try year.treatment(
            of: Submitted.routine, Body.strategic, "2024-02-14", in: year.state(after: .a10))
        #expect(item.proposals.isEmpty)
        #expect(item.closedAt != nil)
    }

    @Test(.requirements("R113"))
    func `A11: what was neither reported nor sent out is not decided`() async throws {
        let year = try await PlayedYear.played()
        let refusal = try year.refusal(of: ProposeDecision.self, in: .a11)
        #expect(refusal.reason == .decisions(.notAnnounced))
        #expect(year.clause(refusal.clause, carries: "R113"))
    }

    @Test(.requirements("R117", "R118"))
    func `A12: silence approves the minutes after four days, and they are out in time`()
        async throws
    {
        let year = try await PlayedYear.played()
        let state = try year.state(after: .a13)
        let meeting = try year.meeting(Body.strategic, "2024-02-14", in: state)
        let approval = try year.zone.moment("2024-02-19 09:00")
        #expect(
            state.approval(of: meeting, at: approval.adding(milliseconds: -1))
                == .pending(until: approval))
        #expect(state.approval(of: meeting, at: approval) == .approved(at: approval))
        let published = try #require(meeting.minutes.publications.first)
        #expect(published.at == (try year.zone.moment("2024-02-20 10:00")))
        #expect(published.wasApproved)
        let duty = try year.duty(
            .minutesPublished, .meeting(meeting.id), in: state, at: published.at)
        #expect(duty.due == year.zone.end(of: try year.zone.day("2024-02-21")))
        #expect(duty.status(at: published.at) == .kept)
        #expect(year.clause(duty.clause, carries: "R118"))
    }

    @Test(.requirements("R37", "R38"))
    func `A13: the case goes to all 18 partners, and none has answered`() async throws {
        let year = try await PlayedYear.played()
        let state = try year.state(after: .a13)
        let anchoring = try #require(state.anchoring[Submitted.routine])
        #expect(anchoring.partners.count == 18)
        #expect(anchoring.answered.isEmpty)
        #expect(anchoring.partners.allSatisfy { anchoring.status(of: $0) == .notTreated })
        let duties = state.duties(at: try year.zone.moment("2024-02-15 14:00"))
            .filter { $0.rule == .localTreatment }
        #expect(duties.count == 18)
        #expect(
            Set(duties.map(\.due)) == [year.zone.end(of: try year.zone.day("2024-04-30"))])
    }

    @Test(.requirements("R36", "R37", "R38", "X34"))
    func `A14: three of 18 have answered, one of them not in the same words`() async throws {
        let year = try await PlayedYear.played()
        let anchoring = try #require(
            try year.state(after: .a14).anchoring[Submitted.routine])
        #expect((anchoring.answered.count, anchoring.partners.count) == (3, 18))
        let nesna = try #require(anchoring.treatments[PartnerID("1828")]?.last)
        #expect((nesna.status, nesna.isIdentical) == (.adopts, true))
        let rodoy = try #require(anchoring.treatments[PartnerID("1836")]?.last)
        #expect((rodoy.status, rodoy.isIdentical) == (.adopts, false))
        #expect(anchoring.status(of: PartnerID("1815")) == .noInput)
        let ids = [anchoring.reference, try #require(rodoy.text), try #require(nesna.number)]
        let texts = try await year.desk.texts.contents(of: ids, in: PlayedYear.partnership)
        #expect(texts[ids[2]] == "12/2024")
        let parts = WordComparison(
            reference: try #require(texts[ids[0]]), local: try #require(texts[ids[1]])
        ).parts.filter { if case .same = $0 { false } else { true } }
        #expect(Set(parts) == [.missing(["september"]), .added(["januar"])])
    }

    @Test(.requirements("R96", "R129", "R247"))
    func `A15: notice of May numbers the two cases SSU 3 and 4`() async throws {
        let year = try await PlayedYear.played()
        let may = try year.meeting(Body.strategic, "2024-05-15", in: year.state(after: .a15))
        #expect(may.notices.map(\.sentAt) == [try year.zone.moment("2024-05-02 09:00")])
        #expect(may.items.map(\.caseID) == [Submitted.routine, Submitted.rehabilitation])
        #expect(may.items.map { $0.number?.sequence } == [3, 4])
        #expect(may.items.allSatisfy { $0.number?.year == 2024 })
    }

    @Test(.requirements("R94", "R95", "R98"))
    func `A16: the absent member's own deputy is called, and nobody from the list`() async throws {
        let year = try await PlayedYear.played()
        let state = try year.state(after: ReportAbsence.self, in: .a16)
        let may = try year.meeting(Body.strategic, "2024-05-15", in: state)
        let absence = try #require(may.absences.first)
        #expect(may.absences.count == 1)
        let called = try absence.calls.map { try #require(state.bodies.appointment($0.deputy)) }
        #expect(called.map(\.place) == [.deputy(seat: SeatID("ssu.kommune.2"))])
        #expect(absence.calls.map(\.calledAt) == [try year.zone.moment("2024-05-13 08:15")])
        #expect(
            may.notices.flatMap(\.recipients).contains(try #require(called.first).id))
    }

    @Test(.requirements("R37", "R40"))
    func `A17: 17 of 18, and the seat that speaks for Lurøy must have recorded its input`()
        async throws
    {
        let year = try await PlayedYear.played()
        let refusal = try year.refusal(of: ProposeDecision.self, in: .a17)
        #expect(refusal.reason == .decisions(.inputMissing([PartnerID("1834")])))
        #expect(year.clause(refusal.clause, carries: "R40"))
        let state = try year.state(after: .a17)
        let anchoring = try #require(state.anchoring[Submitted.routine])
        #expect((anchoring.answered.count, anchoring.partners.count) == (17, 18))
        let recorded = try year.zone.moment("2024-05-15 08:30")
        #expect(anchoring.inputs[PartnerID("1834")]?.at == recorded)
        let item = try year.treatment(
            of: Submitted.routine, Body.strategic, "2024-05-15", in: state)
        #expect(state.obstacle(toDeciding: item.id, at: recorded) == nil)
    }
}
