/// What the partners' pages say.
enum PartnersPageWords {
    static let partner = Phrase(nb: "Partner", nn: "Partnar", en: "Partner")
    static let kind = Phrase(nb: "Type", nn: "Type", en: "Kind")
    static let contact = Phrase(nb: "Kontaktperson", nn: "Kontaktperson", en: "Contact person")
    static let caption = Phrase(
        nb: "Partnerne i dag", nn: "Partnarane i dag", en: "The partners today")
    static let costs = Phrase(
        nb: "Hva samarbeidet koster hver kommune", nn: "Kva samarbeidet kostar kvar kommune",
        en: "What the cooperation costs each municipality")
    static let theCase = Phrase(nb: "Sak", nn: "Sak", en: "Case")
    static let waiting = Phrase(
        nb: "Saker som venter på svar", nn: "Saker som ventar på svar",
        en: "Cases that await an answer")
    static let nothingWaits = Phrase(
        nb: "Ingen saker venter på svar", nn: "Ingen saker ventar på svar",
        en: "No cases await an answer")
    static let nothingWaitsWhy = Phrase(
        nb: "Når sekretariatet sender en sak til partnerne, kommer den hit med svarfristen.",
        nn: "Når sekretariatet sender ei sak til partnarane, kjem ho hit med svarfristen.",
        en: "When the secretariat sends a case to the partners, it comes here with its deadline.")
    static let answerHere = Phrase(nb: "Svar på saken", nn: "Svar på saka", en: "Answer")
    static let answers = Phrase(nb: "Svar som er gitt", nn: "Svar som er gitt", en: "Answers given")
    static let answersCaption = Phrase(
        nb: "Partnerens egen behandling", nn: "Eiga behandling hos partnaren",
        en: "The partner's own treatment")
    static let seats = Phrase(
        nb: "Plasser som taler for partneren", nn: "Plassar som talar for partnaren",
        en: "Seats that speak for the partner")
    static let followUps = Phrase(
        nb: "Oppfølging av vedtak", nn: "Oppfølging av vedtak", en: "Follow-up of decisions")
    static let minutes = Phrase(
        nb: "Referater på egen nettside", nn: "Referat på eiga nettside",
        en: "Minutes on its own site")
    static let onSite = Phrase(
        nb: "ligger på partnerens nettside", nn: "ligg på nettsida til partnaren",
        en: "stands on the partner's site")
    static let notOnSite = Phrase(
        nb: "ikke lagt ut ennå", nn: "ikkje lagt ut enno", en: "not put out yet")
    static let nobodyAnswers = Phrase(
        nb: "Ingen kontaktperson er navngitt ennå. Sekretariatet registrerer den.",
        nn: "Ingen kontaktperson er namngjeven enno. Sekretariatet registrerer vedkomande.",
        en: "No contact person is named yet. The secretariat records one.")

    static func lead(_ count: Int) -> Phrase {
        Phrase(
            nb: "\(count) partnere har inngått avtalen. Hver av dem behandler sakene hos seg.",
            nn: "\(count) partnarar har inngått avtalen. Kvar av dei behandlar sakene hos seg.",
            en: "\(count) partners have joined the agreement. Each treats the cases at home.")
    }

    static func answersFor(_ name: String) -> Phrase {
        Phrase(
            nb: "\(name) er kontaktperson og svarer for partneren.",
            nn: "\(name) er kontaktperson og svarer for partnaren.",
            en: "\(name) is the contact person and answers for the partner.")
    }
}
