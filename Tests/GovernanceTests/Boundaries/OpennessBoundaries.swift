import Demo
import Governance
import TestKit
import Testing

@Suite struct `Openness and the floor at their boundaries` {
    @Test(.requirements("R68", "R143"))
    func `an item is exempted on a ground of the charter, until its last day is over`() throws {
        var fresh = try Fresh()
        let (_, item) = try fresh.announced(
            fresh.routed(Fresh.partnership), Fresh.partnership, "2024-06-05")
        let subject = Exemptible.agendaItem(id: item)
        let bare = try fresh.refusal(
            of: Exempt(subject, ground: nil, publicTitle: "Unntatt"), "2024-05-01 09:00")
        #expect(bare.reason == .openness(.groundMissing))
        #expect(fresh.clause(bare.clause, carries: "R68"))
        let invented = GroundID("offl-99")
        #expect(
            try fresh.refusal(
                of: Exempt(subject, ground: invented, publicTitle: "Unntatt"), "2024-05-01 09:00"
            ).reason == .openness(.unknownGround(invented)))
        try fresh.play(
            Exempt(
                subject, ground: GroundID("offl-23"), until: fresh.zone.day("2024-05-31"),
                publicTitle: "Unntatt"), "2024-05-01 09:00")
        #expect(!fresh.state.mayRead(item, .everyone, at: try fresh.at("2024-05-31 23:59")))
        #expect(fresh.state.mayRead(item, .everyone, at: try fresh.at("2024-06-01 00:00")))
    }

    @Test(.requirements("R62", "R143"), arguments: [Fresh.dialogue, Fresh.partnership])
    func `what a meeting treats is open to all once notice has gone out, not before`(
        body: BodyID
    ) throws {
        var fresh = try Fresh()
        let meeting = try fresh.plan(body, "2024-06-05")
        try fresh.play(
            AddItem(meeting: meeting, kind: .information, title: "Rekruttering"),
            "2023-05-01 09:00")
        let item = try #require(fresh.state.meetings[meeting]?.items.first).id
        let now = try fresh.at("2023-05-02 12:00")
        #expect(!fresh.state.mayRead(item, .everyone, at: now))
        try fresh.send(meeting, "2023-05-02 09:00")
        #expect(fresh.state.mayRead(item, .everyone, at: now))
        #expect(fresh.charter.body(body)?.meetings?.open.value == true)
    }

    @Test(.requirements("R151", "R143"))
    func `a submission is its submitter's and the secretariat's until triage`() throws {
        var fresh = try Fresh()
        let nurse = Actor(PersonID(500))
        try fresh.play(
            SubmitCase(CaseTemplate(title: "Sak", background: "Fakta.", question: "Hva?")),
            by: nurse, "2024-03-01 09:00")
        let now = try fresh.at("2024-03-01 10:00")
        let readers: [(Reader, Bool)] = [
            (.everyone, false), (.actor(nurse), true), (.actor(try fresh.secretary), true),
            (.actor(try fresh.holder("ssu.kommune.1")), false),
        ]
        for (reader, may) in readers {
            #expect(fresh.state.mayRead(CaseID(1), reader, at: now) == may)
        }
    }

    @Test(.requirements("R57", "R59"))
    func `in Dialogmøtet the user representative has a seat and the floor, a listener has not`()
        throws
    {
        var fresh = try Fresh()
        let meeting = try fresh.plan(Fresh.dialogue, "2024-06-05")
        try fresh.play(
            AddItem(meeting: meeting, kind: .information, title: "Rekruttering"),
            "2023-05-01 09:00")
        try fresh.send(meeting, "2023-05-02 09:00")
        let user = try fresh.appointment("dialogmote.bruker.1")
        let listener = try fresh.appointment("dialogmote.kommunedirektor.1828")
        let invited = try #require(fresh.state.meetings[meeting]?.notices.first).recipients
        #expect(invited.contains(user))
        try fresh.open(meeting, "2024-06-05", with: [user, listener])
        let item = try #require(fresh.state.meetings[meeting]?.items.first).id
        try fresh.play(OpenItem(item: item), "2024-06-05 09:10")
        try fresh.play(
            RequestFloor(item: item, appointment: user), by: fresh.holder("dialogmote.bruker.1"),
            "2024-06-05 09:20")
        let refusal = try fresh.refusal(
            of: RequestFloor(item: item, appointment: listener),
            by: fresh.holder("dialogmote.kommunedirektor.1828"), "2024-06-05 09:21")
        #expect(fresh.clause(refusal.clause, carries: "R59"))
        let recorded = try fresh.refusal(
            of: RequestFloor(item: item, appointment: listener), "2024-06-05 09:22")
        #expect(
            recorded.reason == .access(.notForYou(needs: [.member, .deputy, .observer])))
    }

    @Test(
        .requirements("R57", "R59"),
        arguments: [("bruker", 1), ("ssu-leder", 1), ("ssu-observator", 12)])
    func `Dialogmøtet has so many places for users and for SSU's listeners`(
        group: String, count: Int
    ) throws {
        let seats = try Fresh().state.bodies.seats(of: Fresh.dialogue)
            .filter { $0.group.id == group }
        #expect(seats.count == count)
    }

    @Test(.requirements("R56"))
    func `Dialogmøtet decides nothing, whoever asks`() throws {
        var fresh = try Fresh()
        let (meeting, item) = try fresh.announced(
            fresh.routed(Fresh.dialogue), Fresh.dialogue, "2024-06-05")
        try fresh.open(
            meeting, "2024-06-05",
            with: [fresh.appointment("dialogmote.ordforer.1828")])
        try fresh.play(OpenItem(item: item), "2024-06-05 09:10")
        for actor in [try fresh.holder("dialogmote.ordforer.1828"), try fresh.secretary] {
            let refusal = try fresh.refusal(
                of: ProposeDecision(item: item, wording: "Vedtas."), by: actor,
                "2024-06-05 09:20")
            #expect(refusal.reason == .decisions(.discussionOnly))
            #expect(fresh.clause(refusal.clause, carries: "R56"))
        }
    }

    @Test(.requirements("R64", "R88"))
    func `SSU's leader leads Dialogmøtet, a mayor does not`() throws {
        var fresh = try Fresh()
        let meeting = try fresh.plan(Fresh.dialogue, "2024-06-05")
        let open = OpenMeeting(meeting: meeting)
        let refusal = try fresh.refusal(
            of: open, by: fresh.holder("dialogmote.ordforer.1828"), "2024-06-05 09:00")
        #expect(
            refusal.reason == .access(.notForYou(needs: [.leader, .deputyLeader, .secretariat])))
        try fresh.play(open, by: fresh.holder("ssu.kommune.1"), "2024-06-05 09:00")
    }

    @Test(.requirements("R58"))
    func `the user representative is in the same invitation as everyone else`() throws {
        var fresh = try Fresh()
        let meeting = try fresh.plan(Fresh.dialogue, "2024-06-05")
        try fresh.play(
            AddItem(meeting: meeting, kind: .information, title: "Rekruttering"),
            "2023-05-01 09:00")
        let invited = fresh.state.bodies.people(
            in: Fresh.dialogue, on: try fresh.zone.day("2024-06-05")
        ).map(\.id)
        let granted = try fresh.play(SendNotice(meeting: meeting), "2023-05-02 09:00")
        let notice = try #require(fresh.state.meetings[meeting]?.notices.first)
        #expect(fresh.state.meetings[meeting]?.notices.count == 1)
        #expect(notice.recipients == invited)
        #expect(invited.contains(try fresh.appointment("dialogmote.bruker.1")))
        #expect(granted.events.count == 1)
    }
}
