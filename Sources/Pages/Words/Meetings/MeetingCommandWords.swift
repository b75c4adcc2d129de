public import Governance

extension AdoptYearPlan: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Vedta møteplanen", nn: "Vedta møteplanen",
            en: "Adopt the meeting plan")
    }
}

extension PlanMeeting: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Legg inn møte", nn: "Legg inn møte",
            en: "Plan a meeting")
    }
}

extension MoveMeeting: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Flytt møtet", nn: "Flytt møtet",
            en: "Move the meeting")
    }
}

extension CancelMeeting: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Avlys møtet", nn: "Avlys møtet",
            en: "Cancel the meeting")
    }
}

extension SetStream: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Lagre direktesending", nn: "Lagre direktesending",
            en: "Save the live stream")
    }
}

extension FixNextMeeting: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Fastsett neste års møte", nn: "Fastset møtet neste år",
            en: "Fix next year's meeting")
    }
}

extension CallExtraordinary: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Kall inn til ekstraordinært møte", nn: "Kall inn til ekstraordinært møte",
            en: "Call an extraordinary meeting")
    }

    /// The sentence that offers it in another's stead.
    public static var instead: Phrase {
        Phrase(
            nb: "Du kan i stedet kalle inn til et ekstraordinært møte.",
            nn: "Du kan i staden kalle inn til eit ekstraordinært møte.",
            en: "You can call an extraordinary meeting instead.")
    }
}

extension OpenMeeting: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Åpne møtet", nn: "Opne møtet",
            en: "Open the meeting")
    }
}

extension CloseMeeting: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Avslutt møtet", nn: "Avslutt møtet",
            en: "Close the meeting")
    }
}
