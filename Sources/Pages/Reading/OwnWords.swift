/// What is said of what is new to one reader.
enum OwnWords {
    static let new = Phrase(nb: "Nytt for deg", nn: "Nytt for deg", en: "New to you")
    static let newWhy = Phrase(
        nb: "Det som har hendt i organene og sakene dine siden du så på dem.",
        nn: "Det som har hendt i organa og sakene dine sidan du såg på dei.",
        en: "What has happened in your bodies and cases since you looked at them.")
    static let nothing = Phrase(
        nb: "Du har sett alt som er nytt.", nn: "Du har sett alt som er nytt.",
        en: "You have seen all that is new.")
    static let markAll = Phrase(
        nb: "Merk alt som sett", nn: "Merk alt som sett", en: "Mark all as seen")
    static let older = Phrase(
        nb: "Vis det som er eldre", nn: "Vis det som er eldre", en: "Show what is older")

    static let returned = Phrase(
        nb: "Saken din er sendt tilbake", nn: "Saka di er send tilbake",
        en: "Your case was sent back")
    static let statement = Phrase(
        nb: "Uttalelse til saken din", nn: "Fråsegn til saka di", en: "Statement on your case")
    static let treatedAtHome = Phrase(
        nb: "Saken din hos en partner", nn: "Saka di hos ein partnar",
        en: "Your case at a partner")
    static let minutesForComment = Phrase(
        nb: "Referat til gjennomsyn", nn: "Referat til gjennomsyn", en: "Minutes for comment")

    static func versions(_ version: Int, read: Int) -> Phrase {
        Phrase(
            nb: "Versjon \(version). Du har lest versjon \(read).",
            nn: "Versjon \(version). Du har lese versjon \(read).",
            en: "Version \(version). You have read version \(read).")
    }

    static func changedSince(_ read: Int) -> Phrase {
        Phrase(
            nb: "Endret siden du leste versjon \(read)",
            nn: "Endra sidan du las versjon \(read)",
            en: "Changed since you read version \(read)")
    }

    /// `3 nye`, as a screen reader says it after the name of the page.
    static func count(_ count: Int) -> Phrase {
        Phrase(nb: ", \(count) nye", nn: ", \(count) nye", en: ", \(count) new")
    }
}
