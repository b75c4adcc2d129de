/// Something that an agenda can carry in from elsewhere.
public enum Carried: Codable, Hashable, Sendable {
    /// A case that belongs to the body.
    case theCase(id: CaseID)
    /// The minutes of an earlier meeting of the body.
    case minutes(id: MeetingID)
    /// How far the partners have come with a decision of the body (R39).
    case followUp(id: DecisionID)
    /// Something that the body together must do.
    case task(kind: BodyTask)

    /// The kind of item it becomes.
    public var kind: ItemKind {
        switch self {
        case .theCase: .treatment
        case .minutes: .minutes
        case .followUp: .information
        case .task(let task): task == .election ? .election : .information
        }
    }
}

/// What a body together must do in a meeting.
public enum BodyTask: String, Codable, Hashable, Sendable, CaseIterable {
    /// Adopt the plan of next year's meetings (R108).
    case yearPlan
    /// Fix the date of next year's meeting (R72).
    case nextDate
    /// Elect who leads, when the lead goes to the other side (R99).
    case election
}

/// Something that belongs on an agenda by the rules, and why. It is never placed by itself.
public struct AgendaProposal: Hashable, Sendable {
    /// What.
    public let subject: Carried
    /// Why.
    public let reason: Reason
    /// The clause behind the reason; `nil` where it is the submitter's wish or a courtesy.
    public let clause: ClauseID?

    /// Why something belongs on an agenda.
    public enum Reason: Hashable, Sendable {
        /// The last meeting's minutes, and how they stand (R117).
        case lastMinutes(Approval)
        /// The submitter wishes this meeting (R110).
        case wished
        /// It was on an agenda and not reached.
        case notReached(CivilDate)
        /// It was discussed on this day, and the next meeting is to decide it (R149, R158).
        case secondStep(CivilDate)
        /// Its time at home with the partners ends before the meeting (R37).
        case anchored(CivilDate)
        /// It waits, and came in time (R110).
        case waits
        /// Partners were to report by this day, and so many have not carried it out (R39).
        case followUpDue(CivilDate, outstanding: Int)
        /// The body must do it by this day, before its next meeting.
        case due(CivilDate)
    }
}

extension Partnership {
    /// What belongs on the agenda of a coming meeting and is not on it: the last minutes, the
    /// cases whose time has come, follow-up and the body's own duties, in that order.
    ///
    /// A late case is not proposed; it takes the leader's approval and a reason (R111).
    public func agendaProposals(for meeting: Meeting, at instant: Instant) -> [AgendaProposal] {
        guard meeting.openedAt == nil, meeting.cancelledAt == nil else { return [] }
        return minutesProposals(for: meeting, at: instant) + caseProposals(for: meeting)
            + followUpProposals(for: meeting) + taskProposals(for: meeting, at: instant)
    }

    /// The minutes of the body's last meeting, unless they are on an agenda already.
    private func minutesProposals(for meeting: Meeting, at instant: Instant) -> [AgendaProposal] {
        let earlier = meetings.of(meeting.body).last {
            $0.closedAt != nil && ($0.date, $0.id) < (meeting.date, meeting.id)
        }
        guard let earlier, !isOnAnAgenda(.minutes(id: earlier.id), of: meeting.body),
            !meeting.items.contains(where: { $0.kind == .minutes && $0.carries == nil })
        else { return [] }
        return [
            AgendaProposal(
                subject: .minutes(id: earlier.id),
                reason: .lastMinutes(approval(of: earlier, at: instant)),
                clause: charter.body(meeting.body)?.minutes?.tacitDays?.clause)
        ]
    }

    /// Whether a coming or held meeting of a body carries something; one that was closed before
    /// it was reached does not.
    private func isOnAnAgenda(_ subject: Carried, of body: BodyID) -> Bool {
        meetings.of(body).contains { meeting in
            meeting.items.contains {
                $0.carries == subject && (meeting.closedAt == nil || $0.closedAt != nil)
            }
        }
    }

    private func caseProposals(for meeting: Meeting) -> [AgendaProposal] {
        let placed = Set(
            meetings.of(meeting.body).filter { $0.closedAt == nil }
                .flatMap { $0.items.compactMap(\.caseID) })
        return cases.newestFirst.filter { found in
            found.intake == .routed(meeting.body) && !placed.contains(found.id)
                && decisions.agreed(on: found.id) == nil
        }.reversed().compactMap { proposal(of: $0, for: meeting) }
    }

    private func proposal(of found: Case, for meeting: Meeting) -> AgendaProposal? {
        if case .late = reporting(of: found, for: meeting) { return nil }
        func proposed(_ reason: AgendaProposal.Reason, _ clause: ClauseID?) -> AgendaProposal {
            AgendaProposal(subject: .theCase(id: found.id), reason: reason, clause: clause)
        }
        let reported = charter.body(meeting.body)?.meetings?.reportedDays?.clause
        if found.submission.wishes == meeting.id { return proposed(.wished, reported) }
        let earlier = found.treatments.last.flatMap { id in
            meetings.meeting(of: id).flatMap { held in held.item(id).map { (held, $0) } }
        }
        if let (held, item) = earlier, held.closedAt != nil, held.body == meeting.body {
            if item.closedAt == nil { return proposed(.notReached(held.date), nil) }
            return next(of: found, discussedOn: held.date, for: meeting, proposed)
        }
        guard earlier == nil, isFirst(meeting, for: found) else { return nil }
        return proposed(.waits, reported)
    }

    /// A case that was discussed comes back when its time at home is over.
    private func next(
        of found: Case, discussedOn day: CivilDate, for meeting: Meeting,
        _ proposed: (AgendaProposal.Reason, ClauseID?) -> AgendaProposal
    ) -> AgendaProposal? {
        if let anchoring = anchoring[found.id] {
            let isOver =
                anchoring.due < meeting.date || anchoring.answered == anchoring.partners
            return isOver ? proposed(.anchored(anchoring.due), charter.cases.twoSteps.clause) : nil
        }
        let inNext = charter.cases.decidedInNext.flatMap { rule in
            found.triage.map { rule.value.contains($0.kind) } ?? false ? rule.clause : nil
        }
        return proposed(.secondStep(day), inNext ?? charter.cases.twoSteps.clause)
    }

    /// Whether a meeting is the first coming one that a case is in time for, or the first after
    /// the one it wishes.
    private func isFirst(_ meeting: Meeting, for found: Case) -> Bool {
        let wished = found.submission.wishes.flatMap { meetings[$0] }
        let first = meetings.of(meeting.body).first { candidate in
            guard candidate.openedAt == nil, candidate.date >= wished?.date ?? candidate.date
            else { return false }
            if case .late = reporting(of: found, for: candidate) { return false }
            return true
        }
        return first?.id == meeting.id
    }

    /// Decisions of the body whose follow-up was to be reported by the meeting, and is not done.
    private func followUpProposals(for meeting: Meeting) -> [AgendaProposal] {
        let decided = meetings.of(meeting.body).filter { $0.closedAt != nil }
            .flatMap { $0.items.compactMap(\.decision) }.compactMap { decisions[$0] }
        return decided.compactMap { decision in
            let outstanding = followUps(of: decision).filter { $0.report?.state != .done }
            guard let due = outstanding.first?.due, due <= meeting.date,
                !isOnAnAgenda(.followUp(id: decision.id), of: meeting.body)
            else { return nil }
            return AgendaProposal(
                subject: .followUp(id: decision.id),
                reason: .followUpDue(due, outstanding: outstanding.count),
                clause: charter.cases.followUp.clause)
        }
    }

    /// What the body together must do before its next meeting: adopt its plan, fix next year's
    /// date, elect (R72, R99, R108). Where no next meeting is planned, it is taken to be in a year.
    private func taskProposals(for meeting: Meeting, at instant: Instant) -> [AgendaProposal] {
        let next =
            meetings.of(meeting.body).first { $0.date > meeting.date }?.date
            ?? meeting.date.adding(years: 1)
        let duties = (planningDuties(at: instant) + leadershipDuties()).filter { duty in
            duty.fulfilled == nil && duty.who == .body(meeting.body)
                && duty.opens < zone.end(of: meeting.date)
                && duty.due <= zone.start(of: next)
        }.compactMap { duty in
            duty.rule.task.map {
                ($0, duty.clause, zone.date(at: duty.due.adding(milliseconds: -1)))
            }
        }
        return (duties + [nextDate(for: meeting)].compactMap { $0 }).filter { task, _, _ in
            !meeting.items.contains { $0.carries == .task(kind: task) }
        }.map { task, clause, day in
            AgendaProposal(subject: .task(kind: task), reason: .due(day), clause: clause)
        }
    }

    /// Next year's date is fixed in the year's first ordinary meeting (R72).
    private func nextDate(for meeting: Meeting) -> (BodyTask, ClauseID, CivilDate)? {
        guard let rule = charter.body(meeting.body)?.meetings?.fixesNextDate, rule.value,
            meeting.kind == .ordinary
        else { return nil }
        let ofYear = meetings.of(meeting.body).filter { $0.date.year == meeting.date.year }
        guard ofYear.allSatisfy({ $0.fixedNext == nil }),
            ofYear.first(where: { $0.kind == .ordinary })?.id == meeting.id
        else { return nil }
        return (.nextDate, rule.clause, meeting.date)
    }
}

extension DutyRule {
    /// What the body must do in a meeting to fulfil it; `nil` for what is done elsewhere. Next
    /// year's date falls due only when the meeting is held, and is found from the charter.
    fileprivate var task: BodyTask? {
        switch self {
        case .yearPlan: .yearPlan
        case .leadershipChange: .election
        case .nextDate, .firstMeeting, .meetingsOfTheYear, .preparation, .papers, .answerCall,
            .minutesSent, .minutesPublished, .minutesOnSites, .localTreatment,
            .representedInput, .followUp, .answerInWriting, .joining, .agreementSent,
            .agreementReview:
            nil
        }
    }
}
