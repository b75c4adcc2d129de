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
    /// Answer a case that is decided in writing.
    case answerInWriting
    /// Decide whether to join by the national agreement (R7).
    case joining
    /// Send the agreement to Helsedirektoratet (R195).
    case agreementSent
    /// Review the agreement in the year (hol. § 6-5).
    case agreementReview
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
    /// An item of an agenda.
    case item(ItemID)
    /// A version of an agreement.
    case agreementVersion(AgreementID, Int)
    /// An agreement in a calendar year.
    case agreementYear(AgreementID, Int)

    /// The agreement that it is about, if it is about one.
    public var agreement: AgreementID? {
        switch self {
        case .agreementVersion(let id, _), .agreementYear(let id, _): id
        case .bodyYear, .meeting, .body, .theCase, .decision, .item: nil
        }
    }
}
