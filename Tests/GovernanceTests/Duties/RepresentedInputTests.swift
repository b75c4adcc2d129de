import Testing

@testable import Governance

@Suite struct `The duty to record the input of those spoken for (R40)` {
    private static func duties(_ story: Opening, at instant: Instant) -> [Duty] {
        story.state.duties(at: instant).filter { $0.rule == .representedInput }
    }

    @Test func `a meeting that was held keeps its duties when the case comes up again`() throws {
        var story = try Opening.readyToDecide()
        let held = Self.duties(story, at: story.now)
        #expect(held.count == 5)
        try story.give(OpenItem(item: story.item.id), by: .secretary)
        try story.give(CloseItem(item: story.item.id), by: .secretary)
        try story.give(CloseMeeting(meeting: MeetingID(3)), by: .secretary)
        try story.give(PlaceCase(case: CaseID(1), meeting: MeetingID(4)), by: .secretary)
        let now = Self.duties(story, at: story.now)
        #expect(now.count == 10)
        #expect(held.allSatisfy(now.contains))
    }

    @Test func `a meeting that was never held asks for nothing after its day`() throws {
        var story = try Opening.readyToDiscuss()
        try story.give(
            SendForAnchoring(case: CaseID(1), reference: "Partneren slutter seg til."),
            by: .secretary)
        try story.give(CloseMeeting(meeting: MeetingID(2)), by: .secretary)
        try story.give(PlaceCase(case: CaseID(1), meeting: MeetingID(3)), by: .secretary)
        let midnight = moment("2024-05-16 00:00")
        #expect(Self.duties(story, at: midnight.adding(milliseconds: -1)).count == 5)
        #expect(Self.duties(story, at: midnight).isEmpty)
        let turning = story.state.nextChange(after: midnight.adding(milliseconds: -1))
        #expect(turning == midnight)
    }

    @Test func `a case in one step has the duty too, once it is sent to the partners`() throws {
        var story = try Opening.readyToDiscuss()
        try story.give(PlaceCase(case: CaseID(2), meeting: MeetingID(3)), by: .secretary)
        #expect(Self.duties(story, at: story.now).isEmpty)
        try story.give(
            SendForAnchoring(case: CaseID(2), reference: "Partneren slutter seg til."),
            by: .secretary)
        #expect(Self.duties(story, at: story.now).count == 5)
    }

    @Test func `the days on which appointments begin and end are changes`() throws {
        var story = try Opening.staffed()
        let before = moment("2024-01-04 12:00")
        let place = Place.listed(list: "ssu.foretak", position: 3)
        try story.give(
            Appoint(
                person: PersonID(801), place: place, from: day("2024-01-05"),
                to: day("2024-01-08")), by: .secretary)
        let begins = try #require(story.state.nextChange(after: before))
        #expect(begins == moment("2024-01-05 00:00"))
        #expect(story.state.nextChange(after: begins) == moment("2024-01-09 00:00"))
    }
}
