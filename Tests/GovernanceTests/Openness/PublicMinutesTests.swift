import TestKit
import Testing

@testable import Governance

@Suite struct `Minutes of a meeting with exempted items (R68, R143)` {
    private static let meeting = MeetingID(3)
    private static let observer = Place.seat(id: "ssu.bruker.1")

    /// The meeting is over, and its one case was exempted before the minutes went out.
    private static func held() throws -> Opening {
        var story = try Opening.decided()
        try story.give(
            Exempt(.wholeCase(id: CaseID(1)), ground: "offl-13", publicTitle: "Unntatt"),
            by: .secretary)
        return story
    }

    private static func text(_ story: Opening, for reader: Reader) -> String? {
        guard let meeting = story.state.meetings[meeting],
            let version = meeting.minutes.versions.last
        else { return nil }
        let id = story.state.minutesText(of: version, in: meeting, for: reader, at: story.now)
        return id.flatMap { story.texts[$0] }
    }

    private static func isWithheld(_ story: Opening, from reader: Reader) -> Bool {
        let version = story.state.meetings[meeting]?.minutes.versions.last
        return version.map {
            story.state.withheldTexts(from: reader, at: story.now).contains($0.text)
        } ?? false
    }

    @Test func `are published with a text that leaves them out, or not at all`() throws {
        var story = try Self.held()
        try story.give(CirculateMinutes(meeting: Self.meeting, text: "Alt"), by: .secretary)
        #expect(throws: Refusal(.minutes(.needsPublicText), by: "meets")) {
            try story.give(PublishMinutes(meeting: Self.meeting), by: .secretary)
        }
        try story.give(
            PublishMinutes(meeting: Self.meeting, publicText: "Uten saken"), by: .secretary)
        #expect(Self.text(story, for: .everyone) == "Uten saken")
        #expect(Self.isWithheld(story, from: .everyone))
        #expect(Self.text(story, for: .actor(.secretary)) == "Alt")
        #expect(!Self.isWithheld(story, from: .actor(.secretary)))
        #expect(Self.text(story, for: .actor(story.acting(Self.observer))) == "Uten saken")
    }

    @Test func `carry the public text from their circulation`() throws {
        var story = try Self.held()
        try story.give(
            CirculateMinutes(meeting: Self.meeting, text: "Alt", publicText: "Uten saken"),
            by: .secretary)
        #expect(Self.text(story, for: .everyone) == nil)
        #expect(Self.text(story, for: .actor(story.acting(Self.observer))) == "Uten saken")
        try story.give(PublishMinutes(meeting: Self.meeting), by: .secretary)
        #expect(Self.text(story, for: .everyone) == "Uten saken")
    }

    @Test func `close to the public when an item is exempted after publication`() throws {
        var story = try Opening.decided()
        try story.give(CirculateMinutes(meeting: Self.meeting, text: "Alt"), by: .secretary)
        try story.give(PublishMinutes(meeting: Self.meeting), by: .secretary)
        #expect(Self.text(story, for: .everyone) == "Alt")
        try story.give(
            Exempt(.wholeCase(id: CaseID(1)), ground: "offl-13", publicTitle: "Unntatt"),
            by: .secretary)
        #expect(Self.text(story, for: .everyone) == nil)
        #expect(Self.isWithheld(story, from: .everyone))
    }

    @Test(.requirements("R68", "R143"))
    func `lose their public text when one more item is exempted, until it is written anew`()
        throws
    {
        var story = try Opening.decided()
        try story.give(
            CirculateMinutes(meeting: Self.meeting, text: "Alt", publicText: "Kort"),
            by: .secretary)
        try story.give(PublishMinutes(meeting: Self.meeting), by: .secretary)
        #expect(Self.text(story, for: .everyone) == "Kort")
        #expect(throws: Refusal(.minutes(.alreadyPublished))) {
            try story.give(
                PublishMinutes(meeting: Self.meeting, publicText: "Kortere"), by: .secretary)
        }
        try story.give(
            Exempt(.wholeCase(id: CaseID(1)), ground: "offl-13", publicTitle: "Unntatt"),
            by: .secretary)
        #expect(Self.text(story, for: .everyone) == nil)
        let version = try #require(story.state.meetings[Self.meeting]?.minutes.versions.last)
        let withheld = story.state.withheldTexts(from: .everyone, at: story.now)
        #expect(withheld.isSuperset(of: [version.text, try #require(version.publicText)]))
        #expect(Self.text(story, for: .actor(.secretary)) == "Alt")
        #expect(throws: Refusal(.minutes(.needsPublicText), by: "meets")) {
            try story.give(PublishMinutes(meeting: Self.meeting), by: .secretary)
        }
        try story.give(
            PublishMinutes(meeting: Self.meeting, publicText: "Uten saken"), by: .secretary)
        #expect(Self.text(story, for: .everyone) == "Uten saken")
    }

    @Test func `of a body behind closed doors are whole to those who are let in alone`() throws {
        var charter = Fjord.charter
        for index in charter.bodies.indices where charter.bodies[index].id == Fjord.preparing {
            charter.bodies[index].meetings?.open.value = false
        }
        var story = try Opening.staffed(under: charter)
        let meeting = try story.planned(Fjord.preparing, "2024-01-02")
        try story.give(
            AddItem(meeting: meeting, kind: .information, title: "Kommunenes syn"), by: .secretary)
        try story.give(OpenMeeting(meeting: meeting), by: .secretary)
        try story.give(CloseMeeting(meeting: meeting), by: .secretary)
        try story.give(
            CirculateMinutes(meeting: meeting, text: "Alt", publicText: "Møtet ble holdt"),
            by: .secretary)
        try story.give(PublishMinutes(meeting: meeting), by: .secretary)
        let held = try #require(story.state.meetings[meeting])
        let version = try #require(held.minutes.versions.last)
        let texts = [Place.seat(id: "raad.kommune.9901"), .seat(id: "ssu.foretak.1")].map { place in
            story.state.minutesText(
                of: version, in: held, for: .actor(story.acting(place)), at: story.now)
        }
        #expect(texts == [version.text, version.publicText])
    }
}
