/// Why a meeting cannot be planned or held so.
public enum MeetingRefusal: Hashable, Sendable {
    /// There is no such meeting.
    case unknown
    /// There is no such body, or it holds no meetings.
    case noSuchBody
    /// The day has passed.
    case past
    /// It is to end before it begins.
    case endsBeforeStart
    /// This body cannot meet so (R71, R107).
    case modeNotAllowed(MeetingMode, allowed: [MeetingMode])
    /// It must be on the same day as the other body's meeting (R60).
    case sameDay(BodyID, on: [CivilDate])
    /// The other body's meeting is on this day because this one is; cancel it first (R60).
    case followed(by: BodyID, on: CivilDate)
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
    /// Nobody has come or gone since the list was filled in.
    case attendanceUnchanged
    /// The absence has been reported.
    case alreadyAbsent
    /// No absence of the person has been reported.
    case notAbsent
    /// The person has not been called.
    case notCalled
    /// The person has given this answer.
    case alreadyAnswered
    /// The meeting is cancelled.
    case cancelled
    /// The body does not meet in the open, so nobody follows it live (R68).
    case behindClosedDoors
    /// The address does not begin with `https://`, or is none.
    case notSecureAddress
    /// The meeting has no address to take away.
    case noStream
}
