import Testing

@testable import Governance

/// Faults that generated histories or their reading found, each told once by itself.
@Suite struct `Once broken` {
    @Test func `a deputy with one say does not inherit another in the same round`() throws {
        var story = try Opening.inRound(presentToo: [.listed(list: "ssu.foretak", position: 1)])
        try story.give(
            Leave(meeting: MeetingID(3), appointment: story.id(.seat(id: "ssu.foretak.1"))),
            by: .secretary)
        let voices = try #require(story.item.openVoices)
        #expect(Set(voices.map(\.appointment)).count == voices.count)
    }

    @Test func `whoever has left answers no more`() throws {
        var story = try Opening.inRound()
        let member = story.id(.seat(id: "ssu.kommune.2"))
        try story.give(Leave(meeting: MeetingID(3), appointment: member), by: .secretary)
        #expect(throws: Refusal(.meetings(.notPresent))) {
            try story.give(
                AnswerRound(item: story.item.id, appointment: member, position: .agrees),
                by: .secretary)
        }
    }

    @Test func `an answer without words brings no text`() throws {
        var story = try Opening.inRound()
        let before = story.state.textCount
        try story.give(
            AnswerRound(
                item: story.item.id, appointment: story.id(.seat(id: "ssu.kommune.2")),
                position: .agrees, text: "Helt enig"), by: .secretary)
        #expect(story.state.textCount == before)
    }

    @Test func `a case that is called up is not taken back`() throws {
        var story = try Opening.inRound()
        #expect(throws: Refusal(.cases(.onAgenda))) {
            try story.give(
                WithdrawCase(case: CaseID(1), reason: "Angrer"), by: Actor(PersonID(700)))
        }
    }

    @Test func `a case that was taken back is not decided`() throws {
        var story = try Opening.readyToDecide()
        let item = story.item.id
        try story.give(WithdrawCase(case: CaseID(1), reason: "Angrer"), by: Actor(PersonID(700)))
        try story.give(OpenItem(item: item), by: .secretary)
        #expect(throws: Refusal(.cases(.closed))) {
            try story.give(ProposeDecision(item: item, wording: "Vedtas"), by: .secretary)
        }
    }

    @Test func `a case that was taken back does not stop a further notice`() throws {
        var story = try Opening.readyToDiscuss()
        story.wait(until: moment("2024-02-15 09:00"))
        try story.give(
            PlanMeeting(
                body: Fjord.preparing, when: PlannedDate(day("2024-03-01"), at: .nine, mode: .video)
            ),
            by: .secretary)
        let meeting = MeetingID(story.state.meetings.count)
        try story.give(SubmitCase(.example("Kort sak")), by: Actor(PersonID(700)))
        let id = CaseID(story.state.cases.count)
        try story.give(
            TriageCase(
                case: id, outcome: .routed(to: Fjord.preparing), kind: .other,
                routingReason: "Forberedes"), by: .secretary)
        try story.give(PlaceCase(case: id, meeting: meeting), by: .secretary)
        try story.give(SendNotice(meeting: meeting), by: .secretary)
        try story.give(WithdrawCase(case: id, reason: "Angrer"), by: Actor(PersonID(700)))
        try story.give(SendNotice(meeting: meeting), by: .secretary)
        #expect(story.state.meetings[meeting]?.notices.count == 2)
    }

    @Test func `a case returned and then taken back stays unseen`() throws {
        var story = try Opening.staffed()
        try story.give(SubmitCase(.example("Uferdig")), by: Actor(PersonID(700)))
        try story.give(
            TriageCase(
                case: CaseID(1), outcome: .returned, kind: .other, routingReason: "Mangler noe"),
            by: .secretary)
        try story.give(WithdrawCase(case: CaseID(1), reason: "Angrer"), by: Actor(PersonID(700)))
        #expect(!story.state.mayRead(CaseID(1), .everyone, at: story.now))
        #expect(story.state.mayRead(CaseID(1), .actor(.secretary), at: story.now))
    }

    @Test func `an item is not opened by lifting what its case is exempted by`() throws {
        var story = try Opening.readyToDecide()
        let item = story.item.id
        try story.give(
            Exempt(.wholeCase(id: CaseID(1)), ground: "offl-13", publicTitle: "Unntatt"),
            by: .secretary)
        #expect(throws: Refusal(.openness(.notExempt))) {
            try story.give(LiftExemption(.agendaItem(id: item)), by: .secretary)
        }
        try story.give(LiftExemption(.wholeCase(id: CaseID(1))), by: .secretary)
        #expect(story.state.mayRead(item, .everyone, at: story.now))
    }

    @Test func `input given in time stays in time when it is changed`() throws {
        var story = try Opening.decided()
        try story.give(
            RecordInput(
                case: CaseID(1), seat: "ssu.kommune.1", partner: Fjord.municipalities[0],
                input: "Utdypet"), by: .secretary)
        let duties = story.state.duties(at: story.now).filter { $0.rule == .representedInput }
        #expect(duties.count == 5)
        #expect(duties.allSatisfy { $0.status(at: story.now) == .kept })
    }

    @Test func `the new year is a change though all of the old one is kept`() throws {
        var story = try Opening.staffed()
        try story.give(
            AdoptYearPlan(
                body: Fjord.strategic, year: 2025,
                dates: [PlannedDate(day("2025-03-01"), at: .nine, mode: .video)]), by: .secretary)
        let newYear = moment("2025-01-01 00:00")
        let next = try #require(story.state.nextChange(after: moment("2024-12-31 12:00")))
        #expect(next == newYear)
    }

    @Test func `a meeting that nobody closed owes its minutes all the same`() throws {
        let story = try Opening.readyToDecide()
        let late = moment("2024-05-24 00:00")
        let duty = try #require(
            story.state.duties(at: late).first {
                $0.rule == .minutesPublished && $0.subject == .meeting(MeetingID(3))
            })
        #expect(duty.status(at: late) == .broken)
        #expect(duty.due == moment("2024-05-23 00:00"))
    }

    @Test func `both meetings of a day are on it, whichever is planned first`() throws {
        var story = try Opening.staffed()
        story.wait(until: moment("2025-01-02 09:00"))
        try story.give(
            PlanMeeting(
                body: Fjord.dialogue, when: PlannedDate(day("2025-06-04"), at: .nine, mode: .video)),
            by: .secretary)
        #expect(
            throws: Refusal(
                .meetings(.sameDay(Fjord.dialogue, on: [day("2025-06-04")])), by: "meets")
        ) {
            try story.give(
                PlanMeeting(
                    body: Fjord.partnership,
                    when: PlannedDate(day("2025-06-05"), at: .nine, mode: .video)), by: .secretary)
        }
    }

    @Test func `an extraordinary meeting is not moved inside its notice`() throws {
        var story = try Opening.staffed()
        let leader = story.id(.seat(id: "ssu.kommune.1"))
        let person = try #require(story.state.bodies.appointment(leader)?.person)
        try story.give(
            CallExtraordinary(
                body: Fjord.strategic,
                when: PlannedDate(day("2024-01-09"), at: .nine, mode: .video), reason: "Haster"),
            by: Actor(person, as: .appointment(leader)))
        let meeting = MeetingID(story.state.meetings.count)
        #expect(
            throws: Refusal(.meetings(.shortNotice(earliest: day("2024-01-09"))), by: "meets")
        ) {
            try story.give(
                MoveMeeting(
                    meeting: meeting, when: PlannedDate(day("2024-01-08"), at: .nine, mode: .video)),
                by: .secretary)
        }
    }

    @Test func `a meeting is not moved so that its cases come late`() throws {
        var story = try Opening.staffed()
        try story.give(
            PlanMeeting(
                body: Fjord.strategic, when: PlannedDate(day("2024-03-01"), at: .nine, mode: .video)
            ),
            by: .secretary)
        let meeting = MeetingID(story.state.meetings.count)
        try story.give(SubmitCase(.example("En sak")), by: Actor(PersonID(700)))
        try story.give(PlaceCase(case: CaseID(1), meeting: meeting), by: .secretary)
        let move = { (date: String) in
            MoveMeeting(meeting: meeting, when: PlannedDate(day(date), at: .nine, mode: .video))
        }
        #expect(throws: Refusal(.agenda(.tooLate(deadline: day("2024-01-01"))), by: "meets")) {
            try story.give(move("2024-01-29"), by: .secretary)
        }
        try story.give(move("2024-01-30"), by: .secretary)
        #expect(story.state.meetings[meeting]?.date == day("2024-01-30"))
    }
}
