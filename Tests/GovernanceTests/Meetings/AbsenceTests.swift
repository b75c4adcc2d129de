import TestKit
import Testing

@testable import Governance

/// The trust keeps a list of two deputies (R95); each is called when the one before fails.
@Suite struct `Calling deputies (R98)` {
    private static let member = Place.seat(id: "ssu.foretak.2")
    private static let first = Place.listed(list: "ssu.foretak", position: 1)
    private static let second = Place.listed(list: "ssu.foretak", position: 2)

    private var story: Opening
    private let meeting: MeetingID

    init() throws {
        story = try Opening.staffed()
        meeting = try story.planned(Fjord.strategic, "2024-03-01")
        try story.give(
            ReportAbsence(meeting: meeting, appointment: story.id(Self.member)), by: .secretary)
    }

    private mutating func answer(_ place: Place, _ accepts: Bool) throws {
        try story.give(
            AnswerCall(meeting: meeting, deputy: story.id(place), accepts: accepts),
            by: story.acting(place))
    }

    /// Those called for the member, with their answers.
    private var calls: [(AppointmentID, Bool?)] {
        let absences = story.state.meetings[meeting]?.absences ?? []
        return absences.first { $0.appointment == story.id(Self.member) }?.calls
            .map { ($0.deputy, $0.accepts) } ?? []
    }

    @Test mutating func `a deputy who said yes and then reports absence makes room`() throws {
        try answer(Self.first, true)
        try story.give(
            ReportAbsence(meeting: meeting, appointment: story.id(Self.first)),
            by: story.acting(Self.first))
        #expect(calls.map(\.0) == [story.id(Self.first), story.id(Self.second)])
        #expect(calls.map(\.1) == [false, nil])
        #expect(throws: Refusal(.meetings(.notCalled))) { try answer(Self.first, true) }
    }

    @Test mutating func `a yes that becomes a no calls the next, and was given in time`() throws {
        try answer(Self.first, true)
        let answeredAt = story.state.meetings[meeting]?.absences.first?.calls.first?.answeredAt
        #expect(throws: Refusal(.meetings(.alreadyAnswered))) { try answer(Self.first, true) }
        try answer(Self.first, false)
        #expect(calls.map(\.0) == [story.id(Self.first), story.id(Self.second)])
        let call = try #require(story.state.meetings[meeting]?.absences.first?.calls.first)
        #expect(call.answeredAt == answeredAt)
    }

    @Test mutating func `the last deputy on the list can still change a no to a yes`() throws {
        try answer(Self.first, false)
        try answer(Self.second, false)
        try answer(Self.second, true)
        #expect(calls.map(\.1) == [false, true])
    }
}

@Suite struct `Taking an absence back (R98)` {
    private static let member = Place.seat(id: "ssu.foretak.1")
    private static let other = Place.seat(id: "ssu.foretak.2")
    private static let deputies = [1, 2].map { Place.listed(list: "ssu.foretak", position: $0) }

    private var story: Opening
    private let meeting: MeetingID

    init() throws {
        story = try Opening.staffed()
        meeting = try story.planned(Fjord.strategic, "2024-03-01")
        try report(Self.member)
    }

    private mutating func report(_ place: Place) throws {
        try story.give(
            ReportAbsence(meeting: meeting, appointment: story.id(place)),
            by: story.acting(place))
    }

    private mutating func withdraw(_ place: Place, by actor: Actor? = nil) throws {
        try story.give(
            WithdrawAbsence(meeting: meeting, appointment: story.id(place)),
            by: actor ?? story.acting(place))
    }

    private var absences: [Absence] { story.state.meetings[meeting]?.absences ?? [] }

    private var released: [AppointmentID] {
        story.recorded.compactMap { $0.event as? AbsenceWithdrawn }.compactMap(\.released)
    }

    @Test(.requirements("R98"))
    mutating func `lets the called deputy go, and is told of none who said no`() throws {
        try withdraw(Self.member)
        #expect(absences.isEmpty)
        #expect(released == [story.id(Self.deputies[0])])
        try report(Self.member)
        for deputy in Self.deputies {
            try story.give(
                AnswerCall(meeting: meeting, deputy: story.id(deputy), accepts: false),
                by: story.acting(deputy))
        }
        try withdraw(Self.member)
        #expect(released.count == 1)
    }

    @Test(.requirements("R98"))
    mutating func `calls the deputy for whoever had to do without one`() throws {
        try report(Self.deputies[1])
        try report(Self.other)
        #expect(absences.last?.calls.isEmpty == true)
        try withdraw(Self.member)
        let calls = absences.first { $0.appointment == story.id(Self.other) }?.calls
        #expect(calls?.map(\.deputy) == [story.id(Self.deputies[0])])
    }

    @Test(.requirements("R98"))
    mutating func `is for who has reported one, until the meeting closes`() throws {
        #expect(throws: Refusal(.meetings(.notAbsent))) { try withdraw(Self.other) }
        let other = story.acting(Self.other)
        #expect(throws: Refusal(.access(.notYours))) { try withdraw(Self.member, by: other) }
        story.wait(until: moment("2024-03-01 09:00"))
        try story.give(OpenMeeting(meeting: meeting), by: .secretary)
        var closed = story
        try withdraw(Self.member)
        try closed.give(CloseMeeting(meeting: meeting), by: .secretary)
        story = closed
        #expect(throws: Refusal(.meetings(.notPlanned))) { try withdraw(Self.member) }
    }

    @Test(.requirements("R98"), arguments: ["ssu.bruker.1", "ssu.tilhorer.1"] as [SeatID])
    mutating func `or reporting it is for observers and listeners too, and calls nobody`(
        seat: SeatID
    ) throws {
        try report(.seat(id: seat))
        #expect(absences.last?.appointment == story.id(.seat(id: seat)))
        #expect(absences.last?.calls.isEmpty == true)
        try withdraw(.seat(id: seat))
        #expect(absences.map(\.appointment) == [story.id(Self.member)])
    }
}
