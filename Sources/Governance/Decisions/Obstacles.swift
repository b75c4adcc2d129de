extension Partnership {
    /// What stands in the way of deciding an item now, the weightiest first; `nil` where nothing
    /// does. Pages ask this before the meeting, the commands when they are given.
    public func obstacle(toDeciding id: ItemID, at instant: Instant) -> Refusal? {
        guard let meeting = meetings.meeting(of: id), let item = meeting.item(id),
            let terms = charter.body(meeting.body)?.decisions
        else { return Refusal(.agenda(.unknownItem)) }
        if terms.form.value == .discussion {
            return Refusal(.decisions(.discussionOnly), by: terms.form.clause)
        }
        return caseObstacle(item, in: meeting)
            ?? powerObstacle(item, in: meeting)
            ?? announcementObstacle(item, in: meeting, terms)
            ?? stepObstacle(item, in: meeting)
            ?? inputObstacle(item, in: meeting, terms, hardness: .refuse)
            ?? quorumObstacle(item, in: meeting, terms, at: instant)
    }

    /// What stands in the way of sending an item out to be decided in writing; `nil` where nothing
    /// does. Silence could not be told from absence there, so everyone must have somebody to ask.
    public func obstacle(toAskingInWriting id: ItemID, at instant: Instant) -> Refusal? {
        guard let meeting = meetings.meeting(of: id), let item = meeting.item(id),
            let terms = charter.body(meeting.body)?.decisions
        else { return Refusal(.agenda(.unknownItem)) }
        guard let rule = terms.inWriting else {
            return Refusal(.decisions(.notInWriting), by: terms.form.clause)
        }
        guard meeting.openedAt == nil, meeting.cancelledAt == nil else {
            return Refusal(.meetings(.notPlanned))
        }
        guard item.roundInWriting == nil else { return Refusal(.decisions(.alreadyInWriting)) }
        if let obstacle = obstacle(toContentOf: item, in: meeting) { return obstacle }
        if item.caseID.flatMap({ cases[$0]?.papers.last }) == nil {
            return Refusal(.decisions(.paperMissing), by: rule.clause, instead: WritePaper.name)
        }
        let today = zone.date(at: instant)
        let last = today.adding(days: rule.value)
        guard last < meeting.date else {
            return Refusal(.decisions(.meetingTooNear(answersBy: last)), by: rule.clause)
        }
        let asked = Set(voicesInWriting(on: item, of: meeting.body, today).map(\.seat))
        let vacant = bodies.seats(of: meeting.body)
            .filter { $0.group.standing == .member && !asked.contains($0.id) }.map(\.id)
        return vacant.isEmpty
            ? nil : Refusal(.decisions(.seatsVacant(vacant)), by: rule.clause)
    }

    /// What in the case itself stands in the way of a decision, in the room or in writing.
    func obstacle(toContentOf item: AgendaItem, in meeting: Meeting) -> Refusal? {
        guard item.caseID != nil, let terms = charter.body(meeting.body)?.decisions else {
            return Refusal(.decisions(.notACase))
        }
        guard item.decision == nil else { return Refusal(.decisions(.alreadyDecided)) }
        return caseObstacle(item, in: meeting) ?? powerObstacle(item, in: meeting)
            ?? stepObstacle(item, in: meeting)
            ?? inputObstacle(item, in: meeting, terms, hardness: .refuse)
    }

    /// A body decides the cases that it has, and none that was withdrawn.
    private func caseObstacle(_ item: AgendaItem, in meeting: Meeting) -> Refusal? {
        guard let caseID = item.caseID, let found = cases[caseID] else { return nil }
        return switch found.intake {
        case .routed(let body) where body == meeting.body: nil
        case .routed(let body): Refusal(.agenda(.otherBody(body)))
        case .received, .returned: Refusal(.agenda(.untriaged([found.number])))
        case .answered, .rejected, .withdrawn: Refusal(.cases(.closed))
        }
    }

    /// Some kinds of case one body alone decides, though others prepare them (R78, R80, R91).
    private func powerObstacle(_ item: AgendaItem, in meeting: Meeting) -> Refusal? {
        let kind = item.caseID.flatMap { cases[$0]?.triage?.kind }
        guard let rule = charter.cases.decidedBy?.first(where: { $0.kind == kind }),
            rule.body != meeting.body
        else { return nil }
        return Refusal(.decisions(.decidedElsewhere(rule.body)), by: rule.clause)
    }

    /// A body cannot decide what has not been reported and sent out beforehand (R113).
    private func announcementObstacle(
        _ item: AgendaItem, in meeting: Meeting, _ terms: DecisionTerms
    ) -> Refusal? {
        if let rule = terms.announcedOnly, rule.value {
            let before = item.announcedAt.map { zone.date(at: $0) < meeting.date } ?? false
            guard item.caseID != nil, before else {
                return Refusal(.decisions(.notAnnounced), by: rule.clause)
            }
        }
        guard item.caseID != nil, item.number != nil else {
            return Refusal(.decisions(.notACase), by: terms.announcedOnly?.clause)
        }
        return item.decision == nil ? nil : Refusal(.decisions(.alreadyDecided))
    }

    /// Two steps: discussed in one meeting of the body, decided in a later one (R149); some kinds
    /// in the very next, whenever it is held (R158).
    private func stepObstacle(_ item: AgendaItem, in meeting: Meeting) -> Refusal? {
        guard let caseID = item.caseID, let found = cases[caseID], let triage = found.triage
        else { return nil }
        if let rule = charter.cases.decidedInNext, rule.value.contains(triage.kind) {
            return nextMeetingObstacle(found, in: meeting, by: rule.clause)
        }
        let rule = charter.cases.twoSteps
        guard rule.value, triage.steps == .two else { return nil }
        return wasDiscussed(found, before: meeting)
            ? nil : Refusal(.decisions(.notDiscussedBefore), by: rule.clause)
    }

    private func nextMeetingObstacle(
        _ found: Case, in meeting: Meeting, by clause: ClauseID
    ) -> Refusal? {
        guard wasDiscussed(found, before: meeting) else {
            return Refusal(.decisions(.notDiscussedBefore), by: clause)
        }
        let held = meetings.of(meeting.body).filter { $0.openedAt != nil }
        guard let previous = held.last(where: { $0.date < meeting.date }),
            !previous.items.contains(where: { $0.caseID == found.id && $0.closedAt != nil })
        else { return nil }
        return Refusal(.decisions(.notDiscussedInPrevious(previous.date)), by: clause)
    }

    /// Whether a case has been treated in an earlier meeting of the same body.
    public func wasDiscussed(_ found: Case, before meeting: Meeting) -> Bool {
        found.treatments.contains { id in
            guard let earlier = meetings.meeting(of: id), let item = earlier.item(id) else {
                return false
            }
            return earlier.body == meeting.body && earlier.date < meeting.date
                && item.closedAt != nil
        }
    }

    /// A seat that speaks for several partners must have recorded each one's input (R40). A case
    /// in one step that was never sent home has left no time for it, and is warned of instead.
    func inputObstacle(
        _ item: AgendaItem, in meeting: Meeting, _ terms: DecisionTerms, hardness: Strictness
    ) -> Refusal? {
        guard let rule = terms.representedInput, let caseID = item.caseID,
            let found = cases[caseID]
        else { return nil }
        let leftTime = found.triage?.steps == .two || anchoring[caseID] != nil
        guard hardness == (leftTime ? rule.value : .warn) else { return nil }
        let missing = missingInput(on: caseID, in: meeting)
        return missing.isEmpty
            ? nil : Refusal(.decisions(.inputMissing(missing)), by: rule.clause)
    }

    /// The partners spoken for by another's seat whose input on a case is not recorded.
    public func missingInput(on caseID: CaseID, in meeting: Meeting) -> [PartnerID] {
        bodies.seats(of: meeting.body)
            .filter { $0.group.standing == .member }
            .map { partners(spokenForBy: $0.id) }
            .filter { $0.count > 1 }
            .flatMap { $0 }
            .filter { partner($0, on: meeting.date) != nil }
            .filter { anchoring[caseID]?.hasInput(from: $0) != true }
            .sorted()
    }

    /// What stands in the way of closing the round or vote that is open on an item: nobody who
    /// has a say in it is left, or too few members are (R115).
    func obstacle(
        toSettling item: AgendaItem, in meeting: Meeting, at instant: Instant
    ) -> Refusal? {
        guard let voices = item.openVoices, let terms = charter.body(meeting.body)?.decisions else {
            return nil
        }
        let present = participants(in: meeting, on: item.id, at: instant)
        guard voices.contains(where: { present.contains($0.appointment) }) else {
            return Refusal(.decisions(.nobodyLeft), by: terms.say.clause, instead: CloseItem.name)
        }
        return quorumObstacle(item, in: meeting, terms, at: instant)
    }

    private func quorumObstacle(
        _ item: AgendaItem, in meeting: Meeting, _ terms: DecisionTerms, at instant: Instant
    ) -> Refusal? {
        guard meeting.isOpen, let quorum = terms.quorum else { return nil }
        let present = voices(in: meeting.id, on: item.id, at: instant).count
        return present >= quorum.value
            ? nil
            : Refusal(
                .decisions(.noQuorum(present: present, needed: quorum.value)), by: quorum.clause)
    }
}

extension Deciding {
    /// An item that can be decided here and now, with the rules that let it.
    mutating func decidable(
        _ id: ItemID
    ) throws(Refusal) -> (meeting: Meeting, item: AgendaItem, terms: DecisionTerms) {
        if let obstacle = state.obstacle(toDeciding: id, at: at) { throw obstacle }
        let (meeting, item) = try open(id)
        guard let terms = charter.body(meeting.body)?.decisions else {
            throw Refusal(.meetings(.noSuchBody))
        }
        rest(on: terms.form.clause)
        terms.announcedOnly.map { rest(on: $0.clause) }
        let kind = item.caseID.flatMap { state.cases[$0]?.triage?.kind }
        if let next = charter.cases.decidedInNext, let kind, next.value.contains(kind) {
            rest(on: next.clause)
        } else if charter.cases.twoSteps.value {
            rest(on: charter.cases.twoSteps.clause)
        }
        charter.cases.decidedBy?.first { $0.kind == kind }.map { rest(on: $0.clause) }
        if let soft = state.inputObstacle(item, in: meeting, terms, hardness: .warn),
            case .decisions(.inputMissing(let partners)) = soft.reason
        {
            warn(.inputMissing(partners), by: soft.clause)
        }
        return (meeting, item, terms)
    }
}
