/// The secretariat decides how a case is to be handled (R29, R86, R91, R128, R149).
public struct TriageCase: Command {
    /// `case.triage`.
    public static let name: CommandName = Name("case.triage")
    /// The case.
    public var `case`: CaseID
    /// Where it goes.
    public var outcome: Triage.Outcome
    /// What kind of case it is.
    public var kind: CaseKind
    /// In which respects it is one of principle.
    public var principles: [Principle]
    /// One step or two.
    public var steps: Steps
    /// Why it goes there.
    public var routingReason: String
    /// Why one step is enough, where it is.
    public var oneStepReason: String?
    /// The exemption from openness, where the case is not to be open to all.
    public var exemption: ExemptionRequest?

    /// Asks to triage a case.
    public init(
        case id: CaseID, outcome: Triage.Outcome, kind: CaseKind, principles: [Principle] = [],
        steps: Steps = .two, routingReason: String, oneStepReason: String? = nil,
        exemption: ExemptionRequest? = nil
    ) {
        self.case = id
        self.outcome = outcome
        self.kind = kind
        self.principles = principles
        self.steps = steps
        self.routingReason = routingReason
        self.oneStepReason = oneStepReason
        self.exemption = exemption
    }

    /// Until it is decided. What has been routed is open, and would be hidden without a ground if
    /// it were sent back (R68, R143). The reason is always stored; what is of principle goes to
    /// the strategic committee or above; one step needs a reason of its own. Triage opens the
    /// case to all, so an exemption is made in the same entry, and the case is never open in
    /// between.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.open(`case`)
        if deciding.state.openTreatment(of: found) { throw Refusal(.cases(.onAgenda)) }
        if deciding.state.decisions.agreed(on: `case`) != nil {
            throw Refusal(.cases(.alreadyDecided))
        }
        if case .routed = found.intake, outcome == .returned {
            throw Refusal(.cases(.alreadyRouted))
        }
        if case .routed(let body) = outcome { try checkRoute(to: body, &deciding) }
        let routing = try deciding.text(routingReason, .reason)
        deciding.record(
            CaseTriaged(
                case: `case`,
                triage: Triage(
                    outcome: outcome, kind: kind, principles: principles, steps: steps,
                    routingReason: routing, oneStepReason: try whyOneStep(&deciding))))
        if let exemption { try deciding.exempt(.wholeCase(id: `case`), asking: exemption) }
    }

    private func checkRoute(to id: BodyID, _ deciding: inout Deciding) throws(Refusal) {
        guard let body = deciding.charter.body(id), body.meetings != nil else {
            throw Refusal(.cases(.noSuchBody))
        }
        let lower: Set<BodyKind> = [.professional, .workingGroup, .preparatory]
        if !principles.isEmpty, lower.contains(body.kind),
            let strategic = deciding.charter.bodies.first(where: { $0.kind == .strategic })
        {
            throw Refusal(
                .cases(.principleBelongsAbove(strategic.id)), by: strategic.mandate.clause)
        }
        deciding.rest(on: body.mandate.clause)
    }

    private func whyOneStep(_ deciding: inout Deciding) throws(Refusal) -> TextID? {
        guard case .routed = outcome, steps == .one else { return nil }
        if let rule = deciding.charter.cases.decidedInNext, rule.value.contains(kind) {
            throw Refusal(.cases(.twoStepsOnly), by: rule.clause)
        }
        guard deciding.charter.cases.twoSteps.value else { return nil }
        let exception = deciding.charter.cases.oneStepWithReason
        guard exception.value else {
            throw Refusal(.cases(.twoStepsOnly), by: deciding.charter.cases.twoSteps.clause)
        }
        guard let reason = try deciding.optionalText(oneStepReason, .reason) else {
            throw Refusal(.cases(.oneStepNeedsReason), by: exception.clause)
        }
        deciding.rest(on: exception.clause)
        return reason
    }
}

extension Partnership {
    /// Whether a case is on the agenda of a meeting that has not closed.
    func openTreatment(of found: Case) -> Bool {
        found.treatments.contains { id in
            guard let meeting = meetings.meeting(of: id), let item = meeting.item(id) else {
                return false
            }
            return item.announcedAt != nil && meeting.closedAt == nil && meeting.cancelledAt == nil
        }
    }
}

/// It was decided how a case is handled.
public struct CaseTriaged: Event {
    /// `case.triaged`.
    public static let name: EventName = Name("case.triaged")
    /// The case.
    public let `case`: CaseID
    /// How it is handled.
    public let triage: Triage

    /// Sets the triage; the submission's temporary exemption ends with it.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.cases.change(`case`) {
            $0.triage = triage
            $0.assessedAt = header.at
        }
    }
}
