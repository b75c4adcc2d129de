/// Why a case cannot be handled so.
public enum CaseRefusal: Hashable, Sendable {
    /// There is no such case, or not for this reader.
    case unknown
    /// Only participants may submit under this charter.
    case participantsOnly
    /// The case has been withdrawn, rejected or answered.
    case closed
    /// The case has not been returned for completion.
    case notReturned
    /// The case has been decided and can no longer be taken back or routed anew.
    case alreadyDecided
    /// The case belongs to a body and is open; it is not sent back to its submitter.
    case alreadyRouted
    /// The body named is none, or holds no meetings.
    case noSuchBody
    /// A case of principle belongs to the strategic committee or above (R86).
    case principleBelongsAbove(BodyID)
    /// One step needs a recorded reason (R149).
    case oneStepNeedsReason
    /// One step is not provided for.
    case twoStepsOnly
    /// The wished meeting is none, or past.
    case wishedMeetingUnknown
    /// The priority group is none of the charter's.
    case unknownPriority
    /// The case is of a body already; nothing is left to decide about its route while it is on
    /// the agenda of a meeting.
    case onAgenda
    /// The paper was written on an older version; compare and write again.
    case olderVersion(current: Int)
    /// The file is larger than may be stored, in bytes.
    case fileTooLarge(limit: Int)
}

/// What the submitter writes, before it has been taken in.
public struct CaseTemplate: Codable, Hashable, Sendable {
    /// What the case is called.
    public var title: String
    /// What it is about and why now.
    public var background: String
    /// What the partnership is asked to do.
    public var question: String
    /// What the submitter proposes.
    public var proposal: String?
    /// The law or agreement it rests on.
    public var basis: String?
    /// The meeting wished for.
    public var wishes: MeetingID?
    /// The group of patients with priority it concerns.
    public var priority: Name<PriorityGroup>?

    /// A filled-in template.
    public init(
        title: String, background: String, question: String, proposal: String? = nil,
        basis: String? = nil, wishes: MeetingID? = nil, priority: Name<PriorityGroup>? = nil
    ) {
        self.title = title
        self.background = background
        self.question = question
        self.proposal = proposal
        self.basis = basis
        self.wishes = wishes
        self.priority = priority
    }

    func submission(_ deciding: inout Deciding) throws(Refusal) -> Submission {
        if let wishes {
            guard let meeting = deciding.state.meetings[wishes], meeting.date >= deciding.today,
                meeting.cancelledAt == nil
            else { throw Refusal(.cases(.wishedMeetingUnknown)) }
        }
        if let priority {
            guard deciding.charter.priorities.contains(where: { $0.id == priority }) else {
                throw Refusal(.cases(.unknownPriority))
            }
        }
        return Submission(
            title: try deciding.text(title, .title),
            background: try deciding.text(background, .background),
            question: try deciding.text(question, .question),
            proposal: try deciding.optionalText(proposal, .proposal),
            basis: try deciding.optionalText(basis, .basis), wishes: wishes, priority: priority)
    }
}

/// Somebody submits a case on the template (R151). Until triage, the public sees only that a
/// case was received that day.
public struct SubmitCase: Command {
    /// `case.submit`.
    public static let name: CommandName = Name("case.submit")
    /// The filled-in template.
    public var template: CaseTemplate

    /// Asks to submit a case.
    public init(_ template: CaseTemplate) {
        self.template = template
    }

    /// Anyone who has signed in may submit, unless the charter keeps it to participants.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let intake = deciding.charter.cases.intake
        if intake.value == .participants, deciding.actor.hat == .none {
            throw Refusal(.cases(.participantsOnly), by: intake.clause)
        }
        let submission = try template.submission(&deciding)
        deciding.rest(on: intake.clause)
        if let wishes = submission.wishes, let meeting = deciding.state.meetings[wishes],
            let rule = deciding.charter.body(meeting.body)?.meetings?.reportedDays
        {
            deciding.rest(on: rule.clause)
        }
        let cases = deciding.state.cases
        let id = cases.next
        deciding.record(
            CaseSubmitted(
                case: id, number: cases.nextNumber(in: deciding.today.year),
                submission: submission))
        deciding.warnOfLateness(of: id)
    }
}

/// A case was received.
public struct CaseSubmitted: Event {
    /// `case.submitted`.
    public static let name: EventName = Name("case.submitted")
    /// Its number in the register.
    public let `case`: CaseID
    /// The number that people use.
    public let number: CaseNumber
    /// What was submitted.
    public let submission: Submission

    /// Adds the case.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.cases.add(
            Case(
                id: `case`, number: number, submitter: header.actor.person,
                receivedAt: header.at, submissions: [submission]))
    }
}

/// The submitter completes a case that was returned.
public struct CompleteCase: Command {
    /// `case.complete`.
    public static let name: CommandName = Name("case.complete")
    /// The case.
    public var `case`: CaseID
    /// The template, filled in anew.
    public var template: CaseTemplate

    /// Asks to complete a case.
    public init(case id: CaseID, template: CaseTemplate) {
        self.case = id
        self.template = template
    }

    /// Only the submitter, and only what was returned.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.ownCase(`case`)
        guard found.intake == .returned else { throw Refusal(.cases(.notReturned)) }
        let submission = try template.submission(&deciding)
        deciding.record(CaseCompleted(case: `case`, submission: submission))
    }
}

/// A returned case was completed and awaits triage again.
public struct CaseCompleted: Event {
    /// `case.completed`.
    public static let name: EventName = Name("case.completed")
    /// The case.
    public let `case`: CaseID
    /// What was submitted now.
    public let submission: Submission

    /// Adds the version and clears the triage.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.cases.change(`case`) {
            $0.submissions.append(submission)
            $0.triage = nil
        }
    }
}

/// The submitter takes a case back.
public struct WithdrawCase: Command {
    /// `case.withdraw`.
    public static let name: CommandName = Name("case.withdraw")
    /// The case.
    public var `case`: CaseID
    /// Why; shown to all who could see the case.
    public var reason: String

    /// Asks to withdraw a case.
    public init(case id: CaseID, reason: String) {
        self.case = id
        self.reason = reason
    }

    /// Until it is called up for decision or decided, and only by its submitter.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.ownCase(`case`)
        if found.treatments.contains(where: { deciding.state.meetings.item($0)?.isOpen ?? false }) {
            throw Refusal(.cases(.onAgenda))
        }
        switch found.intake {
        case .withdrawn, .rejected, .answered: throw Refusal(.cases(.closed))
        case .received, .returned, .routed: break
        }
        if deciding.state.decisions.agreed(on: `case`) != nil {
            throw Refusal(.cases(.alreadyDecided))
        }
        let reason = try deciding.text(reason, .reason)
        deciding.record(CaseWithdrawn(case: `case`, reason: reason))
    }
}

/// A case was taken back.
public struct CaseWithdrawn: Event {
    /// `case.withdrawn`.
    public static let name: EventName = Name("case.withdrawn")
    /// The case.
    public let `case`: CaseID
    /// Why.
    public let reason: TextID

    /// Marks the case.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.cases.change(`case`) { $0.withdrawal = Withdrawal(reason: reason, at: header.at) }
    }
}

extension Deciding {
    /// Tells whoever submits a case that it came too late for the meeting it wishes, and where it
    /// goes instead (R110, R111).
    fileprivate mutating func warnOfLateness(of id: CaseID) {
        guard let found = state.cases[id],
            let meeting = found.submission.wishes.flatMap({ state.meetings[$0] }),
            case .late(let deadline) = state.reporting(of: found, for: meeting)
        else { return }
        let terms = charter.body(meeting.body)?.meetings
        warn(
            .cameLate(
                deadline: deadline, next: state.nextMeeting(for: found, after: meeting)?.date),
            by: terms?.lateCase?.clause ?? terms?.reportedDays?.clause)
    }

    /// A case by its number.
    func known(_ id: CaseID) throws(Refusal) -> Case {
        guard let found = state.cases[id] else { throw Refusal(.cases(.unknown)) }
        return found
    }

    /// A case that is still under way.
    func open(_ id: CaseID) throws(Refusal) -> Case {
        let found = try known(id)
        switch found.intake {
        case .withdrawn, .rejected, .answered: throw Refusal(.cases(.closed))
        case .received, .returned, .routed: return found
        }
    }

    /// A case that the actor submitted; others are told that it is not theirs.
    func ownCase(_ id: CaseID) throws(Refusal) -> Case {
        guard let found = state.cases[id], found.submitter == actor.person else {
            throw Refusal(.access(.notYours))
        }
        return found
    }
}
