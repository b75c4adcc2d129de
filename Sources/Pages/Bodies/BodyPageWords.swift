/// What the pages of bodies and their seats say.
enum BodyPageWords {
    static let title = Phrase(nb: "Organer", nn: "Organ", en: "Bodies")
    static let lead = Phrase(
        nb: "Her møtes sykehuset og kommunene, på hvert sitt nivå.",
        nn: "Her møtest sjukehuset og kommunane, på kvart sitt nivå.",
        en: "Where the hospital and the municipalities meet, level by level.")
    static let body = Phrase(nb: "Organ", nn: "Organ", en: "Body")
    static let mandate = Phrase(nb: "Oppgave", nn: "Oppgåve", en: "Task")
    static let members = Phrase(nb: "Plasser fylt", nn: "Plassar fylte", en: "Seats filled")
    static let nextMeeting = Phrase(nb: "Neste møte", nn: "Neste møte", en: "Next meeting")
    static let noMeeting = Phrase(nb: "ikke planlagt", nn: "ikkje planlagt", en: "not planned")

    static let leader = Phrase(nb: "Leder", nn: "Leiar", en: "Leader")
    static let deputyLeader = Phrase(nb: "Nestleder", nn: "Nestleiar", en: "Deputy leader")
    static let since = Phrase(nb: "Valgt", nn: "Vald", en: "Elected")
    static let level = Phrase(nb: "Nivå", nn: "Nivå", en: "Level")
    static let decides = Phrase(nb: "Beslutter ved", nn: "Avgjer ved", en: "Decides by")
    static let deputies = Phrase(nb: "Varaer", nn: "Varaer", en: "Deputies")
    static let meetings = Phrase(nb: "Møter", nn: "Møte", en: "Meetings")
    static let noLeader = Phrase(
        nb: "ikke valgt ennå", nn: "ikkje vald enno", en: "not elected yet")
    static let appoint = Phrase(
        nb: "Registrer en oppnevning", nn: "Registrer ei oppnemning", en: "Record an appointment")
    static let decision = Phrase(
        nb: "Vedtaket som oppnevner", nn: "Vedtaket som oppnemner",
        en: "The decision that appoints")
    static let decisionHint = Phrase(
        nb: "Bare for plasser der et organ i helsefellesskapet oppnevner.",
        nn: "Berre for plassar der eit organ i helsefellesskapet oppnemner.",
        en: "Only for seats to which a body of the partnership appoints.")
    static let person = Phrase(nb: "Person", nn: "Person", en: "Person")
    static let place = Phrase(nb: "Plass", nn: "Plass", en: "Place")
    static let from = Phrase(nb: "Fra og med", nn: "Frå og med", en: "From")
    static let to = Phrase(nb: "Til og med", nn: "Til og med", en: "To")
    static let today = Phrase(
        nb: "I dag hvis feltet er tomt.", nn: "I dag om feltet er tomt.", en: "Today if left empty."
    )
    static let rules = Phrase(nb: "Regler for organet", nn: "Reglar for organet", en: "Its rules")
}
