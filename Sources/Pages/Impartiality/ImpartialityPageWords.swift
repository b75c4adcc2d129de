/// What stands on pages about conflicts of interest.
enum ImpartialityWords {
    static let heading = Phrase(nb: "Habilitet", nn: "Habilitet", en: "Conflicts of interest")
    static let tell = Phrase(
        nb: "Kan du være inhabil?", nn: "Kan du vere inhabil?", en: "Could you be disqualified?")
    static let record = Phrase(
        nb: "Registrer at noen kan være inhabil", nn: "Registrer at nokon kan vere inhabil",
        en: "Record that somebody may be disqualified")
    static let which = Phrase(nb: "I hvilken sak?", nn: "I kva sak?", en: "In which item?")
    static let reason = Phrase(nb: "Hvorfor?", nn: "Kvifor?", en: "Why?")
    static let reasonHint = Phrase(
        nb: "Kort. Det kommer i referatet, om du ikke unntar det under.",
        nn: "Kort. Det kjem i referatet, om du ikkje unntek det under.",
        en: "In short. It stands in the minutes unless you exempt it below.")
    static let ground = Phrase(
        nb: "Hjemmel for å unnta grunnen", nn: "Heimel for å unnta grunnen",
        en: "Ground for exempting the reason")
    static let groundHint = Phrase(
        nb: "Bare hvis grunnen er taushetsbelagt.", nn: "Berre om grunnen er underlagd teieplikt.",
        en: "Only if the reason must be kept secret.")
    static let rule = Phrase(
        nb: "Registrer hva organet fant", nn: "Registrer kva organet fann",
        en: "Record what the body found")
    static let ruleAgain = Phrase(
        nb: "Endre avgjørelsen", nn: "Endre avgjerda", en: "Change what was found")
    static let finding = Phrase(nb: "Avgjørelse", nn: "Avgjerd", en: "Finding")
    static let keepsOut = Phrase(
        nb: "Er ikke med på saken. Vara får svare og blir kalt inn til den.",
        nn: "Er ikkje med på saka. Vara får svare og blir kalla inn til ho.",
        en: "Takes no part in the item. A deputy gets the say and is called for it.")
    static let grounds = Phrase(nb: "Begrunnelse", nn: "Grunngjeving", en: "Grounds")
    static let why = Phrase(
        nb: "Hvorfor trekkes den?", nn: "Kvifor blir ho trekt?", en: "Why is it taken back?")
    static let deputy = Phrase(nb: "Vara i saken", nn: "Vara i saka", en: "Deputy for the item")
    static let declared = Phrase(
        nb: "Ikke avgjort", nn: "Ikkje avgjort", en: "Not ruled on")
    static let disqualified = Phrase(nb: "Inhabil", nn: "Inhabil", en: "Disqualified")
    static let impartial = Phrase(nb: "Habil", nn: "Habil", en: "Not disqualified")
    static let youKeepOut = Phrase(
        nb: "Du er inhabil i denne saken", nn: "Du er inhabil i denne saka",
        en: "You are disqualified in this item")
    static let youKeepOutText = Phrase(
        nb: "Du er ikke med på å behandle den. I neste sak er alt som før.",
        nn: "Du er ikkje med på å behandle ho. I neste sak er alt som før.",
        en: "You take no part in it. In the next one all is as before.")
}
