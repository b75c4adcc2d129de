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

extension OpenRoundInWriting: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Send ut til skriftlig behandling", nn: "Send ut til skriftleg behandling",
            en: "Send out to be decided in writing")
    }
}

extension DemandMeeting: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Be om at saken tas i møte", nn: "Be om at saka blir teken i møte",
            en: "Ask for it to be taken in a meeting")
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
