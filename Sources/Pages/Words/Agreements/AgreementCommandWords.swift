public import Governance

extension RegisterAgreement: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(nb: "Registrer avtalen", nn: "Registrer avtalen", en: "Register the agreement")
    }
}

extension AddAgreementVersion: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(nb: "Finn punktene i teksten", nn: "Finn punkta i teksten", en: "Find the clauses")
    }
}

extension AdoptAgreement: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(nb: "Registrer vedtaket", nn: "Registrer vedtaket", en: "Record the decision")
    }
}

extension MarkCoverage: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Lagre hva som dekker kravet", nn: "Lagre kva som dekkjer kravet",
            en: "Save what covers it")
    }
}

extension RecordContribution: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Registrer medvirkning", nn: "Registrer medverknad", en: "Record the contribution")
    }
}

extension ReviewAgreement: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Registrer gjennomgangen", nn: "Registrer gjennomgangen", en: "Record the review")
    }
}

extension RecordAgreementSent: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Registrer innsendingen", nn: "Registrer innsendinga",
            en: "Record that it was sent")
    }
}

extension AssessClause: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(nb: "Lagre vurderingen", nn: "Lagre vurderinga", en: "Save the assessment")
    }
}

extension TerminateAgreement: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(nb: "Registrer oppsigelsen", nn: "Registrer oppseiinga", en: "Record the notice")
    }
}
