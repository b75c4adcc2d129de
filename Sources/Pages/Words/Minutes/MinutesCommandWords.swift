public import Governance

extension CirculateMinutes: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Send referatet", nn: "Send referatet",
            en: "Send the minutes")
    }
}

extension RequestChange: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Be om endring i referatet", nn: "Be om endring i referatet",
            en: "Ask for a change of the minutes")
    }
}

extension PublishMinutes: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Publiser referatet", nn: "Publiser referatet",
            en: "Publish the minutes")
    }
}

extension RegisterPublication: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Registrer publisering hos partner", nn: "Registrer publisering hos partnar",
            en: "Record publication by a partner")
    }
}
