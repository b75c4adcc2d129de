import Governance
import Pages

/// What is looked up: the partnership itself, decisions, bodies, partners, the agreement, duties.
extension Places {
    func registers() throws -> [Specimen] {
        let decided = try at(.decided)
        guard let decision = decided.partnership.decisions[DecisionID(1)]?.id else {
            throw NotOnStage("a decision")
        }
        return try [
            Specimen("hjem/tom", .home, in: at(.founded)),
            Specimen("hjem/offentlig", .home, in: at(.noticed)),
            Specimen("hjem/sekretariat", .home, as: .secretariat, in: at(.noticed)),
            Specimen("hjem/medlem", .home, as: .member, in: at(.noticed)),
            Specimen("vedtak/tom", .decisions, in: at(.founded)),
            Specimen("vedtak/register", .decisions, in: decided),
            Specimen("vedtak/vedtak", .decision(decision), in: decided),
            Specimen("vedtak/partner", .decision(decision), as: .contact, in: decided),
            Specimen("vedtak/sekretariat", .decision(decision), as: .secretariat, in: decided),
            Specimen("avtalen/avtalen", .charter, in: at(.noticed)),
            Specimen("avtalen/paragraf", .clause(clause()), in: at(.noticed)),
        ] + bodies() + partners() + costs() + duties()
    }

    private func bodies() throws -> [Specimen] {
        let noticed = try at(.noticed)
        return try [
            Specimen("organer/alle", .bodies, in: noticed),
            Specimen("organer/alle-sekretariat", .bodies, as: .secretariat, in: noticed),
            Specimen("organer/ssu", .body(Year2024.Body.strategic), in: noticed),
            Specimen("organer/ssu-tomt", .body(Year2024.Body.dialogue), in: at(.founded)),
            Specimen(
                "organer/ssu-sekretariat", .body(Year2024.Body.strategic), as: .secretariat,
                in: noticed),
            Specimen(
                "organer/oppnevning-ufullstendig", .body(Year2024.Body.strategic),
                as: .secretariat, in: noticed,
                .malformed(Appoint.name, field: "person", .choice)),
        ]
    }

    private func partners() throws -> [Specimen] {
        let anchoring = try at(.anchoring)
        return try [
            Specimen("partnere/alle", .partners, in: anchoring),
            Specimen("partnere/alle-sekretariat", .partners, as: .secretariat, in: anchoring),
            Specimen("partnere/nesna", .partner(Cast.nesna), in: anchoring),
            Specimen("partnere/nesna-kontakt", .partner(Cast.nesna), as: .contact, in: anchoring),
            Specimen(
                "partnere/nesna-sekretariat", .partner(Cast.nesna), as: .secretariat,
                in: anchoring),
            Specimen("partnere/nesna-tom", .partner(Cast.nesna), in: at(.founded)),
        ]
    }

    private func costs() throws -> [Specimen] {
        let noticed = try at(.noticed)
        let negative = RecordBudget(
            year: 2024, costs: BudgetCosts(salary: Money(kroner: -1)), inhabitants: [:])
        return try [
            Specimen("kostnader/siste", .costs, in: noticed),
            Specimen("kostnader/sekretariat", .budget(2023), as: .secretariat, in: noticed),
            Specimen(
                "kostnader/hva-om", .budget(2023), in: noticed,
                query: "?belop1=744539&likt2=0&med3=1811"),
            Specimen(
                "kostnader/hva-om-feil", .budget(2023), in: noticed, query: "?uten1=1811&likt2=x"),
            Specimen(
                "kostnader/avslag", .budget(2023), as: .secretariat, in: noticed,
                .refused(negative, values: ["costs.salary": ["-1"], "year": ["2024"]])),
            Specimen(
                "kostnader/ikke-et-tall", .budget(2023), as: .secretariat, in: noticed,
                .malformed(RecordBudget.name, field: "costs.travel", .money)),
        ]
    }

    private func duties() throws -> [Specimen] {
        try [
            Specimen("plikter/tom", .duties, as: .secretariat, in: at(.founded)),
            Specimen("plikter/sekretariat", .duties, as: .secretariat, in: at(.anchoring)),
            Specimen("plikter/sommer", .duties, as: .secretariat, in: at(.summer)),
            Specimen("etterlevelse/tom", .compliance, in: at(.founded)),
            Specimen("etterlevelse/varen", .compliance, in: at(.decided)),
            Specimen("etterlevelse/sekretariat", .compliance, as: .secretariat, in: at(.summer)),
        ]
    }

    private func clause() throws -> ClauseID {
        guard
            let clause = try at(.noticed).partnership.charter.clauses.first(where: {
                $0.id.rawValue.contains("6")
            })?.id
        else { throw NotOnStage("a clause") }
        return clause
    }
}
