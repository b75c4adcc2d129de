import Demo
import Desk
import Governance
import TestKit
import Testing

@Suite struct `Østfold: a case from submission to follow-up` {
    @Test(.requirements("R151"))
    func `whoever has signed in submits on the template, and nothing less`() async throws {
        let ostfold = try await Ostfold()
        var template = Ostfold.routine
        template.question = "  "
        let refusal = try await ostfold.refusal(
            of: SubmitCase(template), by: Ostfold.nurse, "2024-01-15 22:05")
        #expect(refusal.reason == .text(.empty(.question)))
        let receipt = try await ostfold.play(
            SubmitCase(Ostfold.routine), by: Ostfold.nurse, "2024-01-15 22:10")
        #expect(ostfold.clauses(receipt.clauses, carry: "R151"))
        let state = try ostfold.state
        let now = try ostfold.moment("2024-01-15 22:11")
        #expect(state.mayRead(CaseID(1), .actor(Ostfold.nurse), at: now))
        #expect(!state.mayRead(CaseID(1), .everyone, at: now))
    }

    @Test(.requirements("R152"))
    func `a case of principle goes above the professional committee, another does not`()
        async throws
    {
        let ostfold = try await Ostfold()
        try await ostfold.play(
            SubmitCase(Ostfold.routine), by: Ostfold.nurse, "2024-01-15 22:10")
        var triage = TriageCase(
            case: CaseID(1), outcome: .routed(to: Ostfold.professional), kind: .routine,
            principles: [.economic], routingReason: "Faglig rutine.")
        let refusal = try await ostfold.refusal(
            of: triage, by: ostfold.secretary, "2024-01-16 09:00")
        #expect(refusal.reason == .cases(.principleBelongsAbove(Ostfold.committee)))
        triage.principles = []
        try await ostfold.play(triage, by: ostfold.secretary, "2024-01-16 09:01")
        #expect(
            try ostfold.state.cases[CaseID(1)]?.intake == .routed(Ostfold.professional))
    }

    @Test(.requirements("R149", "R150"))
    func `a case is decided in the meeting after the one that discusses it`() async throws {
        let ostfold = try await Ostfold()
        let id = try await ostfold.takeIn()
        let march = try await ostfold.callUpInMarch(id)
        let refusal = try await ostfold.refusal(
            of: ProposeDecision(item: march, wording: Ostfold.wording), by: ostfold.secretary,
            "2024-03-13 09:40")
        #expect(refusal.reason == .decisions(.notDiscussedBefore))
        #expect(ostfold.clause(refusal.clause, carries: "R150"))
        try await ostfold.finishMarch(march)
        let may = try await ostfold.callUpInMay(id)
        try await ostfold.recordInput(on: id)
        let granted = try await ostfold.play(
            ProposeDecision(item: may, wording: Ostfold.wording), by: ostfold.secretary,
            "2024-05-22 09:30")
        #expect(ostfold.clauses(granted.clauses, carry: "R149"))
    }

    @Test(.requirements("R149"))
    func `one step is enough with a recorded reason, and not without`() async throws {
        let ostfold = try await Ostfold()
        try await ostfold.play(
            SubmitCase(Ostfold.routine), by: Ostfold.nurse, "2024-01-15 22:10")
        let refusal = try await ostfold.refusal(
            of: TriageCase(
                case: CaseID(1), outcome: .routed(to: Ostfold.committee), kind: .routine,
                steps: .one, routingReason: "Haster."),
            by: ostfold.secretary, "2024-01-15 23:00")
        #expect(refusal.reason == .cases(.oneStepNeedsReason))
        let id = try await ostfold.takeIn(steps: .one)
        let item = try await ostfold.callUpInMarch(id)
        let granted = try await ostfold.play(
            ProposeDecision(item: item, wording: Ostfold.wording), by: ostfold.secretary,
            "2024-03-13 09:40")
        #expect(ostfold.clauses(granted.clauses, carry: "R149"))
    }

    @Test(.requirements("R17", "R40"))
    func `a regional seat has the view of each municipality it speaks for on record`()
        async throws
    {
        let ostfold = try await Ostfold()
        let id = try await ostfold.takeIn()
        try await ostfold.finishMarch(ostfold.callUpInMarch(id))
        let item = try await ostfold.callUpInMay(id)
        let others = try await ostfold.refusal(
            of: RecordInput(
                case: id, seat: Ostfold.regions[0].seat, partner: PartnerID("3101")),
            by: ostfold.holder("samarbeidsutvalg.kommune.1"), "2024-05-22 09:15")
        #expect(others.reason == .anchoring(.notRepresented(PartnerID("3101"))))
        for region in Ostfold.regions {
            for partner in region.partners where partner != PartnerID("3216") {
                try await ostfold.play(
                    RecordInput(case: id, seat: region.seat, partner: partner),
                    by: ostfold.holder(region.seat.rawValue), "2024-05-22 09:20")
            }
        }
        let propose = ProposeDecision(item: item, wording: Ostfold.wording)
        let refusal = try await ostfold.refusal(
            of: propose, by: ostfold.secretary, "2024-05-22 09:30")
        #expect(refusal.reason == .decisions(.inputMissing([PartnerID("3216")])))
        try await ostfold.play(
            RecordInput(case: id, seat: Ostfold.regions[4].seat, partner: PartnerID("3216")),
            by: ostfold.secretary, "2024-05-22 09:31")
        try await ostfold.play(propose, by: ostfold.secretary, "2024-05-22 09:32")
    }
}

@Suite struct `Østfold: consensus and what follows from it` {
    @Test(.requirements("R154"))
    func `no vote is held: one objection, and there is no decision`() async throws {
        let ostfold = try await Ostfold()
        let id = try await ostfold.takeIn()
        try await ostfold.finishMarch(ostfold.callUpInMarch(id))
        let item = try await ostfold.callUpInMay(id)
        try await ostfold.recordInput(on: id)
        let vote = try await ostfold.refusal(
            of: OpenVote(item: item, proposal: 1), by: ostfold.secretary, "2024-05-22 09:25")
        #expect(vote.reason == .decisions(.noVotes))
        #expect(ostfold.clause(vote.clause, carries: "R154"))
        try await ostfold.openRound(item)
        let objector = try ostfold.state.appointment(
            to: .seat(id: SeatID("samarbeidsutvalg.helseforetak.5"))
        ).id
        try await ostfold.play(
            AnswerRound(
                item: item, appointment: objector, position: .objects,
                text: "Sykehuset rekker ikke fristen."),
            by: ostfold.holder("samarbeidsutvalg.helseforetak.5"), "2024-05-22 09:40")
        let receipt = try await ostfold.closeRound(item)
        #expect(ostfold.clauses(receipt.clauses, carry: "R154"))
        let state = try ostfold.state
        let outcome = try #require(state.decisions.on(id).last)
        #expect((outcome.outcome, outcome.nextStep) == (.notAgreed, .returnsToBody))
        #expect(state.force(of: outcome) == .none)
        #expect(state.followUps(of: outcome).isEmpty)
    }

    @Test(.requirements("R156", "X35", "X45"))
    func `a decision holds formally at once: the partners have given their power away`()
        async throws
    {
        let ostfold = try await Ostfold()
        let (decision, receipt) = try await ostfold.decideRoutine()
        let state = try ostfold.state
        #expect(state.anchoring[decision.caseID]?.answered.isEmpty == true)
        #expect(state.force(of: decision) == .formal)
        #expect(ostfold.clauses(receipt.clauses, carry: "R156"))
    }

    @Test(.requirements("R20", "R156", "X45"))
    func `the same play without the delegation waits for each partner's own decision`()
        async throws
    {
        let ostfold = try await Ostfold { charter in
            for index in charter.bodies.indices {
                charter.bodies[index].decisions?.delegated = Ruled(
                    false, by: ClauseID("n-authority"))
            }
        }
        let (decision, receipt) = try await ostfold.decideRoutine()
        #expect(ostfold.clauses(receipt.clauses, carry: "R20"))
        #expect(try ostfold.state.force(of: decision) == .binding(adoptedBy: [], of: 14))
        let halden = PartnerID("3101")
        try await ostfold.play(
            RecordLocalTreatment(
                case: decision.caseID, partner: halden, status: .adopts, body: "Kommunestyret",
                number: "41/2024", date: ostfold.zone.day("2024-06-06"), text: Ostfold.wording),
            by: Actor(PersonID(501), as: .contact(halden)), "2024-06-07 09:00")
        try await ostfold.play(
            RecordLocalTreatment(
                case: decision.caseID, partner: PartnerID("3103"), status: .cannotAdopt,
                body: "Formannskapet", date: ostfold.zone.day("2024-06-06"),
                text: "Kommunen har ikke midler."),
            by: ostfold.secretary, "2024-06-07 09:10")
        #expect(try ostfold.state.force(of: decision) == .binding(adoptedBy: [halden], of: 14))
    }

    @Test(.requirements("R20", "X35"))
    func `Helgeland's decision binds, and formally it is adopted partner by partner`()
        async throws
    {
        let year = try await PlayedYear.played()
        let state = try year.state(after: .a20)
        let decision = try #require(state.decisions.agreed(on: Submitted.routine))
        guard case .binding(let adopted, let all) = state.force(of: decision) else {
            Issue.record("the formal decision is with the partners")
            return
        }
        let anchoring = try #require(state.anchoring[Submitted.routine])
        #expect(all == 18)
        #expect(Set(adopted).isSubset(of: anchoring.answered))
        #expect(adopted.contains(PartnerID("1828")))
        #expect(!adopted.contains(PartnerID("1815")))
        let receipt = try year.receipt(of: CloseRound.self, in: .a20)
        #expect(year.clauses(receipt.clauses, carry: "R20"))
    }

    @Test(.requirements("R155"))
    func `every partner carries the decision out, and each one's duty is kept or broken`()
        async throws
    {
        let ostfold = try await Ostfold()
        let (decision, receipt) = try await ostfold.decideRoutine()
        #expect(ostfold.clauses(receipt.clauses, carry: "R155"))
        let halden = PartnerID("3101")
        let contact = Actor(PersonID(501), as: .contact(halden))
        let refusal = try await ostfold.refusal(
            of: ReportFollowUp(
                decision: decision.id, partner: PartnerID("3103"), progress: .done),
            by: contact, "2024-09-02 09:00")
        #expect(refusal.reason == .followUp(.notYourPartner))
        try await ostfold.play(
            ReportFollowUp(decision: decision.id, partner: halden, progress: .done),
            by: contact, "2024-09-02 09:01")
        let due = ostfold.zone.end(of: try ostfold.zone.day("2024-11-18"))
        let duties = try ostfold.state.duties(at: due).filter { $0.rule == .followUp }
        #expect(duties.count == 14)
        #expect(duties.allSatisfy { $0.due == due && ostfold.clause($0.clause, carries: "R155") })
        #expect(duties.filter { $0.status(at: due) == .kept }.map(\.who) == [.partner(halden)])
        #expect(duties.count { $0.status(at: due) == .broken } == 13)
        #expect(duties.count { $0.status(at: due.adding(milliseconds: -1)) == .open } == 13)
    }
}
