/// What "my page" says.
enum MyPageWords {
    static let title = Phrase(nb: "Min side", nn: "Mi side", en: "My page")
    static let waiting = Phrase(
        nb: "Dette venter på deg", nn: "Dette ventar på deg", en: "What waits for you")
    static let nothing = Phrase(
        nb: "Ingenting venter på deg", nn: "Ingenting ventar på deg", en: "Nothing waits for you")
    static let nothingWhy = Phrase(
        nb: "Her kommer det du skal svare på eller gjøre, med frist.",
        nn: "Her kjem det du skal svare på eller gjere, med frist.",
        en: "What you are to answer or do comes here, with its deadline.")
    static let meetings = Phrase(nb: "Dine møter", nn: "Møta dine", en: "Your meetings")
    static let noMeetings = Phrase(
        nb: "Ingen møter er planlagt for deg.", nn: "Ingen møte er planlagde for deg.",
        en: "No meetings are planned for you.")
    static let noticeSent = Phrase(
        nb: "Innkallingen er sendt.", nn: "Innkallinga er send.", en: "Notice has been sent.")
    static let noticeComes = Phrase(
        nb: "Innkallingen kommer.", nn: "Innkallinga kjem.", en: "Notice will come.")
    static let cases = Phrase(nb: "Dine saker", nn: "Sakene dine", en: "Your cases")
    static let noCases = Phrase(
        nb: "Du har ikke meldt inn noen sak.", nn: "Du har ikkje meldt inn noka sak.",
        en: "You have not submitted any case.")
    static let newCase = Phrase(nb: "Meld inn en sak", nn: "Meld inn ei sak", en: "Submit a case")
    static let hats = Phrase(nb: "Rollene dine", nn: "Rollene dine", en: "Your capacities")
    static let hatsWhy = Phrase(
        nb: "Du handler i én rolle om gangen, så det er klart hvem som har gjort hva.",
        nn: "Du handlar i éi rolle om gongen, så det er klart kven som har gjort kva.",
        en: "You act in one capacity at a time, so that it is clear who did what.")
    static let current = Phrase(nb: "nå", nn: "no", en: "now")
    static let actAs = Phrase(nb: "Handle som", nn: "Handle som", en: "Act as")
}
