public import Governance

extension OpenItem: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Ta opp saken", nn: "Ta opp saka",
            en: "Call up the item")
    }
}

extension CloseItem: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Avslutt saken", nn: "Avslutt saka",
            en: "Finish the item")
    }
}

extension RequestFloor: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Be om ordet", nn: "Be om ordet",
            en: "Ask for the floor")
    }
}

extension WithdrawRequest: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Stryk meg fra talelisten", nn: "Stryk meg frå talelista",
            en: "Take me off the list")
    }
}

extension GiveFloor: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Gi ordet", nn: "Gi ordet",
            en: "Give the floor")
    }
}

extension EndSpeech: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Ferdig med ordet", nn: "Ferdig med ordet",
            en: "Finished speaking")
    }
}

extension MakeStatement: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Protokollfør innspill", nn: "Protokollfør innspel",
            en: "Have a statement minuted")
    }

    /// The sentence that offers it in another's stead.
    public static var instead: Phrase {
        Phrase(
            nb: "Du kan i stedet be om å få et innspill protokollført.",
            nn: "Du kan i staden be om å få eit innspel protokollført.",
            en: "You can ask to have a statement minuted instead.")
    }
}
