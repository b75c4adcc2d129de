/// The meeting is opened, on its day.
public struct OpenMeeting: Command {
    /// `meeting.open`.
    public static let name: CommandName = Name("meeting.open")
    /// The meeting.
    public var meeting: MeetingID

    /// Asks to open a meeting.
    public init(meeting: MeetingID) {
        self.meeting = meeting
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// On the day of the meeting; with a warning where the preparing body has not met (R146).
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.planned(meeting)
        guard found.date == deciding.today else {
            throw Refusal(.meetings(.notToday(found.date)))
        }
        for rule in deciding.state.preparations(of: found.body)
        where !deciding.state.isPrepared(found, by: rule.body, held: true) {
            deciding.warn(.notPrepared(rule.body), by: rule.clause)
        }
        deciding.record(MeetingOpened(meeting: meeting))
    }
}

extension Partnership {
    /// The bodies that must meet before each meeting of a body, with the clause (R146).
    func preparations(of body: BodyID) -> [(body: BodyID, clause: ClauseID)] {
        charter.bodies.compactMap { preparing in
            guard let rule = preparing.meetings?.before, rule.value == body else { return nil }
            return (preparing.id, rule.clause)
        }
    }

    /// Whether a body meets (or has met) after the last meeting of its kind and before this one.
    func isPrepared(_ meeting: Meeting, by preparing: BodyID, held: Bool) -> Bool {
        let previous = meetings.of(meeting.body).last { $0.date < meeting.date }?.date
        return meetings.of(preparing).contains { candidate in
            candidate.date < meeting.date && (previous.map { $0 < candidate.date } ?? true)
                && (!held || candidate.closedAt != nil)
        }
    }
}

/// A meeting was opened.
public struct MeetingOpened: Event {
    /// `meeting.opened`.
    public static let name: EventName = Name("meeting.opened")
    /// The meeting.
    public let meeting: MeetingID

    /// Marks the meeting.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(meeting) { $0.openedAt = header.at }
    }
}

/// The meeting is closed.
public struct CloseMeeting: Command {
    /// `meeting.close`.
    public static let name: CommandName = Name("meeting.close")
    /// The meeting.
    public var meeting: MeetingID

    /// Asks to close a meeting.
    public init(meeting: MeetingID) {
        self.meeting = meeting
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// When no item is open; with a warning where an ordinary meeting leaves next year's date
    /// unfixed (R72).
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.open(meeting)
        if let item = found.items.first(where: \.isOpen) {
            throw Refusal(.meetings(.itemOpen(item.id)))
        }
        if let rule = try deciding.terms(of: found.body).fixesNextDate, rule.value,
            found.kind == .ordinary, found.fixedNext == nil
        {
            deciding.warn(.nextDateNotFixed, by: rule.clause)
        }
        deciding.record(MeetingClosed(meeting: meeting))
    }
}

/// A meeting was closed.
public struct MeetingClosed: Event {
    /// `meeting.closed`.
    public static let name: EventName = Name("meeting.closed")
    /// The meeting.
    public let meeting: MeetingID

    /// Marks the meeting; whoever was present leaves.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(meeting) { meeting in
            meeting.closedAt = header.at
            for (person, stays) in meeting.attendance {
                meeting.attendance[person] = stays.map { stay in
                    var ended = stay
                    ended.to = stay.to ?? header.at
                    return ended
                }
            }
        }
    }
}
