/// A planned meeting gets another time, place or mode.
public struct MoveMeeting: Command {
    /// `meeting.move`.
    public static let name: CommandName = Name("meeting.move")
    /// The meeting.
    public var meeting: MeetingID
    /// When and how it is held instead.
    public var when: PlannedDate

    /// Asks to move a meeting.
    public init(meeting: MeetingID, when: PlannedDate) {
        self.meeting = meeting
        self.when = when
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// The same checks as for planning; a meeting that must be on the same day moves along.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.planned(meeting)
        let terms = try deciding.terms(of: found.body)
        try deciding.check(when, for: found.body, terms, besides: meeting)
        try checkEarlier(found, terms, deciding)
        if when.date != found.date {
            deciding.warnOfDate(when.date, for: found.body, besides: meeting)
        }
        let place = try deciding.optionalText(when.place, .place)
        deciding.record(
            MeetingMoved(
                meeting: meeting, date: when.date, time: when.time, until: when.until,
                mode: when.mode, place: place))
        for follower in deciding.state.followers(of: found) {
            deciding.record(
                MeetingMoved(
                    meeting: follower.id, date: when.date, time: follower.time,
                    until: follower.until, mode: follower.mode, place: follower.place))
        }
    }

    /// An earlier day must leave the notice of an extraordinary meeting (R120) and the reporting
    /// of its cases (R110, R111) as they are demanded.
    private func checkEarlier(
        _ found: Meeting, _ terms: MeetingTerms, _ deciding: Deciding
    ) throws(Refusal) {
        guard when.date < found.date else { return }
        if found.kind == .extraordinary, let rule = terms.extraordinaryDays {
            let earliest = deciding.today.adding(days: rule.value)
            guard when.date >= earliest else {
                throw Refusal(.meetings(.shortNotice(earliest: earliest)), by: rule.clause)
            }
        }
        var moved = found
        moved.date = when.date
        for item in found.items where item.late == nil {
            guard let id = item.caseID, let placed = deciding.state.cases[id],
                case .late(let deadline) = deciding.state.reporting(of: placed, for: moved)
            else { continue }
            let next = deciding.state.nextMeeting(for: placed, after: moved)?.date
            throw Refusal(
                .agenda(.tooLate(deadline: deadline, next: next)), by: terms.reportedDays?.clause)
        }
    }
}

extension Partnership {
    /// The planned meetings of other bodies that are on a day because this one is (R60).
    func followers(of meeting: Meeting) -> [Meeting] {
        charter.bodies
            .filter { $0.meetings?.sameDayAs?.value == meeting.body }
            .flatMap { meetings.of($0.id) }
            .filter { $0.date == meeting.date && $0.openedAt == nil }
    }
}

/// A meeting got another time, place or mode.
public struct MeetingMoved: Event {
    /// `meeting.moved`.
    public static let name: EventName = Name("meeting.moved")
    /// The meeting.
    public let meeting: MeetingID
    /// The day.
    public let date: CivilDate
    /// When it begins.
    public let time: WallTime
    /// When it is to end.
    public let until: WallTime?
    /// How it is held.
    public let mode: MeetingMode
    /// Where.
    public let place: TextID?

    /// Changes the meeting; who promised to come on another day has promised nothing for this, and
    /// what was to be answered in writing by a later day is now the meeting's.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        let begins = state.zone.start(of: date)
        state.meetings.change(meeting) {
            if $0.date != date { $0.promises = [] }
            for index in $0.items.indices {
                guard let due = $0.items[index].roundInWriting?.due, begins < due else { continue }
                $0.items[index].endRound(at: header.at)
            }
            if $0.date != date, !$0.notices.isEmpty { $0.movedAt = header.at }
            $0.date = date
            $0.time = time
            $0.until = until
            $0.mode = mode
            $0.place = place
            $0.revision += 1
        }
    }
}
