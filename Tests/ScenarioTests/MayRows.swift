import Demo
import Desk
import Governance
import TestKit
import Testing

@Suite struct `Rows A18 to A24: consensus, a vote and contested minutes` {
    private let hemnes = SeatID("ssu.kommune.2")
    private let trustSeat = SeatID("ssu.helseforetak.7")

    private func item(
        _ id: CaseID, after row: Year2024.Row, _ year: PlayedYear
    ) throws -> AgendaItem {
        try year.treatment(
            of: id, Body.strategic, "2024-05-15", in: year.state(after: row))
    }

    @Test(.requirements("R97"))
    func `A18: the round stays the deputy's when the member comes during it`() async throws {
        let year = try await PlayedYear.played()
        let state = try year.state(after: .a18)
        let deputy = try state.appointment(to: .deputy(seat: hemnes)).id
        let member = try state.appointment(to: .seat(id: hemnes)).id
        let round = try #require(item(Submitted.routine, after: .a18, year).rounds.last)
        #expect(round.voices.first { $0.seat == hemnes }?.appointment == deputy)
        #expect(round.answers[hemnes]?.appointment == deputy)
        let refusal = try year.refusal(of: AnswerRound.self, in: .a18)
        #expect(refusal.reason == .decisions(.noSay))
        let vote = try #require(item(Submitted.rehabilitation, after: .a21, year).votes.last)
        #expect(vote.voices.first { $0.seat == hemnes }?.appointment == member)
    }

    @Test(.requirements("R97", "R95"))
    func `A18: a departure hands the say to the first deputy on the list at once`() async throws {
        let year = try await PlayedYear.played()
        let state = try year.state(after: .a18)
        let deputy = try state.appointment(
            to: .listed(list: ListID("ssu.helseforetak"), position: 1)
        ).id
        let round = try #require(item(Submitted.routine, after: .a18, year).rounds.last)
        #expect(round.voices.count == 14)
        #expect(round.voices.first { $0.seat == trustSeat }?.appointment == deputy)
        #expect(round.answers[trustSeat]?.appointment == deputy)
    }

    @Test(.requirements("R102", "R114"))
    func `A19: an observer's objection is refused, and a statement is minuted instead`()
        async throws
    {
        let year = try await PlayedYear.played()
        let refusal = try year.refusal(of: AnswerRound.self, in: .a19)
        #expect(
            refusal.reason == .access(.notForYou(needs: [.member, .deputy, .secretariat])))
        #expect(year.clause(refusal.clause, carries: "R102"))
        #expect(refusal.instead == MakeStatement.name)
        let statements = try item(Submitted.routine, after: .a19, year).statements
        let observer = try year.state(after: .a19).appointment(
            to: .seat(id: SeatID("ssu.bruker-helseforetak.1")))
        #expect(statements.map(\.appointment) == [observer.id])
        let round = try #require(item(Submitted.routine, after: .a19, year).rounds.last)
        #expect(round.objections.isEmpty)
    }

    @Test(.requirements("R20", "R21", "R39", "R154", "R247", "X35"))
    func `A20: consensus binds, 18 partners owe follow-up, adoption at home stands apart`()
        async throws
    {
        let year = try await PlayedYear.played()
        let state = try year.state(after: .a20)
        let decision = try #require(state.decisions.agreed(on: Submitted.routine))
        #expect((decision.method, decision.outcome) == (.consensus, .agreed))
        #expect((decision.number.sequence, decision.number.year) == (3, 2024))
        #expect(state.followUps(of: decision).count == 18)
        let receipt = try year.receipt(of: CloseRound.self, in: .a20)
        #expect(year.clauses(receipt.clauses, carry: "R39"))
        let anchoring = try #require(state.anchoring[Submitted.routine])
        #expect(anchoring.status(of: PartnerID("1834")) == .notTreated)
        #expect(anchoring.answered.count == 17)
    }

    @Test(.requirements("R116", "X9"))
    func `A21: nine against five binds nobody, and every vote is recorded`() async throws {
        let year = try await PlayedYear.played()
        let item = try item(Submitted.rehabilitation, after: .a21, year)
        let vote = try #require(item.votes.last)
        #expect(vote.tally == (for: 9, against: 5))
        #expect(vote.ballots.count == 14)
        let state = try year.state(after: .a21)
        let decision = try #require(item.decision.flatMap { state.decisions[$0] })
        #expect((decision.outcome, decision.nextStep) == (.notAgreed, .returnsToBody))
        #expect(state.decisions.agreed(on: Submitted.rehabilitation) == nil)
        #expect(state.followUps(of: decision).isEmpty)
        let receipt = try year.receipt(of: CloseVote.self, in: .a21)
        #expect(year.clauses(receipt.clauses, carry: "R116"))
    }

    @Test(.requirements("R117", "R118"))
    func `A22: four periods of 24 hours run through the national day and Whitsun`() async throws {
        let year = try await PlayedYear.played()
        let state = try year.state(after: .a22)
        let may = try year.meeting(Body.strategic, "2024-05-15", in: state)
        let sent = try year.zone.moment("2024-05-16 15:00")
        #expect(
            state.approval(of: may, at: sent)
                == .pending(until: try year.zone.moment("2024-05-20 15:00")))
        let duty = try year.duty(.minutesPublished, .meeting(may.id), in: state, at: sent)
        #expect(duty.due == year.zone.end(of: try year.zone.day("2024-05-22")))
        #expect(duty.status(at: sent) == .open)
        #expect(duty.advice == nil)
    }

    @Test(.requirements("R117", "R118", "X8"))
    func `A23: a request stops the clock, and publishing before approval is advised`()
        async throws
    {
        let year = try await PlayedYear.played()
        let asked = try year.state(after: RequestChange.self, in: .a23)
        let may = try year.meeting(Body.strategic, "2024-05-15", in: asked)
        let request = try year.zone.moment("2024-05-19 18:30")
        #expect(
            asked.approval(of: may, at: try year.zone.moment("2024-05-20 15:00"))
                == .stopped(since: request))
        let state = try year.state(after: .a23)
        let again = try year.meeting(Body.strategic, "2024-05-15", in: state)
        let now = try year.zone.moment("2024-05-21 09:00")
        let until = try year.zone.moment("2024-05-25 09:00")
        #expect(again.minutes.versions.count == 2)
        #expect(state.approval(of: again, at: now) == .pending(until: until))
        let duty = try year.duty(.minutesPublished, .meeting(may.id), in: state, at: now)
        #expect(duty.advice == .publishAwaitingApproval(approvedAt: until))
    }

    @Test(.requirements("R117", "R118"))
    func `A24: published in time as awaiting approval, approved three days later`() async throws {
        let year = try await PlayedYear.played()
        let state = try year.state(after: .a24)
        let may = try year.meeting(Body.strategic, "2024-05-15", in: state)
        let published = try #require(may.minutes.publications.first)
        #expect(!published.wasApproved)
        #expect(published.at == (try year.zone.moment("2024-05-22 10:00")))
        let approval = try year.zone.moment("2024-05-25 09:00")
        #expect(state.approval(of: may, at: approval) == .approved(at: approval))
        let duty = try year.duty(.minutesPublished, .meeting(may.id), in: state, at: approval)
        #expect(duty.status(at: approval) == .kept)
        #expect(state.mayReadMinutes(of: may, .everyone, at: published.at))
    }
}
