import Testing

@testable import Governance

@Suite struct `Cancelling a meeting that another follows (R60)` {
    @Test func `the follower is cancelled first`() throws {
        var story = try Opening.staffed()
        let leading = try story.planned(Fjord.partnership, "2024-06-05")
        let following = try story.planned(Fjord.dialogue, "2024-06-05")
        let cancel = { CancelMeeting(meeting: $0, reason: "Uvær") }
        #expect(
            throws: Refusal(
                .meetings(.followed(by: Fjord.dialogue, on: day("2024-06-05"))), by: "meets")
        ) { try story.give(cancel(leading), by: .secretary) }
        try story.give(cancel(following), by: .secretary)
        try story.give(cancel(leading), by: .secretary)
        #expect(story.state.meetings[leading]?.cancelledAt != nil)
    }

    @Test func `a follower that keeps another meeting on its day does not stand in the way`() throws
    {
        var story = try Opening.staffed()
        let leading = try story.planned(Fjord.partnership, "2024-06-05")
        _ = try story.planned(Fjord.partnership, "2024-06-05")
        _ = try story.planned(Fjord.dialogue, "2024-06-05")
        try story.give(CancelMeeting(meeting: leading, reason: "Dobbelt"), by: .secretary)
        #expect(story.state.meetings[leading]?.cancelledAt != nil)
    }
}
