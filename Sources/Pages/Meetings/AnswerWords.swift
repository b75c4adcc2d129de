/// What stands where somebody answers from a mail, and in the mail about that.
enum AnswerWords {
    static let doYouCome = Phrase(
        nb: "Kommer du på møtet?", nn: "Kjem du på møtet?", en: "Will you come to the meeting?")
    static let canYouStandIn = Phrase(
        nb: "Kan du møte som vara?", nn: "Kan du møte som vara?", en: "Can you stand in?")

    static func countsFor(_ who: String) -> Phrase {
        Phrase(
            nb: "Svaret gjelder for \(who).", nn: "Svaret gjeld for \(who).",
            en: "The answer counts for \(who).")
    }

    static func onlyFor(_ item: String) -> Phrase {
        Phrase(
            nb: "Det gjelder bare én sak: \(item)", nn: "Det gjeld berre éi sak: \(item)",
            en: "It is about one item alone: \(item)")
    }

    static let youCome = Phrase(
        nb: "Du har svart at du kommer", nn: "Du har svart at du kjem",
        en: "You have answered that you will come")
    static let youCannot = Phrase(
        nb: "Du har svart at du ikke kan komme", nn: "Du har svart at du ikkje kan kome",
        en: "You have answered that you cannot come")
    static let noted = Phrase(
        nb: "Takk for at du sa fra. Er det en vara å spørre, blir riktig vara spurt med en gang.",
        nn: "Takk for at du sa frå. Er det ein vara å spørje, blir rett vara spurd straks.",
        en: "Thank you for telling us. If there is a deputy to ask, the right one is asked at once."
    )
    static let nextIsAsked = Phrase(
        nb: "Takk for svaret. Neste vara er spurt.", nn: "Takk for svaret. Neste vara er spurd.",
        en: "Thank you for the answer. The next deputy has been asked.")
    static let cannotAfterAll = Phrase(
        nb: "Jeg kan ikke komme likevel", nn: "Eg kan ikkje kome likevel",
        en: "I cannot come after all")
    static let comeAfterAll = Phrase(
        nb: "Jeg kommer likevel", nn: "Eg kjem likevel", en: "I will come after all")

    static let overTitle = Phrase(
        nb: "Her er det ikke noe å svare på lenger", nn: "Her er det ikkje noko å svare på lenger",
        en: "There is nothing to answer here any more")
    static let overText = Phrase(
        nb: "Lenken er gått ut, møtet er over eller avlyst, eller det er ikke bruk for svaret "
            + "lenger. Kom svaret ditt ikke fram, ta kontakt med sekretariatet.",
        nn: "Lenkja har gått ut, møtet er over eller avlyst, eller det er ikkje bruk for svaret "
            + "lenger. Kom svaret ditt ikkje fram, ta kontakt med sekretariatet.",
        en: "The link has expired, the meeting is over or cancelled, or the answer is no longer "
            + "needed. If your answer did not get through, contact the secretariat.")
    static let refusedTitle = Phrase(
        nb: "Svaret kunne ikke registreres", nn: "Svaret kunne ikkje registrerast",
        en: "The answer could not be recorded")
    static let toMeetings = Phrase(
        nb: "Gå til møtene", nn: "Gå til møta", en: "Go to the meetings")

    static let tellUs = Phrase(
        nb: "Si fra om du kommer. Kan du ikke, kalles riktig vara inn med en gang.",
        nn: "Sei frå om du kjem. Kan du ikkje, blir rett vara kalla inn straks.",
        en: "Tell us whether you will come. If you cannot, the right deputy is called at once.")
    static let answerHere = Phrase(
        nb: "Svar om du kommer, uten å logge inn", nn: "Svar om du kjem, utan å logge inn",
        en: "Answer whether you will come, without signing in")
    static let answerCallHere = Phrase(
        nb: "Svar ja eller nei, uten å logge inn", nn: "Svar ja eller nei, utan å logge inn",
        en: "Answer yes or no, without signing in")
    static let yourOwn = Phrase(
        nb: "Lenken er bare din, og virker til møtet er over. Send den ikke videre.",
        nn: "Lenkja er berre di, og verkar til møtet er over. Send ho ikkje vidare.",
        en: "The link is yours alone, and works until the meeting is over. Do not pass it on.")
}
