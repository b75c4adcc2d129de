import Governance

enum MeetingsPageWords {
    static func title(_ year: Int) -> Phrase {
        Phrase(nb: "Møteplan \(year)", nn: "Møteplan \(year)", en: "Meetings in \(year)")
    }

    static let lead = Phrase(
        nb: "Møtene i alle organer, med fristene som følger av hver dato.",
        nn: "Møta i alle organ, med fristane som følgjer av kvar dato.",
        en: "The meetings of all bodies, with the deadlines that follow from each date.")
    static let years = Phrase(nb: "År", nn: "År", en: "Year")
    static let subscribe = Phrase(
        nb: "Abonner på møtene i din kalender", nn: "Abonner på møta i kalenderen din",
        en: "Subscribe in your calendar")
    static let meeting = Phrase(nb: "Møte", nn: "Møte", en: "Meeting")
    static let where_ = Phrase(nb: "Form og sted", nn: "Form og stad", en: "How and where")
    static let status = Phrase(nb: "Status", nn: "Status", en: "Status")
    static let deadlines = Phrase(nb: "Frister", nn: "Fristar", en: "Deadlines")
    static let emptyTitle = Phrase(
        nb: "Ingen møter er lagt inn for dette året", nn: "Ingen møte er lagde inn for dette året",
        en: "No meetings are planned for this year")
    static let emptyText = Phrase(
        nb: "Møtene kommer hit når et organ vedtar møteplanen for året. "
            + "Sekretariatet eller lederen legger den inn.",
        nn: "Møta kjem hit når eit organ vedtek møteplanen for året. "
            + "Sekretariatet eller leiaren legg han inn.",
        en: "Meetings appear here when a body adopts its plan for the year. "
            + "The secretariat or the leader enters it.")
    static let manage = Phrase(nb: "Legg inn møter", nn: "Legg inn møte", en: "Add meetings")

    static func adopt(_ body: String, _ year: Int) -> Phrase {
        Phrase(
            nb: "Vedta møteplan for \(body) \(year)", nn: "Vedta møteplan for \(body) \(year)",
            en: "Adopt the plan of \(body) for \(year)")
    }

    static func plan(_ body: String) -> Phrase {
        Phrase(
            nb: "Legg inn ett møte i \(body)", nn: "Legg inn eitt møte i \(body)",
            en: "Plan one meeting of \(body)")
    }

    static func extraordinary(_ body: String) -> Phrase {
        Phrase(
            nb: "Kall inn til ekstraordinært møte i \(body)",
            nn: "Kall inn til ekstraordinært møte i \(body)",
            en: "Call an extraordinary meeting of \(body)")
    }

    static func earliest(_ day: String) -> Phrase {
        Phrase(
            nb: "Tidligste mulige dag, kalt inn i dag: \(day).",
            nn: "Tidlegaste moglege dag, kalla inn i dag: \(day).",
            en: "The earliest possible day, if called today: \(day).")
    }

    static let whyNow = Phrase(
        nb: "Hvorfor kan det ikke vente til neste møte?",
        nn: "Kvifor kan det ikkje vente til neste møte?",
        en: "Why can it not wait until the next meeting?")
    static let rowsHint = Phrase(
        nb: "Rader uten dato tas ikke med.", nn: "Rader utan dato blir ikkje tekne med.",
        en: "Rows without a date are left out.")

    static func deadline(_ kind: MeetingDeadline.Kind) -> Phrase {
        switch kind {
        case .casesIn:
            Phrase(nb: "Saker inn senest", nn: "Saker inn seinast", en: "Cases in by")
        case .papersFrom:
            Phrase(nb: "Papirer ut tidligst", nn: "Papir ut tidlegast", en: "Papers out from")
        case .papersTo:
            Phrase(nb: "Papirer ut senest", nn: "Papir ut seinast", en: "Papers out by")
        case .minutesSent:
            Phrase(nb: "Referat sendt senest", nn: "Referat sendt seinast", en: "Minutes sent by")
        case .minutesPublished:
            Phrase(
                nb: "Referat publisert senest", nn: "Referat publisert seinast",
                en: "Minutes published by")
        }
    }
}
