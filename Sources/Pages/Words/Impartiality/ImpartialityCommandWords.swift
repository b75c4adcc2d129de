public import Governance

extension DeclareConflict: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Meld fra om habilitet", nn: "Meld frå om habilitet",
            en: "Tell of a conflict of interest")
    }
}

extension RuleOnConflict: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Registrer avgjørelsen om habilitet", nn: "Registrer avgjerda om habilitet",
            en: "Record what was found")
    }
}

extension TakeBackConflict: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Trekk habilitetsmeldingen", nn: "Trekk habilitetsmeldinga",
            en: "Take it back")
    }
}
