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
