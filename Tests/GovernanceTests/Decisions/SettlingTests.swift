import Testing

@testable import Governance

@Suite struct `Closing a round or a vote (R75, R115)` {
    private static let meeting = MeetingID(3)
    private static let present: [SeatID] = ["ssu.kommune.1", "ssu.kommune.2", "ssu.foretak.1"]

    /// The committee's charter, with a quorum of three.
    private static let three: Charter = {
        var charter = Fjord.charter
        for index in charter.bodies.indices where charter.bodies[index].id == Fjord.strategic {
            charter.bodies[index].decisions?.quorum = Ruled(3, by: "decides")
        }
        return charter
    }()

    private static func leave(_ seats: some Sequence<SeatID>, _ story: inout Opening) throws {
        for seat in seats {
            try story.give(
                Leave(meeting: meeting, appointment: story.id(.seat(id: seat))), by: .secretary)
        }
    }

    @Test func `silence is consensus while somebody is left to be silent`() throws {
        var story = try Opening.inRound()
        try Self.leave(Self.present.dropLast(), &story)
        try story.give(CloseRound(item: story.item.id), by: .secretary)
        #expect(story.state.decisions[DecisionID(1)]?.outcome == .agreed)
    }

    @Test func `a round that nobody is left in is broken off undecided`() throws {
        var story = try Opening.inRound()
        let item = story.item.id
        #expect(throws: Refusal(.agenda(.roundOpen))) {
            try story.give(CloseItem(item: item), by: .secretary)
        }
        try Self.leave(Self.present, &story)
        #expect(
            throws: Refusal(.decisions(.nobodyLeft), by: "decides", instead: CloseItem.name)
        ) { try story.give(CloseRound(item: item), by: .secretary) }
        try story.give(CloseItem(item: item), by: .secretary)
        #expect(story.state.decisions.count == 0)
        #expect(story.state.meetings.item(item)?.openVoices == nil)
        try story.give(CloseMeeting(meeting: Self.meeting), by: .secretary)
    }

    @Test func `the quorum holds until the round is closed`() throws {
        var story = try Opening.inRound(under: Self.three)
        let whole = story.state
        #expect(throws: Never.self) {
            try whole.decide(CloseRound(item: story.item.id), by: .secretary, at: story.now)
        }
        try Self.leave([Self.present[0]], &story)
        #expect(
            throws: Refusal(.decisions(.noQuorum(present: 2, needed: 3)), by: "decides")
        ) { try story.give(CloseRound(item: story.item.id), by: .secretary) }
    }

    @Test func `the quorum holds until the vote is closed`() throws {
        var story = try Opening.readyToDecide(under: Self.three)
        let item = story.item.id
        try story.give(OpenItem(item: item), by: .secretary)
        try story.give(ProposeDecision(item: item, wording: "Vedtas"), by: .secretary)
        try story.give(OpenVote(item: item, proposal: 1), by: .secretary)
        for seat in Self.present {
            try story.give(
                CastVote(item: item, appointment: story.id(.seat(id: seat)), choice: .for),
                by: .secretary)
        }
        try Self.leave([Self.present[0]], &story)
        #expect(
            throws: Refusal(.decisions(.noQuorum(present: 2, needed: 3)), by: "decides")
        ) { try story.give(CloseVote(item: item), by: .secretary) }
    }

    @Test func `an objection stands though whoever made it has left`() throws {
        var story = try Opening.inRound()
        let objector = story.id(.seat(id: Self.present[1]))
        try story.give(
            AnswerRound(
                item: story.item.id, appointment: objector, position: .objects, text: "For dyrt"),
            by: .secretary)
        try Self.leave([Self.present[1]], &story)
        try story.give(CloseRound(item: story.item.id), by: .secretary)
        #expect(story.state.decisions.count == 0)
    }
}
