public import Governance

extension SubmitCase: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Meld inn saken", nn: "Meld inn saka",
            en: "Submit the case")
    }
}

extension CompleteCase: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Send inn på nytt", nn: "Send inn på nytt",
            en: "Send in again")
    }
}

extension WithdrawCase: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Trekk saken", nn: "Trekk saka",
            en: "Withdraw the case")
    }
}

extension TriageCase: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Fordel saken", nn: "Fordel saka",
            en: "Route the case")
    }
}

extension WritePaper: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Lagre saksframlegget", nn: "Lagre saksframlegget",
            en: "Save the case paper")
    }
}

extension AttachFile: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Legg ved fil", nn: "Legg ved fil",
            en: "Attach a file")
    }
}
