/// A body adopts the plan of its meetings for a year (R108).
public struct AdoptYearPlan: Command {
    /// `plan.adopt`.
    public static let name: CommandName = Name("plan.adopt")
    /// The body.
    public var body: BodyID
    /// The calendar year.
    public var year: Int
    /// The dates.
    public var dates: [PlannedDate]

    /// Asks to adopt a plan.
    public init(body: BodyID, year: Int, dates: [PlannedDate]) {
        self.body = body
        self.year = year
        self.dates = dates
    }

    /// The body whose plan it is.
    public func body(in state: Partnership) -> BodyID? { body }

    /// One plan a year, each date in it; fewer meetings than the charter wants is a warning
    /// (R106).
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let terms = try deciding.terms(of: body)
        guard let rule = terms.yearPlan, rule.value else { throw Refusal(.meetings(.noYearPlan)) }
        guard deciding.state.meetings.plans[BodyYear(body: body, year: year)] == nil else {
            throw Refusal(.meetings(.planAdopted), by: rule.clause)
        }
        guard !dates.isEmpty else { throw Refusal(.meetings(.emptyPlan), by: rule.clause) }
        var meetings: [MeetingID] = []
        var seen: Set<CivilDate> = []
        for when in dates.sorted(by: { $0.date < $1.date }) {
            guard when.date.year == year else { throw Refusal(.meetings(.otherYear(when.date))) }
            guard seen.insert(when.date).inserted else {
                throw Refusal(.meetings(.sameDateTwice(when.date)))
            }
            meetings.append(try deciding.plan(when, for: body))
        }
        if let least = terms.leastPerYear, dates.count < least.value {
            deciding.warn(
                .fewerMeetings(planned: dates.count, wanted: least.value), by: least.clause)
        }
        deciding.rest(on: rule.clause)
        deciding.record(YearPlanAdopted(body: body, year: year, meetings: meetings))
    }
}

/// The plan of a body's meetings for a year was adopted.
public struct YearPlanAdopted: Event {
    /// `yearPlan.adopted`.
    public static let name: EventName = Name("yearPlan.adopted")
    /// The body.
    public let body: BodyID
    /// The calendar year.
    public let year: Int
    /// Its meetings.
    public let meetings: [MeetingID]

    /// Keeps the plan.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.plans[BodyYear(body: body, year: year)] =
            YearPlan(adoptedAt: header.at, meetings: meetings)
    }
}

/// A meeting fixes the date of next year's (R72).
public struct FixNextMeeting: Command {
    /// `meeting.fixNext`.
    public static let name: CommandName = Name("meeting.fixNext")
    /// The meeting that is going on.
    public var meeting: MeetingID
    /// Next year's.
    public var when: PlannedDate

    /// Asks to fix next year's date.
    public init(meeting: MeetingID, when: PlannedDate) {
        self.meeting = meeting
        self.when = when
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// In the meeting, and for the year after.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.known(meeting)
        guard let rule = try deciding.terms(of: found.body).fixesNextDate, rule.value else {
            throw Refusal(.meetings(.fixesNoDate))
        }
        guard found.isOpen else { throw Refusal(.meetings(.notOpen), by: rule.clause) }
        guard found.fixedNext == nil else {
            throw Refusal(.meetings(.alreadyFixed), by: rule.clause)
        }
        guard when.date.year == found.date.year + 1 else {
            throw Refusal(.meetings(.notNextYear(found.date.year + 1)), by: rule.clause)
        }
        deciding.rest(on: rule.clause)
        let next = try deciding.plan(when, for: found.body)
        deciding.record(NextMeetingFixed(meeting: meeting, next: next))
    }
}

/// The date of next year's meeting was fixed.
public struct NextMeetingFixed: Event {
    /// `nextMeeting.fixed`.
    public static let name: EventName = Name("nextMeeting.fixed")
    /// The meeting that fixed it.
    public let meeting: MeetingID
    /// Next year's.
    public let next: MeetingID

    /// Remembers that it was done here.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(meeting) { $0.fixedNext = FixedNext(meeting: next, at: header.at) }
    }
}

/// An extraordinary meeting is called, for a reason and on short notice (R120).
public struct CallExtraordinary: Command {
    /// `meeting.callExtraordinary`.
    public static let name: CommandName = Name("meeting.callExtraordinary")
    /// The body.
    public var body: BodyID
    /// When and how.
    public var when: PlannedDate
    /// Why it cannot wait; it also lets the convening case in (X12).
    public var reason: String

    /// Asks to call a meeting.
    public init(body: BodyID, when: PlannedDate, reason: String) {
        self.body = body
        self.when = when
        self.reason = reason
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { body }

    /// On at least the charter's notice in whole days, and with a reason.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        guard let rule = try deciding.terms(of: body).extraordinaryDays else {
            throw Refusal(.meetings(.noExtraordinary))
        }
        let earliest = deciding.today.adding(days: rule.value)
        guard when.date >= earliest else {
            throw Refusal(.meetings(.shortNotice(earliest: earliest)), by: rule.clause)
        }
        let reason = try deciding.text(reason, .reason)
        deciding.rest(on: rule.clause)
        try deciding.plan(when, for: body, kind: .extraordinary, reason: reason)
    }
}
