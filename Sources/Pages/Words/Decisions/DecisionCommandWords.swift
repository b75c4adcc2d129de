public import Governance

extension ProposeDecision: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Foreslå vedtak", nn: "Foreslå vedtak",
            en: "Propose a decision")
    }
}

extension OpenRound: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Start konsensusrunde", nn: "Start konsensusrunde",
            en: "Start a consensus round")
    }
}

extension AnswerRound: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Gi svar i runden", nn: "Gi svar i runden",
            en: "Answer in the round")
    }
}

extension CloseRound: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Avslutt runden", nn: "Avslutt runden",
            en: "Close the round")
    }
}

extension OpenVote: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Start avstemning", nn: "Start røysting",
            en: "Start a vote")
    }
}

extension CastVote: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Avgi stemme", nn: "Gi røyst",
            en: "Cast vote")
    }
}

extension CloseVote: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Avslutt avstemningen", nn: "Avslutt røystinga",
            en: "Close the vote")
    }
}
