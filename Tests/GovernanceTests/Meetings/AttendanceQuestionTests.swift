import TestKit
import Testing

@testable import Governance

@Suite struct `Asking whether somebody comes (R98)` {
    private static let member = Place.seat(id: "ssu.foretak.2")
    private static let first = Place.listed(list: "ssu.foretak", position: 1)
    private static let second = Place.listed(list: "ssu.foretak", position: 2)

    private var story: Opening
    private let meeting: MeetingID

    init() throws {
        story = try Opening.staffed()
        meeting = try story.planned(Fjord.strategic, "2024-03-01")
    }

    private func question(_ place: Place) -> AttendanceQuestion? {
        story.state.attendanceQuestion(to: story.id(place), in: meeting)
    }

    /// Gives the answer that the question is for, as whoever is asked.
    private mutating func answer(_ place: Place, _ comes: Bool) throws {
        let asked = try #require(question(place))
        try story.give(asked.command(answering: comes), by: story.acting(place))
    }

    @Test(.requirements("R98"))
    mutating func `a member says yes, no and yes again, each by the command it takes`() throws {
        #expect(question(Self.member)?.answer == nil)
        try answer(Self.member, true)
        #expect(question(Self.member)?.answer == true)
        try answer(Self.member, false)
        #expect(question(Self.member)?.answer == false)
        #expect(story.recorded.contains { $0.event is DeputyCalled })
        try answer(Self.member, true)
        #expect(question(Self.member)?.answer == true)
        #expect(story.state.meetings[meeting]?.absences.isEmpty == true)
    }

    @Test(.requirements("R98"))
    mutating func `a deputy is asked when called, and gives way to the next with a no`() throws {
        #expect(question(Self.first) == nil)
        try answer(Self.member, false)
        #expect(question(Self.first)?.capacity == .deputy)
        #expect(question(Self.second) == nil)
        try answer(Self.first, false)
        #expect(question(Self.first)?.isOpen == false)
        #expect(question(Self.second)?.isOpen == true)
        try answer(Self.second, true)
        #expect(question(Self.second)?.answer == true)
        try answer(Self.member, true)
        #expect(question(Self.second) == nil)
    }

    @Test mutating func `a promise is for the day it was given for`() throws {
        try answer(Self.member, true)
        let ten = try #require(WallTime("10:00"))
        let later = PlannedDate(day("2024-03-08"), at: ten, mode: .video)
        try story.give(MoveMeeting(meeting: meeting, when: later), by: .secretary)
        #expect(question(Self.member)?.answer == nil)
    }

    @Test mutating func `a promise is one's own, once, and no deputy's`() throws {
        let promise = PromiseAttendance(meeting: meeting, appointment: story.id(Self.member))
        #expect(throws: Refusal(.access(.notYours))) {
            try story.give(promise, by: story.acting(.seat(id: "ssu.foretak.1")))
        }
        try answer(Self.member, true)
        #expect(throws: Refusal(.meetings(.alreadyAnswered))) {
            try story.give(promise, by: story.acting(Self.member))
        }
        #expect(throws: Refusal(.meetings(.notCalled))) {
            try story.give(
                PromiseAttendance(meeting: meeting, appointment: story.id(Self.first)),
                by: .secretary)
        }
    }

    @Test mutating func `nobody is asked about a meeting that is over or cancelled`() throws {
        var cancelled = story
        try cancelled.give(CancelMeeting(meeting: meeting, reason: "Uvær."), by: .secretary)
        #expect(
            cancelled.state.attendanceQuestion(to: story.id(Self.member), in: meeting) == nil)
        story.wait(until: moment("2024-03-01 09:00"))
        try story.give(OpenMeeting(meeting: meeting), by: .secretary)
        #expect(question(Self.member) != nil)
        try story.give(CloseMeeting(meeting: meeting), by: .secretary)
        #expect(question(Self.member) == nil)
    }
}
