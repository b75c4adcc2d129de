import Demo
import Governance
import TestKit
import Testing

@Suite struct `Consensus, votes and deputies at their boundaries` {
    private let day = "2024-06-12"

    /// An item of a body on which a wording stands, with some present.
    private func scene(
        _ body: BodyID = Fresh.strategic, present: (Fresh) throws -> [AppointmentID]
    ) throws -> (fresh: Fresh, meeting: MeetingID, item: ItemID) {
        var fresh = try Fresh()
        let (meeting, item) = try fresh.announced(fresh.routed(body), body, day)
        try fresh.proposed(item, in: meeting, day, with: present(fresh))
        return (fresh, meeting, item)
    }

    private func directors(_ fresh: Fresh) throws -> [AppointmentID] {
        try ["direktor.\(Fresh.trust)", "kommunedirektor.1828", "kommunedirektor.1833"]
            .map { try fresh.appointment("partnerskapsmote.\($0)") }
    }

    @Test(.requirements("R75"))
    func `Partnerskapsmøtet agrees when nobody present objects, and silence is no objection`()
        throws
    {
        var (fresh, _, item) = try scene(Fresh.partnership, present: directors)
        try fresh.play(OpenRound(item: item, proposal: 1), "\(day) 09:30")
        try fresh.play(
            AnswerRound(item: item, appointment: directors(fresh)[0], position: .agrees),
            "\(day) 09:31")
        try fresh.play(CloseRound(item: item), "\(day) 09:40")
        let decision = try #require(fresh.state.decisions[DecisionID(1)])
        #expect((decision.outcome, decision.method) == (.agreed, .consensus))
    }

    @Test(.requirements("R75"))
    func `one objection in Partnerskapsmøtet leaves no decision, and no vote is held`() throws {
        var (fresh, _, item) = try scene(Fresh.partnership, present: directors)
        let refusal = try fresh.refusal(of: OpenVote(item: item, proposal: 1), "\(day) 09:25")
        #expect(refusal.reason == .decisions(.noVotes))
        #expect(fresh.clause(refusal.clause, carries: "R75"))
        try fresh.play(OpenRound(item: item, proposal: 1), "\(day) 09:30")
        let objection = AnswerRound(
            item: item, appointment: try directors(fresh)[1], position: .objects, text: "Nei.")
        try fresh.play(objection, "\(day) 09:31")
        try fresh.play(CloseRound(item: item), "\(day) 09:40")
        #expect(fresh.state.decisions[DecisionID(1)]?.outcome == .notAgreed)
    }

    @Test(.requirements("R21", "R154"))
    func `a reservation in its words does not break consensus`() throws {
        var (fresh, _, item) = try scene(present: { try $0.members() })
        let member = try fresh.appointment("ssu.kommune.2")
        try fresh.play(OpenRound(item: item, proposal: 1), "\(day) 09:30")
        var answer = AnswerRound(
            item: item, appointment: member, position: .agreesWithReservation)
        #expect(
            try fresh.refusal(of: answer, "\(day) 09:31").reason
                == .decisions(.needsWords(.agreesWithReservation)))
        answer.text = "Forutsatt budsjettdekning."
        try fresh.play(answer, "\(day) 09:31")
        try fresh.play(CloseRound(item: item), "\(day) 09:40")
        #expect(fresh.state.decisions[DecisionID(1)]?.outcome == .agreed)
    }

    @Test(.requirements("R97"), arguments: [true, false])
    func `a deputy has the say only while the member is away`(isMemberThere: Bool) throws {
        var (fresh, _, item) = try scene(present: { fresh in
            var present = try fresh.members()
            if !isMemberThere {
                let absent = try fresh.appointment("ssu.kommune.2")
                present.removeAll { $0 == absent }
            }
            return present + [try fresh.deputy(of: "ssu.kommune.2").id]
        })
        try fresh.play(OpenRound(item: item, proposal: 1), "\(day) 09:30")
        let deputy = try fresh.deputy(of: "ssu.kommune.2").id
        let answer = AnswerRound(item: item, appointment: deputy, position: .agrees)
        if isMemberThere {
            let refusal = try fresh.refusal(of: answer, "\(day) 09:31")
            #expect(
                refusal.reason
                    == .decisions(.principalPresent(try fresh.appointment("ssu.kommune.2"))))
        } else {
            try fresh.play(answer, "\(day) 09:31")
            #expect(fresh.state.meetings.item(item)?.rounds.last?.answers.count == 1)
        }
    }

    @Test(.requirements("R97", "X11"))
    func `a deputy has the say while the member's seat stands empty, and no more than one`() throws
    {
        let (fresh, meeting, _) = try scene(present: { fresh in
            [try fresh.deputy(of: "ssu.kommune.2").id, try fresh.deputy(of: "ssu.kommune.3").id]
        })
        var vacant = fresh
        let member = try fresh.appointment("ssu.kommune.2")
        let last = try fresh.zone.day("2024-06-11")
        try vacant.play(EndAppointment(appointment: member, on: last), "\(day) 09:25")
        let now = try fresh.at("\(day) 09:30")
        let voices = vacant.state.voices(in: meeting, on: nil, at: now)
        #expect(voices.map(\.seat) == [SeatID("ssu.kommune.2"), SeatID("ssu.kommune.3")])
        #expect(voices.first?.appointment == (try fresh.deputy(of: "ssu.kommune.2").id))
        #expect(
            vacant.state.bodies.holder(of: SeatID("ssu.kommune.2"), on: last.adding(days: 1)) == nil
        )
    }

    @Test(.requirements("R95", "R97"))
    func `the trust's list gives one say for one absent member, to the first on it`() throws {
        var fresh = try Fresh()
        try fresh.fillSeats(of: "helseforetak")
        let (meeting, item) = try fresh.announced(
            fresh.routed(Fresh.strategic), Fresh.strategic, day)
        let absent = try fresh.appointment("ssu.helseforetak.3")
        let present =
            try fresh.holders(of: "helseforetak").filter { $0 != absent }
            + [fresh.listed(2).id, fresh.listed(1).id]
        try fresh.proposed(item, in: meeting, day, with: present)
        try fresh.play(OpenVote(item: item, proposal: 1), "\(day) 09:30")
        try fresh.play(
            CastVote(item: item, appointment: fresh.listed(1).id, choice: .for), "\(day) 09:31")
        let second = try fresh.refusal(
            of: CastVote(item: item, appointment: fresh.listed(2).id, choice: .for),
            "\(day) 09:32")
        guard case .decisions(.principalPresent) = second.reason else {
            Issue.record("refused for another reason: \(second)")
            return
        }
    }

    @Test(.requirements("R98"))
    func `after a no the next on the list is called, and then there is nobody`() throws {
        var fresh = try Fresh()
        let meeting = try fresh.plan(Fresh.strategic, day)
        let absent = try fresh.appointment("ssu.helseforetak.2")
        try fresh.play(
            ReportAbsence(meeting: meeting, appointment: absent),
            by: fresh.holder("ssu.helseforetak.2"), "2024-06-01 09:00")
        let no = AnswerCall(meeting: meeting, deputy: try fresh.listed(1).id, accepts: false)
        #expect(try fresh.play(no, "2024-06-02 09:00").warnings.isEmpty)
        let last = AnswerCall(meeting: meeting, deputy: try fresh.listed(2).id, accepts: false)
        let left = try fresh.play(last, "2024-06-03 09:00")
        #expect(left.warnings.map(\.concern) == [.noDeputy(SeatID("ssu.helseforetak.2"))])
        let calls = try #require(fresh.state.meetings[meeting]?.absences.first).calls
        #expect(calls.map(\.deputy) == [try fresh.listed(1).id, try fresh.listed(2).id])
        #expect(
            try fresh.refusal(of: no, "2024-06-04 09:00").reason == .meetings(.notCalled))
    }

    @Test(.requirements("R114"))
    func `a member votes, an observer does not`() throws {
        var (fresh, _, item) = try scene(present: { fresh in
            try fresh.members() + [fresh.appointment("ssu.bruker-kommune.1")]
        })
        try fresh.play(OpenVote(item: item, proposal: 1), "\(day) 09:30")
        let observer = try fresh.appointment("ssu.bruker-kommune.1")
        let refusal = try fresh.refusal(
            of: CastVote(item: item, appointment: observer, choice: .against), "\(day) 09:31")
        #expect(refusal.reason == .access(.notForYou(needs: [.member, .deputy])))
        #expect(refusal.instead == MakeStatement.name)
        let voices = try #require(fresh.state.meetings.item(item)?.openVoices)
        #expect(!voices.contains { $0.appointment == observer })
        try fresh.play(
            CastVote(
                item: item, appointment: fresh.appointment("ssu.kommune.1"), choice: .against),
            by: fresh.holder("ssu.kommune.1"), "\(day) 09:31")
    }

    @Test(.requirements("R115"))
    func `one member alone can decide, with a warning for the side that is missing`() throws {
        var (fresh, _, item) = try scene(present: { [try $0.appointment("ssu.kommune.1")] })
        let opened = try fresh.play(OpenRound(item: item, proposal: 1), "\(day) 09:30")
        #expect(opened.warnings.map(\.concern) == [.oneSideAbsent(.trust)])
        #expect(fresh.clause(opened.warnings.first?.clause, carries: "R115"))
        try fresh.play(CloseRound(item: item), "\(day) 09:40")
        #expect(fresh.state.decisions[DecisionID(1)]?.outcome == .agreed)
    }

    @Test(.requirements("R115"))
    func `nobody at all cannot decide`() throws {
        var fresh = try Fresh()
        let (meeting, item) = try fresh.announced(
            fresh.routed(Fresh.strategic), Fresh.strategic, day)
        try fresh.open(meeting, day, with: [])
        try fresh.play(OpenItem(item: item), "\(day) 09:10")
        let refusal = try fresh.refusal(
            of: ProposeDecision(item: item, wording: "Vedtas."), "\(day) 09:20")
        #expect(refusal.reason == .decisions(.noQuorum(present: 0, needed: 1)))
        #expect(fresh.clause(refusal.clause, carries: "R115"))
    }

    @Test(.requirements("X10"))
    func `one director alone can decide in Partnerskapsmøtet, by this charter's default`() throws {
        var (fresh, _, item) = try scene(
            Fresh.partnership, present: { [try directors($0)[0]] })
        try fresh.play(OpenRound(item: item, proposal: 1), "\(day) 09:30")
        try fresh.play(CloseRound(item: item), "\(day) 09:40")
        #expect(fresh.state.decisions[DecisionID(1)]?.outcome == .agreed)
    }

    @Test(.requirements("R116"))
    func `a vote is closed when the last one present has voted, each under their name`() throws {
        var (fresh, _, item) = try scene(present: { try $0.members() })
        let members = try fresh.members()
        try fresh.play(OpenVote(item: item, proposal: 1), "\(day) 09:30")
        for member in members.dropLast() {
            try fresh.play(
                CastVote(item: item, appointment: member, choice: .for), "\(day) 09:31")
        }
        let refusal = try fresh.refusal(of: CloseVote(item: item), "\(day) 09:40")
        #expect(
            refusal.reason
                == .decisions(.votesMissing([SeatID("ssu.helseforetak.3")])))
        #expect(fresh.clause(refusal.clause, carries: "R116"))
        let last = try #require(members.last)
        try fresh.play(
            CastVote(item: item, appointment: last, choice: .against), "\(day) 09:41")
        try fresh.play(CloseVote(item: item), "\(day) 09:42")
        let vote = try #require(fresh.state.meetings.item(item)?.votes.last)
        #expect(Set(vote.ballots.values.map(\.appointment)) == Set(members))
        #expect(vote.ballots[SeatID("ssu.helseforetak.3")]?.choice == .against)
        #expect(fresh.state.decisions[DecisionID(1)]?.outcome == .notAgreed)
    }

    @Test(.requirements("R39", "R155"))
    func `an agreement gives every partner a follow-up with a last day, disagreement none`()
        throws
    {
        var (fresh, _, item) = try scene(present: { try $0.members() })
        var opposed = fresh
        try fresh.play(OpenRound(item: item, proposal: 1), "\(day) 09:30")
        try fresh.play(CloseRound(item: item), "\(day) 09:40")
        let owed = fresh.state.followUps(of: try #require(fresh.state.decisions[DecisionID(1)]))
        #expect(owed.count == fresh.charter.partners.count)
        #expect(Set(owed.map(\.due)) == [try fresh.zone.day("2024-12-09")])
        let done = ReportFollowUp(
            decision: DecisionID(1), partner: PartnerID("1828"), progress: .done)
        try fresh.play(done, by: fresh.state.answering(for: PartnerID("1828")), "2024-07-01 09:00")
        try opposed.play(OpenVote(item: item, proposal: 1), "\(day) 09:30")
        for member in try opposed.members() {
            try opposed.play(
                CastVote(item: item, appointment: member, choice: .against), "\(day) 09:31")
        }
        try opposed.play(CloseVote(item: item), "\(day) 09:40")
        #expect(
            try opposed.refusal(of: done, "2024-07-01 09:00").reason == .followUp(.notBinding))
    }

    @Test(.requirements("R35", "R50"))
    func `a body is set up by a decision that binds, and by no other`() throws {
        var (fresh, _, item) = try scene(present: { try $0.members() })
        var terms = try #require(fresh.charter.body(Fresh.strategic))
        terms.id = BodyID("arbeidsgruppe")
        terms.kind = .workingGroup
        let create = CreateBody(terms: terms, decision: DecisionID(1))
        #expect(
            try fresh.refusal(of: create, "\(day) 09:25").reason == .bodies(.needsDecision))
        try fresh.play(OpenRound(item: item, proposal: 1), "\(day) 09:30")
        try fresh.play(CloseRound(item: item), "\(day) 09:40")
        try fresh.play(create, "\(day) 12:00")
        #expect(fresh.state.charter.body(BodyID("arbeidsgruppe")) != nil)
    }

    @Test(.requirements("R86"))
    func `what is of principle does not go to a working group`() throws {
        var (fresh, _, item) = try scene(present: { try $0.members() })
        try fresh.play(OpenRound(item: item, proposal: 1), "\(day) 09:30")
        try fresh.play(CloseRound(item: item), "\(day) 09:40")
        var terms = try #require(fresh.charter.body(Fresh.strategic))
        terms.id = BodyID("arbeidsgruppe")
        terms.kind = .workingGroup
        try fresh.play(CreateBody(terms: terms, decision: DecisionID(1)), "\(day) 12:00")
        try fresh.play(
            SubmitCase(CaseTemplate(title: "Sak", background: "Fakta.", question: "Hva?")),
            "2024-07-01 09:00")
        var triage = TriageCase(
            case: CaseID(2), outcome: .routed(to: terms.id), kind: .other,
            principles: [.economic], routingReason: "Hører til her.")
        #expect(
            try fresh.refusal(of: triage, "2024-07-02 09:00").reason
                == .cases(.principleBelongsAbove(Fresh.strategic)))
        triage.principles = []
        try fresh.play(triage, "2024-07-02 09:00")
    }
}

extension Fresh {
    /// Somebody in every seat of a group in SSU, however many there are.
    fileprivate mutating func fillSeats(of group: String) throws {
        for seat in state.bodies.seats(of: Fresh.strategic) where seat.group.id == group {
            guard state.bodies.holder(of: seat.id, on: try zone.day("2023-03-01")) == nil else {
                continue
            }
            try play(
                Appoint(person: PersonID(400 + seat.ordinal), place: .seat(id: seat.id)),
                "2023-03-01 09:00")
        }
    }

    fileprivate func holders(of group: String) throws -> [AppointmentID] {
        try state.bodies.seats(of: Fresh.strategic).filter { $0.group.id == group }
            .map { try state.appointment(to: .seat(id: $0.id)).id }
    }
}
