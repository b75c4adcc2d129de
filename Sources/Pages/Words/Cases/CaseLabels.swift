public import Governance

extension CaseKind {
    /// What kind of case it is.
    public var label: Phrase {
        switch self {
        case .routine:
            Phrase(nb: "Felles rutine", nn: "Felles rutine", en: "Common routine")
        case .plan:
            Phrase(nb: "Plan eller strategi", nn: "Plan eller strategi", en: "Plan or strategy")
        case .declaration: Phrase(nb: "Erklæring", nn: "Erklæring", en: "Declaration")
        case .taskTransfer:
            Phrase(nb: "Oppgaveoverføring", nn: "Oppgåveoverføring", en: "Transfer of tasks")
        case .disagreement: Phrase(nb: "Uenighet", nn: "Usemje", en: "Disagreement")
        case .agreement:
            Phrase(
                nb: "Endring av avtalen", nn: "Endring av avtalen", en: "Change of the agreement")
        case .election: Phrase(nb: "Valg", nn: "Val", en: "Election")
        case .information: Phrase(nb: "Orientering", nn: "Orientering", en: "Information")
        case .other: Phrase(nb: "Annet", nn: "Anna", en: "Other")
        }
    }
}

extension Principle {
    /// In what respect a case is one of principle.
    public var label: Phrase {
        switch self {
        case .administrative:
            Phrase(
                nb: "Administrativt prinsipiell", nn: "Administrativt prinsipiell",
                en: "Of administrative principle")
        case .professional:
            Phrase(
                nb: "Faglig prinsipiell", nn: "Fagleg prinsipiell",
                en: "Of professional principle")
        case .economic:
            Phrase(
                nb: "Økonomisk prinsipiell", nn: "Økonomisk prinsipiell",
                en: "Of economic principle")
        }
    }
}

extension Steps {
    /// The steps a case takes.
    public var label: Phrase {
        switch self {
        case .one:
            Phrase(
                nb: "Ett steg: drøftes og vedtas i samme møte",
                nn: "Eitt steg: drøfting og vedtak i same møte",
                en: "One step: discussed and decided in one meeting")
        case .two:
            Phrase(
                nb: "To steg: drøftes i ett møte, vedtas i et senere",
                nn: "To steg: drøfting i eitt møte, vedtak i eit seinare",
                en: "Two steps: discussed in one meeting, decided in a later one")
        }
    }
}

extension Case.Intake {
    /// Where a case stands on its way in, in a word or two; the body is named elsewhere.
    public var label: Phrase {
        switch self {
        case .received:
            Phrase(nb: "Venter på fordeling", nn: "Ventar på fordeling", en: "Awaits routing")
        case .returned: CaseLabels.returned
        case .routed: Phrase(nb: "Fordelt", nn: "Fordelt", en: "Routed")
        case .answered: CaseLabels.answered
        case .rejected: CaseLabels.rejected
        case .withdrawn: Phrase(nb: "Trukket", nn: "Trekt", en: "Withdrawn")
        }
    }
}

extension Names {
    /// What the secretariat decided about a case.
    public func label(_ outcome: Triage.Outcome) -> Phrase {
        switch outcome {
        case .routed(let id): routed(to: body(id))
        case .returned: CaseLabels.returned
        case .answered: CaseLabels.answered
        case .rejected: CaseLabels.rejected
        }
    }

    /// Where a case stands on its way in, with the body it has gone to.
    public func label(_ intake: Case.Intake) -> Phrase {
        if case .routed(let id) = intake { routed(to: body(id)) } else { intake.label }
    }

    private func routed(to body: Phrase) -> Phrase {
        Phrase(
            nb: "Fordelt til \(body.nb)", nn: "Fordelt til \(body.nn)", en: "Routed to \(body.en)")
    }
}

private enum CaseLabels {
    static let returned = Phrase(
        nb: "Sendt tilbake for utfylling", nn: "Send tilbake for utfylling",
        en: "Returned for completion")
    static let answered = Phrase(
        nb: "Besvart av sekretariatet", nn: "Svar gitt av sekretariatet",
        en: "Answered by the secretariat")
    static let rejected = Phrase(nb: "Ikke tatt inn", nn: "Ikkje teken inn", en: "Not taken in")
}
