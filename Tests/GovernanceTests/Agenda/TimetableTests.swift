import Testing

@testable import Governance

@Suite struct `The plan of an agenda's time` {
    private let story: Opening
    private let meeting: MeetingID

    init() throws {
        var story = try Opening.staffed()
        try story.give(
            PlanMeeting(
                body: Fjord.strategic,
                when: PlannedDate(
                    day("2024-03-01"), at: .nine, until: WallTime(hour: 10, minute: 0),
                    mode: .video)), by: .secretary)
        meeting = MeetingID(story.state.meetings.count)
        for title in ["Opplæring", "Rutine", "Eventuelt"] {
            try story.give(
                AddItem(meeting: meeting, kind: .information, title: title), by: .secretary)
        }
        self.story = story
    }

    private func planning(_ minutes: [Int?]) throws -> Opening {
        var story = story
        let items = story.state.meetings[meeting]?.items ?? []
        let plans = zip(items, minutes).map { ItemPlan(item: $0.id, minutes: $1) }
        try story.give(ScheduleAgenda(meeting: meeting, items: plans), by: .secretary)
        return story
    }

    private func timetable(_ story: Opening) throws -> Timetable {
        try #require(story.state.meetings[meeting]).timetable
    }

    @Test func `each item begins when those before it have ended`() throws {
        let story = try planning([20, 45, 10])
        let found = try timetable(story)
        let items = try #require(story.state.meetings[meeting]).items
        #expect(items.map { found.starts[$0.id]?.description } == ["09:00", "09:20", "10:05"])
        #expect(found.ends?.description == "10:15")
        #expect(found.spare == -15, "the meeting is to end at ten")
    }

    @Test func `after an item without minutes nobody knows when the next begins`() throws {
        let story = try planning([20, nil, 10])
        let found = try timetable(story)
        let items = try #require(story.state.meetings[meeting]).items
        #expect(items.map { found.starts[$0.id]?.description } == ["09:00", "09:20", nil])
        #expect(found.minutes == 30)
        #expect(found.untimed == 1)
        #expect(found.ends == nil)
        #expect(found.spare == nil)
    }

    @Test func `the clock times follow the order`() throws {
        var story = try planning([20, 45, 10])
        let items = try #require(story.state.meetings[meeting]).items.map(\.id)
        try story.give(
            OrderAgenda(meeting: meeting, items: items.reversed()), by: .secretary)
        #expect(try timetable(story).starts[items[0]]?.description == "09:55")
    }

    @Test func `only what differs is recorded, and nothing new is refused`() throws {
        var story = story
        let items = try #require(story.state.meetings[meeting]).items.map(\.id)
        let plan = ScheduleAgenda(
            meeting: meeting,
            items: [
                ItemPlan(item: items[0], minutes: 20, presenter: "Kommunelegen"),
                ItemPlan(item: items[1]),
            ])
        let before = story.recorded.count
        try story.give(plan, by: .secretary)
        #expect(story.recorded.count == before + 1)
        #expect(throws: Refusal(.agenda(.scheduleUnchanged))) {
            try story.give(plan, by: .secretary)
        }
    }

    @Test(arguments: [0, 481]) func `an item cannot be given no time or more than a day's`(
        _ minutes: Int
    ) throws {
        #expect(throws: Refusal(.agenda(.minutesOutside(1...480)))) { try planning([minutes]) }
    }

    @Test func `the approvals of the agenda stand when its time is planned (R109)`() throws {
        var story = story
        try story.give(ApproveAgenda(meeting: meeting), by: .secretary)
        let items = try #require(story.state.meetings[meeting]).items.map(\.id)
        try story.give(
            ScheduleAgenda(meeting: meeting, items: [ItemPlan(item: items[0], minutes: 20)]),
            by: .secretary)
        #expect(story.state.meetings[meeting]?.agendaApprovals.count == 1)
    }

    @Test func `a meeting cannot end before it begins`() throws {
        var story = story
        #expect(throws: Refusal(.meetings(.endsBeforeStart))) {
            try story.give(
                MoveMeeting(
                    meeting: meeting,
                    when: PlannedDate(day("2024-03-01"), at: .nine, until: .nine, mode: .video)),
                by: .secretary)
        }
    }
}
