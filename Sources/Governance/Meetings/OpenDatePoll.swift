/// The secretariat asks a body which of some dates suit for a meeting.
public struct OpenDatePoll: Command {
    /// `poll.open`.
    public static let name: CommandName = Name("poll.open")
    /// The numbers of dates that a poll can have.
    public static let dateCount = 2...12
    /// The body that is to meet.
    public var body: BodyID
    /// The dates.
    public var dates: [PlannedDate]
    /// The last day for an answer.
    public var closes: CivilDate

    /// Asks to open a poll.
    public init(body: BodyID, dates: [PlannedDate], closes: CivilDate) {
        self.body = body
        self.dates = dates
        self.closes = closes
    }

    /// The body that is to meet.
    public func body(in state: Partnership) -> BodyID? { body }

    /// Each date as one that the meeting could be planned on now (R60, R63, R71, R107), with what
    /// speaks against it; answers come before the first of them.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let terms = try deciding.terms(of: body)
        guard Self.dateCount.contains(dates.count) else {
            throw Refusal(.polls(.dateCount(Self.dateCount)))
        }
        let sorted = dates.sorted { ($0.date, $0.time) < ($1.date, $1.time) }
        guard closes >= deciding.today, sorted.allSatisfy({ closes < $0.date }) else {
            throw Refusal(.polls(.badDeadline))
        }
        var asked: [PolledDate] = []
        for when in sorted {
            if let last = asked.last, last.date == when.date, last.time == when.time {
                throw Refusal(.meetings(.sameDateTwice(when.date)))
            }
            try deciding.check(when, for: body, terms, besides: nil)
            deciding.warnOfDate(when.date, for: body, besides: nil)
            asked.append(
                PolledDate(
                    date: when.date, time: when.time, until: when.until, mode: when.mode,
                    place: try deciding.optionalText(when.place, .place)))
        }
        deciding.record(
            DatePollOpened(
                poll: deciding.state.polls.next, body: body, dates: asked, closes: closes))
    }
}

/// A date poll was opened.
public struct DatePollOpened: Event {
    /// `poll.opened`.
    public static let name: EventName = Name("poll.opened")
    /// Its number.
    public let poll: PollID
    /// The body that is to meet.
    public let body: BodyID
    /// The dates, by time.
    public let dates: [PolledDate]
    /// The last day for an answer.
    public let closes: CivilDate

    /// Adds the poll.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.polls.add(
            DatePoll(
                id: poll, body: body, dates: dates, closes: closes, openedAt: header.at))
    }
}

/// Somebody says how the dates of a poll suit.
public struct AnswerDatePoll: Command {
    /// `poll.answer`.
    public static let name: CommandName = Name("poll.answer")
    /// The poll.
    public var poll: PollID
    /// Who; the secretariat may record others.
    public var appointment: AppointmentID
    /// An answer for each date, in the poll's order.
    public var answers: [DatePoll.Suits]

    /// Asks to answer.
    public init(poll: PollID, appointment: AppointmentID, answers: [DatePoll.Suits]) {
        self.poll = poll
        self.appointment = appointment
        self.answers = answers
    }

    /// The body that is to meet.
    public func body(in state: Partnership) -> BodyID? { state.polls[poll]?.body }

    /// Until the last day; an answer can be changed until then.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.unsettled(poll)
        guard found.takesAnswers(on: deciding.today) else { throw Refusal(.polls(.closed)) }
        try deciding.checkOwn(appointment, in: found.body, on: deciding.today)
        guard answers.count == found.dates.count else {
            throw Refusal(.polls(.incomplete(dates: found.dates.count)))
        }
        guard found.answers[appointment] != answers else { throw Refusal(.polls(.unchanged)) }
        deciding.record(
            DatePollAnswered(poll: poll, appointment: appointment, answers: answers))
    }
}

/// Somebody said how the dates of a poll suit.
public struct DatePollAnswered: Event {
    /// `poll.answered`.
    public static let name: EventName = Name("poll.answered")
    /// The poll.
    public let poll: PollID
    /// Who.
    public let appointment: AppointmentID
    /// An answer for each date.
    public let answers: [DatePoll.Suits]

    /// Keeps the last answer.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.polls.change(poll) { $0.answers[appointment] = answers }
    }
}
