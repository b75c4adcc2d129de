import Demo
import Desk
import Governance
import TestKit
import Testing

@Suite struct `Rows A25 to A31: two meetings on one day, and an extraordinary one` {
    @Test(.requirements("R73"))
    func `A25: papers a day after the window are sent, and late`() async throws {
        let year = try await PlayedYear.played()
        let receipt = try year.receipt(of: SendNotice.self, in: .a25)
        let warning = try #require(receipt.warnings.first)
        #expect(
            warning.concern
                == .outsideWindow(
                    from: try year.zone.day("2024-05-15"), to: try year.zone.day("2024-05-22")))
        #expect(year.clause(warning.clause, carries: "R73"))
        let state = try year.state(after: .a25)
        let meeting = try year.meeting(Body.partnership, "2024-06-05", in: state)
        let now = try year.zone.moment("2024-05-23 10:00")
        let duty = try year.duty(.papers, .meeting(meeting.id), in: state, at: now)
        #expect(duty.status(at: now) == .late)
        #expect(duty.opens == year.zone.start(of: try year.zone.day("2024-05-15")))
        #expect(duty.due == year.zone.end(of: try year.zone.day("2024-05-22")))
        #expect(duty.fulfilled == (try year.zone.moment("2024-05-23 09:00")))
    }

    @Test(.requirements("R56"))
    func `A26: Dialogmøtet discusses and does not decide`() async throws {
        let year = try await PlayedYear.played()
        let refusal = try year.refusal(of: ProposeDecision.self, in: .a26)
        #expect(refusal.reason == .decisions(.discussionOnly))
        #expect(year.clause(refusal.clause, carries: "R56"))
    }

    @Test(.requirements("R57", "R59"))
    func `A26: the user representative has the floor, a municipal director listens`() async throws {
        let year = try await PlayedYear.played()
        let receipt = try year.receipt(of: RequestFloor.self, in: .a26)
        #expect(year.clauses(receipt.clauses, carry: "R57"))
        let refusal = try year.refusal(of: RequestFloor.self, in: .a26)
        guard case .access(.notForYou(let needs)) = refusal.reason else {
            Issue.record("refused for another reason: \(refusal)")
            return
        }
        #expect(needs.contains(.observer) && !needs.contains(.listener))
        #expect(year.clause(refusal.clause, carries: "R59"))
        let state = try year.state(after: .a26)
        let user = try state.appointment(to: .seat(id: SeatID("dialogmote.bruker.1")))
        let dialogue = try year.meeting(Body.dialogue, "2024-06-05", in: state)
        #expect(dialogue.speakers.all.map(\.appointment) == [user.id])
    }

    @Test(.requirements("R75"))
    func `A27: Partnerskapsmøtet holds no vote, and one objection leaves no decision`()
        async throws
    {
        let year = try await PlayedYear.played()
        let refusal = try year.refusal(of: OpenVote.self, in: .a27)
        #expect(refusal.reason == .decisions(.noVotes))
        #expect(year.clause(refusal.clause, carries: "R75"))
        let state = try year.state(after: .a27)
        let item = try year.treatment(
            of: Submitted.staffing, Body.partnership, "2024-06-05", in: state)
        let round = try #require(item.rounds.last)
        #expect(round.voices.count == 17)
        #expect(round.objections == [SeatID("partnerskapsmote.kommunedirektor.1816")])
        let reason = try #require(round.answers[round.objections[0]]?.text)
        let texts = try await year.desk.texts.contents(of: [reason], in: PlayedYear.partnership)
        #expect(texts[reason]?.hasPrefix("Vevelstad har ikke vikarer") == true)
        let decision = try #require(item.decision.flatMap { state.decisions[$0] })
        #expect(decision.outcome == .notAgreed)
        #expect(state.followUps(of: decision).isEmpty)
    }

    @Test(.requirements("R80", "R149", "R158"))
    func `A28: a change of the agreement is not adopted in the meeting that discusses it`()
        async throws
    {
        let year = try await PlayedYear.played()
        let refusal = try year.refusal(of: ProposeDecision.self, in: .a28)
        #expect(refusal.reason == .decisions(.notDiscussedBefore))
        #expect(year.clause(refusal.clause, carries: "R158"))
        let state = try year.state(after: .a31)
        let meeting = try year.meeting(Body.partnership, "2024-06-05", in: state)
        let agreement = try #require(state.cases[Submitted.agreement])
        #expect(!state.wasDiscussed(agreement, before: meeting))
        let secretary = try state.acting(.seat(id: SeatID("sekretariat.kommune.1")))
        let next = try state.decide(
            PlanMeeting(
                body: Body.partnership,
                when: PlannedDate(
                    year.zone.day("2024-10-16"), at: .midnight, mode: .video)),
            by: secretary, at: year.zone.moment("2024-09-01 10:00")
        ).state
        #expect(
            next.wasDiscussed(
                agreement, before: try year.meeting(Body.partnership, "2024-10-16", in: next)))
    }

    @Test(.requirements("R72"))
    func `A29: closing without next year's date is warned of, granted, and breaks the duty`()
        async throws
    {
        let year = try await PlayedYear.played()
        let receipt = try year.receipt(of: CloseMeeting.self, in: .a29)
        #expect(receipt.warnings.map(\.concern) == [.nextDateNotFixed])
        #expect(year.clause(receipt.warnings.first?.clause, carries: "R72"))
        let state = try year.state(after: .a29)
        let meeting = try year.meeting(Body.partnership, "2024-06-05", in: state)
        let closing = try year.zone.moment("2024-06-05 14:00")
        let duty = try year.duty(.nextDate, .meeting(meeting.id), in: state, at: closing)
        #expect(duty.status(at: closing) == .open)
        #expect(duty.status(at: closing.adding(milliseconds: 1)) == .broken)
    }

    @Test(.requirements("R72"))
    func `A29: an extra meeting the same year mends it, late`() async throws {
        let year = try await PlayedYear.played()
        var state = try year.state(after: .a31)
        let broken = try year.meeting(Body.partnership, "2024-06-05", in: state).id
        let secretary = try state.acting(.seat(id: SeatID("sekretariat.kommune.1")))
        let extra = try PlannedDate(
            year.zone.day("2024-10-16"), at: .midnight, mode: .video)
        state =
            try state.decide(
                PlanMeeting(body: Body.partnership, when: extra), by: secretary,
                at: year.zone.moment("2024-09-01 10:00")
            ).state
        let id = try year.meeting(Body.partnership, "2024-10-16", in: state).id
        let then = try year.zone.moment("2024-10-16 10:00")
        state = try state.decide(OpenMeeting(meeting: id), by: secretary, at: then).state
        let next = try PlannedDate(
            year.zone.day("2025-06-04"), at: .midnight, mode: .physical)
        state =
            try state.decide(
                FixNextMeeting(meeting: id, when: next), by: secretary, at: then
            ).state
        let duty = try year.duty(.nextDate, .meeting(broken), in: state, at: then)
        #expect(duty.status(at: then) == .late)
    }

    @Test(.requirements("R76"))
    func `A30: the protocol sent on the eighth day is late`() async throws {
        let year = try await PlayedYear.played()
        let state = try year.state(after: .a30)
        let meeting = try year.meeting(Body.partnership, "2024-06-05", in: state)
        let now = try year.zone.moment("2024-06-13 09:00")
        let duty = try year.duty(.minutesSent, .meeting(meeting.id), in: state, at: now)
        #expect(duty.due == year.zone.end(of: try year.zone.day("2024-06-12")))
        #expect(duty.status(at: now) == .late)
        #expect(year.clause(duty.clause, carries: "R76"))
    }

    @Test(.requirements("R120", "R111", "X12"))
    func `A31: the call with its reason stands for both conditions of a late case`() async throws {
        let year = try await PlayedYear.played()
        let call = try year.receipt(of: CallExtraordinary.self, in: .a31)
        #expect(year.clauses(call.clauses, carry: "R120"))
        let state = try year.state(after: .a31)
        let meeting = try year.meeting(Body.strategic, "2024-08-21", in: state)
        #expect(meeting.kind == .extraordinary)
        let placed = try #require(meeting.items.first?.late)
        #expect(placed.approvedBy == nil)
        #expect(placed.reason == meeting.reason)
        #expect(placed.deadline == (try year.zone.day("2024-07-24")))
        #expect(year.clauses(try year.receipt(of: PlaceCase.self, in: .a31).clauses, carry: "R120"))
    }

    @Test func `The desk answers every act as the stage did`() async throws {
        let year = try await PlayedYear.played()
        for (row, answers) in year.answers {
            for answer in answers {
                var refusal: Refusal?
                if case .failure(let reason) = answer.result { refusal = reason }
                #expect(refusal == answer.act.refusal, "row \(row)")
            }
        }
    }
}
