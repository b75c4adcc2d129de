/// A date as somebody plans it.
public struct PlannedDate: Codable, Hashable, Sendable {
    /// The day.
    public var date: CivilDate
    /// When it begins.
    public var time: WallTime
    /// When it is to end, where that is planned.
    public var until: WallTime?
    /// How it is held.
    public var mode: MeetingMode
    /// Where, or at which address.
    public var place: String?

    /// A date.
    public init(
        _ date: CivilDate, at time: WallTime, until: WallTime? = nil, mode: MeetingMode,
        place: String? = nil
    ) {
        self.date = date
        self.time = time
        self.until = until
        self.mode = mode
        self.place = place
    }
}

/// An ordinary meeting is planned.
public struct PlanMeeting: Command {
    /// `meeting.plan`.
    public static let name: CommandName = Name("meeting.plan")
    /// The body that meets.
    public var body: BodyID
    /// When and how.
    public var when: PlannedDate

    /// Asks to plan a meeting.
    public init(body: BodyID, when: PlannedDate) {
        self.body = body
        self.when = when
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { body }

    /// In an allowed mode (R71, R107), on the right day (R60), not too often (R63).
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        try deciding.plan(when, for: body)
    }
}

extension Deciding {
    /// The meeting terms of a body.
    func terms(of body: BodyID) throws(Refusal) -> MeetingTerms {
        guard let terms = charter.body(body)?.meetings else {
            throw Refusal(.meetings(.noSuchBody))
        }
        return terms
    }

    /// A meeting by its number.
    func known(_ id: MeetingID) throws(Refusal) -> Meeting {
        guard let found = state.meetings[id] else { throw Refusal(.meetings(.unknown)) }
        return found
    }

    /// A meeting that is neither opened nor cancelled.
    func planned(_ id: MeetingID) throws(Refusal) -> Meeting {
        let found = try known(id)
        guard found.openedAt == nil, found.cancelledAt == nil else {
            throw Refusal(.meetings(.notPlanned))
        }
        return found
    }

    /// A planned meeting whose day has not passed.
    func coming(_ id: MeetingID) throws(Refusal) -> Meeting {
        let found = try planned(id)
        guard found.date >= today else { throw Refusal(.meetings(.past)) }
        return found
    }

    /// A meeting that is going on.
    func open(_ id: MeetingID) throws(Refusal) -> Meeting {
        let found = try known(id)
        guard found.isOpen else { throw Refusal(.meetings(.notOpen)) }
        return found
    }

    /// Checks a date for a body and records the meeting.
    @discardableResult
    mutating func plan(
        _ when: PlannedDate, for body: BodyID, kind: Meeting.Kind = .ordinary,
        reason: TextID? = nil
    ) throws(Refusal) -> MeetingID {
        let terms = try terms(of: body)
        try check(when, for: body, terms, besides: nil)
        if kind == .ordinary { try checkCompanions(of: body, on: when.date) }
        warnOfDate(when.date, for: body, besides: nil)
        let meeting = state.meetings.next
        let place = try optionalText(when.place, .place)
        record(
            MeetingPlanned(
                meeting: meeting, body: body, kind: kind, date: when.date, time: when.time,
                until: when.until, mode: when.mode, place: place, reason: reason))
        return meeting
    }

    /// Refuses another day than that of a meeting, planned already, which must be on the same day
    /// as this one (R60), so that the order of planning makes no difference.
    private func checkCompanions(of body: BodyID, on date: CivilDate) throws(Refusal) {
        let own = Set(state.meetings.of(body).map(\.date))
        for companion in charter.bodies {
            guard let rule = companion.meetings?.sameDayAs, rule.value == body else { continue }
            let alone = state.meetings.of(companion.id).map(\.date)
                .filter { $0.year == date.year && !own.contains($0) }
            guard alone.isEmpty || alone.contains(date) else {
                throw Refusal(.meetings(.sameDay(companion.id, on: alone)), by: rule.clause)
            }
        }
    }

    /// Refuses a date that has passed, a mode that is not allowed, one meeting too many in its
    /// year, and another day than that of the meeting which must be on the same day.
    mutating func check(
        _ when: PlannedDate, for body: BodyID, _ terms: MeetingTerms, besides: MeetingID?
    ) throws(Refusal) {
        guard when.date >= today else { throw Refusal(.meetings(.past)) }
        if let until = when.until, until <= when.time {
            throw Refusal(.meetings(.endsBeforeStart))
        }
        guard terms.modes.value.contains(when.mode) else {
            throw Refusal(
                .meetings(.modeNotAllowed(when.mode, allowed: terms.modes.value)),
                by: terms.modes.clause)
        }
        rest(on: terms.modes.clause)
        if let most = terms.mostPerYear {
            let others = state.meetings.of(body).count {
                $0.date.year == when.date.year && $0.id != besides
            }
            guard others < most.value else {
                throw Refusal(.meetings(.tooMany(limit: most.value)), by: most.clause)
            }
        }
        if let other = terms.sameDayAs {
            let dates = state.meetings.of(other.value).map(\.date)
                .filter { $0.year == when.date.year }
            guard dates.isEmpty || dates.contains(when.date) else {
                throw Refusal(.meetings(.sameDay(other.value, on: dates)), by: other.clause)
            }
            rest(on: other.clause)
        }
    }
}

/// A meeting was planned or called.
public struct MeetingPlanned: Event {
    /// `meeting.planned`.
    public static let name: EventName = Name("meeting.planned")
    /// Its number.
    public let meeting: MeetingID
    /// The body that meets.
    public let body: BodyID
    /// Ordinary or extraordinary.
    public let kind: Meeting.Kind
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
    /// Why it is called, for an extraordinary one.
    public let reason: TextID?

    /// Adds the meeting.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        let roles = state.roles(of: header.actor, in: body, on: state.zone.date(at: header.at))
        state.meetings.add(
            Meeting(
                id: meeting, body: body, kind: kind, date: date, time: time, until: until,
                mode: mode, place: place, reason: reason,
                calledByLeader: kind == .extraordinary && roles.leadMeetings,
                plannedAt: header.at))
    }
}
