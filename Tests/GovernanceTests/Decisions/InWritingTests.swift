import TestKit
import Testing

@testable import Governance

@Suite struct `Deciding in writing, between meetings` {
    private static let seats: [SeatID] = [
        "ssu.kommune.1", "ssu.kommune.2", "ssu.foretak.1", "ssu.foretak.2",
    ]

    /// A case in one step on the agenda of a coming meeting, with a paper, sent out or not.
    private static func story(
        under charter: Charter = Fjord.charter, sent: Bool = true
    ) throws -> (story: Opening, item: ItemID, meeting: MeetingID) {
        var story = try Opening.staffed(under: charter)
        let meeting = try story.planned(Fjord.strategic, "2024-03-13")
        try story.give(SubmitCase(.example("Rutine")), by: Actor(PersonID(700)))
        try story.give(
            TriageCase(
                case: CaseID(1), outcome: .routed(to: Fjord.strategic), kind: .routine,
                steps: .one, routingReason: "Her", oneStepReason: "Haster"), by: .secretary)
        try story.give(PlaceCase(case: CaseID(1), meeting: meeting), by: .secretary)
        let item = try #require(story.state.meetings[meeting]?.items.first?.id)
        guard sent else { return (story, item, meeting) }
        try story.write()
        try story.give(OpenRoundInWriting(item: item, wording: "Rutinen vedtas."), by: .secretary)
        return (story, item, meeting)
    }

    private func answer(
        _ item: ItemID, _ seat: SeatID, _ position: Position = .agrees, text: String? = nil,
        in story: inout Opening
    ) throws {
        let place = Place.seat(id: seat)
        try story.give(
            AnswerRound(
                item: item, appointment: story.id(place), position: position, text: text),
            by: story.acting(place))
    }

    @Test func `the last answer decides, and its number is that of the sending`() throws {
        var (story, item, _) = try Self.story()
        for seat in Self.seats.dropLast() {
            try answer(item, seat, in: &story)
            #expect(story.state.decisions.count == 0)
        }
        try answer(
            item, Self.seats[3], .agreesWithReservation, text: "Forutsatt penger.", in: &story)
        let decision = try #require(story.state.decisions[DecisionID(1)])
        #expect((decision.method, decision.outcome) == (.inWriting, .agreed))
        #expect(decision.number == story.state.meetings.item(item)?.number)
        #expect(story.state.duties(at: story.now).contains { $0.rule == .followUp })
    }

    @Test func `silence is never a yes, and afterwards nobody can answer`() throws {
        var (story, item, _) = try Self.story()
        for seat in Self.seats.dropLast() { try answer(item, seat, in: &story) }
        let due = try #require(story.state.meetings.item(item)?.roundInWriting?.due)
        let last = Self.seats[3]
        let duty = try #require(
            story.state.duties(at: due).first {
                $0.rule == .answerInWriting && $0.fulfilled == nil
            })
        #expect(duty.who == .appointment(story.id(.seat(id: last))))
        #expect((duty.due, duty.status(at: due)) == (due, .broken))
        story.wait(until: due)
        #expect(throws: Refusal(.decisions(.answersOver), by: "decides")) {
            try answer(item, last, in: &story)
        }
        #expect(story.state.decisions.count == 0)
    }

    @Test func `one objection leaves the case to the meeting, and nobody owes more`() throws {
        var (story, item, meeting) = try Self.story()
        try answer(item, Self.seats[0], in: &story)
        try answer(item, Self.seats[1], .objects, text: "For dyrt.", in: &story)
        #expect(story.state.decisions.count == 0)
        #expect(story.state.meetings[meeting]?.items.map(\.id) == [item])
        let owed = story.state.duties(at: story.now).filter { $0.rule == .answerInWriting }
        #expect(owed.count == 2)
        #expect(owed.allSatisfy { $0.fulfilled != nil })
        #expect(throws: Refusal(.decisions(.alreadyInWriting))) {
            try story.give(OpenRoundInWriting(item: item, wording: "Igjen"), by: .secretary)
        }
    }

    @Test func `one who was asked can demand a meeting, without a reason`() throws {
        var (story, item, _) = try Self.story()
        let member = story.acting(.seat(id: Self.seats[2]))
        try story.give(DemandMeeting(item: item), by: member)
        let round = try #require(story.state.meetings.item(item)?.roundInWriting)
        #expect(round.demand?.person == member.person)
        #expect(throws: (any Error).self) { try answer(item, Self.seats[0], in: &story) }
    }

    @Test func `a body whose charter does not have it is refused by the clause on how it decides`()
        throws
    {
        var charter = Fjord.charter
        for index in charter.bodies.indices { charter.bodies[index].decisions?.inWriting = nil }
        let (story, item, _) = try Self.story(under: charter, sent: false)
        #expect(
            story.state.obstacle(toAskingInWriting: item, at: story.now)
                == Refusal(.decisions(.notInWriting), by: "decides"))
    }

    @Test func `it needs a paper, somebody in every seat and days before the meeting`() throws {
        var (story, item, _) = try Self.story(sent: false)
        func reason(at instant: Instant? = nil) -> Refusal.Reason? {
            story.state.obstacle(toAskingInWriting: item, at: instant ?? story.now)?.reason
        }
        #expect(reason() == .decisions(.paperMissing))
        try story.write()
        #expect(reason() == nil)
        #expect(reason(at: moment("2024-03-07 23:59")) == nil)
        #expect(
            reason(at: moment("2024-03-08 00:00"))
                == .decisions(.meetingTooNear(answersBy: day("2024-03-13"))))
        try story.give(
            EndAppointment(appointment: story.id(.seat(id: "ssu.kommune.2"))), by: .secretary)
        story.wait(until: moment("2024-01-04 09:00"))
        #expect(reason() == nil, "the personal deputy answers")
        try story.give(
            EndAppointment(appointment: story.id(.deputy(seat: "ssu.kommune.2"))), by: .secretary)
        story.wait(until: moment("2024-01-06 09:00"))
        #expect(reason() == .decisions(.seatsVacant(["ssu.kommune.2"])))
    }

    @Test func `nobody answers for another's seat, and an observer for none`() throws {
        var (story, item, _) = try Self.story()
        let observer = story.acting(.seat(id: "ssu.bruker.1"))
        let other = story.id(.seat(id: Self.seats[0]))
        let deputy = story.acting(.deputy(seat: Self.seats[0]))
        let own = story.id(.deputy(seat: Self.seats[0]))
        #expect(throws: Refusal(.decisions(.notAsked), by: "decides")) {
            try story.give(
                AnswerRound(item: item, appointment: own, position: .agrees), by: deputy)
        }
        #expect(throws: Refusal(.access(.notYours))) {
            try story.give(
                AnswerRound(item: item, appointment: other, position: .agrees), by: deputy)
        }
        #expect(throws: Refusal.self) {
            try story.give(DemandMeeting(item: item), by: observer)
        }
    }

    @Test func `what is sent out can be read by all, while the rest of the agenda cannot`() throws {
        var (story, item, meeting) = try Self.story(sent: false)
        #expect(!story.state.mayRead(item, .everyone, at: story.now))
        try story.give(
            AddItem(meeting: meeting, kind: .information, title: "Orientering"), by: .secretary)
        let other = try #require(story.state.meetings[meeting]?.items.last?.id)
        try story.write()
        try story.give(OpenRoundInWriting(item: item, wording: "Vedtas."), by: .secretary)
        #expect(story.state.mayRead(item, .everyone, at: story.now))
        #expect(!story.state.mayRead(other, .everyone, at: story.now))
    }

    @Test
    func `moving the meeting before the last day to answer, or cancelling it, ends the round`()
        throws
    {
        let moves: [any Command] = [
            MoveMeeting(
                meeting: MeetingID(2),
                when: PlannedDate(day("2024-03-14"), at: .nine, mode: .video)),
            CancelMeeting(meeting: MeetingID(2), reason: "Uvær"),
        ]
        let (sent, item, meeting) = try Self.story()
        #expect(meeting == MeetingID(2))
        let open = try moves.map { command in
            var story = sent
            try story.give(command, by: .secretary)
            return story.state.meetings.item(item)?.roundInWriting?.isOpen(at: story.now)
        }
        #expect(open == [true, false])
    }
}

extension Opening {
    /// The case's paper.
    fileprivate mutating func write() throws(Refusal) {
        try give(
            WritePaper(
                case: CaseID(1), basedOn: 0, title: "Rutine", background: "Fakta",
                recommendation: "Rutinen vedtas."), by: .secretary)
    }
}
