import Governance

extension Commands {
    /// 1 March 2023.
    private static let day = CivilDate(dayNumber: 19_417)

    static let agreementExamples: [any Command] = [
        RegisterAgreement(
            kind: .cooperation, title: "Samarbeidsavtale mellom kommunene og helseforetaket",
            parties: [Name("1824"), Name("1833"), Name("983974929")], noticeMonths: 12),
        AddAgreementVersion(
            agreement: ID(1), text: "§ 1 Formål\nGode forløp.\n§ 2 Innleggelse\nLegen melder.",
            from: day, to: CivilDate(dayNumber: 20_878), clauses: 2),
        AdoptAgreement(
            agreement: ID(1), version: 1, partner: Name("1824"), by: .council, number: "63/2022",
            date: day),
        MarkCoverage(agreement: ID(1), version: 1, point: .admission, clauses: [2]),
        RecordContribution(
            agreement: ID(1), part: .organisation, contributor: "FFO Nordland"),
        RecordAgreementSent(agreement: ID(1), version: 1, date: day, receipt: "2023/117"),
        ReviewAgreement(agreement: ID(1), date: day, conclusion: "Ingen endringer i år."),
        AssessClause(
            agreement: ID(1), version: 1, clause: 2, standing: .mustDevelop,
            goal: "Færre unødige innleggelser.", measure: "Felles vurdering på video.",
            effect: "Flere får hjelp hjemme."),
        TerminateAgreement(agreement: ID(1), partner: Name("1824"), date: day),
    ]
}
