import Demo
import Governance
import TestKit
import Testing

/// Which body may decide what, within whose frame, and who appoints by a decision.
@Suite struct `Power and frame at their boundaries` {
    private let day = "2024-06-12"

    /// A decision by consensus on a case that somebody has proposed on.
    private func decide(
        _ fresh: inout Fresh, _ body: BodyID, _ day: String, by proposer: Actor? = nil
    ) throws -> DecisionID {
        let (meeting, item) = try fresh.announced(fresh.routed(body), body, day)
        try fresh.open(meeting, day, with: present(in: body, fresh))
        try fresh.play(OpenItem(item: item), "\(day) 09:10")
        try fresh.play(
            ProposeDecision(item: item, wording: "Vedtas."), by: proposer, "\(day) 09:20")
        try fresh.play(OpenRound(item: item, proposal: 1), "\(day) 09:30")
        try fresh.play(CloseRound(item: item), "\(day) 09:40")
        try fresh.play(CloseItem(item: item), "\(day) 09:45")
        try fresh.play(CloseMeeting(meeting: meeting), "\(day) 12:00")
        return DecisionID(fresh.state.decisions.count)
    }

    private func present(in body: BodyID, _ fresh: Fresh) throws -> [AppointmentID] {
        try body == Fresh.strategic
            ? fresh.members()
            : ["direktor.\(Fresh.trust)", "kommunedirektor.1828", "kommunedirektor.1833"]
                .map { try fresh.appointment("partnerskapsmote.\($0)") }
    }

    /// A case of a kind that is being treated in a body.
    private func treated(
        _ kind: CaseKind, in body: BodyID, steps: Steps = .one
    ) throws -> (fresh: Fresh, item: ItemID) {
        var fresh = try Fresh()
        let id = try fresh.routed(body, steps, kind: kind)
        let (meeting, item) = try fresh.announced(id, body, day)
        try fresh.open(meeting, day, with: present(in: body, fresh))
        try fresh.play(OpenItem(item: item), "\(day) 09:10")
        return (fresh, item)
    }

    @Test(
        .requirements("R78", "R91"),
        arguments: [
            (CaseKind.declaration, Fresh.partnership, Fresh.strategic, "R78"),
            (.routine, Fresh.strategic, Fresh.partnership, "R91"),
        ])
    func `some kinds of case are decided by one body, and only discussed in others`(
        kind: CaseKind, power: BodyID, other: BodyID, requirement: String
    ) throws {
        var own = try treated(kind, in: power)
        let granted = try own.fresh.play(
            ProposeDecision(item: own.item, wording: "Vedtas."), "\(day) 09:20")
        #expect(granted.clauses.contains { own.fresh.clause($0, carries: requirement) })
        let elsewhere = try treated(kind, in: other)
        let refusal = try elsewhere.fresh.refusal(
            of: ProposeDecision(item: elsewhere.item, wording: "Vedtas."), "\(day) 09:20")
        #expect(refusal.reason == .decisions(.decidedElsewhere(power)))
        #expect(elsewhere.fresh.clause(refusal.clause, carries: requirement))
    }

    @Test(.requirements("R80", "R158"))
    func `a change of the agreement is adopted in the meeting right after its discussion`() throws {
        var fresh = try Fresh()
        let id = try fresh.routed(Fresh.partnership, .two, kind: .agreement)
        func propose(_ day: String, closing: Bool) throws -> Refusal? {
            let (meeting, item) = try fresh.announced(id, Fresh.partnership, day)
            try fresh.open(meeting, day, with: present(in: Fresh.partnership, fresh))
            try fresh.play(OpenItem(item: item), "\(day) 09:10")
            let command = ProposeDecision(item: item, wording: "Vedtas.")
            guard closing else {
                try fresh.play(command, "\(day) 09:20")
                return nil
            }
            let refusal = try fresh.refusal(of: command, "\(day) 09:20")
            try fresh.play(CloseItem(item: item), "\(day) 09:30")
            try fresh.play(CloseMeeting(meeting: meeting), "\(day) 12:00")
            return refusal
        }
        let first = try propose("2024-03-05", closing: true)
        #expect(first?.reason == .decisions(.notDiscussedBefore))
        #expect(fresh.clause(first?.clause, carries: "R158"))
        _ = try fresh.held(Fresh.partnership, "2024-06-05")
        let tooLate = try propose("2024-09-05", closing: true)
        #expect(
            tooLate?.reason
                == .decisions(.notDiscussedInPrevious(try fresh.zone.day("2024-06-05"))))
        #expect(try propose("2024-11-05", closing: false) == nil)
    }

    @Test(.requirements("R158"))
    func `a change of the agreement is never taken in one step`() throws {
        var fresh = try Fresh()
        try fresh.play(
            SubmitCase(CaseTemplate(title: "Sak", background: "Fakta.", question: "Hva?")),
            "2023-03-01 09:00")
        var triage = TriageCase(
            case: CaseID(1), outcome: .routed(to: Fresh.partnership), kind: .agreement,
            steps: .one, routingReason: "Hører til her.", oneStepReason: "Haster.")
        let refusal = try fresh.refusal(of: triage, "2023-03-02 09:00")
        #expect(refusal.reason == .cases(.twoStepsOnly))
        #expect(fresh.clause(refusal.clause, carries: "R158"))
        triage.steps = .two
        try fresh.play(triage, "2023-03-02 09:00")
    }

    @Test(.requirements("R83"))
    func `SSU names the decision of Partnerskapsmøtet that sets its frame`() throws {
        var fresh = try Fresh()
        let frame = try decide(&fresh, Fresh.partnership, "2024-03-05")
        let own = try decide(&fresh, Fresh.strategic, "2024-04-05")
        let (meeting, item) = try fresh.announced(
            fresh.routed(Fresh.strategic), Fresh.strategic, day)
        try fresh.open(meeting, day, with: fresh.members())
        try fresh.play(OpenItem(item: item), "\(day) 09:10")
        let wrong = try fresh.refusal(
            of: ProposeDecision(item: item, wording: "Vedtas.", frame: own), "\(day) 09:20")
        #expect(wrong.reason == .decisions(.notAFrame(of: Fresh.partnership)))
        #expect(fresh.clause(wrong.clause, carries: "R83"))
        let bare = try fresh.play(
            ProposeDecision(item: item, wording: "Vedtas."), "\(day) 09:20")
        #expect(bare.warnings.map(\.concern) == [.frameMissing(Fresh.partnership)])
        let cited = try fresh.play(
            ProposeDecision(item: item, wording: "Vedtas.", frame: frame), "\(day) 09:25")
        #expect(cited.warnings.isEmpty)
        try fresh.play(OpenRound(item: item, proposal: 2), "\(day) 09:30")
        try fresh.play(CloseRound(item: item), "\(day) 09:40")
        let decision = try #require(fresh.state.decisions.agreed(on: CaseID(3)))
        #expect(fresh.state.proposal(behind: decision)?.frame == frame)
    }

    @Test(.requirements("R83"))
    func `Partnerskapsmøtet itself decides within nobody's frame`() throws {
        var fresh = try Fresh()
        let frame = try decide(&fresh, Fresh.partnership, "2024-03-05")
        let (meeting, item) = try fresh.announced(
            fresh.routed(Fresh.partnership), Fresh.partnership, day)
        try fresh.open(meeting, day, with: present(in: Fresh.partnership, fresh))
        try fresh.play(OpenItem(item: item), "\(day) 09:10")
        let refusal = try fresh.refusal(
            of: ProposeDecision(item: item, wording: "Vedtas.", frame: frame), "\(day) 09:20")
        #expect(refusal.reason == .decisions(.noFrame))
    }

    private let doctor = Place.seat(id: SeatID("ssu.fastlege.1"))

    @Test(.requirements("R103"))
    func `the doctor in SSU is appointed by its decision, on a proposal of the municipalities`()
        throws
    {
        var fresh = try Fresh()
        let byTrust = try decide(
            &fresh, Fresh.strategic, "2024-03-05", by: fresh.holder("ssu.helseforetak.2"))
        let bySecretary = try decide(&fresh, Fresh.strategic, "2024-04-05")
        let byMunicipality = try decide(
            &fresh, Fresh.strategic, "2024-05-05", by: fresh.holder("ssu.kommune.2"))
        let elsewhere = try decide(&fresh, Fresh.partnership, "2024-05-15")
        func appoint(_ decision: DecisionID?) -> Appoint {
            Appoint(person: PersonID(300), place: doctor, decision: decision)
        }
        for (decision, reason) in [
            (nil, BodyRefusal.appointedBy(Fresh.strategic)),
            (elsewhere, .appointedBy(Fresh.strategic)), (byTrust, .proposedBy(.municipalities)),
            (bySecretary, .proposedBy(.municipalities)),
        ] {
            let refusal = try fresh.refusal(of: appoint(decision), "2024-06-01 09:00")
            #expect(refusal.reason == .bodies(reason))
            #expect(fresh.clause(refusal.clause, carries: "R103"))
        }
        #expect(try fresh.play(appoint(byMunicipality), "2024-06-01 09:00").warnings.isEmpty)
    }

    @Test(.requirements("R103"))
    func `who is the doctor before SSU has met is recorded, and told`() throws {
        var fresh = try Fresh()
        let granted = try fresh.play(
            Appoint(person: PersonID(300), place: doctor), "2023-02-01 09:00")
        #expect(granted.warnings.map(\.concern) == [.appointerNotMet(Fresh.strategic)])
        #expect(fresh.clause(granted.warnings.first?.clause, carries: "R103"))
    }
}
