/// What a demonstration says of itself.
enum DemonstrationWords {
    static let strip = Phrase(
        nb: "Demonstrasjonens klokke", nn: "Klokka til demonstrasjonen", en: "The demo's clock")
    static let clock = Phrase(
        nb: "Demonstrasjon. Klokken er", nn: "Demonstrasjon. Klokka er", en: "Demonstration. It is")
    static let toNext = Phrase(
        nb: "Gå til neste frist", nn: "Gå til neste frist", en: "Go to the next deadline")
    static let rolesAndMail = Phrase(
        nb: "Bytt person, se post", nn: "Byt person, sjå post", en: "Change person, see mail")

    static let title = Phrase(nb: "Demonstrasjonen", nn: "Demonstrasjonen", en: "The demonstration")
    static let lead = Phrase(
        nb: "Alle personer og saker her er oppdiktet. Flytt klokken, bli en av dem, og se hva som "
            + "ble sendt.",
        nn: "Alle personar og saker her er oppdikta. Flytt klokka, bli ein av dei, og sjå kva som "
            + "vart sendt.",
        en: "All people and cases here are invented. Move the clock, be one of them, and see what "
            + "was sent.")
    static let time = Phrase(nb: "Klokken", nn: "Klokka", en: "The clock")
    static let hour = Phrase(nb: "Én time fram", nn: "Éin time fram", en: "One hour on")
    static let day = Phrase(nb: "Ett døgn fram", nn: "Eitt døgn fram", en: "One day on")
    static let week = Phrase(nb: "Én uke fram", nn: "Éi veke fram", en: "One week on")
    static let next = Phrase(nb: "Neste frist er", nn: "Neste frist er", en: "The next deadline is")
    static let people = Phrase(nb: "Vær en av dem", nn: "Ver ein av dei", en: "Be one of them")
    static let be = Phrase(nb: "Logg inn som", nn: "Logg inn som", en: "Sign in as")
    static let mailbox = Phrase(nb: "Postkassen", nn: "Postkassa", en: "The mailbox")
    static let noMail = Phrase(
        nb: "Ingen e-post er sendt ennå", nn: "Ingen e-post er send enno",
        en: "No mail has been sent")
    static let noMailWhy = Phrase(
        nb: "Innkallinger, varakall og referater legger seg her i stedet for å bli sendt.",
        nn: "Innkallingar, varakall og referat legg seg her i staden for å bli sende.",
        en: "Notices, calls and minutes land here instead of being sent.")
    static let to = Phrase(nb: "Til", nn: "Til", en: "To")
    static let subject = Phrase(nb: "Emne", nn: "Emne", en: "Subject")
    static let sent = Phrase(nb: "Sendt", nn: "Send", en: "Sent")
}
