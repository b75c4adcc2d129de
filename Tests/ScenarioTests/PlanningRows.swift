import Demo
import Desk
import Governance
import TestKit
import Testing

@Suite struct `Rows A1 to A3: dates and plans` {
    @Test(.requirements("R72"))
    func `A1: Partnerskapsmøtet fixes next year's date, and the duty is kept`() async throws {
        let year = try await PlayedYear.played()
        let receipt = try year.receipt(of: FixNextMeeting.self, in: .a1)
        #expect(year.clauses(receipt.clauses, carry: "R72"))
        let state = try year.state(after: .a1)
        let meeting = try year.meeting(Body.partnership, "2023-06-07", in: state)
        let next = try year.meeting(Body.partnership, "2024-06-05", in: state)
        #expect(meeting.fixedNext?.meeting == next.id)
        let later = try year.zone.moment("2023-06-07 13:00")
        let duty = try year.duty(.nextDate, .meeting(meeting.id), in: state, at: later)
        #expect(duty.status(at: later) == .kept)
        #expect(year.clause(duty.clause, carries: "R72"))
    }

    @Test(.requirements("R106", "R108"))
    func `A2: SSU adopts the plan of 2024 before the year begins`() async throws {
        let year = try await PlayedYear.played()
        let receipt = try year.receipt(of: AdoptYearPlan.self, in: .a2)
        #expect(receipt.warnings.isEmpty)
        #expect(year.clauses(receipt.clauses, carry: "R108"))
        let state = try year.state(after: .a2)
        let plan = try #require(
            state.meetings.plans[BodyYear(body: Body.strategic, year: 2024)])
        #expect(
            plan.meetings.compactMap { state.meetings[$0]?.date.description }
                == ["2024-02-14", "2024-05-15", "2024-09-11", "2024-12-04"])
        let now = try year.zone.moment("2023-12-05 12:00")
        let duty = try year.duty(
            .yearPlan, .bodyYear(Body.strategic, 2024), in: state, at: now)
        #expect(duty.status(at: now) == .kept)
        #expect(duty.due == year.zone.start(of: .firstDay(of: 2024)))
    }

    @Test(.requirements("R60"))
    func `A3: Dialogmøtet on another day than Partnerskapsmøtet is refused`() async throws {
        let year = try await PlayedYear.played()
        let refusal = try year.refusal(of: PlanMeeting.self, in: .a3)
        #expect(
            refusal.reason
                == .meetings(
                    .sameDay(Body.partnership, on: [try year.zone.day("2024-06-05")])))
        #expect(year.clause(refusal.clause, carries: "R60"))
        let planned = try year.state(after: .a3).meetings.of(Body.dialogue)
        #expect(planned.map(\.date.description) == ["2024-06-05"])
    }
}
