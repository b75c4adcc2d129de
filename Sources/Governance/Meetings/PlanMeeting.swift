/// Why a meeting cannot be planned or held so.
public enum MeetingRefusal: Hashable, Sendable {
    /// There is no such meeting.
    case unknown
    /// There is no such body, or it holds no meetings.
    case noSuchBody
    /// The day has passed.
    case past
    /// This body cannot meet so (R71, R107).
    case modeNotAllowed(MeetingMode, allowed: [MeetingMode])
    /// It must be on the same day as the other body's meeting (R60).
    case sameDay(BodyID, on: [CivilDate])
    /// The year has as many meetings as the charter allows (R63).
    case tooMany(limit: Int)
    /// The plan of the year is adopted already; meetings are planned one by one from then on.
    case planAdopted
    /// A date of the plan is not in its year.
    case otherYear(CivilDate)
    /// The body has no year plan.
    case noYearPlan
    /// A plan without meetings.
    case emptyPlan
    /// The same date twice.
    case sameDateTwice(CivilDate)
    /// The meeting has been opened, held or cancelled.
    case notPlanned
    /// The meeting is not open.
    case notOpen
    /// The meeting is on another day.
    case notToday(CivilDate)
    /// The body's meetings do not fix next year's date.
    case fixesNoDate
    /// The date must be in the year after.
    case notNextYear(Int)
    /// Next year's date has been fixed.
    case alreadyFixed
    /// An extraordinary meeting needs longer notice (R120).
    case shortNotice(earliest: CivilDate)
    /// The body holds no extraordinary meetings.
    case noExtraordinary
    /// No meeting of the body that prepares comes before it (R146).
    case notPrepared(BodyID)
    /// An item is still open; close it first.
    case itemOpen(ItemID)
    /// The person has no place in this body.
    case notInBody
    /// The person is marked present.
    case alreadyPresent
    /// The person is not marked present.
    case notPresent
    /// The absence has been reported.
    case alreadyAbsent
    /// The person has not been called.
    case notCalled
}

/// A date as somebody plans it.
public struct PlannedDate: Codable, Hashable, Sendable {
    /// The day.
    public var date: CivilDate
    /// When it begins.
    public var time: WallTime
    /// How it is held.
    public var mode: MeetingMode
    /// Where, or at which address.
    public var place: String?

    /// A date.
    public init(_ date: CivilDate, at time: WallTime, mode: MeetingMode, place: String? = nil) {
        self.date = date
        self.time = time
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
        let meeting = state.meetings.next
        let place = try optionalText(when.place, .place)
        record(
            MeetingPlanned(
                meeting: meeting, body: body, kind: kind, date: when.date, time: when.time,
                mode: when.mode, place: place, reason: reason))
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
    /// How it is held.
    public let mode: MeetingMode
    /// Where.
    public let place: TextID?
    /// Why it is called, for an extraordinary one.
    public let reason: TextID?

    /// Adds the meeting.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.add(
            Meeting(
                id: meeting, body: body, kind: kind, date: date, time: time, mode: mode,
                place: place, reason: reason, plannedAt: header.at))
    }
}

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
        let place = try deciding.optionalText(when.place, .place)
        deciding.record(
            MeetingMoved(
                meeting: meeting, date: when.date, time: when.time, mode: when.mode, place: place))
        for follower in followers(of: found, in: deciding.state) {
            deciding.record(
                MeetingMoved(
                    meeting: follower.id, date: when.date, time: follower.time,
                    mode: follower.mode, place: follower.place))
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
            throw Refusal(.agenda(.tooLate(deadline: deadline)), by: terms.reportedDays?.clause)
        }
    }

    private func followers(of moved: Meeting, in state: Partnership) -> [Meeting] {
        state.charter.bodies
            .filter { $0.meetings?.sameDayAs?.value == moved.body }
            .flatMap { state.meetings.of($0.id) }
            .filter { $0.date == moved.date && $0.openedAt == nil }
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
    /// How it is held.
    public let mode: MeetingMode
    /// Where.
    public let place: TextID?

    /// Changes the meeting.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(meeting) {
            $0.date = date
            $0.time = time
            $0.mode = mode
            $0.place = place
            $0.revision += 1
        }
    }
}

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
