import Testing

@testable import Governance

@Suite struct `The speaking list` {
    private static let first = Place.seat(id: "ssu.kommune.1")
    private static let second = Place.seat(id: "ssu.kommune.2")

    private var story: Opening
    private var item: ItemID { story.item.id }
    private var speakers: Speakers {
        story.state.meetings[MeetingID(3)]?.speakers ?? Speakers()
    }

    init() throws {
        story = try Opening.inRound()
        for place in [Self.first, Self.second] {
            try story.give(
                RequestFloor(item: item, appointment: story.id(place)), by: story.acting(place))
        }
    }

    private mutating func giveFloor(to place: Place) throws {
        try story.give(GiveFloor(item: item, appointment: story.id(place)), by: .secretary)
    }

    private var waiting: [AppointmentID] { speakers.waiting(on: item).map(\.appointment) }

    @Test mutating func `takes nobody in twice`() throws {
        #expect(throws: Refusal(.agenda(.alreadyListed))) {
            try story.give(
                RequestFloor(item: item, appointment: story.id(Self.first)),
                by: story.acting(Self.first))
        }
        #expect(waiting == [story.id(Self.first), story.id(Self.second)])
    }

    @Test mutating func `gives the floor to one at a time, and keeps how long each had it`() throws
    {
        try giveFloor(to: Self.first)
        let began = try #require(speakers.current?.speech?.from)
        try giveFloor(to: Self.second)
        #expect(speakers.current?.appointment == story.id(Self.second))
        let speech = try #require(speakers.speeches(on: item).first?.speech)
        #expect(speech.from == began)
        #expect(speech.to == began.adding(milliseconds: 60_000))
        #expect(waiting.isEmpty)
    }

    @Test mutating func `lets go whoever no longer wants it, and whoever leaves`() throws {
        try story.give(
            WithdrawRequest(item: item, appointment: story.id(Self.second)),
            by: story.acting(Self.second))
        #expect(waiting == [story.id(Self.first)])
        try giveFloor(to: Self.first)
        try story.give(
            Leave(meeting: MeetingID(3), appointment: story.id(Self.first)),
            by: story.acting(Self.first))
        #expect(speakers.current == nil)
        #expect(speakers.speeches(on: item).count == 1)
    }

    @Test mutating func `is ended by the speaker or the chair, and by no other`() throws {
        try giveFloor(to: Self.second)
        let end = EndSpeech(item: item, appointment: story.id(Self.second))
        let user = Place.seat(id: "ssu.bruker.1")
        #expect(throws: Refusal(.access(.notYours))) {
            try story.give(end, by: story.acting(user))
        }
        try story.give(end, by: story.acting(Self.first))
        #expect(speakers.current == nil)
        #expect(throws: Refusal(.agenda(.notSpeaking))) { try story.give(end, by: .secretary) }
    }

    @Test mutating func `is closed to listeners and to those who are not there`() throws {
        let listener = Place.seat(id: "ssu.tilhorer.1")
        #expect(throws: Refusal.self) { try giveFloor(to: listener) }
        let away = Place.seat(id: "ssu.ansatt.1")
        #expect(throws: Refusal(.meetings(.notPresent))) { try giveFloor(to: away) }
    }
}
