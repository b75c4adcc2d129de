/// What the kit itself says, whatever the page is about.
enum KitWords {
    static let product = "Samråd"
    static let skip = Phrase(
        nb: "Hopp til innholdet", nn: "Hopp til innhaldet", en: "Skip to content")
    static let liveOn = Phrase(
        nb: "Siden oppdaterer seg selv.", nn: "Sida oppdaterer seg sjølv.",
        en: "This page updates itself.")
    static let liveOff = Phrase(
        nb: "Uten forbindelse. Siden viser det som gjaldt sist.",
        nn: "Utan samband. Sida viser det som galdt sist.",
        en: "No connection. The page shows what was last known.")
    static let liveGone = Phrase(
        nb: "Dette gjelder ikke lenger. Det du har skrevet, står her ennå.",
        nn: "Dette gjeld ikkje lenger. Det du har skrive, står her enno.",
        en: "This no longer applies. What you have written is still here.")
    static let menu = Phrase(nb: "Meny", nn: "Meny", en: "Menu")
    static let closeMenu = Phrase(nb: "Lukk menyen", nn: "Lukk menyen", en: "Close menu")
    static let mainNavigation = Phrase(nb: "Hovedmeny", nn: "Hovudmeny", en: "Main menu")
    static let languages = Phrase(nb: "Språk", nn: "Språk", en: "Language")
    static let breadcrumbs = Phrase(nb: "Du er her", nn: "Du er her", en: "You are here")
    static let signIn = Phrase(nb: "Logg inn", nn: "Logg inn", en: "Sign in")
    static let signOut = Phrase(nb: "Logg ut", nn: "Logg ut", en: "Sign out")
    static let optional = Phrase(nb: "valgfritt", nn: "valfritt", en: "optional")
    static let error = Phrase(nb: "Feil", nn: "Feil", en: "Error")
    static let choose = Phrase(nb: "Velg", nn: "Vel", en: "Choose")
    static let errorSummary = Phrase(
        nb: "Dette må rettes før du kan gå videre", nn: "Dette må rettast før du kan gå vidare",
        en: "Correct this before you go on")
    static let why = Phrase(nb: "Hvorfor", nn: "Kvifor", en: "Why")
    static let notNow = Phrase(
        nb: "Hvorfor kan jeg ikke dette nå?", nn: "Kvifor kan eg ikkje dette no?",
        en: "Why can I not do this now?")
    static let responsible = Phrase(nb: "Ansvarlig", nn: "Ansvarleg", en: "Responsible")
    static let due = Phrase(nb: "Frist", nn: "Frist", en: "Due")
    static let pages = Phrase(nb: "Sider", nn: "Sider", en: "Pages")
    static let page = Phrase(nb: "Side", nn: "Side", en: "Page")
    static let previous = Phrase(nb: "Forrige", nn: "Førre", en: "Previous")
    static let next = Phrase(nb: "Neste", nn: "Neste", en: "Next")
    static let papers = Phrase(nb: "Papirer", nn: "Papir", en: "Papers")
    static let vacant = Phrase(nb: "Ledig plass", nn: "Ledig plass", en: "Vacant seat")
    static let stepDone = Phrase(nb: "gjort", nn: "gjort", en: "done")
    static let stepCurrent = Phrase(nb: "nå", nn: "no", en: "now")
    static let stepUpcoming = Phrase(nb: "kommer", nn: "kjem", en: "to come")
    static let charactersLeft = Phrase(
        nb: "Tegn igjen: {n}", nn: "Teikn igjen: {n}", en: "Characters left: {n}")
    static let charactersOver = Phrase(
        nb: "For mange tegn: {n}", nn: "For mange teikn: {n}", en: "Characters too many: {n}")

    static let characters = Noun(
        one: Phrase(nb: "tegn", nn: "teikn", en: "character"),
        many: Phrase(nb: "tegn", nn: "teikn", en: "characters"))

    static func atMost(_ limit: Int, in language: Language) -> String {
        let words = Phrase(nb: "Høyst ", nn: "Høgst ", en: "At most ").in(language)
        return words + language.count(limit, characters)
    }
}

/// What the draft keeper says while a person writes; `{time}` is filled in by the script.
enum DraftWords {
    static let storedHere = Phrase(
        nb: "Lagret lokalt", nn: "Lagra lokalt", en: "Saved in this browser")
    static let storedThere = Phrase(
        nb: "Lagret på serveren {time}", nn: "Lagra på serveren {time}",
        en: "Saved on the server at {time}")
    static let offline = Phrase(
        nb: "Ingen forbindelse – teksten ligger trygt i nettleseren",
        nn: "Inga samband – teksten ligg trygt i nettlesaren",
        en: "No connection – your text is safe in this browser")
    static let restored = Phrase(
        nb: "Vi hentet fram det du skrev her sist, fra denne nettleseren",
        nn: "Vi henta fram det du skreiv her sist, frå denne nettlesaren",
        en: "We brought back what you last wrote here, from this browser")
    static let identityNumber = Phrase(
        nb: "Teksten ser ut til å ha et fødselsnummer. Den blir i nettleseren og sendes ikke.",
        nn:
            "Teksten ser ut til å ha eit fødselsnummer. Han blir verande i nettlesaren og blir ikkje send.",
        en: "The text seems to hold an identity number. It stays in this browser and is not sent.")
    static let identityNumberInForm = Phrase(
        nb: "Teksten ser ut til å ha et fødselsnummer. Ta det ut, og lagre på nytt.",
        nn: "Teksten ser ut til å ha eit fødselsnummer. Ta det ut, og lagre på nytt.",
        en: "The text seems to hold an identity number. Take it out, and save again.")
    static let overlaps = Phrase(
        nb: "En annen har skrevet på samme sted. Teksten din er tatt vare på. Trykk «Lagre» for å "
            + "se forskjellen.",
        nn: "Ein annan har skrive på same stad. Teksten din er teken vare på. Trykk «Lagre» for å "
            + "sjå skilnaden.",
        en: "Somebody else has written in the same place. Your text is kept. Press “Save” to see "
            + "the difference.")
    static let joined = Phrase(
        nb: "Lagret på serveren {time}, sammen med det andre har skrevet",
        nn: "Lagra på serveren {time}, saman med det andre har skrive",
        en: "Saved on the server at {time}, together with what others have written")
    static let signedOut = Phrase(
        nb: "Du er logget ut. Teksten ligger trygt i nettleseren.",
        nn: "Du er logga ut. Teksten ligg trygt i nettlesaren.",
        en: "You are signed out. Your text is safe in this browser.")
    static let signInAgain = Phrase(
        nb: "Logg inn i en ny fane", nn: "Logg inn i ei ny fane", en: "Sign in in a new tab")
    static let unsaved = Phrase(
        nb: "Nettleseren kan ikke lagre. Bli på siden til teksten er sendt.",
        nn: "Nettlesaren kan ikkje lagre. Bli på sida til teksten er send.",
        en: "This browser cannot save. Stay on the page until the text is sent.")
}
