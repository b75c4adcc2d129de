import TestKit
import Testing

@testable import Governance

@Suite struct `Who is coming` {
    private static let member = Place.seat(id: "ssu.foretak.2")
    private static let other = Place.seat(id: "ssu.foretak.1")
    private static let first = Place.listed(list: "ssu.foretak", position: 1)
    private static let second = Place.listed(list: "ssu.foretak", position: 2)

    private var story: Opening
    private let meeting: MeetingID

    init() throws {
        story = try Opening.staffed()
        meeting = try story.planned(Fjord.strategic, "2024-03-01")
    }

    private func seat(_ id: SeatID) throws -> ExpectedSeat.Answer {
        let expected = try #require(story.state.expected(in: meeting))
        return try #require(expected.seats.first { $0.seat == id }).answer
    }

    private mutating func answer(_ place: Place, _ comes: Bool) throws {
        let question = try #require(
            story.state.attendanceQuestion(to: story.id(place), in: meeting))
        try story.give(question.command(answering: comes), by: story.acting(place))
    }

    @Test(.requirements("R98"))
    mutating func `follows a seat from no answer to the deputy who says yes`() throws {
        #expect(try seat("ssu.foretak.2") == .unanswered)
        try answer(Self.member, true)
        #expect(try seat("ssu.foretak.2") == .comes)
        try answer(Self.member, false)
        guard case .deputyAsked(let asked, _) = try seat("ssu.foretak.2") else {
            Issue.record("no deputy is asked")
            return
        }
        #expect(asked == story.id(Self.first))
        try answer(Self.first, false)
        try answer(Self.second, true)
        #expect(try seat("ssu.foretak.2") == .deputyComes(story.id(Self.second)))
    }

    @Test(.requirements("R98"))
    mutating func `says when there is nobody left to ask, also for who never had anybody`() throws {
        try answer(Self.member, false)
        try answer(Self.first, false)
        try answer(Self.second, false)
        #expect(try seat("ssu.foretak.2") == .nobodyLeft)
        try answer(Self.other, false)
        #expect(try seat("ssu.foretak.1") == .nobodyLeft)
    }

    @Test(.requirements("R115"))
    func `has a quorum, has none, or hangs on those who have not answered`() {
        func seats(_ answers: [ExpectedSeat.Answer], _ needed: Int?) -> Bool? {
            Expected(
                seats: answers.enumerated().map { index, answer in
                    ExpectedSeat(
                        seat: SeatID("ssu.foretak.\(index)"), standing: .member, holder: nil,
                        answer: answer)
                } + [
                    ExpectedSeat(
                        seat: "ssu.bruker.1", standing: .observer, holder: nil, answer: .comes)
                ], quorum: needed.map { Ruled($0, by: "decides") }
            ).hasQuorum
        }
        #expect(seats([.comes, .deputyComes(ID(1)), .nobodyLeft], 2) == true)
        #expect(seats([.comes, .unanswered, .nobodyLeft], 2) == nil)
        #expect(seats([.comes, .vacant, .nobodyLeft, .absent], 2) == false)
        #expect(seats([.comes], nil) == nil)
    }
}
