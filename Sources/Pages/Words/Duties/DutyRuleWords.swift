public import Governance

extension DutyRule {
    /// What is to be done: `Send innkalling og saksdokumenter`.
    public var title: Phrase {
        switch self {
        case .yearPlan:
            Phrase(
                nb: "Vedta møteplan for året", nn: "Vedta møteplan for året",
                en: "Adopt the meeting plan of the year")
        case .nextDate:
            Phrase(
                nb: "Fastsett datoen for neste års møte",
                nn: "Fastset datoen for møtet neste år", en: "Fix the date of next year's meeting")
        case .firstMeeting:
            Phrase(
                nb: "Hold det første møtet", nn: "Hald det første møtet",
                en: "Hold the first meeting")
        case .meetingsOfTheYear:
            Phrase(
                nb: "Hold årets møter", nn: "Hald møta for året", en: "Hold the year's meetings")
        case .preparation:
            Phrase(
                nb: "Hold forberedende møte", nn: "Hald førebuande møte",
                en: "Hold the preparatory meeting")
        case .papers:
            Phrase(
                nb: "Send innkalling og saksdokumenter", nn: "Send innkalling og saksdokument",
                en: "Send notice and papers")
        case .answerCall:
            Phrase(
                nb: "Svar på om du kan møte som vara", nn: "Svar på om du kan møte som vara",
                en: "Answer whether you can stand in")
        case .minutesSent:
            Phrase(nb: "Send referatet", nn: "Send referatet", en: "Send the minutes")
        case .minutesPublished:
            Phrase(nb: "Publiser referatet", nn: "Publiser referatet", en: "Publish the minutes")
        case .minutesOnSites:
            Phrase(
                nb: "Få referatet ut på partnernes nettsider",
                nn: "Få referatet ut på nettsidene til partnarane",
                en: "Get the minutes onto the partners' sites")
        case .leadershipChange:
            Phrase(
                nb: "La ledelsen gå over til den andre siden",
                nn: "La leiinga gå over til den andre sida", en: "Pass the lead to the other side")
        case .localTreatment:
            Phrase(
                nb: "Behandle saken lokalt", nn: "Behandle saka lokalt",
                en: "Handle the case at home")
        case .representedInput:
            Phrase(
                nb: "Registrer innspill fra partneren", nn: "Registrer innspel frå partnaren",
                en: "Record the partner's input")
        case .answerInWriting:
            Phrase(
                nb: "Svar på sak til skriftlig behandling",
                nn: "Svar på sak til skriftleg behandling", en: "Answer a case in writing")
        case .followUp:
            Phrase(nb: "Følg opp vedtaket", nn: "Følg opp vedtaket", en: "Follow up the decision")
        case .joining: AgreementDutyWords.join
        case .agreementSent: AgreementDutyWords.send
        case .agreementReview: AgreementDutyWords.review
        }
    }
}

/// What is to be done with the agreements.
private enum AgreementDutyWords {
    static let join = Phrase(
        nb: "Vedta om partneren blir med", nn: "Vedta om partnaren blir med",
        en: "Decide whether to join")
    static let send = Phrase(
        nb: "Send avtalen til Helsedirektoratet", nn: "Send avtalen til Helsedirektoratet",
        en: "Send the agreement to Helsedirektoratet")
    static let review = Phrase(
        nb: "Gå gjennom avtalen", nn: "Gå gjennom avtalen", en: "Review the agreement")
}

extension Duty.Status {
    /// How a duty stands, in a word or two.
    public var label: Phrase {
        switch self {
        case .upcoming: Phrase(nb: "Kommer", nn: "Kjem", en: "Upcoming")
        case .open: Phrase(nb: "Kan gjøres nå", nn: "Kan gjerast no", en: "Can be done now")
        case .kept: Phrase(nb: "Gjort i tide", nn: "Gjort i tide", en: "Done in time")
        case .late: Phrase(nb: "Gjort for sent", nn: "Gjort for seint", en: "Done late")
        case .broken: Phrase(nb: "Fristen er ute", nn: "Fristen er ute", en: "Overdue")
        }
    }
}
