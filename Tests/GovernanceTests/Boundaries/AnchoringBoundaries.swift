import Demo
import Governance
import TestKit
import Testing

@Suite struct `Treatment at home at its boundaries` {
    private let nesna = PartnerID("1828")
    private let luroy = PartnerID("1834")

    private func sent() throws -> (fresh: Fresh, id: CaseID) {
        var fresh = try Fresh()
        let id = try fresh.routed(Fresh.strategic, .two)
        try fresh.play(
            SendForAnchoring(case: id, reference: "Rutinen gjelder i 100 % av tilfellene."),
            "2024-02-15 09:00")
        return (fresh, id)
    }

    @Test(.requirements("R37", "R38"))
    func `a case on an agenda at home is not yet an answer, a decision is`() throws {
        var (fresh, id) = try sent()
        var treatment = RecordLocalTreatment(
            case: id, partner: nesna, status: .scheduled, body: "Formannskapet")
        let contact = try fresh.state.answering(for: nesna)
        #expect(
            try fresh.refusal(of: treatment, by: contact, "2024-03-01 09:00").reason
                == .anchoring(.needsBodyAndDate))
        treatment.date = try fresh.zone.day("2024-03-20")
        try fresh.play(treatment, by: contact, "2024-03-01 09:00")
        #expect(fresh.state.anchoring[id]?.answered == [])
        treatment.status = .adopts
        try fresh.play(treatment, by: contact, "2024-03-21 09:00")
        #expect(fresh.state.anchoring[id]?.answered == [nesna])
        treatment.partner = luroy
        #expect(
            try fresh.refusal(of: treatment, by: contact, "2024-03-21 09:01").reason
                == .anchoring(.notYourPartner))
    }

    @Test(
        .requirements("R38"),
        arguments: [
            ("2024-04-15 23:59", Duty.Status.kept), ("2024-04-16 00:00", .late),
        ])
    func `an answer is due sixty days after the sending, where no day is named`(
        when: String, standing: Duty.Status
    ) throws {
        var (fresh, id) = try sent()
        try fresh.play(
            RecordLocalTreatment(case: id, partner: nesna, status: .noInput),
            by: fresh.state.answering(for: nesna), when)
        let now = try fresh.at("2024-04-16 00:01")
        let duty = try #require(
            fresh.state.duties(at: now).first {
                $0.rule == .localTreatment && $0.who == .partner(nesna)
            })
        #expect(duty.status(at: now) == standing)
    }

    @Test(
        .requirements("R36", "X34"),
        arguments: [
            ("Rutinen  gjelder\ni 100% av tilfellene.", true),
            ("Rutinen gjelder i 100 % av tilfella.", false),
            ("Rutinen gjelder i 10 % av tilfellene.", false),
        ])
    func `white space is no difference between decisions, a word is`(
        words: String, isIdentical: Bool
    ) throws {
        let (fresh, id) = try sent()
        let reference = "Rutinen gjelder i 100 % av tilfellene."
        let granted = try fresh.state.decide(
            RecordLocalTreatment(
                case: id, partner: nesna, status: .adopts, body: "Formannskapet",
                date: fresh.zone.day("2024-03-01"), text: words),
            by: fresh.state.answering(for: nesna), at: fresh.at("2024-03-02 09:00")
        ) { _ in reference }
        let treatment = granted.state.anchoring[id]?.treatments[nesna]?.last
        #expect(treatment?.isIdentical == isIdentical)
    }

    @Test(.requirements("R40"))
    func `a seat that speaks for two must have heard the second before a decision`() throws {
        var (fresh, id) = try sent()
        let seat = SeatID("ssu.kommune.1")
        try fresh.play(Represent(seat: seat, partners: [nesna, luroy]), "2024-02-16 09:00")
        let first = try fresh.announced(id, Fresh.strategic, "2024-03-12", on: "2024-02-17 09:00")
        try fresh.open(first.meeting, "2024-03-12", with: fresh.members())
        try fresh.play(OpenItem(item: first.item), "2024-03-12 09:10")
        try fresh.play(CloseItem(item: first.item), "2024-03-12 10:00")
        try fresh.play(CloseMeeting(meeting: first.meeting), "2024-03-12 11:00")
        let item = try fresh.announced(id, Fresh.strategic, "2024-09-12", on: "2024-03-13 09:00")
            .item
        let now = try fresh.at("2024-09-01 09:00")
        func missing() -> Refusal.Reason? {
            fresh.state.obstacle(toDeciding: item, at: now)?.reason
        }
        #expect(missing() == .decisions(.inputMissing([nesna, luroy])))
        try fresh.play(
            RecordLocalTreatment(case: id, partner: nesna, status: .noInput),
            by: fresh.state.answering(for: nesna), "2024-04-01 09:00")
        #expect(missing() == .decisions(.inputMissing([luroy])))
        let input = RecordInput(case: id, seat: seat, partner: luroy)
        #expect(
            try fresh.refusal(of: input, by: fresh.holder("ssu.kommune.2"), "2024-04-02 09:00")
                .reason == .access(.notYours))
        try fresh.play(input, by: fresh.holder("ssu.kommune.1"), "2024-04-02 09:00")
        #expect(missing() == nil)
    }

    @Test(.requirements("R40"))
    func `a case in one step that was never sent home is warned of, and not refused`() throws {
        var fresh = try Fresh()
        try fresh.play(
            Represent(seat: SeatID("ssu.kommune.1"), partners: [nesna, luroy]),
            "2023-02-16 09:00")
        let (meeting, item) = try fresh.announced(
            fresh.routed(Fresh.strategic), Fresh.strategic, "2024-06-12")
        try fresh.open(meeting, "2024-06-12", with: fresh.members())
        try fresh.play(OpenItem(item: item), "2024-06-12 09:10")
        let granted = try fresh.play(
            ProposeDecision(item: item, wording: "Vedtas."), "2024-06-12 09:20")
        let warning = granted.warnings.first { $0.concern == .inputMissing([nesna, luroy]) }
        #expect(fresh.clause(warning?.clause, carries: "R40"))
    }

    @Test(.requirements("R20"))
    func `a binding decision leaves the partners' own treatment as it was`() throws {
        var fresh = try Fresh()
        let id = try fresh.routed(Fresh.strategic)
        let (meeting, item) = try fresh.announced(id, Fresh.strategic, "2024-06-12")
        try fresh.play(SendForAnchoring(case: id, reference: "Vedtas."), "2024-02-15 09:00")
        try fresh.proposed(item, in: meeting, "2024-06-12", with: fresh.members())
        try fresh.play(OpenRound(item: item, proposal: 1), "2024-06-12 09:30")
        try fresh.play(CloseRound(item: item), "2024-06-12 09:40")
        let anchoring = try #require(fresh.state.anchoring[id])
        #expect(anchoring.answered.isEmpty)
        #expect(fresh.charter.body(Fresh.strategic)?.decisions?.delegated.value == false)
        #expect(fresh.state.decisions.agreed(on: id) != nil)
    }
}
