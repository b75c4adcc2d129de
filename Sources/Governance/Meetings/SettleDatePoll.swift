/// The secretariat fixes one date of a poll, and the meeting is planned on it.
public struct SettleDatePoll: Command {
    /// `poll.settle`.
    public static let name: CommandName = Name("poll.settle")
    /// The poll.
    public var poll: PollID
    /// The date's place in the poll, from 1.
    public var date: Int

    /// Asks to fix a date.
    public init(poll: PollID, date: Int) {
        self.poll = poll
        self.date = date
    }

    /// The body that is to meet.
    public func body(in state: Partnership) -> BodyID? { state.polls[poll]?.body }

    /// The place's words go over to the meeting.
    public func quotedTexts(in state: Partnership) -> [TextID] {
        state.polls[poll]?.dates.compactMap(\.place) ?? []
    }

    /// With the same checks as for planning; also before everybody has answered.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.unsettled(poll)
        guard found.dates.indices.contains(date - 1) else {
            throw Refusal(.polls(.noSuchDate))
        }
        let chosen = found.dates[date - 1]
        let meeting = try deciding.plan(
            PlannedDate(
                chosen.date, at: chosen.time, until: chosen.until, mode: chosen.mode,
                place: chosen.place.flatMap(deciding.words)), for: found.body)
        deciding.record(DatePollEnded(poll: poll, meeting: meeting))
    }
}

/// The secretariat gives a poll up: none of the dates will do, or the meeting is not needed.
public struct DropDatePoll: Command {
    /// `poll.drop`.
    public static let name: CommandName = Name("poll.drop")
    /// The poll.
    public var poll: PollID

    /// Asks to give a poll up.
    public init(poll: PollID) {
        self.poll = poll
    }

    /// The body that was to meet.
    public func body(in state: Partnership) -> BodyID? { state.polls[poll]?.body }

    /// As long as it has not ended.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        _ = try deciding.unsettled(poll)
        deciding.record(DatePollEnded(poll: poll, meeting: nil))
    }
}

/// A date poll ended: in a meeting, or in nothing.
public struct DatePollEnded: Event {
    /// `poll.ended`.
    public static let name: EventName = Name("poll.ended")
    /// The poll.
    public let poll: PollID
    /// The meeting that was planned; `nil` where it was given up.
    public let meeting: MeetingID?

    /// Ends the poll.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.polls.change(poll) {
            $0.ending = meeting.map { .settled($0) } ?? .dropped
        }
    }
}
