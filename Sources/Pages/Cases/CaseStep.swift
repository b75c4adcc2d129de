import Governance

/// One of the steps a case takes (R149), done or to come.
struct CaseStep: Codable, Hashable, Sendable {
    let name: String
    let detail: String?
    let state: StepTrail.Step.State
}

/// What stands in the way of a decision, with the clause that demands it.
struct ObstacleFacts: Codable, Hashable, Sendable {
    let sentence: String
    let clause: ClauseID?
}

extension Frame {
    /// The steps from submission to follow-up, and at which of them a case stands.
    func steps(of found: Case) -> [CaseStep] {
        var steps: [(name: Phrase, detail: String?, isDone: Bool)] = [
            (
                CasePageWords.stepReceived, day(partnership.zone.date(at: found.receivedAt)),
                found.triage != nil && found.intake != .returned
            )
        ]
        switch found.intake {
        case .received, .returned, .routed: steps += stepsAhead(of: found)
        case .answered, .rejected, .withdrawn:
            steps.append((names.label(found.intake), nil, true))
        }
        let current = steps.firstIndex { !$0.isDone }
        return steps.enumerated().map { index, step in
            CaseStep(
                name: say(step.name), detail: step.detail,
                state: step.isDone ? .done : index == current ? .current : .upcoming)
        }
    }

    private func stepsAhead(
        of found: Case
    ) -> [(name: Phrase, detail: String?, isDone: Bool)] {
        let treatments = treatments(of: found)
        let discussed = treatments.first { $0.item.closedAt != nil }
        let coming = treatments.last { $0.item.closedAt == nil && $0.meeting.closedAt == nil }
        let agreed = partnership.decisions.agreed(on: found.id)
        var steps = [
            (
                name: CasePageWords.stepDiscussion,
                detail: (discussed ?? coming).map { say(place(of: $0)) },
                isDone: discussed != nil || agreed != nil
            )
        ]
        if case .routed(let id) = found.intake,
            charter.body(id)?.decisions?.form.value == .discussion
        {
            return steps
        }
        if found.triage?.steps != .one {
            steps.append(anchoringStep(of: found, isDecided: agreed != nil))
        }
        let next = discussed == nil && found.triage?.steps != .one ? nil : coming
        steps.append(
            (
                CasePageWords.stepDecision,
                agreed.map {
                    "\(names.number($0.number)), \(day(partnership.zone.date(at: $0.at)))"
                }
                    ?? next.map { say(place(of: $0)) }, agreed != nil
            ))
        if charter.cases.followUp.value { steps.append(followUpStep(after: agreed)) }
        return steps
    }

    private func anchoringStep(
        of found: Case, isDecided: Bool
    ) -> (name: Phrase, detail: String?, isDone: Bool) {
        guard let anchoring = partnership.anchoring[found.id] else {
            return (CasePageWords.stepAnchoring, nil, isDecided)
        }
        let (part, whole) = (anchoring.answered.count, anchoring.partners.count)
        return (
            CasePageWords.stepAnchoring, say(AnchoringPageWords.haveAnswered(part, of: whole)),
            isDecided || part == whole
        )
    }

    private func followUpStep(
        after decision: Decision?
    ) -> (name: Phrase, detail: String?, isDone: Bool) {
        guard let decision else { return (CasePageWords.stepFollowUp, nil, false) }
        let owed = partnership.followUps(of: decision)
        let done = owed.count { $0.report?.state == .done }
        return (
            CasePageWords.stepFollowUp, say(CasePageWords.carriedOut(done, of: owed.count)),
            !owed.isEmpty && done == owed.count
        )
    }

    /// What comes next, in one sentence; `nil` for a case that is at its end.
    func nextStep(of found: Case, at stage: CaseStage) -> String? {
        switch stage.step {
        case .received: say(CasePageWords.nextTriage)
        case .returned: say(CasePageWords.nextCompletion)
        case .routed: say(CasePageWords.nextAgenda)
        case .onAgenda, .inMeeting: nil
        case .discussed:
            found.triage?.steps == .two && partnership.anchoring[found.id] == nil
                ? say(CasePageWords.nextAnchoring) : say(CasePageWords.nextDecision)
        case .anchoring:
            partnership.anchoring[found.id].map { say(CasePageWords.nextAnswers($0.due.words)) }
        case .notAgreed:
            partnership.decisions.on(found.id).last?.nextStep.map { say($0.label) }
        case .decided: charter.cases.followUp.value ? say(CasePageWords.nextFollowUp) : nil
        case .answered, .rejected, .withdrawn: nil
        }
    }

    /// What is missing before the coming treatment can end in a decision.
    func obstacle(before treatments: [VisibleTreatment]) -> ObstacleFacts? {
        guard let coming = treatments.last, coming.item.closedAt == nil,
            coming.meeting.closedAt == nil, coming.item.decision == nil,
            coming.item.roundInWriting?.isOpen(at: now) != true,
            let refusal = partnership.obstacle(toDeciding: coming.item.id, at: now)
        else { return nil }
        return ObstacleFacts(sentence: refusal.sentence(in: self), clause: refusal.clause)
    }
}

extension CaseMatter {
    /// The steps, what comes next, and what is missing before a decision.
    func standing(in frame: Frame) -> HTML {
        let trail = StepTrail(
            label: frame.say(CasePageWords.steps),
            steps: steps.map {
                .init(name: $0.name, detail: $0.detail, state: $0.state, language: frame.language)
            })
        let sentence = next.shown { text in
            "<p><strong>\(frame.say(CasePageWords.next)):</strong> \(text)</p>"
        }
        let missing = obstacle.shown { obstacle in
            Notice(
                kind: .info, title: frame.say(CasePageWords.beforeDecision),
                content: """
                    <p>\(obstacle.sentence)</p>
                    \(obstacle.clause.flatMap { frame.citation($0) }.shown { "<p>\($0)</p>" })
                    """
            ).html
        }
        return PageSection(
            title: frame.say(CasePageWords.standing), id: "status",
            content: "\(trail)\(sentence)\(missing)"
        ).html
    }
}
