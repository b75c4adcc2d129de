import Testing

@testable import Governance

@Suite struct `Triage (R128)` {
    private static func triage(_ outcome: Triage.Outcome) -> TriageCase {
        TriageCase(
            case: CaseID(1), outcome: outcome, kind: .routine, routingReason: "Hører hjemme her")
    }

    @Test func `a case is sent back before it is routed, and not after`() throws {
        var story = try Opening.staffed()
        let nurse = Actor(PersonID(700))
        try story.give(SubmitCase(.example("En sak")), by: nurse)
        try story.give(Self.triage(.returned), by: .secretary)
        try story.give(CompleteCase(case: CaseID(1), template: .example("En sak")), by: nurse)
        try story.give(Self.triage(.routed(to: Fjord.strategic)), by: .secretary)
        #expect(throws: Refusal(.cases(.alreadyRouted))) {
            try story.give(Self.triage(.returned), by: .secretary)
        }
        #expect(story.state.mayRead(CaseID(1), .everyone, at: story.now))
        try story.give(Self.triage(.routed(to: Fjord.partnership)), by: .secretary)
        #expect(story.state.cases[CaseID(1)]?.intake == .routed(Fjord.partnership))
    }

    @Test func `a decided case is not routed anew`() throws {
        var story = try Opening.decided()
        #expect(throws: Refusal(.cases(.alreadyDecided))) {
            try story.give(Self.triage(.rejected), by: .secretary)
        }
    }
}
