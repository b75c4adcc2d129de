public import Governance

extension ReportAbsence: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Meld forfall", nn: "Meld forfall",
            en: "Report absence")
    }
}

extension WithdrawAbsence: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Ta tilbake forfallet", nn: "Ta tilbake forfallet",
            en: "Take back the absence")
    }
}

extension PromiseAttendance: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(nb: "Jeg kommer", nn: "Eg kjem", en: "I will come")
    }
}

extension AnswerCall: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Svar på varainnkallingen", nn: "Svar på varainnkallinga",
            en: "Answer the call")
    }
}

extension Arrive: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Registrer oppmøte", nn: "Registrer frammøte",
            en: "Record arrival")
    }
}

extension RecordAttendance: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Lagre oppmøtet", nn: "Lagre frammøtet",
            en: "Save the attendance")
    }
}

extension Leave: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Registrer at personen går", nn: "Registrer at personen går",
            en: "Record departure")
    }
}
