/// What the decision register says.
enum DecisionsPageWords {
    static let lead = Phrase(
        nb: "Alt organene har vedtatt, eller ikke ble enige om, med nummer per organ og år.",
        nn: "Alt organa har vedteke, eller ikkje blei samde om, med nummer per organ og år.",
        en: "Everything the bodies decided, or did not agree on, numbered by body and year.")
    static let none = Phrase(
        nb: "Ingen vedtak ennå", nn: "Ingen vedtak enno", en: "No decisions yet")
    static let noneWhy = Phrase(
        nb: "Vedtak kommer hit når et organ har avsluttet en runde eller en avstemning.",
        nn: "Vedtak kjem hit når eit organ har avslutta ein runde eller ei røysting.",
        en: "Decisions come here when a body has closed a round or a vote.")
    static let years = Phrase(nb: "År", nn: "År", en: "Year")
    static let number = Phrase(nb: "Nummer", nn: "Nummer", en: "Number")
    static let theCase = Phrase(nb: "Sak", nn: "Sak", en: "Case")
    static let outcome = Phrase(nb: "Utfall", nn: "Utfall", en: "Outcome")
    static let date = Phrase(nb: "Dato", nn: "Dato", en: "Date")
    static let adoptedAtHome = Phrase(
        nb: "Formelt vedtatt lokalt", nn: "Formelt vedteke lokalt", en: "Formally adopted at home")
    static let carriedOut = Phrase(nb: "Gjennomført", nn: "Gjennomført", en: "Carried out")
    static let wording = Phrase(nb: "Ordlyd", nn: "Ordlyd", en: "Wording")
    static let binds = Phrase(nb: "Hva det binder", nn: "Kva det bind", en: "What it binds")
    static let decidedBy = Phrase(nb: "Behandlet av", nn: "Behandla av", en: "Treated by")
    static let how = Phrase(nb: "Hvordan", nn: "Korleis", en: "How")
    static let within = Phrase(
        nb: "Innenfor rammen av", nn: "Innanfor ramma av", en: "Within the frame of")
    static let minutes = Phrase(nb: "Referat", nn: "Referat", en: "Minutes")
    static let readMinutes = Phrase(
        nb: "Referatet fra møtet", nn: "Referatet frå møtet", en: "The minutes of the meeting")
    static let holdsForNobody = Phrase(
        nb: "Binder ingen", nn: "Bind ingen", en: "Binds nobody")
    static let formallyAdopted = Phrase(
        nb: "Formelt vedtatt", nn: "Formelt vedteke", en: "Formally adopted")
    static let isBinding = Phrase(nb: "Forpliktende", nn: "Forpliktande", en: "Binding")
    static let bindsByConsensus = Phrase(
        nb:
            "Partnerne er enige og bundet av vedtaket. Den formelle beslutningen ligger fortsatt hos "
            + "hver av dem.",
        nn: "Partnarane er samde og bundne av vedtaket. Den formelle avgjerda ligg framleis hos "
            + "kvar av dei.",
        en: "The partners agree and are bound. The formal decision still rests with each of them.")
    static let bindsAll = Phrase(
        nb: "Vedtaket gjelder som partnernes eget formelle vedtak. Ingen av dem trenger å vedta "
            + "det hos seg.",
        nn: "Vedtaket gjeld som det formelle vedtaket til partnarane. Ingen av dei treng å vedta "
            + "det hos seg.",
        en: "The decision holds as the partners' own formal decision. None of them needs to "
            + "adopt it at home.")
    static let bindsNobody = Phrase(
        nb: "Det ble ikke enighet, så dette binder ingen.",
        nn: "Det blei ikkje semje, så dette bind ingen.",
        en: "There was no agreement, so this binds nobody.")
    static let haveAdopted = Phrase(
        nb: "partnere har gjort sitt eget vedtak", nn: "partnarar har gjort sitt eige vedtak",
        en: "partners have made their own decision")
    static let adoptedWhy = Phrase(
        nb: "Dette er partnernes egne, formelle vedtak. De telles for seg.",
        nn: "Dette er dei formelle vedtaka til partnarane sjølve. Dei blir talde for seg.",
        en: "These are the partners' own formal decisions, counted apart.")
    static let seeAnswers = Phrase(
        nb: "Se svarene fra hver partner", nn: "Sjå svara frå kvar partnar",
        en: "See each partner's answer")
    static let followUp = Phrase(nb: "Oppfølging", nn: "Oppfølging", en: "Follow-up")
    static let haveCarriedOut = Phrase(
        nb: "partnere har gjennomført vedtaket", nn: "partnarar har gjennomført vedtaket",
        en: "partners have carried it out")

    static func adopted(_ part: Int, of whole: Int) -> Phrase {
        Phrase(
            nb: "Vedtatt lokalt hos \(part) av \(whole) partnere",
            nn: "Vedteke lokalt hos \(part) av \(whole) partnarar",
            en: "Adopted at home by \(part) of \(whole) partners")
    }

    static func caption(_ year: Int) -> Phrase {
        Phrase(nb: "Vedtak i \(year)", nn: "Vedtak i \(year)", en: "Decisions of \(year)")
    }

    static func kicker(_ number: String) -> Phrase {
        Phrase(nb: "Vedtak \(number)", nn: "Vedtak \(number)", en: "Decision \(number)")
    }

    static func reportFor(_ partner: String) -> Phrase {
        Phrase(
            nb: "Rapporter for \(partner)", nn: "Rapporter for \(partner)",
            en: "Report for \(partner)")
    }
}
