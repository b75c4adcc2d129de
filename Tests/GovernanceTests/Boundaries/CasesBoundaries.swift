import Demo
import Governance
import TestKit
import Testing

@Suite struct `Cases and the agenda at their boundaries` {
    private let template = CaseTemplate(
        title: "Sak", background: "Bakgrunn.", question: "Hva nå?")

    /// A case that was received at a moment, for a meeting of SSU on a day.
    private func received(
        _ when: String, for day: String
    ) throws -> (fresh: Fresh, id: CaseID, meeting: MeetingID) {
        var fresh = try Fresh()
        let meeting = try fresh.plan(Fresh.strategic, day)
        try fresh.play(SubmitCase(template), by: Actor(PersonID(500)), when)
        return (fresh, CaseID(1), meeting)
    }

    @Test(.requirements("R110"))
    func `a case received 28 days before the meeting is in time`() throws {
        var (fresh, id, meeting) = try received("2024-05-15 23:59", for: "2024-06-12")
        let granted = try fresh.play(PlaceCase(case: id, meeting: meeting), "2024-05-16 09:00")
        #expect(granted.warnings.isEmpty)
        #expect(granted.clauses.contains { fresh.clause($0, carries: "R110") })
        #expect(fresh.state.meetings[meeting]?.items.first?.late == nil)
    }

    @Test(.requirements("R110"))
    func `a case received 27 days before the meeting is late`() throws {
        let (fresh, id, meeting) = try received("2024-05-16 00:00", for: "2024-06-12")
        let refusal = try fresh.refusal(
            of: PlaceCase(case: id, meeting: meeting), "2024-05-16 09:00")
        #expect(
            refusal.reason
                == .agenda(.lateNeedsLeader(deadline: try fresh.zone.day("2024-05-15"))))
    }

    @Test(.requirements("R111"))
    func `a late case needs the leader's approval and a reason, both`() throws {
        var (fresh, id, meeting) = try received("2024-06-10 09:00", for: "2024-06-12")
        let reasoned = PlaceCase(case: id, meeting: meeting, urgency: "Fristen går ut i juli.")
        guard
            case .agenda(.lateNeedsLeader) = try fresh.refusal(of: reasoned, "2024-06-10 10:00")
                .reason
        else { throw Unexpected() }
        let other = try fresh.refusal(
            of: ApproveLateCase(case: id, meeting: meeting),
            by: fresh.holder("ssu.helseforetak.1"), "2024-06-10 10:00")
        #expect(other.reason == .access(.notForYou(needs: [.leader])))
        try fresh.play(
            ApproveLateCase(case: id, meeting: meeting), by: fresh.holder("ssu.kommune.1"),
            "2024-06-10 11:00")
        let silent = try fresh.refusal(
            of: PlaceCase(case: id, meeting: meeting, urgency: " "), "2024-06-10 12:00")
        guard case .agenda(.lateNeedsReason) = silent.reason else { throw Unexpected() }
        #expect(fresh.clause(silent.clause, carries: "R111"))
        try fresh.play(reasoned, "2024-06-10 12:00")
        #expect(
            fresh.state.meetings[meeting]?.items.first?.late?.approvedBy
                == (try fresh.holder("ssu.kommune.1")).person)
    }

    @Test(.requirements("R111"))
    func `a case in time has nothing to be approved`() throws {
        let (fresh, id, meeting) = try received("2024-01-10 09:00", for: "2024-06-12")
        let refusal = try fresh.refusal(
            of: ApproveLateCase(case: id, meeting: meeting), by: fresh.holder("ssu.kommune.1"),
            "2024-01-11 09:00")
        #expect(refusal.reason == .agenda(.notLate))
    }

    @Test(.requirements("R113"))
    func `what was sent out the day before is decided, what went out on the day is not`() throws {
        for (sent, isAnnounced) in [("2024-06-11 23:59", true), ("2024-06-12 00:00", false)] {
            var fresh = try Fresh()
            let (meeting, item) = try fresh.announced(
                fresh.routed(Fresh.strategic), Fresh.strategic, "2024-06-12", sent: sent)
            try fresh.open(meeting, "2024-06-12", with: fresh.members())
            try fresh.play(OpenItem(item: item), "2024-06-12 09:10")
            let propose = ProposeDecision(item: item, wording: "Vedtas.")
            if isAnnounced {
                try fresh.play(propose, "2024-06-12 09:20")
            } else {
                let refusal = try fresh.refusal(of: propose, "2024-06-12 09:20")
                #expect(refusal.reason == .decisions(.notAnnounced))
                #expect(fresh.clause(refusal.clause, carries: "R113"))
            }
        }
    }

    @Test(.requirements("R149", "R150"))
    func `two steps: refused in the meeting that discusses, granted in the next`() throws {
        var fresh = try Fresh()
        let id = try fresh.routed(Fresh.strategic, .two)
        let first = try fresh.announced(id, Fresh.strategic, "2024-03-12")
        try fresh.open(first.meeting, "2024-03-12", with: fresh.members())
        try fresh.play(OpenItem(item: first.item), "2024-03-12 09:10")
        let refusal = try fresh.refusal(
            of: ProposeDecision(item: first.item, wording: "Vedtas."), "2024-03-12 09:20")
        #expect(refusal.reason == .decisions(.notDiscussedBefore))
        #expect(fresh.clause(refusal.clause, carries: "R149"))
        try fresh.play(CloseItem(item: first.item), "2024-03-12 10:00")
        try fresh.play(CloseMeeting(meeting: first.meeting), "2024-03-12 11:00")
        let next = try fresh.plan(Fresh.strategic, "2024-09-12", "2024-03-13 09:00")
        try fresh.play(PlaceCase(case: id, meeting: next), "2024-03-13 09:00")
        try fresh.send(next, "2024-03-13 10:00")
        let item = try fresh.item(of: id, in: next)
        try fresh.proposed(item, in: next, "2024-09-12", with: fresh.members())
        #expect(fresh.state.meetings.item(item)?.proposals.count == 1)
    }

    @Test(.requirements("R149"))
    func `one step is taken for a recorded reason, and not without one`() throws {
        var fresh = try Fresh()
        try fresh.play(SubmitCase(template), "2023-03-01 09:00")
        var triage = TriageCase(
            case: CaseID(1), outcome: .routed(to: Fresh.strategic), kind: .other, steps: .one,
            routingReason: "Hører til her.")
        #expect(
            try fresh.refusal(of: triage, "2023-03-02 09:00").reason
                == .cases(.oneStepNeedsReason))
        triage.oneStepReason = "Drøftet i fjor."
        try fresh.play(triage, "2023-03-02 09:00")
    }

    @Test(.requirements("R29", "R128"))
    func `a case is routed to a body that meets, with a reason`() throws {
        var fresh = try Fresh()
        try fresh.play(SubmitCase(template), "2023-03-01 09:00")
        var triage = TriageCase(
            case: CaseID(1), outcome: .routed(to: BodyID("sekretariat")), kind: .other,
            routingReason: "Hører til her.")
        #expect(
            try fresh.refusal(of: triage, "2023-03-02 09:00").reason == .cases(.noSuchBody))
        triage.outcome = .routed(to: Fresh.strategic)
        triage.routingReason = ""
        #expect(
            try fresh.refusal(of: triage, "2023-03-02 09:00").reason == .text(.empty(.reason)))
        triage.routingReason = "SSU avgjør samarbeidssaker."
        try fresh.play(triage, "2023-03-02 09:00")
    }

    @Test(.requirements("R247"))
    func `treatments are numbered by body and year, one case with several numbers`() throws {
        var fresh = try Fresh()
        let id = try fresh.routed(Fresh.strategic, .two)
        let other = try fresh.routed(Fresh.partnership)
        var numbers: [TreatmentNumber?] = []
        for day in ["2024-03-12", "2024-05-12", "2025-03-12"] {
            let placed = try fresh.announced(id, Fresh.strategic, day)
            numbers.append(fresh.state.meetings.item(placed.item)?.number)
        }
        let placed = try fresh.announced(other, Fresh.partnership, "2024-06-05")
        numbers.append(fresh.state.meetings.item(placed.item)?.number)
        #expect(
            numbers.map { $0.map { "\($0.body) \($0.sequence)/\($0.year)" } }
                == ["ssu 1/2024", "ssu 2/2024", "ssu 1/2025", "partnerskapsmote 1/2024"])
    }

    private struct Unexpected: Error {}
}
