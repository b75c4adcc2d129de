/// Something that somebody must do by a time, because a clause says so.
///
/// Duties are computed from state and an instant, never stored: the secretariat's list, a
/// member's own page, reminders, calendar feeds and the compliance page are views of this list.
public struct Duty: Hashable, Sendable {
    /// Which rule.
    public let rule: DutyRule
    /// The clause that demands it.
    public let clause: ClauseID
    /// What it is about.
    public let subject: DutySubject
    /// Who must do it.
    public let who: Responsible
    /// From when it can be done.
    public let opens: Instant
    /// The first instant at which it is too late.
    public let due: Instant
    /// When it was done; `nil` until then.
    public let fulfilled: Instant?
    /// What can still be done, where the usual way would come too late.
    public var advice: Advice?

    /// How it stands at an instant.
    public func status(at instant: Instant) -> Status {
        if let fulfilled, fulfilled <= instant { return fulfilled < due ? .kept : .late }
        if instant >= due { return .broken }
        return instant >= opens ? .open : .upcoming
    }

    /// How a duty can stand.
    public enum Status: String, Codable, Hashable, Sendable, CaseIterable {
        /// Cannot be done yet.
        case upcoming
        /// Can be done, and is not too late.
        case open
        /// Done in time.
        case kept
        /// Done, and too late.
        case late
        /// Not done, and too late.
        case broken
    }

    /// What can still be done where the usual way would come too late.
    public enum Advice: Hashable, Sendable {
        /// Publish the minutes marked "awaiting approval": silence would approve them too late
        /// (X8); `nil` while the clock stands still.
        case publishAwaitingApproval(approvedAt: Instant?)
    }
}

/// The rules with a time in them.
public enum DutyRule: String, Codable, Hashable, Sendable, CaseIterable {
    /// Adopt the year's plan before the year begins (R108).
    case yearPlan
    /// Fix next year's date in the meeting (R72).
    case nextDate
    /// Hold the body's first meeting by the day it was expected (R65).
    case firstMeeting
    /// Hold so many meetings in the year (R70, R106).
    case meetingsOfTheYear
    /// Hold the preparing body's meeting before (R146).
    case preparation
    /// Send notice and papers in their window (R73, X13).
    case papers
    /// Answer the call to stand in (R98).
    case answerCall
    /// Finish and send the minutes (R76).
    case minutesSent
    /// Make the minutes open to all (R118).
    case minutesPublished
    /// Put the minutes on every partner's site (R119).
    case minutesOnSites
    /// Give the lead to the other side (R99).
    case leadershipChange
    /// Handle the case at home (R37, R38).
    case localTreatment
    /// Record the input of each partner spoken for (R40).
    case representedInput
    /// Carry out the decision at home (R39, R155).
    case followUp
}

/// What a duty is about.
public enum DutySubject: Hashable, Sendable {
    /// A body in a calendar year.
    case bodyYear(BodyID, Int)
    /// A meeting.
    case meeting(MeetingID)
    /// A body.
    case body(BodyID)
    /// A case.
    case theCase(CaseID)
    /// A decision.
    case decision(DecisionID)
}

/// Who must do something.
public enum Responsible: Hashable, Sendable {
    /// The secretariat.
    case secretariat
    /// A body together.
    case body(BodyID)
    /// A partner, through its contact.
    case partner(PartnerID)
    /// Somebody in a place.
    case appointment(AppointmentID)
    /// Whoever holds a seat, for a partner it speaks for.
    case seat(SeatID, for: PartnerID)
}

/// The duties of a partnership at an instant, for who looks at them more than once.
public struct ListedDuties: Sendable {
    /// Every one, by due time.
    public let all: [Duty]
    /// Those that have not been done, by due time: few, however long the history.
    public let outstanding: [Duty]
    private let byWho: [Responsible: [Duty]]

    /// Lists them.
    public init(of partnership: Partnership, at instant: Instant) {
        all = partnership.duties(at: instant)
        outstanding = all.filter { $0.fulfilled == nil }
        byWho = Dictionary(grouping: outstanding, by: \.who)
    }

    /// Those that have not been done and are for any of these to do, by due time.
    public func outstanding(of those: Set<Responsible>) -> [Duty] {
        those.flatMap { byWho[$0] ?? [] }.sorted { ($0.due, $0.opens) < ($1.due, $1.opens) }
    }
}

extension Partnership {
    /// Every duty that the charter and what has happened give rise to, by due time.
    ///
    /// - Parameter instant: Now; only the years that have begun or come next are looked at.
    public func duties(at instant: Instant) -> [Duty] {
        guard charter.isFounded else { return [] }
        let all =
            planningDuties(at: instant) + meetingDuties() + minutesDuties(at: instant)
            + leadershipDuties() + anchoringDuties(at: instant) + followUpDuties()
        return all.sorted { ($0.due, $0.opens) < ($1.due, $1.opens) }
    }

    /// The next instant after another at which anything turns by the passing of time alone: a
    /// duty opens or falls due, silence approves, an exemption ends, an appointment begins or ends,
    /// a meeting was not held on its day.
    public func nextChange(after instant: Instant) -> Instant? {
        nextChange(after: instant, given: ListedDuties(of: self, at: instant))
    }

    /// The same for who has listed the duties at that instant already.
    public func nextChange(after instant: Instant, given duties: ListedDuties) -> Instant? {
        let duties = duties.outstanding.flatMap { [$0.opens, $0.due] }
        let approvals = meetings.byDate.compactMap { meeting -> Instant? in
            if case .pending(let until) = approval(of: meeting, at: instant) { until } else { nil }
        }
        let today = zone.date(at: instant)
        let exemptions = hasPassingExemptions ? [zone.end(of: today)] : []
        // Each new year brings duties of its own, even where all of the old one are kept.
        let newYear = charter.isFounded ? [zone.start(of: .firstDay(of: today.year + 1))] : []
        let appointments = bodies.appointments.flatMap { appointment in
            [zone.start(of: appointment.from)] + (appointment.to.map { [zone.end(of: $0)] } ?? [])
        }
        let neverHeld = meetings.byDate
            .filter { $0.openedAt == nil && $0.cancelledAt == nil }
            .map { zone.end(of: $0.date) }
        return (duties + approvals + exemptions + newYear + appointments + neverHeld).filter {
            $0 > instant
        }.min()
    }

    private var hasPassingExemptions: Bool {
        cases.restricted.contains { id in
            cases[id]?.exemptions.contains { $0.until != nil } ?? false
        }
            || meetings.restrictedItems.contains { id in
                meetings.item(id)?.exemptions.contains { $0.until != nil } ?? false
            }
    }
}
