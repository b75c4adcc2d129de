/// What the pages of duties and of compliance say.
enum DutyPageWords {
    static let title = Phrase(nb: "Frister", nn: "Fristar", en: "Deadlines")
    static let lead = Phrase(
        nb:
            "Alt som avtalen krever at noen gjør, og når. Listen regnes ut av det som er registrert.",
        nn:
            "Alt som avtalen krev at nokon gjer, og når. Lista blir rekna ut av det som er registrert.",
        en:
            "All that the agreement asks somebody to do, and when, worked out from what is recorded."
    )
    static let overdue = Phrase(nb: "Over fristen", nn: "Over fristen", en: "Overdue")
    static let open = Phrase(nb: "Kan gjøres nå", nn: "Kan gjerast no", en: "Can be done now")
    static let upcoming = Phrase(nb: "Kommer", nn: "Kjem", en: "Coming")
    static let nothing = Phrase(
        nb: "Ingen frister nå", nn: "Ingen fristar no", en: "No deadlines now")
    static let nothingWhy = Phrase(
        nb: "Frister kommer hit når møter planlegges og saker sendes ut.",
        nn: "Fristar kjem hit når møte blir planlagde og saker blir sende ut.",
        en: "Deadlines come here when meetings are planned and cases are sent out.")

    static let compliance = Phrase(
        nb: "Slik holdes avtalen", nn: "Slik blir avtalen halden", en: "How the agreement is kept")
    static let complianceLead = Phrase(
        nb:
            "Hver frist i avtalen, hvor ofte den er holdt, og hva som ble for sent. Tallene gjelder "
            + "alt som er registrert hittil.",
        nn:
            "Kvar frist i avtalen, kor ofte han er halden, og kva som vart for seint. Tala gjeld alt "
            + "som er registrert hittil.",
        en: "Every deadline of the agreement, how often it has been kept, and what came late. The "
            + "figures cover all that has been recorded.")
    static let rule = Phrase(
        nb: "Hva avtalen krever", nn: "Kva avtalen krev", en: "What it demands")
    static let kept = Phrase(nb: "Holdt", nn: "Halde", en: "Kept")
    static let late = Phrase(nb: "For sent", nn: "For seint", en: "Late")
    static let broken = Phrase(nb: "Ikke gjort", nn: "Ikkje gjort", en: "Not done")
    static let clause = Phrase(nb: "Punkt", nn: "Punkt", en: "Clause")
    static let keptShare = Phrase(
        nb: "frister er holdt", nn: "fristar er haldne", en: "deadlines have been kept")
    static let byRule = Phrase(nb: "Regel for regel", nn: "Regel for regel", en: "Rule by rule")
    static let howOften = Phrase(
        nb: "Så ofte er fristene holdt", nn: "Så ofte er fristane haldne",
        en: "How often the deadlines were kept")
    static let deviations = Phrase(
        nb: "Det som ble for sent eller ikke er gjort",
        nn: "Det som vart for seint eller ikkje er gjort", en: "What came late or is not done")
    static let noFigures = Phrase(
        nb: "Ingen frister har gått ut ennå", nn: "Ingen fristar har gått ut enno",
        en: "No deadline has passed yet")
    static let noFiguresWhy = Phrase(
        nb: "Tallene kommer når de første møtene er holdt.",
        nn: "Tala kjem når dei første møta er haldne.",
        en: "The figures come when the first meetings have been held.")
    static let allKept = Phrase(
        nb: "Alle frister er holdt.", nn: "Alle fristar er haldne.",
        en: "All deadlines have been kept.")
}
