/// A planned meeting is cancelled; its items can be placed on another agenda.
public struct CancelMeeting: Command {
    /// `meeting.cancel`.
    public static let name: CommandName = Name("meeting.cancel")
    /// The meeting.
    public var meeting: MeetingID
    /// Why.
    public var reason: String

    /// Asks to cancel a meeting.
    public init(meeting: MeetingID, reason: String) {
        self.meeting = meeting
        self.reason = reason
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// Only what has not been opened; a meeting that must be on the same day as this one is
    /// cancelled first (R60), for nobody should find it out by coming.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.planned(meeting)
        let others = deciding.state.meetings.of(found.body).filter { $0.date == found.date }
        if others.count == 1, let follower = deciding.state.followers(of: found).first {
            throw Refusal(
                .meetings(.followed(by: follower.body, on: found.date)),
                by: deciding.charter.body(follower.body)?.meetings?.sameDayAs?.clause)
        }
        let reason = try deciding.text(reason, .reason)
        deciding.record(MeetingCancelled(meeting: meeting, reason: reason))
    }
}

/// A meeting was cancelled.
public struct MeetingCancelled: Event {
    /// `meeting.cancelled`.
    public static let name: EventName = Name("meeting.cancelled")
    /// The meeting.
    public let meeting: MeetingID
    /// Why.
    public let reason: TextID

    /// Marks the meeting; what is being answered in writing has no meeting to come back to, and
    /// ends with it.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(meeting) {
            $0.cancelledAt = header.at
            $0.cancelReason = reason
            $0.revision += 1
            for index in $0.items.indices { $0.items[index].endRound(at: header.at) }
        }
    }
}
