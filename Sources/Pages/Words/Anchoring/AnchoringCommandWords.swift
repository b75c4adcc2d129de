public import Governance

extension SendForAnchoring: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Send til behandling hos partnerne", nn: "Send til behandling hos partnarane",
            en: "Send to the partners")
    }
}

extension RecordLocalTreatment: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Registrer lokal behandling", nn: "Registrer lokal behandling",
            en: "Record local treatment")
    }
}

extension RecordInput: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Registrer innspill", nn: "Registrer innspel",
            en: "Record input")
    }
}
