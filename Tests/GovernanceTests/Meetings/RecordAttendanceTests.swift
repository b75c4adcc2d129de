import Testing

@testable import Governance

/// One form for the whole room.
@Suite struct `Recording the attendance of the room` {
    private static let member = Place.seat(id: "ssu.kommune.2")
    private static let deputy = Place.deputy(seat: "ssu.kommune.2")
    private static let other = Place.seat(id: "ssu.kommune.1")
    private static let meeting = MeetingID(3)

    private var story: Opening

    init() throws { story = try Opening.inRound() }

    private var present: Set<AppointmentID> {
        story.state.meetings[Self.meeting]?.present(at: story.now) ?? []
    }

    private mutating func record(
        _ places: [Place], known: [Place], by actor: Actor = .secretary
    ) throws {
        try story.give(
            RecordAttendance(
                meeting: Self.meeting, present: places.map { story.id($0) },
                known: known.map { story.id($0) }), by: actor)
    }

    @Test mutating func `records who came and who went, and hands the say over`() throws {
        try record([Self.other, Self.deputy], known: [Self.other, Self.member])
        #expect(present.contains(story.id(Self.deputy)))
        #expect(!present.contains(story.id(Self.member)))
        let voice = story.item.openVoices?.first { $0.seat == "ssu.kommune.2" }
        #expect(voice?.appointment == story.id(Self.deputy))
    }

    @Test mutating func `leaves alone whoever came or went by their own word meanwhile`() throws {
        let known = [Self.other, Self.member]
        try story.give(
            Leave(meeting: Self.meeting, appointment: story.id(Self.member)),
            by: story.acting(Self.member))
        try story.give(
            Arrive(meeting: Self.meeting, appointment: story.id(Self.deputy)),
            by: story.acting(Self.deputy))
        let user = Place.seat(id: "ssu.ansatt.1")
        try record(known + [user], known: known)
        #expect(!present.contains(story.id(Self.member)))
        #expect(present.isSuperset(of: [story.id(Self.deputy), story.id(user)]))
    }

    @Test mutating func `is refused where nothing differs, and to all but the secretariat`() throws
    {
        #expect(throws: Refusal(.meetings(.attendanceUnchanged))) {
            try record([Self.other], known: [Self.other])
        }
        #expect(throws: Refusal(.access(.notForYou(needs: [.secretariat])), by: "seats")) {
            try record([Self.deputy], known: [], by: story.acting(Self.other))
        }
    }
}
