public import Governance

extension Appoint: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(nb: "Registrer oppnevning", nn: "Registrer oppnemning", en: "Record appointment")
    }
}

extension EndAppointment: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(nb: "Avslutt oppnevningen", nn: "Avslutt oppnemninga", en: "End appointment")
    }
}

extension Represent: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Lagre hvem plassen taler for", nn: "Lagre kven plassen talar for",
            en: "Save whom the seat speaks for")
    }
}

extension ElectLeaders: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Registrer valg av leder", nn: "Registrer val av leiar",
            en: "Record election of leader")
    }
}

extension CreateBody: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(nb: "Opprett organet", nn: "Opprett organet", en: "Set up the body")
    }
}
