/// What the list of who is coming says.
enum WhoComesWords {
    static let title = Phrase(nb: "Hvem kommer", nn: "Kven kjem", en: "Who is coming")
    static let seatBySeat = Phrase(nb: "Plass for plass", nn: "Plass for plass", en: "Seat by seat")

    static func counts(_ certain: Int, _ possible: Int, _ members: Int) -> Phrase {
        Phrase(
            nb: "\(certain) av \(members) medlemsplasser er sikre, \(possible) har ikke svart.",
            nn: "\(certain) av \(members) medlemsplassar er sikre, \(possible) har ikkje svart.",
            en: "\(certain) of \(members) members' seats are certain, "
                + "\(possible) have not answered."
        )
    }

    static func enough(_ needed: Int) -> Phrase {
        Phrase(
            nb: "Nok til å vedta: minst \(needed) kommer",
            nn: "Nok til å vedta: minst \(needed) kjem",
            en: "Enough for decisions: at least \(needed) are coming")
    }

    static func mayBeEnough(_ needed: Int) -> Phrase {
        Phrase(
            nb: "Ikke sikkert ennå: \(needed) må til for å vedta",
            nn: "Ikkje sikkert enno: \(needed) må til for å vedta",
            en: "Not certain yet: \(needed) are needed for decisions")
    }

    static func tooFew(_ needed: Int) -> Phrase {
        Phrase(
            nb: "For få til å vedta: \(needed) må til",
            nn: "For få til å vedta: \(needed) må til",
            en: "Too few for decisions: \(needed) are needed")
    }

    static let vacant = Phrase(nb: "Plassen er ledig", nn: "Plassen er ledig", en: "Vacant")
    static let unanswered = Phrase(nb: "Ikke svart", nn: "Ikkje svart", en: "Not answered")
    static let coming = Phrase(nb: "Kommer", nn: "Kjem", en: "Coming")
    static let absent = Phrase(nb: "Kan ikke komme", nn: "Kan ikkje kome", en: "Cannot come")
    static let nobodyLeft = Phrase(
        nb: "Kan ikke komme, og ingen vara igjen å spørre",
        nn: "Kan ikkje kome, og ingen vara att å spørje",
        en: "Cannot come, and no deputy left to ask")

    static func asked(_ deputy: String, since: String) -> Phrase {
        Phrase(
            nb: "Vara spurt \(since): \(deputy)", nn: "Vara spurd \(since): \(deputy)",
            en: "Deputy asked \(since): \(deputy)")
    }

    static func deputyComes(_ deputy: String) -> Phrase {
        Phrase(
            nb: "Vara kommer: \(deputy)", nn: "Vara kjem: \(deputy)",
            en: "Deputy comes: \(deputy)")
    }
}
