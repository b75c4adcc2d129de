/// The leader lets a late case in for a meeting (R111).
public struct ApproveLateCase: Command {
    /// `case.approveLate`.
    public static let name: CommandName = Name("case.approveLate")
    /// The case.
    public var `case`: CaseID
    /// The meeting.
    public var meeting: MeetingID

    /// Asks to let a late case in.
    public init(case id: CaseID, meeting: MeetingID) {
        self.case = id
        self.meeting = meeting
    }

    /// The body that meets, whose leader it takes.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// Only what is late needs it.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.open(`case`)
        let planned = try deciding.planned(meeting)
        guard case .late = deciding.state.reporting(of: found, for: planned) else {
            throw Refusal(.agenda(.notLate))
        }
        if let rule = try deciding.terms(of: planned.body).lateCase {
            deciding.rest(on: rule.clause)
        }
        deciding.record(LateCaseApproved(case: `case`, meeting: meeting))
    }
}

/// The leader let a late case in.
public struct LateCaseApproved: Event {
    /// `case.lateApproved`.
    public static let name: EventName = Name("case.lateApproved")
    /// The case.
    public let `case`: CaseID
    /// The meeting.
    public let meeting: MeetingID

    /// Keeps who approved, and when.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.cases.change(`case`) {
            $0.lateApprovals[meeting] = LateApproval(by: header.actor.person, at: header.at)
        }
    }
}

/// Whether a case came in time for a meeting (R110).
public enum Reporting: Hashable, Sendable {
    /// The body demands no notice of cases.
    case noDeadline
    /// Received on the deadline's day or before.
    case inTime(deadline: CivilDate)
    /// Received after the deadline's day.
    case late(deadline: CivilDate)
}

extension Partnership {
    /// Whether a case came in time for a meeting: received on a local day at least so many days
    /// before it (R110).
    public func reporting(of found: Case, for meeting: Meeting) -> Reporting {
        guard let rule = charter.body(meeting.body)?.meetings?.reportedDays else {
            return .noDeadline
        }
        let deadline = meeting.date.adding(days: -rule.value)
        return zone.date(at: found.receivedAt) <= deadline
            ? .inTime(deadline: deadline) : .late(deadline: deadline)
    }

    /// The first planned meeting of the same body, after one that a case came too late for, that
    /// it is in time for: where it goes unless it is let in (R111).
    public func nextMeeting(for found: Case, after meeting: Meeting) -> Meeting? {
        meetings.of(meeting.body).first { candidate in
            guard candidate.date > meeting.date, candidate.id != meeting.id,
                candidate.openedAt == nil
            else { return false }
            if case .late = reporting(of: found, for: candidate) { return false }
            return true
        }
    }
}

/// The secretariat puts a case on the agenda of a meeting (R110, R111).
public struct PlaceCase: Command {
    /// `case.place`.
    public static let name: CommandName = Name("case.place")
    /// The case.
    public var `case`: CaseID
    /// The meeting.
    public var meeting: MeetingID
    /// Why it cannot wait until the next meeting, for a late case.
    public var urgency: String?

    /// Asks to put a case on an agenda.
    public init(case id: CaseID, meeting: MeetingID, urgency: String? = nil) {
        self.case = id
        self.meeting = meeting
        self.urgency = urgency
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// In time, or late under both conditions; the leader's or deputy leader's call of an
    /// extraordinary meeting stands for both, with its reason (X12). Where others have called it,
    /// the leader approves each late case, and the call is still the reason why it cannot wait.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.open(`case`)
        let planned = try deciding.coming(meeting)
        guard !planned.items.contains(where: { $0.caseID == `case` }) else {
            throw Refusal(.agenda(.alreadyPlaced))
        }
        if case .routed(let body) = found.intake, body != planned.body {
            throw Refusal(.agenda(.otherBody(body)))
        }
        let late = try lateness(of: found, for: planned, &deciding)
        deciding.record(
            ItemPlaced(
                item: deciding.state.meetings.nextItem, meeting: meeting, kind: .treatment,
                case: `case`, title: nil, late: late, carries: nil))
    }

    private func lateness(
        of found: Case, for planned: Meeting, _ deciding: inout Deciding
    ) throws(Refusal) -> LatePlacement? {
        let terms = try deciding.terms(of: planned.body)
        terms.reportedDays.map { deciding.rest(on: $0.clause) }
        guard case .late(let deadline) = deciding.state.reporting(of: found, for: planned) else {
            return nil
        }
        if planned.calledByLeader, let call = planned.reason {
            terms.extraordinaryDays.map { deciding.rest(on: $0.clause) }
            return LatePlacement(deadline: deadline, approvedBy: nil, reason: call)
        }
        let next = deciding.state.nextMeeting(for: found, after: planned)?.date
        guard let rule = terms.lateCase, rule.value != .never else {
            throw Refusal(
                .agenda(.tooLate(deadline: deadline, next: next)), by: terms.reportedDays?.clause)
        }
        let approval = found.lateApprovals[meeting]
        if rule.value == .leaderAndReason, approval == nil {
            throw Refusal(
                .agenda(.lateNeedsLeader(deadline: deadline, next: next)), by: rule.clause,
                instead: ApproveLateCase.name)
        }
        guard let reason = try deciding.optionalText(urgency, .reason) ?? planned.reason else {
            throw Refusal(
                .agenda(.lateNeedsReason(deadline: deadline, next: next)), by: rule.clause)
        }
        deciding.rest(on: rule.clause)
        deciding.warn(.takenInLate(deadline: deadline), by: rule.clause)
        return LatePlacement(deadline: deadline, approvedBy: approval?.by, reason: reason)
    }
}

/// An item was put on an agenda.
public struct ItemPlaced: Event {
    /// `item.placed`.
    public static let name: EventName = Name("item.placed")
    /// Its number in the register.
    public let item: ItemID
    /// The meeting.
    public let meeting: MeetingID
    /// What kind of item it is.
    public let kind: ItemKind
    /// The case, for a treatment.
    public let `case`: CaseID?
    /// What it is called, where it is no case.
    public let title: TextID?
    /// The conditions of a late case.
    public let late: LatePlacement?
    /// What it carries in, where it was taken in from the proposals and is no case.
    public let carries: Carried?

    /// Adds the item at the end.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.add(
            AgendaItem(
                id: item, caseID: `case`, title: title, kind: kind, late: late, carries: carries),
            to: meeting)
        state.meetings.change(meeting) { $0.agendaApprovals = [] }
        if let `case` { state.cases.change(`case`) { $0.treatments.append(item) } }
    }
}
