public import Governance

extension ApproveLateCase: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Godkjenn at saken tas med", nn: "Godkjenn at saka blir teken med",
            en: "Let the late case in")
    }

    /// The sentence that offers it in another's stead.
    public static var instead: Phrase {
        Phrase(
            nb: "Du kan i stedet be lederen godkjenne at saken tas med.",
            nn: "Du kan i staden be leiaren godkjenne at saka blir teken med.",
            en: "You can ask the leader to let the case in instead.")
    }
}

extension PlaceCase: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Sett på sakslisten", nn: "Set på sakslista",
            en: "Put on the agenda")
    }
}

extension AddItem: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Legg til punkt", nn: "Legg til punkt",
            en: "Add an item")
    }
}

extension RemoveItem: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Ta av sakslisten", nn: "Ta av sakslista",
            en: "Take off the agenda")
    }
}

extension OrderAgenda: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Lagre rekkefølgen", nn: "Lagre rekkjefølgja",
            en: "Save the order")
    }
}

extension ScheduleAgenda: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Lagre tidsplanen", nn: "Lagre tidsplanen",
            en: "Save the schedule")
    }
}

extension TakeInProposed: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Ta med på sakslisten", nn: "Ta med på sakslista",
            en: "Take in on the agenda")
    }
}

extension ApproveAgenda: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Godkjenn sakslisten", nn: "Godkjenn sakslista",
            en: "Approve the agenda")
    }
}

extension SendNotice: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Send innkalling", nn: "Send innkalling",
            en: "Send notice")
    }
}
