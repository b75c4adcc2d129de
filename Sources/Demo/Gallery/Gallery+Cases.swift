import Governance
import Pages

/// The cases: the list, the template, one case on its way, and the intake.
extension Places {
    private typealias Submitted = Year2024.Submitted

    func cases() throws -> [Specimen] {
        let anchoring = try at(.anchoring)
        return try [
            Specimen("saker/liste-tom", .cases, in: at(.founded)),
            Specimen("saker/liste", .cases, in: anchoring),
            Specimen("saker/liste-sekretariat", .cases, as: .secretariat, in: anchoring),
            Specimen("saker/liste-innsender", .cases, as: .submitter, in: at(.received)),
            Specimen("saker/liste-unntatt", .cases, in: exempted()),
            Specimen(
                "saker/mottatt", .theCase(Submitted.routine), as: .submitter, in: at(.received)),
            Specimen("saker/mottatt-offentlig", .cases, in: at(.received)),
            Specimen("saker/behandles", .theCase(Submitted.routine), in: at(.noticed)),
            Specimen("saker/unntatt-offentlig", .theCase(Submitted.routine), in: exempted()),
            Specimen(
                "saker/unntatt-medlem", .theCase(Submitted.routine), as: .member, in: exempted()),
            Specimen("saker/forankring", .theCase(Submitted.routine), in: anchoring),
            Specimen(
                "saker/forankring-partner", .theCase(Submitted.routine), as: .contact,
                in: anchoring),
            Specimen(
                "saker/forankring-medlem", .theCase(Submitted.routine), as: .member, in: anchoring),
            Specimen(
                "saker/forankring-sekretariat", .theCase(Submitted.routine), as: .secretariat,
                in: anchoring),
            Specimen(
                "saker/nytt-saksframlegg", .theCase(Submitted.routine), as: .member,
                in: rewritten(),
                .own(opened: [.theCase(Submitted.routine): at(.noticed).now])),
            Specimen("saker/vedtatt", .theCase(Submitted.routine), in: at(.decided)),
            Specimen("saker/avstemning", .theCase(Submitted.rehabilitation), in: at(.decided)),
            Specimen("saker/forhastet", .theCase(Submitted.easter), in: at(.summer)),
        ] + templates()
    }

    private func templates() throws -> [Specimen] {
        let received = try at(.received)
        let typed = [
            "template.title": ["Legevakt i påsken"],
            "template.background": ["Pasienten 13097248022 ble sendt hjem uten epikrise."],
            "template.question": ["Hvordan samordner vi beredskapen?"],
        ]
        let attempt = SubmitCase(
            CaseTemplate(
                title: "Legevakt i påsken",
                background: "Pasienten 13097248022 ble sendt hjem uten epikrise.",
                question: "Hvordan samordner vi beredskapen?"))
        return try [
            Specimen("saker/ny-utlogget", .newCase, in: received),
            Specimen("saker/ikke-sendt", .newCase, in: received) { frame in
                UnsentPage(
                    to: .command(TriageCase.name),
                    values: [
                        "case": ["1"], "outcome": ["routed.to=ssu"],
                        "routingReason": ["Felles rutine som binder alle."],
                    ], along: [:], trouble: .signedOut, in: frame)
            },
            Specimen("saker/ny", .newCase, as: .submitter, in: received),
            Specimen(
                "saker/ny-utkast", .newCase, as: .submitter, in: received,
                .draft("ny-sak", values: typed)),
            Specimen(
                "saker/ny-avvist", .newCase, as: .submitter, in: received,
                .refused(attempt, values: typed)),
            Specimen(
                "saker/ny-ufullstendig", .newCase, as: .submitter, in: received,
                .malformed(SubmitCase.name, field: "template.title", .something)),
        ]
    }

    /// What the secretariat does with a case.
    func handling() throws -> [Specimen] {
        let received = try at(.received)
        let triage = TriageCase(
            case: Submitted.rehabilitation, outcome: .routed(to: Year2024.Body.strategic),
            kind: .plan, steps: .one, routingReason: "Hører til i SSU.")
        return try [
            Specimen("innkomne/tom", .intake, as: .secretariat, in: at(.founded)),
            Specimen("innkomne/to-saker", .intake, as: .secretariat, in: received),
            Specimen(
                "innkomne/vurdering", .theCase(Submitted.routine), as: .secretariat, in: received),
            Specimen(
                "innkomne/vurdering-avvist", .theCase(Submitted.rehabilitation), as: .secretariat,
                in: received,
                .refused(
                    triage,
                    values: ["outcome": ["routed.to=ssu"], "routingReason": ["Hører til i SSU."]])),
            Specimen(
                "innkomne/vurdert", .theCase(Submitted.routine), as: .secretariat,
                in: received.after(
                    TriageCase(
                        case: Submitted.routine, outcome: .routed(to: Year2024.Body.strategic),
                        kind: .routine, principles: [.professional], steps: .two,
                        routingReason: "Felles rutine som binder alle.")), .receipt),
        ]
    }

    /// The routine, exempted on the first ground of the charter.
    /// The routine's case paper has just been written anew.
    private func rewritten() throws -> Scene {
        let scene = try at(.preparing)
        guard let paper = scene.partnership.cases[Submitted.routine]?.papers.last,
            let title = scene.stage.words(of: paper.title),
            let background = scene.stage.words(of: paper.background),
            let recommendation = scene.stage.words(of: paper.recommendation)
        else { throw NotOnStage("a case paper") }
        return try scene.after(
            WritePaper(
                case: Submitted.routine, basedOn: paper.version, title: title,
                background: background + " Fire kommuner har sendt innspill.",
                assessment: "Innspillene er tatt inn i rutinen.",
                recommendation: recommendation))
    }

    func exempted() throws -> Scene {
        let scene = try at(.noticed)
        guard let ground = scene.partnership.charter.grounds.first else {
            throw NotOnStage("a ground for exemption")
        }
        return try scene.after(
            Exempt(
                .wholeCase(id: Submitted.routine), ground: ground.id,
                publicTitle: "Sak om pasientforløp"))
    }
}
