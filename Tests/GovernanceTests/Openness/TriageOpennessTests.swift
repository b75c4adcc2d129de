import Testing

@testable import Governance

@Suite struct `Openness assessed at triage (R68, R143)` {
    private static func triage(_ exemption: ExemptionRequest?) -> TriageCase {
        TriageCase(
            case: CaseID(1), outcome: .routed(to: Fjord.strategic), kind: .routine,
            routingReason: "Hører hjemme her", exemption: exemption)
    }

    private static func received() throws -> Opening {
        var story = try Opening.staffed()
        try story.give(SubmitCase(.example("Varsel om én ansatt")), by: Actor(PersonID(700)))
        return story
    }

    @Test func `a case that is exempted at triage is open at no moment`() throws {
        var story = try Self.received()
        let entries = story.state.position
        try story.give(
            Self.triage(ExemptionRequest(ground: "offl-13", publicTitle: "Personalsak")),
            by: .secretary)
        #expect(story.state.position == entries + 1)
        #expect(!story.state.mayRead(CaseID(1), .everyone, at: story.now))
        let title = try #require(story.state.cases[CaseID(1)]?.title)
        #expect(story.state.withheldTexts(from: .everyone, at: story.now).contains(title))
        #expect(story.state.mayRead(CaseID(1), .actor(.secretary), at: story.now))
    }

    @Test func `without a ground neither the exemption nor the triage is granted`() throws {
        var story = try Self.received()
        #expect(throws: Refusal(.openness(.groundMissing), by: "meets")) {
            try story.give(
                Self.triage(ExemptionRequest(ground: nil, publicTitle: "Personalsak")),
                by: .secretary)
        }
        #expect(story.state.cases[CaseID(1)]?.intake == .received)
    }

    @Test func `without an exemption the case is open from triage on`() throws {
        var story = try Self.received()
        try story.give(Self.triage(nil), by: .secretary)
        #expect(story.state.mayRead(CaseID(1), .everyone, at: story.now))
    }
}
