import Demo
import Governance
import TestKit
import Testing

@Suite struct `Plans and meetings at their boundaries` {
    @Test(.requirements("R60"), arguments: ["2024-06-04", "2024-06-06"])
    func `Dialogmøtet is on Partnerskapsmøtet's day, not a day before or after`(
        day: String
    ) throws {
        var fresh = try Fresh()
        _ = try fresh.plan(Fresh.partnership, "2024-06-05")
        let refusal = try fresh.refusal(
            of: PlanMeeting(body: Fresh.dialogue, when: fresh.date(day)), "2023-05-01 09:00")
        #expect(
            refusal.reason
                == .meetings(
                    .sameDay(Fresh.partnership, on: [try fresh.zone.day("2024-06-05")])))
        #expect(fresh.clause(refusal.clause, carries: "R60"))
        _ = try fresh.plan(Fresh.dialogue, "2024-06-05")
    }

    @Test(.requirements("R63"))
    func `Dialogmøtet meets once or twice a year`() throws {
        var fresh = try Fresh()
        let first = try fresh.plan(Fresh.dialogue, "2024-03-01")
        let year = DutySubject.bodyYear(Fresh.dialogue, 2024)
        #expect(
            try fresh.standing(of: .meetingsOfTheYear, year, at: "2025-01-01 00:00") == .broken)
        try fresh.play(OpenMeeting(meeting: first), "2024-03-01 09:00")
        #expect(
            try fresh.standing(of: .meetingsOfTheYear, year, at: "2025-01-01 00:00") == .kept)
        _ = try fresh.plan(Fresh.dialogue, "2024-09-01", "2024-03-01 10:00")
        let refusal = try fresh.refusal(
            of: PlanMeeting(body: Fresh.dialogue, when: fresh.date("2024-11-01")),
            "2024-03-01 10:01")
        #expect(refusal.reason == .meetings(.tooMany(limit: 2)))
    }

    @Test(
        .requirements("R65"),
        arguments: [
            (Fresh.dialogue, "2023-02-28 23:59", Duty.Status.kept),
            (Fresh.dialogue, "2023-03-01 00:00", .late),
            (Fresh.partnership, "2023-05-04 10:00", .kept),
        ])
    func `the first meetings were expected by the end of February 2023`(
        body: BodyID, opened: String, standing: Duty.Status
    ) throws {
        var fresh = try Fresh()
        let subject = DutySubject.body(body)
        if body == Fresh.dialogue {
            #expect(try fresh.standing(of: .firstMeeting, subject, at: "2023-02-28 23:58") == .open)
            let day = String(opened.prefix(10))
            _ = try fresh.plan(Fresh.partnership, day)
            let meeting = try fresh.plan(body, day)
            try fresh.play(OpenMeeting(meeting: meeting), opened)
        }
        #expect(try fresh.standing(of: .firstMeeting, subject, at: "2023-06-01 09:00") == standing)
    }

    @Test(.requirements("R70"))
    func `Partnerskapsmøtet on the last day of the year is enough, and none is not`() throws {
        var fresh = try Fresh()
        let meeting = try fresh.plan(Fresh.partnership, "2024-12-31")
        let year = DutySubject.bodyYear(Fresh.partnership, 2024)
        #expect(
            try fresh.standing(of: .meetingsOfTheYear, year, at: "2024-12-31 22:00") == .open)
        #expect(
            try fresh.standing(of: .meetingsOfTheYear, year, at: "2025-01-01 00:00") == .broken)
        try fresh.play(OpenMeeting(meeting: meeting), "2024-12-31 23:59")
        #expect(
            try fresh.standing(of: .meetingsOfTheYear, year, at: "2025-01-01 00:00") == .kept)
    }

    @Test(.requirements("R106"))
    func `SSU meets four times a year; a plan of three is warned of`() throws {
        var fresh = try Fresh()
        let days = ["2024-02-01", "2024-05-02", "2024-09-02", "2024-12-31"]
        let plan = AdoptYearPlan(
            body: Fresh.strategic, year: 2024, dates: try days.map { try fresh.date($0) })
        let three = AdoptYearPlan(
            body: Fresh.strategic, year: 2024, dates: Array(plan.dates.prefix(3)))
        let warned = try fresh.state.decide(
            three, by: fresh.secretary, at: fresh.at("2023-05-01 09:00"))
        #expect(warned.warnings.map(\.concern) == [.fewerMeetings(planned: 3, wanted: 4)])
        #expect(try fresh.play(plan, "2023-05-01 09:00").warnings.isEmpty)
        let year = DutySubject.bodyYear(Fresh.strategic, 2024)
        for day in days {
            #expect(
                try fresh.standing(of: .meetingsOfTheYear, year, at: "2025-01-01 00:00")
                    == .broken)
            let meeting = try fresh.state.meeting(
                of: Fresh.strategic, on: fresh.zone.day(day)
            ).id
            try fresh.play(OpenMeeting(meeting: meeting), "\(day) 09:00")
        }
        #expect(
            try fresh.standing(of: .meetingsOfTheYear, year, at: "2025-01-01 00:00") == .kept)
    }

    @Test(
        .requirements("R108"),
        arguments: [
            ("2023-12-31 23:59", Duty.Status.kept), ("2024-01-01 00:00", .late),
        ])
    func `the year plan is adopted before the year begins`(
        when: String, standing: Duty.Status
    ) throws {
        var fresh = try Fresh()
        let dates = try ["2024-02-01", "2024-05-01", "2024-09-01", "2024-12-01"]
            .map { try fresh.date($0) }
        try fresh.play(AdoptYearPlan(body: Fresh.strategic, year: 2024, dates: dates), when)
        #expect(
            try fresh.standing(
                of: .yearPlan, .bodyYear(Fresh.strategic, 2024), at: "2024-01-01 00:01")
                == standing)
    }

    @Test(.requirements("R72"))
    func `next year's date is fixed while the meeting lasts, and for the year after`() throws {
        var fresh = try Fresh()
        let meeting = try fresh.plan(Fresh.partnership, "2024-06-05")
        let fix = FixNextMeeting(meeting: meeting, when: try fresh.date("2025-01-01"))
        let before = try fresh.refusal(of: fix, "2024-06-05 08:00")
        #expect(before.reason == .meetings(.notOpen))
        #expect(fresh.clause(before.clause, carries: "R72"))
        try fresh.play(OpenMeeting(meeting: meeting), "2024-06-05 09:00")
        let same = try fresh.refusal(
            of: FixNextMeeting(meeting: meeting, when: fresh.date("2024-12-31")),
            "2024-06-05 09:01")
        #expect(same.reason == .meetings(.notNextYear(2025)))
        try fresh.play(fix, "2024-06-05 10:00")
        #expect(try fresh.play(CloseMeeting(meeting: meeting), "2024-06-05 10:00").warnings.isEmpty)
        #expect(
            try fresh.standing(of: .nextDate, .meeting(meeting), at: "2024-06-05 10:01") == .kept)
    }

    @Test(.requirements("R72"))
    func `a meeting closed without next year's date has broken the duty`() throws {
        var fresh = try Fresh()
        let meeting = try fresh.plan(Fresh.partnership, "2024-06-05")
        try fresh.play(OpenMeeting(meeting: meeting), "2024-06-05 09:00")
        let closed = try fresh.play(CloseMeeting(meeting: meeting), "2024-06-05 10:00")
        #expect(closed.warnings.map(\.concern) == [.nextDateNotFixed])
        #expect(
            try fresh.standing(of: .nextDate, .meeting(meeting), at: "2024-06-05 10:01")
                == .broken)
    }

    @Test(
        .requirements("R73"),
        arguments: [
            ("2024-05-14 23:59", false, Duty.Status.kept), ("2024-05-15 00:00", true, .kept),
            ("2024-05-22 23:59", true, .kept), ("2024-05-23 00:00", false, .late),
        ])
    func `papers of Partnerskapsmøtet go out 21 to 14 days before it`(
        when: String, isInside: Bool, standing: Duty.Status
    ) throws {
        var fresh = try Fresh()
        let meeting = try fresh.plan(Fresh.partnership, "2024-06-05")
        try fresh.play(
            AddItem(meeting: meeting, kind: .information, title: "Årsmelding"),
            "2023-05-01 09:00")
        let sent = try fresh.play(SendNotice(meeting: meeting), when)
        #expect(isOutsideWindow(sent) == !isInside)
        #expect(
            try fresh.standing(of: .papers, .meeting(meeting), at: "2024-05-23 00:01")
                == standing)
    }

    @Test(.requirements("R73"))
    func `a meeting that is moved to another day after notice needs notice anew`() throws {
        var fresh = try Fresh()
        let meeting = try fresh.plan(Fresh.partnership, "2024-06-05")
        let papers = DutySubject.meeting(meeting)
        try fresh.play(
            AddItem(meeting: meeting, kind: .information, title: "Årsmelding"),
            "2023-05-01 09:00")
        try fresh.play(SendNotice(meeting: meeting), "2024-05-16 09:00")
        var when = try fresh.date("2024-06-05")
        when.place = "Mosjøen"
        try fresh.play(MoveMeeting(meeting: meeting, when: when), "2024-05-17 09:00")
        #expect(try fresh.standing(of: .papers, papers, at: "2024-05-17 10:00") == .kept)
        try fresh.play(
            MoveMeeting(meeting: meeting, when: fresh.date("2024-06-06")), "2024-05-18 09:00")
        #expect(try fresh.standing(of: .papers, papers, at: "2024-05-18 10:00") == .open)
        var slow = fresh
        try fresh.play(SendNotice(meeting: meeting), "2024-05-23 23:59")
        try slow.play(SendNotice(meeting: meeting), "2024-05-24 00:00")
        #expect(try fresh.standing(of: .papers, papers, at: "2024-05-24 00:01") == .kept)
        #expect(try slow.standing(of: .papers, papers, at: "2024-05-24 00:01") == .late)
    }

    @Test(.requirements("X13"))
    func `papers of SSU go out a week before, which is this charter's own day`() throws {
        try checkLastDay(Fresh.strategic, "2024-05-29 23:59", "2024-05-30 00:00")
    }

    @Test(.requirements("R61"))
    func `the programme of Dialogmøtet goes out two weeks before`() throws {
        try checkLastDay(Fresh.dialogue, "2024-05-22 23:59", "2024-05-23 00:00")
    }

    private func checkLastDay(_ body: BodyID, _ kept: String, _ late: String) throws {
        var fresh = try Fresh()
        let meeting = try fresh.plan(body, "2024-06-05")
        try fresh.play(
            AddItem(meeting: meeting, kind: .information, title: "Sak"), "2023-05-01 09:00")
        var slow = fresh
        #expect(isOutsideWindow(try slow.send(meeting, late)))
        #expect(!isOutsideWindow(try fresh.send(meeting, kept)))
    }

    private func isOutsideWindow(_ sent: Granted) -> Bool {
        sent.warnings.contains {
            if case .outsideWindow = $0.concern { true } else { false }
        }
    }

    @Test(.requirements("R74", "R96", "R112"))
    func `notice goes by e-mail to everyone with a place, deputies included, once each`() throws {
        var fresh = try Fresh()
        let (meeting, _) = try fresh.announced(
            fresh.routed(Fresh.strategic), Fresh.strategic, "2024-06-05")
        let notice = try #require(fresh.state.meetings[meeting]?.notices.last)
        let places = try #require(
            notice.recipients.map { fresh.state.bodies.appointment($0)?.place } as? [Place])
        #expect(Set(places).count == places.count)
        #expect(places.count { $0.isDeputy } == 5)
        #expect(places.contains(.seat(id: SeatID("ssu.bruker-kommune.1"))))
        for body in [Fresh.strategic, Fresh.partnership] {
            let terms = try #require(fresh.charter.body(body)?.meetings)
            #expect([.mailWithLinks, .mailWithAttachments].contains(terms.papersSentBy.value))
        }
        #expect(fresh.clause(sendingClause(Fresh.partnership, fresh), carries: "R74"))
    }

    private func sendingClause(_ body: BodyID, _ fresh: Fresh) -> ClauseID? {
        fresh.charter.body(body)?.meetings?.papersSentBy.clause
    }

    @Test(.requirements("R96"))
    func `a deputy whose time ends the day before the meeting gets no papers`() throws {
        var fresh = try Fresh()
        let id = try fresh.routed(Fresh.strategic)
        let ends = [try fresh.deputy(of: "ssu.kommune.1").id, try fresh.listed(1).id]
        for (deputy, last) in zip(ends, ["2024-06-04", "2024-06-05"]) {
            try fresh.play(
                EndAppointment(appointment: deputy, on: fresh.zone.day(last)),
                "2023-03-01 09:00")
        }
        let (meeting, _) = try fresh.announced(id, Fresh.strategic, "2024-06-05")
        let sent = try #require(fresh.state.meetings[meeting]?.notices.last).recipients
        #expect(!sent.contains(ends[0]))
        #expect(sent.contains(ends[1]))
    }

    @Test(.requirements("R109"))
    func `notice waits for the last of the three who approve the agenda`() throws {
        var fresh = try Fresh()
        let meeting = try fresh.plan(Fresh.strategic, "2024-06-05")
        try fresh.play(
            PlaceCase(case: fresh.routed(Fresh.strategic), meeting: meeting), "2023-05-01 09:00")
        for approver in [try fresh.holder("ssu.kommune.1"), try fresh.secretary] {
            try fresh.play(ApproveAgenda(meeting: meeting), by: approver, "2023-05-01 10:00")
        }
        let refusal = try fresh.refusal(of: SendNotice(meeting: meeting), "2023-05-01 11:00")
        #expect(refusal.reason == .agenda(.notApproved(missing: [.deputyLeader])))
        #expect(fresh.clause(refusal.clause, carries: "R109"))
        try fresh.play(
            ApproveAgenda(meeting: meeting), by: fresh.holder("ssu.helseforetak.1"),
            "2023-05-01 12:00")
        try fresh.play(SendNotice(meeting: meeting), "2023-05-01 13:00")
    }

    @Test(.requirements("R120"))
    func `an extraordinary meeting takes seven whole days and a reason`() throws {
        var fresh = try Fresh()
        let call = CallExtraordinary(
            body: Fresh.strategic, when: try fresh.date("2024-08-21"), reason: "Haster.")
        let late = try fresh.refusal(of: call, "2024-08-15 00:00")
        #expect(
            late.reason == .meetings(.shortNotice(earliest: try fresh.zone.day("2024-08-22"))))
        #expect(fresh.clause(late.clause, carries: "R120"))
        let silent = CallExtraordinary(
            body: Fresh.strategic, when: try fresh.date("2024-10-21"), reason: " ")
        #expect(
            try fresh.refusal(of: silent, "2024-08-14 23:59").reason
                == .text(.empty(.reason)))
        try fresh.play(call, "2024-08-14 23:59")
    }

    @Test(.requirements("X12"))
    func `Partnerskapsmøtet is called on a week's notice too, by this charter's default`() throws {
        let fresh = try Fresh()
        let call = CallExtraordinary(
            body: Fresh.partnership, when: try fresh.date("2024-08-21"), reason: "Haster.")
        let refusal = try fresh.refusal(of: call, "2024-08-15 00:00")
        #expect(
            refusal.reason == .meetings(.shortNotice(earliest: try fresh.zone.day("2024-08-22"))))
        _ = try fresh.state.decide(call, by: fresh.secretary, at: fresh.at("2024-08-14 23:59"))
    }

    @Test(.requirements("X12"))
    func `what the leader calls an extraordinary meeting for needs no other leave`() throws {
        var fresh = try Fresh()
        let meeting = try fresh.plan(Fresh.strategic, "2024-11-21")
        try fresh.play(
            CallExtraordinary(
                body: Fresh.strategic, when: fresh.date("2024-11-20"), reason: "Haster."),
            by: fresh.holder("ssu.kommune.1"), "2024-08-15 09:00")
        try fresh.play(
            SubmitCase(CaseTemplate(title: "Sak", background: "Fakta.", question: "Hva?")),
            "2024-11-15 09:00")
        let called = try fresh.state.meeting(
            of: Fresh.strategic, on: fresh.zone.day("2024-11-20")
        ).id
        try fresh.play(PlaceCase(case: CaseID(1), meeting: called), "2024-11-15 10:00")
        let placed = try #require(fresh.state.meetings[called]?.items.first?.late)
        #expect(placed.reason == fresh.state.meetings[called]?.reason)
        let ordinary = try fresh.refusal(
            of: PlaceCase(case: CaseID(1), meeting: meeting), "2024-11-15 11:00")
        guard case .agenda(.lateNeedsLeader) = ordinary.reason else {
            Issue.record("refused for another reason: \(ordinary)")
            return
        }
    }

    @Test(.requirements("R71", "R107"))
    func `a telephone meeting is for SSU alone`() throws {
        var fresh = try Fresh()
        let when = try fresh.date("2024-06-05", .telephone)
        let refusal = try fresh.refusal(
            of: PlanMeeting(body: Fresh.partnership, when: when), "2023-05-01 09:00")
        #expect(
            refusal.reason
                == .meetings(.modeNotAllowed(.telephone, allowed: [.physical, .video])))
        try fresh.play(PlanMeeting(body: Fresh.strategic, when: when), "2023-05-01 09:00")
    }
}
