import Demo
import Desk
import Governance
import TestKit
import Testing

@Suite struct `Østfold: its own bodies` {
    @Test(.requirements("R17", "R33"))
    func `five and five sit in the committee, and each municipality is spoken for once`()
        async throws
    {
        let ostfold = try await Ostfold()
        let state = try ostfold.state
        let members = state.bodies.seats(of: Ostfold.committee)
            .filter { $0.group.standing == .member }
        #expect(members.count { $0.group.side == .trust } == 5)
        #expect(members.count { $0.group.side == .municipalities } == 5)
        let spokenFor = members.flatMap { state.partners(spokenForBy: $0.id) }
        let municipalities = ostfold.charter.partners.filter { $0.kind == .municipality }
        #expect(spokenFor.sorted() == municipalities.map(\.id).sorted())
        let sixth = try await ostfold.refusal(
            of: Appoint(
                person: PersonID(800), place: .seat(id: SeatID("samarbeidsutvalg.kommune.6"))),
            by: ostfold.secretary, "2024-01-03 09:00")
        #expect(sixth.reason == .bodies(.unknownSeat))
        let twice = try await ostfold.refusal(
            of: Represent(
                seat: Ostfold.regions[0].seat,
                partners: Ostfold.regions[0].partners + [PartnerID("3101")]),
            by: ostfold.secretary, "2024-01-03 09:01")
        #expect(
            twice.reason
                == .bodies(.representedElsewhere(PartnerID("3101"), Ostfold.regions[2].seat)))
    }

    @Test(.requirements("R107"))
    func `the committee meets by video and not by telephone`() async throws {
        let ostfold = try await Ostfold()
        let refusal = try await ostfold.refusal(
            of: PlanMeeting(
                body: Ostfold.committee,
                when: PlannedDate(
                    ostfold.zone.day("2024-03-13"), at: .midnight, mode: .telephone)),
            by: ostfold.secretary, "2024-01-03 09:00")
        #expect(
            refusal.reason
                == .meetings(.modeNotAllowed(.telephone, allowed: [.physical, .video])))
        #expect(refusal.clause == ClauseID("d-modes"))
        let planned = try await ostfold.plan(Ostfold.committee, "2024-03-13", mode: .video)
        #expect(planned.mode == .video)
    }

    @Test(
        .requirements("R112"), arguments: [("2024-03-06 23:59", true), ("2024-03-07 00:00", false)])
    func `notice goes out seven days before, and nobody approves the agenda first`(
        sent: String, inTime: Bool
    ) async throws {
        let ostfold = try await Ostfold()
        let meeting = try await ostfold.plan(Ostfold.committee, "2024-03-13")
        _ = try await ostfold.inform(meeting, "Ny legevaktavtale", "2024-02-20 09:00")
        let approval = try await ostfold.refusal(
            of: ApproveAgenda(meeting: meeting.id), by: ostfold.secretary, "2024-02-20 09:01")
        #expect(approval.reason == .agenda(.nothingToApprove))
        let receipt = try await ostfold.play(
            SendNotice(meeting: meeting.id), by: ostfold.secretary, sent)
        let told = receipt.warnings.contains {
            if case .outsideWindow = $0.concern { true } else { false }
        }
        #expect(told == !inTime)
    }

    @Test(.requirements("R117"))
    func `silence approves the committee's minutes, and the partnership meeting's need none`()
        async throws
    {
        let ostfold = try await Ostfold()
        let committee = try await ostfold.plan(Ostfold.committee, "2024-03-13")
        let partnership = try await ostfold.plan(Ostfold.partnershipMeeting, "2024-03-13")
        try await ostfold.hold(committee, "2024-03-13")
        try await ostfold.hold(partnership, "2024-03-13")
        for meeting in [committee, partnership] {
            try await ostfold.play(
                CirculateMinutes(meeting: meeting.id, text: "Referat."), by: ostfold.secretary,
                "2024-03-14 10:00")
        }
        let state = try ostfold.state
        let approved = try ostfold.moment("2024-03-18 10:00")
        let own = try #require(state.meetings[committee.id])
        #expect(state.approval(of: own, at: approved) == .approved(at: approved))
        #expect(
            state.approval(of: own, at: approved.adding(milliseconds: -1))
                == .pending(until: approved))
        let other = try #require(state.meetings[partnership.id])
        #expect(state.approval(of: other, at: approved) == .notDemanded)
        let duties = state.duties(at: approved).filter { $0.rule == .minutesSent }
        #expect(duties.map(\.subject) == [.meeting(partnership.id)])
    }

    @Test(.requirements("R100"))
    func `the partnership meeting elects the committee's leaders, and the committee does not`()
        async throws
    {
        let ostfold = try await Ostfold()
        let committee = try await ostfold.plan(Ostfold.committee, "2024-03-13")
        let partnership = try await ostfold.plan(Ostfold.partnershipMeeting, "2024-03-13")
        try await ostfold.open(committee, "2024-03-13 09:00")
        try await ostfold.open(partnership, "2024-03-13 09:00")
        let state = try ostfold.state
        var election = ElectLeaders(
            body: Ostfold.committee, meeting: committee.id,
            leader: try state.appointment(to: .seat(id: Ostfold.regions[1].seat)).id,
            deputyLeader: nil)
        let refusal = try await ostfold.refusal(
            of: election, by: ostfold.secretary, "2024-03-13 09:30")
        #expect(refusal.reason == .bodies(.electedBy(Ostfold.partnershipMeeting)))
        election.meeting = partnership.id
        try await ostfold.play(election, by: ostfold.secretary, "2024-03-13 09:31")
        #expect(
            try ostfold.state.leadership(of: Ostfold.partnershipMeeting)?.leader
                == election.leader)
    }
}
