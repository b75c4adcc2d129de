import Governance

/// The agreements that Helgeland's secretariat enters in the register: the national one, the
/// cooperation agreement and two service agreements.
///
/// The texts are written for the demonstration. Of the decisions only Rødøy's is in the sources
/// (sak 63/2022, 28 September 2022); the others are invented, and their numbers say so.
struct RegisteredAgreements {
    let charter: Charter
    let zone: Zone

    init(under charter: Charter, zone: Zone) {
        self.charter = charter
        self.zone = zone
    }

    /// The agreements by their numbers.
    static let framework = AgreementID(1)
    static let cooperation = AgreementID(2)
    static let pathways = AgreementID(3)
    static let emergency = AgreementID(4)

    private var parties: [PartnerID] { charter.partners.map(\.id) }

    /// What the secretariat does, in order: the point on children is left as a gap, and the
    /// agreement on emergencies awaits 12 of its 18 parties.
    var commands: [any Command] {
        get throws {
            try register() + adoptCooperation() + adoptServices() + cover() + keep()
        }
    }

    private func register() throws -> [any Command] {
        [
            RegisterAgreement(
                kind: .framework, title: "Avtale om innføring av helsefellesskap",
                parties: parties, noticeMonths: 3),
            AddAgreementVersion(
                agreement: Self.framework, text: AgreementPapers.framework,
                from: try zone.day("2020-01-01"), to: try zone.day("2023-12-31"), clauses: 3),
            RegisterAgreement(
                kind: .cooperation, title: "Samarbeidsavtale for Helsefellesskap Helgeland",
                parties: parties, under: Self.framework),
            AddAgreementVersion(
                agreement: Self.cooperation, text: AgreementPapers.cooperation,
                from: try zone.day("2023-01-01"), clauses: 9),
            RegisterAgreement(
                kind: .service, title: "Tjenesteavtale om innleggelse og utskrivning",
                parties: parties, under: Self.cooperation),
            AddAgreementVersion(
                agreement: Self.pathways, text: AgreementPapers.pathways,
                from: try zone.day("2012-07-01"), clauses: 5),
            RegisterAgreement(
                kind: .service, title: "Tjenesteavtale om beredskap og jordmortjenester",
                parties: parties, under: Self.cooperation),
            AddAgreementVersion(
                agreement: Self.emergency, text: AgreementPapers.emergency,
                from: try zone.day("2024-01-01"), clauses: 2),
        ]
    }

    private func adopt(
        _ agreement: AgreementID, _ partner: PartnerID, _ day: String, number: String
    ) throws -> any Command {
        let isTrust = charter.partners.first { $0.id == partner }?.kind == .trust
        return AdoptAgreement(
            agreement: agreement, version: 1, partner: partner, by: isTrust ? .board : .council,
            number: number, date: try zone.day(day))
    }

    /// The last of them in February 2023: two years late by the national agreement (R7).
    private func adoptCooperation() throws -> [any Command] {
        try [Self.framework, Self.cooperation].flatMap { agreement in
            try parties.enumerated().map { index, partner in
                partner == PartnerID("1836")
                    ? try adopt(agreement, partner, "2022-09-28", number: "63/2022")
                    : try adopt(
                        agreement, partner, index < 9 ? "2022-11-15" : "2023-02-14",
                        number: "\(index + 20)/22 (oppdiktet)")
            }
        }
    }

    private func adoptServices() throws -> [any Command] {
        try parties.enumerated().map { index, partner in
            try adopt(
                Self.pathways, partner, "2012-06-20", number: "\(index + 30)/12 (oppdiktet)")
        }
            + parties.prefix(6).enumerated().map { index, partner in
                try adopt(
                    Self.emergency, partner, "2023-12-12", number: "\(index + 70)/23 (oppdiktet)")
            }
    }

    private func cover() throws -> [any Command] {
        let own: [(RequiredPoint, [Int])] = [
            (.tasks, [2]), (.knowledge, [5]), (.research, [5]), (.localICT, [6]),
            (.prevention, [2]), (.planning, [3, 4]), (.templateParties, [1]),
            (.templatePurpose, [1]), (.templateForms, [3]), (.templateReporting, [4]),
            (.templateUsers, [3]), (.templateDisagreement, [7]), (.templateDuration, [8]),
            (.templateSubmission, [9]),
        ]
        let pathways: [(RequiredPoint, [Int])] = [
            (.pathways, [1, 4]), (.admission, [2]), (.emergencyBeds, [3]), (.discharge, [4, 5]),
        ]
        let emergency: [(RequiredPoint, [Int])] = [(.preparedness, [1]), (.midwifery, [2])]
        return [
            (Self.cooperation, own), (Self.pathways, pathways), (Self.emergency, emergency),
        ].flatMap { agreement, marks in
            marks.map { point, clauses in
                MarkCoverage(agreement: agreement, version: 1, point: point, clauses: clauses)
            }
        }
    }

    private func keep() throws -> [any Command] {
        try [
            RecordContribution(
                agreement: Self.cooperation, part: .organisation,
                contributor: "Brukerutvalget i helseforetaket (oppdiktet)"),
            RecordAgreementSent(
                agreement: Self.cooperation, version: 1, date: zone.day("2023-03-10"),
                receipt: "2023/117 (oppdiktet)"),
            RecordAgreementSent(
                agreement: Self.pathways, version: 1, date: zone.day("2012-07-10"),
                receipt: "2012/44 (oppdiktet)"),
            AssessClause(
                agreement: Self.pathways, version: 1, clause: 4, standing: .mustDevelop,
                goal: "Kommunen kjenner behovet dagen før utskrivning.",
                measure: "Felles vurdering på video før helgen.",
                effect: "Færre pasienter blir liggende og vente."),
        ]
            + (2013...2023).map { year in
                ReviewAgreement(
                    agreement: Self.pathways, date: try zone.day("\(year)-11-20"),
                    conclusion: year == 2023
                        ? "Fristene for melding skal vurderes (oppdiktet)."
                        : "Ingen endringer (oppdiktet).")
            }
    }
}
