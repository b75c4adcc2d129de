import Testing

@testable import Governance

@Suite struct `Bodies that only discuss` {
    @Test func `need no quorum, and still decide nothing (R56)`() throws {
        var charter = Fjord.charter
        for index in charter.bodies.indices where charter.bodies[index].id == Fjord.dialogue {
            charter.bodies[index].decisions?.quorum = nil
        }
        var story = try Opening.staffed(under: charter)
        let meeting = try story.planned(Fjord.dialogue, "2024-01-02")
        try story.give(AddItem(meeting: meeting, kind: .information, title: "Tema"), by: .secretary)
        try story.give(OpenMeeting(meeting: meeting), by: .secretary)
        let item = try #require(story.state.meetings[meeting]?.items.first?.id)
        try story.give(OpenItem(item: item), by: .secretary)
        #expect(throws: Refusal(.decisions(.discussionOnly), by: "decides")) {
            try story.give(ProposeDecision(item: item, wording: "Vedtas"), by: .secretary)
        }
    }
}
