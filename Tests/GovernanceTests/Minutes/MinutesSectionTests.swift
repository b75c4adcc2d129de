import Testing

@testable import Governance

@Suite struct `Parts of the minutes` {
    private static let meeting = MeetingID(3)

    @Test func `are read back from how they are written, and from nothing else`() {
        for section in [MinutesSection.head, .item(ItemID(12)), .tail, .whole] {
            #expect(MinutesSection(section.description) == section)
        }
        for wrong in ["", "sak-", "sak-0", "sak-01", "sak--1", "sak-1x", "Hele"] {
            #expect(MinutesSection(wrong) == nil, "\(wrong)")
        }
    }

    @Test func `are written by the secretariat alone, and not while a version waits`() throws {
        var story = try Opening.decided()
        func isOpen() -> Bool? {
            story.state.meetings[Self.meeting].map {
                story.state.areMinutesOpenForWriting($0, at: story.now)
            }
        }
        let meeting = try #require(story.state.meetings[Self.meeting])
        #expect(
            story.state.mayWriteMinutes(of: meeting, .actor(.secretary), at: story.now))
        let member = Reader.actor(story.acting(.seat(id: "ssu.kommune.1")))
        #expect(!story.state.mayWriteMinutes(of: meeting, member, at: story.now))
        #expect(!story.state.mayWriteMinutes(of: meeting, .everyone, at: story.now))
        #expect(isOpen() == true)
        try story.give(CirculateMinutes(meeting: Self.meeting, text: "Alt"), by: .secretary)
        #expect(isOpen() == false)
    }

    @Test func `become one where minutes were sent that nobody had written in parts`() throws {
        var story = try Opening.decided()
        func sections(_ written: Set<MinutesSection>) -> [MinutesSection]? {
            story.state.meetings[Self.meeting]?.minutesSections(written: written)
        }
        let parts = try #require(sections([]))
        #expect(parts.first == .head && parts.last == .tail && parts.count > 2)
        try story.give(CirculateMinutes(meeting: Self.meeting, text: "Alt"), by: .secretary)
        #expect(sections([]) == [.whole])
        #expect(sections([.head]) == parts)
    }

    @Test func `are kept until the minutes stand approved, or half a year after they were left`()
        throws
    {
        var story = try Opening.decided()
        let saved = story.now
        for (days, isOver) in [(179, false), (180, true)] {
            #expect(
                story.state.isMinutesWritingOver(
                    Self.meeting, lastSaved: saved, at: saved.adding(days: days)) == isOver)
        }
        try story.give(CirculateMinutes(meeting: Self.meeting, text: "Alt"), by: .secretary)
        let meeting = try #require(story.state.meetings[Self.meeting])
        guard case .pending(let until) = story.state.approval(of: meeting, at: story.now) else {
            Issue.record("no clock runs")
            return
        }
        let before = until.adding(milliseconds: -1)
        for (instant, isOver) in [(before, false), (until, true)] {
            #expect(
                story.state.isMinutesWritingOver(Self.meeting, lastSaved: saved, at: instant)
                    == isOver)
        }
    }
}
