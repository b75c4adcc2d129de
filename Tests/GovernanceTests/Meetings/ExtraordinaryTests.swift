import Testing

@testable import Governance

@Suite struct `Extraordinary meetings (R120, X12)` {
    /// The table of real charters, in which the secretariat may call too.
    private static let charter: Charter = {
        var charter = Fjord.charter
        charter.authority[CallExtraordinary.name] = [.leader, .deputyLeader, .secretariat]
        return charter
    }()

    private static let meeting = MeetingID(2)

    private static func called(by caller: (Opening) -> Actor) throws -> Opening {
        var story = try Opening.staffed(under: charter)
        try story.give(
            CallExtraordinary(
                body: Fjord.strategic,
                when: PlannedDate(day("2024-01-09"), at: .nine, mode: .video), reason: "Haster"),
            by: caller(story))
        try story.give(SubmitCase(.example("En sak")), by: Actor(PersonID(700)))
        return story
    }

    @Test(arguments: [SeatID("ssu.kommune.1"), SeatID("ssu.foretak.1")])
    func `the call of leader or deputy leader stands for both conditions`(seat: SeatID) throws {
        var story = try Self.called { $0.acting(.seat(id: seat)) }
        try story.give(PlaceCase(case: CaseID(1), meeting: Self.meeting), by: .secretary)
        let meeting = try #require(story.state.meetings[Self.meeting])
        #expect(meeting.items.first?.late?.reason == meeting.reason)
        #expect(meeting.items.first?.late?.approvedBy == nil)
    }

    @Test func `where the secretariat called, the leader approves each late case`() throws {
        var story = try Self.called { _ in .secretary }
        let place = PlaceCase(case: CaseID(1), meeting: Self.meeting)
        #expect(
            throws: Refusal(
                .agenda(.lateNeedsLeader(deadline: day("2023-12-12"))), by: "meets",
                instead: ApproveLateCase.name)
        ) { try story.give(place, by: .secretary) }
        let leader = story.acting(.seat(id: "ssu.kommune.1"))
        try story.give(ApproveLateCase(case: CaseID(1), meeting: Self.meeting), by: leader)
        try story.give(place, by: .secretary)
        let meeting = try #require(story.state.meetings[Self.meeting])
        #expect(meeting.items.first?.late?.approvedBy == leader.person)
        #expect(meeting.items.first?.late?.reason == meeting.reason)
    }

    @Test func `it is none of the year's ordinary meetings`() throws {
        var story = try Opening.staffed()
        story.wait(until: moment("2025-01-02 09:00"))
        let leader = story.acting(.seat(id: "ssu.kommune.1"))
        var ordinary: [MeetingID] = []
        for date in ["2025-02-05", "2025-03-05", "2025-04-02"] {
            ordinary.append(try story.planned(Fjord.strategic, date))
        }
        try story.give(
            CallExtraordinary(
                body: Fjord.strategic,
                when: PlannedDate(day("2025-04-09"), at: .nine, mode: .video), reason: "Haster"),
            by: leader)
        let extra = MeetingID(story.state.meetings.count)
        for meeting in ordinary + [extra] {
            let date = try #require(story.state.meetings[meeting]?.date)
            story.wait(until: moment("\(date) 09:00"))
            try story.give(OpenMeeting(meeting: meeting), by: .secretary)
            try story.give(CloseMeeting(meeting: meeting), by: .secretary)
        }
        let duty = { (story: Opening) in
            story.state.duties(at: story.now).first {
                $0.rule == .meetingsOfTheYear && $0.subject == .bodyYear(Fjord.strategic, 2025)
            }
        }
        let three = try #require(duty(story))
        #expect(three.fulfilled == nil)
        let fourth = try story.planned(Fjord.strategic, "2025-06-04")
        story.wait(until: moment("2025-06-04 09:00"))
        try story.give(OpenMeeting(meeting: fourth), by: .secretary)
        #expect(duty(story)?.fulfilled == story.state.meetings[fourth]?.openedAt)
    }

    @Test func `it neither owes next year's date nor is warned of it`() throws {
        var story = try Opening.staffed(under: Self.charter)
        story.wait(until: moment("2025-01-02 09:00"))
        try story.give(
            CallExtraordinary(
                body: Fjord.partnership,
                when: PlannedDate(day("2025-02-05"), at: .nine, mode: .video), reason: "Haster"),
            by: .secretary)
        let extra = MeetingID(story.state.meetings.count)
        story.wait(until: moment("2025-02-05 09:00"))
        try story.give(OpenMeeting(meeting: extra), by: .secretary)
        let closing = try story.state.decide(
            CloseMeeting(meeting: extra), by: .secretary, at: story.now)
        #expect(closing.warnings.isEmpty)
        #expect(
            !closing.state.duties(at: story.now).contains {
                $0.rule == .nextDate && $0.subject == .meeting(extra)
            })
    }
}
