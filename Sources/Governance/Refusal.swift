/// Why a command is not granted: the reason, the clause it rests on, and what could be done
/// instead. Nothing is recorded when a command is refused.
///
/// Reasons are closed per subject; one exhaustive switch turns each into a sentence in three
/// languages, so a new reason does not compile until it has one.
public struct Refusal: Error, Hashable, Sendable {
    /// What stands in the way.
    public let reason: Reason
    /// The clause that demands it; `nil` for what follows from the case itself.
    public let clause: ClauseID?
    /// A command that would be granted in its stead.
    public let instead: CommandName?

    /// A refusal.
    public init(_ reason: Reason, by clause: ClauseID? = nil, instead: CommandName? = nil) {
        self.reason = reason
        self.clause = clause
        self.instead = instead
    }

    /// The reasons, by subject.
    public enum Reason: Hashable, Sendable {
        /// Who may do what.
        case access(AccessRefusal)
        /// Human-written texts and files.
        case text(TextRefusal)
        /// Founding and the charter.
        case charter(CharterRefusal)
        /// Bodies, seats, appointments and leadership.
        case bodies(BodyRefusal)
        /// The year plan, dates and the meeting as a whole.
        case meetings(MeetingRefusal)
        /// Polls of dates for a meeting.
        case polls(PollRefusal)
        /// The agenda and its items.
        case agenda(AgendaRefusal)
        /// Conflicts of interest.
        case impartiality(ImpartialityRefusal)
        /// Cases.
        case cases(CaseRefusal)
        /// Treatment at home.
        case anchoring(AnchoringRefusal)
        /// Consensus, votes and decisions.
        case decisions(DecisionRefusal)
        /// Minutes and their publication.
        case minutes(MinutesRefusal)
        /// Exemption from openness.
        case openness(OpennessRefusal)
        /// Follow-up of decisions.
        case followUp(FollowUpRefusal)
        /// Budgets and how costs are shared.
        case costs(CostRefusal)
        /// The register of agreements.
        case agreements(AgreementRefusal)
    }
}

/// Something that whoever gives a command should know, though it is granted.
public struct Warning: Hashable, Sendable {
    /// What it is about.
    public let concern: Concern
    /// The clause it comes from.
    public let clause: ClauseID?

    /// The concerns.
    public enum Concern: Hashable, Sendable {
        /// The meeting closes without the date of next year's (R72).
        case nextDateNotFixed
        /// One side has nobody present (R115, X10).
        case oneSideAbsent(Side)
        /// Fewer meetings are planned than the charter wants (R106).
        case fewerMeetings(planned: Int, wanted: Int)
        /// Sent outside its window (R73).
        case outsideWindow(from: CivilDate?, to: CivilDate)
        /// A seat that speaks for several has not recorded everyone's input (R40).
        case inputMissing([PartnerID])
        /// No meeting of the preparing body comes before (R146).
        case notPrepared(BodyID)
        /// The meeting is on a public holiday.
        case onHoliday(Holiday, CivilDate)
        /// The meeting is on a Saturday or Sunday.
        case onWeekend(CivilDate)
        /// Many are away in that week.
        case inBreak(UsualBreak, week: Int, CivilDate)
        /// Another body meets on that day, and so many people have a place in both; none where
        /// only their sides are the same.
        case collides(with: BodyID, on: CivilDate, sharing: Int)
        /// A body that is to meet before has planned no meeting (R146).
        case preparationUnplanned(by: BodyID, before: CivilDate)
        /// The case came late and is taken in under both conditions (R111).
        case takenInLate(deadline: CivilDate)
        /// A case came too late for the meeting it wishes; the first it is in time for, if one is
        /// planned (R110, R111).
        case cameLate(deadline: CivilDate, next: CivilDate?)
        /// The proposal names no decision of the body that sets the frame (R83).
        case frameMissing(BodyID)
        /// The body that appoints to the seat has not met, and cannot have decided (R103).
        case appointerNotMet(BodyID)
        /// A body lacks somebody it should have (R44).
        case sideMissing(Side)
        /// Some deputy could not be called because there is none (R98).
        case noDeputy(SeatID)
        /// The grant in a budget is more than can be counted on (R170).
        case grant(GrantConcern)
    }
}
