import Demo
import Governance
import TestKit
import Testing

@Suite struct `Minutes at their boundaries` {
    private let day = "2024-06-05"

    /// Minutes of a meeting, sent at a moment.
    private func sent(
        _ body: BodyID, _ when: String
    ) throws -> (fresh: Fresh, meeting: MeetingID) {
        var fresh = try Fresh()
        let meeting = try fresh.held(body, day)
        try fresh.play(CirculateMinutes(meeting: meeting, text: "Referat."), when)
        return (fresh, meeting)
    }

    @Test(
        .requirements("R76"),
        arguments: [
            ("2024-06-12 23:59", Duty.Status.kept), ("2024-06-13 00:00", .late),
        ])
    func `the protocol of Partnerskapsmøtet is sent within seven days`(
        when: String, standing: Duty.Status
    ) throws {
        let (fresh, meeting) = try sent(Fresh.partnership, when)
        #expect(
            try fresh.standing(of: .minutesSent, .meeting(meeting), at: "2024-06-13 00:01")
                == standing)
    }

    @Test(
        .requirements("X36"),
        arguments: [
            ("2024-06-12 23:59", Duty.Status.kept), ("2024-06-13 00:00", .late),
        ])
    func `the report of Dialogmøtet is sent within the days this charter sets`(
        when: String, standing: Duty.Status
    ) throws {
        let (fresh, meeting) = try sent(Fresh.dialogue, when)
        #expect(
            try fresh.standing(of: .minutesSent, .meeting(meeting), at: "2024-06-13 00:01")
                == standing)
    }

    @Test(.requirements("R117"))
    func `silence approves after four periods of 24 hours, not a millisecond before`() throws {
        let (fresh, meeting) = try sent(Fresh.strategic, "2024-06-06 15:00")
        let found = try #require(fresh.state.meetings[meeting])
        let due = try fresh.at("2024-06-10 15:00")
        #expect(
            fresh.state.approval(of: found, at: due.adding(milliseconds: -1))
                == .pending(until: due))
        #expect(fresh.state.approval(of: found, at: due) == .approved(at: due))
    }

    @Test(.requirements("R117"))
    func `approved minutes stand until a correction, which says why, stands approved too`() throws {
        var (fresh, meeting) = try sent(Fresh.strategic, "2024-06-06 15:00")
        func approved(_ when: String) throws -> Int? {
            let found = try #require(fresh.state.meetings[meeting])
            return fresh.state.approvedVersion(of: found, at: try fresh.at(when))?.version.number
        }
        let at = try fresh.at("2024-06-10 15:00")
        for reason in [nil, "", " "] {
            let silent = CirculateMinutes(meeting: meeting, text: "Rettet.", reason: reason)
            let refusal = try fresh.refusal(of: silent, "2024-06-11 09:00")
            #expect(refusal.reason == .minutes(.approved(at: at)))
        }
        try fresh.play(
            CirculateMinutes(meeting: meeting, text: "Rettet.", reason: "Feil navn."),
            "2024-06-11 09:00")
        let version = fresh.state.meetings[meeting]?.minutes.versions.last
        #expect(version?.number == 2 && version?.reason != nil)
        #expect(try approved("2024-06-15 08:59") == 1)
        #expect(try approved("2024-06-15 09:00") == 2)
        try fresh.play(
            RequestChange(meeting: meeting, text: "Nei."), by: fresh.holder("ssu.kommune.2"),
            "2024-06-12 09:00")
        #expect(try approved("2024-12-01 09:00") == 1)
    }

    @Test(.requirements("R117"))
    func `a change can be asked for in the last minute, and not in the next`() throws {
        var (fresh, meeting) = try sent(Fresh.strategic, "2024-06-06 15:00")
        let request = RequestChange(meeting: meeting, text: "Rett navnet.")
        let member = try fresh.holder("ssu.kommune.2")
        let refusal = try fresh.refusal(of: request, by: member, "2024-06-10 15:00")
        #expect(
            refusal.reason == .minutes(.approved(at: try fresh.at("2024-06-10 15:00"))))
        #expect(fresh.clause(refusal.clause, carries: "R117"))
        try fresh.play(request, by: member, "2024-06-10 14:59")
        let found = try #require(fresh.state.meetings[meeting])
        #expect(
            fresh.state.approval(of: found, at: try fresh.at("2024-12-01 09:00"))
                == .stopped(since: try fresh.at("2024-06-10 14:59")))
    }

    @Test(
        .requirements("R118"),
        arguments: [
            ("2024-06-12 23:59", Duty.Status.kept), ("2024-06-13 00:00", .late),
        ])
    func `SSU's minutes are open to all within seven days`(
        when: String, standing: Duty.Status
    ) throws {
        var (fresh, meeting) = try sent(Fresh.strategic, "2024-06-06 15:00")
        let found = try #require(fresh.state.meetings[meeting])
        #expect(!fresh.state.mayReadMinutes(of: found, .everyone, at: try fresh.at(when)))
        try fresh.play(PublishMinutes(meeting: meeting), when)
        let published = try #require(fresh.state.meetings[meeting])
        #expect(fresh.state.mayReadMinutes(of: published, .everyone, at: try fresh.at(when)))
        #expect(
            try fresh.standing(of: .minutesPublished, .meeting(meeting), at: "2024-06-13 00:01")
                == standing)
    }

    @Test(.requirements("R119"))
    func `the minutes stand on all sites when the eighteenth is recorded`() throws {
        var (fresh, meeting) = try sent(Fresh.strategic, "2024-06-06 15:00")
        func register(_ partner: PartnerID, _ link: String) -> RegisterPublication {
            RegisterPublication(meeting: meeting, partner: partner, link: link)
        }
        let partners = fresh.charter.partners.map(\.id)
        let page = "https://kommune.example/referat"
        #expect(
            try fresh.refusal(of: register(partners[0], page), "2024-06-07 09:00").reason
                == .minutes(.notPublished))
        try fresh.play(PublishMinutes(meeting: meeting), "2024-06-07 10:00")
        #expect(
            try fresh.refusal(of: register(partners[0], "kommune.example"), "2024-06-07 10:30")
                .reason == .minutes(.notALink))
        let duty = DutySubject.meeting(meeting)
        for partner in partners.dropLast() {
            try fresh.play(register(partner, page), "2024-06-07 11:00")
        }
        #expect(try fresh.standing(of: .minutesOnSites, duty, at: "2024-06-07 12:00") == .open)
        let last = try #require(partners.last)
        try fresh.play(register(last, page), "2024-06-07 12:00")
        #expect(try fresh.standing(of: .minutesOnSites, duty, at: "2024-06-07 12:01") == .kept)
    }

    @Test(.requirements("R130"))
    func `minutes are sent by the secretariat, after the meeting`() throws {
        var fresh = try Fresh()
        let meeting = try fresh.plan(Fresh.strategic, day)
        let minutes = CirculateMinutes(meeting: meeting, text: "Referat.")
        #expect(
            try fresh.refusal(of: minutes, "\(day) 08:00").reason == .minutes(.meetingNotClosed))
        try fresh.open(meeting, day, with: fresh.members())
        try fresh.play(CloseMeeting(meeting: meeting), "\(day) 12:00")
        #expect(
            try fresh.refusal(of: minutes, by: fresh.holder("ssu.kommune.1"), "\(day) 12:30")
                .reason == .access(.notForYou(needs: [.secretariat])))
        try fresh.play(minutes, "\(day) 12:30")
    }
}
