@testable import Governance
@testable import Pages

/// Every label there is, kind by kind.
enum LabelSamples {
    static let all = byKind.flatMap { $0 }

    static let byKind: [[Phrase]] = charter + proceedings + derived

    private static let charter: [[Phrase]] = [
        Role.allCases.map(\.label), Role.allCases.map(\.inSentence), BodyKind.allCases.map(\.label),
        Level.allCases.map(\.label), Side.allCases.map(\.label),
        SeatGroup.Standing.allCases.map(\.label), SeatGroup.Deputies.allCases.map(\.label),
        Basis.allCases.map(\.label), DecisionForm.allCases.map(\.label),
        Distribution.allCases.map(\.label), Strictness.allCases.map(\.label),
        LateCase.allCases.map(\.label), CaseTerms.Intake.allCases.map(\.label),
        PartnerKind.allCases.map(\.label), TextField.allCases.map(\.label),
    ]

    private static let proceedings: [[Phrase]] = [
        MeetingMode.allCases.map(\.label), Meeting.Kind.allCases.map(\.label),
        ItemKind.allCases.map(\.label), CaseKind.allCases.map(\.label),
        Principle.allCases.map(\.label), Steps.allCases.map(\.label),
        LocalTreatment.Status.allCases.map(\.label), Position.allCases.map(\.label),
        [Ballot.Choice.for, .against].map(\.label), Decision.Method.allCases.map(\.label),
        Decision.Outcome.allCases.map(\.label), NextStep.allCases.map(\.label),
        FollowUpReport.Progress.allCases.map(\.label), DutyRule.allCases.map(\.title),
        BudgetLine.allCases.map(\.label), CostBasis.allCases.map(\.label),
        Duty.Status.allCases.map(\.label), AgreementKind.allCases.map(\.label),
        AdoptingBody.allCases.map(\.label), Contribution.Part.allCases.map(\.label),
        ClauseAssessment.Standing.allCases.map(\.label), Coverage.Degree.allCases.map(\.label),
        AgreementComparison.Match.allCases.map(\.label), RequiredList.allCases.map(\.label),
        RequiredPoint.allCases.map(\.label),
    ]

    private static let outcomes: [Triage.Outcome] = [
        .routed(to: WordsSample.ssu), .returned, .answered, .rejected,
    ]
    private static let intakes: [Case.Intake] = [
        .received, .returned, .routed(WordsSample.ssu), .answered, .rejected, .withdrawn,
    ]
    private static let approvals: [Approval] = [
        .none, .notDemanded, .pending(until: WordsSample.noon), .stopped(since: WordsSample.noon),
        .approved(at: WordsSample.noon),
    ]

    private static let reportings: [Reporting] = [
        .noDeadline, .inTime(deadline: WordsSample.day(2024, 1, 17)),
        .late(deadline: WordsSample.day(2024, 1, 17)),
    ]
    private static let appointers: [SeatGroup.Appointer] = [
        .councils([Name("raad")]), .body(WordsSample.ssu), .partner, .organisation, .office,
    ]

    private static let derived: [[Phrase]] = [
        outcomes.map { WordsSample.names.label($0) }, intakes.map { WordsSample.names.label($0) },
        intakes.map(\.label), approvals.map { WordsSample.names.label($0) },
        reportings.map { WordsSample.names.label($0) },
        appointers.map { WordsSample.names.label($0) },
    ]
}
