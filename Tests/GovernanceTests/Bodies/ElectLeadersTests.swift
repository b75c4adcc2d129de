import Testing

@testable import Governance

@Suite struct `Electing leaders (R99, R100)` {
    /// Holds a meeting of the electing body.
    private static func hold(_ date: String, in story: inout Opening) throws -> MeetingID {
        let meeting = try story.planned(Fjord.partnership, date)
        story.wait(until: moment("\(date) 09:00"))
        try story.give(OpenMeeting(meeting: meeting), by: .secretary)
        try story.give(CloseMeeting(meeting: meeting), by: .secretary)
        return meeting
    }

    private static func election(at meeting: MeetingID, in story: Opening) -> ElectLeaders {
        ElectLeaders(
            body: Fjord.strategic, meeting: meeting, leader: story.id(.seat(id: "ssu.foretak.1")),
            deputyLeader: story.id(.seat(id: "ssu.kommune.1")))
    }

    @Test func `an election is recorded from the last meeting of the electing body`() throws {
        var story = try Opening.staffed()
        let march = try Self.hold("2024-03-06", in: &story)
        let june = try Self.hold("2024-06-05", in: &story)
        #expect(
            throws: Refusal(.bodies(.electionPassed(day("2024-06-05"))), by: "meets")
        ) { try story.give(Self.election(at: march, in: story), by: .secretary) }
        try story.give(Self.election(at: june, in: story), by: .secretary)
        #expect(story.state.leadership(of: Fjord.strategic)?.since == day("2024-06-05"))
    }

    @Test func `an election is not dated back before the one in force`() throws {
        var story = try Opening.staffed()
        let founding = MeetingID(1)
        var later = story.state
        later.bodies.leaderships[Fjord.strategic] = later.bodies.leaderships[Fjord.strategic]?.map {
            Leadership(
                leader: $0.leader, deputyLeader: $0.deputyLeader, side: $0.side,
                since: day("2024-01-03"), electedAt: $0.electedAt)
        }
        #expect(
            throws: Refusal(.bodies(.electionPassed(day("2024-01-03"))), by: "meets")
        ) {
            try later.decide(
                Self.election(at: founding, in: story), by: .secretary, at: story.now)
        }
        try story.give(Self.election(at: founding, in: story), by: .secretary)
        #expect(story.state.leadership(of: Fjord.strategic)?.side == .trust)
    }
}
