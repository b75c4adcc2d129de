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

    /// Only what has not been opened.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        _ = try deciding.planned(meeting)
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

    /// Marks the meeting.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(meeting) {
            $0.cancelledAt = header.at
            $0.cancelReason = reason
            $0.revision += 1
        }
    }
}
