import TestKit
import Testing

@testable import Governance

@Suite struct `What belongs on an agenda` {
    private func proposals(_ story: Opening, _ meeting: MeetingID) throws -> [AgendaProposal] {
        story.state.agendaProposals(
            for: try #require(story.state.meetings[meeting]), at: story.now)
    }

    private func secondMeeting(of story: Opening) -> MeetingID {
        story.state.meetings.of(Fjord.strategic).map(\.id)[1]
    }

    /// The first meeting is held with one of its two cases discussed, and closed.
    private func held() throws -> Opening {
        var story = try Opening.readyToDiscuss()
        let first = story.state.meetings.of(Fjord.strategic)[0].id
        try story.give(OpenItem(item: story.item.id), by: .secretary)
        try story.give(CloseItem(item: story.item.id), by: .secretary)
        try story.give(CloseMeeting(meeting: first), by: .secretary)
        return story
    }

    @Test func `the last minutes come first, and go once they are on an agenda`() throws {
        var story = try held()
        let first = story.state.meetings.of(Fjord.strategic)[0].id
        let second = secondMeeting(of: story)
        let proposed = try proposals(story, second)
        #expect(proposed.first?.subject == .minutes(id: first))
        #expect(proposed.first?.reason == .lastMinutes(.none))
        try story.give(
            TakeInProposed(
                meeting: second,
                proposals: [TakenIn(.minutes(id: first), title: "Referat")]), by: .secretary)
        #expect(story.state.meetings[second]?.items.map(\.kind) == [.minutes])
        #expect(try !proposals(story, second).map(\.subject).contains(.minutes(id: first)))
    }

    @Test(.requirements("R149")) func `a case that was discussed comes back to be decided`()
        throws
    {
        let story = try held()
        let found = try proposals(story, secondMeeting(of: story))
            .first { $0.subject == .theCase(id: CaseID(1)) }
        #expect(found?.reason == .secondStep(day("2024-02-14")))
        #expect(found?.clause == "two-steps")
    }

    @Test(.requirements("R37")) func `a case at home with the partners waits for their answers`()
        throws
    {
        var story = try held()
        let second = secondMeeting(of: story)
        story.wait(until: moment("2024-02-15 10:00"))
        try story.give(
            SendForAnchoring(
                case: CaseID(1), reference: "Rutinen vedtas.", due: day("2024-05-14")),
            by: .secretary)
        #expect(
            try proposals(story, second).first { $0.subject == .theCase(id: CaseID(1)) }?.reason
                == .anchored(day("2024-05-14")))
        let tooEarly = try story.planned(Fjord.strategic, "2024-05-14")
        #expect(
            try !proposals(story, tooEarly).map(\.subject).contains(.theCase(id: CaseID(1))),
            "the last day for an answer is not over")
    }

    @Test(.requirements("R110", "R111")) func `a late case is not proposed`() throws {
        var story = try Opening.staffed()
        let meeting = try story.planned(Fjord.strategic, "2024-03-01")
        let later = try story.planned(Fjord.strategic, "2024-06-03")
        story.wait(until: moment("2024-02-03 09:00"))
        try story.give(
            SubmitCase(.example("Rutine", wishes: meeting)), by: Actor(PersonID(700)))
        try story.give(
            TriageCase(
                case: CaseID(1), outcome: .routed(to: Fjord.strategic), kind: .routine,
                routingReason: "Her"), by: .secretary)
        #expect(try !proposals(story, meeting).map(\.subject).contains(.theCase(id: CaseID(1))))
        #expect(
            try proposals(story, later).map(\.reason).contains(.waits),
            "the first meeting it is in time for")
    }

    @Test func `the submitter's wish is the reason where the case came in time (N21)`() throws {
        var story = try Opening.staffed()
        let first = try story.planned(Fjord.strategic, "2024-03-01")
        let wished = try story.planned(Fjord.strategic, "2024-06-03")
        try story.give(SubmitCase(.example("Rutine", wishes: wished)), by: Actor(PersonID(700)))
        try story.give(
            TriageCase(
                case: CaseID(1), outcome: .routed(to: Fjord.strategic), kind: .routine,
                routingReason: "Her"), by: .secretary)
        #expect(try !proposals(story, first).map(\.subject).contains(.theCase(id: CaseID(1))))
        #expect(try proposals(story, wished).map(\.reason).contains(.wished))
    }

    @Test(.requirements("R39")) func `follow-up that is due is proposed until it is reported done`()
        throws
    {
        var story = try Opening.decided()
        let third = story.state.meetings.of(Fjord.strategic).map(\.id)[2]
        let subject = Carried.followUp(id: DecisionID(1))
        let found = try proposals(story, third).first { $0.subject == subject }
        #expect(found?.reason == .followUpDue(day("2024-07-14"), outstanding: 6))
        for partner in Fjord.municipalities + [Fjord.trust] {
            try story.give(
                ReportFollowUp(decision: DecisionID(1), partner: partner, progress: .done),
                by: .secretary)
        }
        #expect(try !proposals(story, third).map(\.subject).contains(subject))
    }

    @Test(.requirements("R108")) func `the plan of next year is for the year's last meeting`()
        throws
    {
        let story = try held()
        let subject = Carried.task(kind: .yearPlan)
        let all = try story.state.meetings.of(Fjord.strategic).map(\.id).map {
            try proposals(story, $0).map(\.subject).contains(subject)
        }
        #expect(all == [false, false, false, true])
    }

    @Test(.requirements("R72")) func `next year's date is for the year's first meeting`() throws {
        var story = try Opening.staffed(under: Fjord.charter)
        let next = try story.planned(Fjord.partnership, "2025-01-15")
        let later = try story.planned(Fjord.partnership, "2025-05-15")
        let subject = Carried.task(kind: .nextDate)
        #expect(try proposals(story, next).map(\.subject).contains(subject))
        #expect(try !proposals(story, later).map(\.subject).contains(subject))
    }

    @Test func `only what is proposed can be taken in, and once`() throws {
        var story = try held()
        let second = secondMeeting(of: story)
        let twice = TakenIn(.theCase(id: CaseID(1)))
        for proposals in [[], [twice, twice], [TakenIn(.theCase(id: CaseID(99)))]] {
            #expect(throws: Refusal(.agenda(.notProposed))) {
                try story.give(
                    TakeInProposed(meeting: second, proposals: proposals), by: .secretary)
            }
        }
        try story.give(TakeInProposed(meeting: second, proposals: [twice]), by: .secretary)
        #expect(story.state.meetings[second]?.items.compactMap(\.caseID) == [CaseID(1)])
    }
}
