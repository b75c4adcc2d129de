import Testing

@testable import Governance

@Suite struct `Finding a date` {
    private let story: Opening
    private let poll = PollID(1)

    init() throws {
        var story = try Opening.staffed()
        try story.give(
            OpenDatePoll(
                body: Fjord.strategic,
                dates: ["2024-05-22", "2024-05-15"].map {
                    PlannedDate(day($0), at: .nine, mode: .video, place: "Lenke kommer")
                }, closes: day("2024-01-31")), by: .secretary)
        self.story = story
    }

    private func answering(
        _ answers: [DatePoll.Suits], in place: Place = .seat(id: "ssu.kommune.1")
    ) throws -> Opening {
        var story = story
        try story.give(
            AnswerDatePoll(poll: poll, appointment: story.id(place), answers: answers),
            by: story.acting(place))
        return story
    }

    @Test func `members and deputies answer, and may change their answer`() throws {
        var story = try answering([.yes, .no])
        try story.give(
            AnswerDatePoll(
                poll: poll, appointment: story.id(.deputy(seat: "ssu.kommune.2")),
                answers: [.ifNeeded, .yes]), by: story.acting(.deputy(seat: "ssu.kommune.2")))
        let seat = Place.seat(id: "ssu.kommune.1")
        try story.give(
            AnswerDatePoll(poll: poll, appointment: story.id(seat), answers: [.yes, .ifNeeded]),
            by: story.acting(seat))
        let found = try #require(story.state.polls[poll])
        #expect(found.answers.count == 2)
        #expect(found.count(.yes, at: 0) == 1)
        #expect(found.count(.ifNeeded, at: 1) == 1)
        #expect(found.count(.no, at: 1) == 0, "the answer that was changed")
    }

    @Test func `nobody answers for another, and no date is passed over`() throws {
        var story = story
        #expect(throws: Refusal(.access(.notYours))) {
            try story.give(
                AnswerDatePoll(
                    poll: poll, appointment: story.id(.seat(id: "ssu.kommune.2")),
                    answers: [.yes, .yes]), by: story.acting(.seat(id: "ssu.kommune.1")))
        }
        #expect(throws: Refusal(.polls(.incomplete(dates: 2)))) { try answering([.yes]) }
    }

    @Test func `the last day for an answer counts, the next does not`() throws {
        var story = story
        let seat = Place.seat(id: "ssu.kommune.1")
        let answer = { (answers: [DatePoll.Suits]) in
            AnswerDatePoll(poll: poll, appointment: story.id(seat), answers: answers)
        }
        story.wait(until: moment("2024-01-31 23:58"))
        try story.give(answer([.yes, .yes]), by: story.acting(seat))
        story.wait(until: moment("2024-02-01 00:00"))
        #expect(throws: Refusal(.polls(.closed))) {
            try story.give(answer([.no, .no]), by: story.acting(seat))
        }
    }

    @Test func `the date that is fixed becomes a meeting, and the poll ends`() throws {
        var story = try answering([.yes, .no])
        try story.give(SettleDatePoll(poll: poll, date: 1), by: .secretary)
        let meeting = try #require(story.state.meetings.of(Fjord.strategic).last)
        #expect(meeting.date == day("2024-05-15"), "the dates stand in order of time")
        #expect(story.state.polls[poll]?.ending == .settled(meeting.id))
        #expect(throws: Refusal(.polls(.ended))) {
            try story.give(SettleDatePoll(poll: poll, date: 2), by: .secretary)
        }
    }

    @Test func `what is asked is what could be planned`() throws {
        var story = story
        let dates = ["2024-05-15", "2024-05-22"].map {
            PlannedDate(day($0), at: .nine, mode: .telephone)
        }
        #expect(throws: Refusal.self, "Partnerskapsmøtet does not meet by telephone (R71)") {
            try story.give(
                OpenDatePoll(body: Fjord.partnership, dates: dates, closes: day("2024-02-01")),
                by: .secretary)
        }
        #expect(throws: Refusal(.polls(.dateCount(2...12)))) {
            try story.give(
                OpenDatePoll(
                    body: Fjord.strategic, dates: [dates[0]], closes: day("2024-02-01")),
                by: .secretary)
        }
        #expect(throws: Refusal(.polls(.badDeadline)), "an answer must come before the date") {
            try story.give(
                OpenDatePoll(body: Fjord.strategic, dates: dates, closes: day("2024-05-15")),
                by: .secretary)
        }
    }

    @Test func `the answers are the body's own and the secretariat's`() throws {
        let story = try answering([.yes, .no])
        let found = try #require(story.state.polls[poll])
        let place = try #require(found.dates.first?.place)
        let readers: [(Reader, Bool)] = [
            (.everyone, false), (.actor(Actor(PersonID(700))), false),
            (.actor(.secretary), true),
            (.actor(story.acting(.seat(id: "ssu.bruker.1"))), true),
            (.actor(story.acting(.deputy(seat: "ssu.kommune.1"))), true),
            (.actor(story.acting(.seat(id: "dialog.ordforer.9901"))), false),
        ]
        for (reader, may) in readers {
            #expect(story.state.mayRead(found, reader, at: story.now) == may)
            #expect(
                story.state.withheldTexts(from: reader, at: story.now).contains(place) != may)
        }
    }
}
