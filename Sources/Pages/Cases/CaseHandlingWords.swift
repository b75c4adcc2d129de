/// What the page of a case says about how it is handled, and the forms for that.
extension CasePageWords {
    static let assessed = Phrase(
        nb: "Sekretariatets vurdering",
        nn: "Vurderinga til sekretariatet",
        en: "The secretariat's assessment")
    static let outcome = Phrase(
        nb: "Hvem behandler saken", nn: "Kven behandlar saka", en: "Who handles the case")
    static let outcomeHint = Phrase(
        nb: "Så nær dem det gjelder som mulig, der mandatet rekker.",
        nn: "Så nær dei det gjeld som råd, der mandatet rekk.",
        en: "As close to those concerned as the mandate reaches.")
    static let why = Phrase(
        nb: "Begrunnelse for veivalget",
        nn: "Grunngjeving for vegvalet",
        en: "Reason for the route")
    static let whyHint = Phrase(
        nb: "Blir stående i sakens historikk og er offentlig.",
        nn: "Blir ståande i historikken til saka og er offentleg.",
        en: "Stands in the history of the case and is public.")
    static let kind = Phrase(nb: "Sakstype", nn: "Sakstype", en: "Kind of case")
    static let principles = Phrase(nb: "Prinsipiell", nn: "Prinsipiell", en: "Of principle")
    static let principlesHint = Phrase(
        nb: "Prinsipielle saker hører til i det strategiske utvalget eller høyere.",
        nn: "Prinsipielle saker høyrer til i det strategiske utvalet eller høgare.",
        en: "Cases of principle belong in the strategic committee or above.")
    static let whyOneStep = Phrase(
        nb: "Hvorfor ett steg er nok", nn: "Kvifor eitt steg er nok", en: "Why one step is enough")
    static let whyOneStepHint = Phrase(
        nb: "Fylles ut bare når saken skal drøftes og vedtas i samme møte.",
        nn: "Blir fylt ut berre når saka skal drøftast og vedtakast i same møte.",
        en: "Only for a case to be discussed and decided in the same meeting.")
    static let meeting = Phrase(nb: "Møte", nn: "Møte", en: "Meeting")
    static let treatmentNumber = Phrase(
        nb: "Nummer i organet", nn: "Nummer i organet", en: "Number in the body")
    static let cameOf = Phrase(nb: "Hva det ble til", nn: "Kva det blei til", en: "What came of it")
    static let treatments = Phrase(
        nb: "Behandling i møter", nn: "Behandling i møte", en: "Treatment in meetings")
    static let treatmentsCaption = Phrase(
        nb: "Møter saken har vært oppe i",
        nn: "Møte saka har vore oppe i",
        en: "Meetings it has been before")
    static let treatedWithoutDecision = Phrase(nb: "Drøftet", nn: "Drøfta", en: "Discussed")
    static let treatedNow = Phrase(
        nb: "Behandles nå", nn: "Blir behandla no", en: "Being treated now")
    static let waits = Phrase(nb: "På sakslisten", nn: "På sakslista", en: "On the agenda")
    static let decisions = Phrase(nb: "Vedtak", nn: "Vedtak", en: "Decisions")
    static let history = Phrase(nb: "Historikk", nn: "Historikk", en: "History")
    static let doNow = Phrase(
        nb: "Neste for sekretariatet",
        nn: "Neste for sekretariatet",
        en: "Next for the secretariat")
    static let actions = Phrase(
        nb: "Det du kan gjøre", nn: "Det du kan gjere", en: "What you can do")
    static let complete = Phrase(
        nb: "Fyll ut det som mangler",
        nn: "Fyll ut det som manglar",
        en: "Complete what is missing")
    static let assess = Phrase(nb: "Vurder saken", nn: "Vurder saka", en: "Assess the case")
    static let assessWhy = Phrase(
        nb: "Til du har gjort det, ser andre bare at en sak er mottatt. Må den skjermes, "
            + "gir du hjemmelen nederst i skjemaet.",
        nn: "Til du har gjort det, ser andre berre at ei sak er motteken. Må ho "
            + "skjermast, gir du heimelen nedst i skjemaet.",
        en: "Until you have, others only see that a case was received. If it must be kept back, "
            + "give the ground at the end of the form.")
    static let assessAgain = Phrase(nb: "Vurder på nytt", nn: "Vurder på nytt", en: "Assess again")
    static let approveLate = Phrase(
        nb: "Saken kom etter fristen",
        nn: "Saka kom etter fristen",
        en: "The case came after the deadline")
    static let approveLateWhy = Phrase(
        nb: "Som leder kan du slippe den inn hvis den ikke kan vente. Sekretariatet skriver "
            + "begrunnelsen.",
        nn: "Som leiar kan du sleppe ho inn om ho ikkje kan vente. Sekretariatet skriv "
            + "grunngjevinga.",
        en: "As leader you can let it in if it cannot wait. The secretariat records the reason.")
    static let withdrawHint = Phrase(
        nb: "Kort. Begrunnelsen blir stående i historikken.",
        nn: "Kort. Grunngjevinga blir ståande i historikken.",
        en: "Short. The reason stays in the history.")
    static let writePaper = Phrase(
        nb: "Skriv saksframlegg", nn: "Skriv saksframlegg", en: "Write the case paper")
    static let newVersion = Phrase(
        nb: "Skriv ny versjon av saksframlegget",
        nn: "Skriv ny versjon av saksframlegget",
        en: "Write a new version of the paper")
    static let place = Phrase(
        nb: "Sett på sakslisten", nn: "Set på sakslista", en: "Put on an agenda")
    static let noMeeting = Phrase(
        nb: "Organet har ingen kommende møter",
        nn: "Organet har ingen komande møte",
        en: "The body has no coming meetings")
    static let noMeetingWhy = Phrase(
        nb: "Planlegg et møte først, så kan saken settes på sakslisten her.",
        nn: "Planlegg eit møte først, så kan saka setjast på sakslista her.",
        en: "Plan a meeting first; then the case can be put on its agenda here.")
    static let urgency = Phrase(
        nb: "Hvorfor saken ikke kan vente",
        nn: "Kvifor saka ikkje kan vente",
        en: "Why the case cannot wait")
    static let urgencyHint = Phrase(
        nb: "Trengs bare for et møte der fristen er ute.",
        nn: "Trengst berre for eit møte der fristen er ute.",
        en: "Needed only for a meeting whose deadline has passed.")
    static let file = Phrase(nb: "Fil", nn: "Fil", en: "File")
    static let fileHint = Phrase(
        nb: "PDF, Word (.docx), bilde (.png, .jpg) eller tekst, høyst 25 MB. Ingen "
            + "pasientopplysninger.",
        nn: "PDF, Word (.docx), bilete (.png, .jpg) eller tekst, høgst 25 MB. Ingen "
            + "pasientopplysningar.",
        en: "PDF, Word (.docx), picture (.png, .jpg) or text, at most 25 MB. No patient data.")

    static func takenInLate(_ deadline: Phrase, by name: String?, _ reason: String) -> Phrase {
        let approved = name.map {
            Phrase(nb: " Godkjent av \($0).", nn: " Godkjend av \($0).", en: " Approved by \($0).")
        }
        return Phrase(
            nb: "Tatt inn etter fristen \(deadline.nb).\(approved?.nb ?? "") \(reason)",
            nn: "Teken inn etter fristen \(deadline.nn).\(approved?.nn ?? "") \(reason)",
            en: "Taken in after the deadline, \(deadline.en).\(approved?.en ?? "") \(reason)")
    }

    static func wholeHistory(_ count: Int) -> Phrase {
        Phrase(
            nb: "Vis alt som har skjedd (\(count))", nn: "Vis alt som har skjedd (\(count))",
            en: "Show all that has happened (\(count))")
    }

    static func approveFor(_ day: Phrase) -> Phrase {
        Phrase(
            nb: "Slipp inn til \(day.nb)", nn: "Slepp inn til \(day.nn)", en: "Let in for \(day.en)"
        )
    }

    static func placeInTime(_ deadline: Phrase) -> Phrase {
        Phrase(
            nb: "I tide (frist \(deadline.nb))", nn: "I tide (frist \(deadline.nn))",
            en: "In time (due \(deadline.en))")
    }

    static func placeLate(_ deadline: Phrase, isApproved: Bool) -> Phrase {
        isApproved
            ? Phrase(
                nb: "For sent (frist \(deadline.nb)), men lederen har godkjent. Skriv begrunnelse.",
                nn:
                    "For seint (frist \(deadline.nn)), men leiaren har godkjent. Skriv grunngjeving.",
                en: "Late (due \(deadline.en)), approved by the leader. Write the reason.")
            : Phrase(
                nb: "For sent (frist \(deadline.nb)). Lederen må godkjenne først.",
                nn: "For seint (frist \(deadline.nn)). Leiaren må godkjenne først.",
                en: "Late (due \(deadline.en)). The leader must approve first.")
    }
}
