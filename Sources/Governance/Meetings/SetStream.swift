/// The secretariat tells where a meeting can be followed live, or that it no longer can (R62, R68).
public struct SetStream: Command {
    /// `meeting.setStream`.
    public static let name: CommandName = Name("meeting.setStream")
    /// The meeting.
    public var meeting: MeetingID
    /// The web address; left out where the meeting is not sent any more.
    public var link: String?

    /// Asks to tell where a meeting can be followed.
    public init(meeting: MeetingID, link: String? = nil) {
        self.meeting = meeting
        self.link = link
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// For meetings that are open to all; also afterwards, for a recording. The address is shown
    /// to everyone, so it must be one that nobody on the way can change.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.known(meeting)
        guard found.cancelledAt == nil else { throw Refusal(.meetings(.cancelled)) }
        let open = deciding.charter.body(found.body)?.meetings?.open
        guard let open, open.value else {
            throw Refusal(.meetings(.behindClosedDoors), by: open?.clause)
        }
        let written = try deciding.optionalText(link, .link)
        if let written, let words = deciding.words(of: written),
            !WebAddress.isOne(words, schemes: ["https"])
        {
            throw Refusal(.meetings(.notSecureAddress))
        }
        guard written != nil || found.stream != nil else {
            throw Refusal(.meetings(.noStream))
        }
        deciding.rest(on: open.clause)
        deciding.record(StreamSet(meeting: meeting, link: written))
    }
}

/// It was told where a meeting can be followed live.
public struct StreamSet: Event {
    /// `stream.set`.
    public static let name: EventName = Name("stream.set")
    /// The meeting.
    public let meeting: MeetingID
    /// The web address; `nil` where it can no longer be followed.
    public let link: TextID?

    /// Keeps the address; calendars are told anew.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(meeting) {
            $0.stream = link
            $0.revision += 1
        }
    }
}
