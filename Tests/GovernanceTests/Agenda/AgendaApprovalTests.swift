import Testing

@testable import Governance

@Suite struct `Approval of the agenda (R109)` {
    @Test func `a body that has elected nobody yet sends its notice with the secretariat's alone`()
        throws
    {
        var story = try Opening.staffed()
        let meeting = try story.planned(Fjord.strategic, "2024-03-01")
        try story.give(
            AddItem(meeting: meeting, kind: .information, title: "Orientering"), by: .secretary)
        let missing = { (state: Partnership) in
            state.meetings[meeting].map { state.missingApprovals(of: $0, on: day("2024-01-02")) }
        }
        #expect(missing(story.state) == [.leader, .deputyLeader, .secretariat])
        var unled = story.state
        unled.bodies.leaderships = [:]
        #expect(missing(unled) == [.secretariat])
    }

    @Test func `a deputy leader whose appointment has ended is not waited for`() throws {
        var story = try Opening.staffed()
        let meeting = try story.planned(Fjord.strategic, "2024-03-01")
        try story.give(
            AddItem(meeting: meeting, kind: .information, title: "Orientering"), by: .secretary)
        try story.give(ApproveAgenda(meeting: meeting), by: .secretary)
        try story.give(
            ApproveAgenda(meeting: meeting), by: story.acting(.seat(id: "ssu.kommune.1")))
        #expect(
            throws: Refusal(.agenda(.notApproved(missing: [.deputyLeader])), by: "meets")
        ) { try story.give(SendNotice(meeting: meeting), by: .secretary) }
        try story.give(
            EndAppointment(appointment: story.id(.seat(id: "ssu.foretak.1"))), by: .secretary)
        #expect(throws: Refusal.self, "the last day counts") {
            try story.give(SendNotice(meeting: meeting), by: .secretary)
        }
        story.wait(until: moment("2024-01-03 09:00"))
        try story.give(SendNotice(meeting: meeting), by: .secretary)
    }
}
