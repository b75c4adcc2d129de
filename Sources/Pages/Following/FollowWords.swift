/// What the page on following says.
enum FollowWords {
    static func follow(_ name: String) -> Phrase {
        Phrase(nb: "Følg \(name)", nn: "Følg \(name)", en: "Follow \(name)")
    }

    static let link = Phrase(nb: "Følg", nn: "Følg", en: "Follow")
    static let lead = Phrase(
        nb: "Få vite om nye saker, møter, vedtak og referater. Alt her er åpent for alle.",
        nn: "Få vite om nye saker, møte, vedtak og referat. Alt her er ope for alle.",
        en: "Hear of new cases, meetings, decisions and minutes. All of it is open to everyone.")
    static let latest = Phrase(nb: "Siste nytt", nn: "Siste nytt", en: "Latest")
    static let nothing = Phrase(
        nb: "Ingenting å vise ennå", nn: "Ingenting å vise enno", en: "Nothing to show yet")
    static let nothingWhy = Phrase(
        nb: "Det som blir kjent for alle, kommer hit samtidig.",
        nn: "Det som blir kjent for alle, kjem hit samstundes.",
        en: "What becomes known to all comes here at the same time.")
    static let ways = Phrase(
        nb: "Slik følger du med", nn: "Slik følgjer du med", en: "How to follow")
    static let feed = Phrase(nb: "Nyhetsleser", nn: "Nyhendelesar", en: "News reader")
    static let feedHow = Phrase(
        nb: "Lim adressen inn i en nyhetsleser (Atom/RSS).",
        nn: "Lim adressa inn i ein nyhendelesar (Atom/RSS).",
        en: "Paste the address into a news reader (Atom/RSS).")
    static let calendar = Phrase(nb: "Kalender", nn: "Kalender", en: "Calendar")
    static let calendarHow = Phrase(
        nb: "Abonner på adressen i kalenderen din. Flyttede og avlyste møter rettes der også.",
        nn: "Abonner på adressa i kalenderen din. Flytta og avlyste møte blir retta der òg.",
        en: "Subscribe to the address in your calendar. Moved and cancelled meetings are put right "
            + "there too.")
    static let ownSite = Phrase(
        nb: "Vis på eget nettsted", nn: "Vis på eigen nettstad", en: "Show on your own site")
    static let ownSiteHow = Phrase(
        nb: "Kommuner og andre kan vise møter og siste nytt på egne sider. Kopier denne linjen:",
        nn: "Kommunar og andre kan vise møte og siste nytt på eigne sider. Kopier denne linja:",
        en: "Municipalities and others can show meetings and news on their own pages. Copy this "
            + "line:")
    static let snippet = Phrase(
        nb: "Linje å kopiere", nn: "Linje å kopiere", en: "Line to copy")
    static let ownSiteData = Phrase(
        nb:
            "Listen er uten skript og informasjonskapsler. Den som ber om application/json på samme "
            + "adresse, får de samme opplysningene som data.",
        nn: "Lista er utan skript og informasjonskapslar. Den som ber om application/json på same "
            + "adressa, får dei same opplysningane som data.",
        en: "The list has neither scripts nor cookies. Whoever asks for application/json at the "
            + "same address gets the same as data.")
    static let seeList = Phrase(nb: "Se listen", nn: "Sjå lista", en: "See the list")
    static let byWord = Phrase(nb: "Følg et ord", nn: "Følg eit ord", en: "Follow a word")
    static let word = Phrase(
        nb: "Ord i tittel eller tekst", nn: "Ord i tittel eller tekst",
        en: "Word in title or text")
    static let see = Phrase(nb: "Vis treff", nn: "Vis treff", en: "Show")

    static let byMail = Phrase(nb: "E-post", nn: "E-post", en: "Mail")
    static let byMailHow = Phrase(
        nb: "Høyst én e-post om dagen, og bare når det er noe nytt.",
        nn: "Høgst éin e-post om dagen, og berre når det er noko nytt.",
        en: "At most one mail a day, and only when there is something new.")
    static let byMailLead = Phrase(
        nb: "Vi skriver høyst én gang om dagen, og bare når det er noe nytt som er åpent for alle.",
        nn: "Vi skriv høgst éin gong om dagen, og berre når det er noko nytt som er ope for alle.",
        en: "We write at most once a day, and only when there is something new that is open to "
            + "everyone.")
    static let email = Phrase(nb: "E-postadresse", nn: "E-postadresse", en: "E-mail address")
    static let emailHint = Phrase(
        nb: "Adressen brukes bare til dette, og slettes når du slutter å følge.",
        nn: "Adressa blir berre brukt til dette, og sletta når du sluttar å følgje.",
        en: "The address is used for this alone, and erased when you stop following.")
    static let noEmail = Phrase(
        nb: "Skriv en e-postadresse, for eksempel navn@kommune.no.",
        nn: "Skriv ei e-postadresse, til dømes namn@kommune.no.",
        en: "Write an e-mail address, for example name@kommune.no.")
    static let ask = Phrase(
        nb: "Følg med på e-post", nn: "Følg med på e-post", en: "Follow by mail")
    static let sentTitle = Phrase(
        nb: "Se etter en e-post", nn: "Sjå etter ein e-post", en: "Look for a mail")
    static let sentLead = Phrase(
        nb: "Hvis adressen er riktig, får den snart en e-post med en lenke. Bekreft der, innen to "
            + "dager.",
        nn: "Om adressa er rett, får ho snart ein e-post med ei lenkje. Stadfest der, innan to "
            + "dagar.",
        en: "If the address is right, it soon gets a mail with a link. Confirm there, within two "
            + "days.")
    static let followingTitle = Phrase(
        nb: "Det du følger på e-post", nn: "Det du følgjer på e-post",
        en: "What you follow by mail")
    static let overTitle = Phrase(
        nb: "Du følger ingenting her", nn: "Du følgjer ingenting her",
        en: "You follow nothing here")
    static let overLead = Phrase(
        nb: "Adressen din er slettet herfra, eller lenken er for gammel. Du kan når som helst be "
            + "om å følge igjen.",
        nn: "Adressa di er sletta herifrå, eller lenkja er for gammal. Du kan når som helst be om "
            + "å følgje att.",
        en: "Your address has been erased here, or the link is too old. You can ask to follow "
            + "again at any time.")
    static let wantIt = Phrase(
        nb: "Vil du ha e-post om dette?", nn: "Vil du ha e-post om dette?",
        en: "Do you want mail about this?")
    static let confirm = Phrase(nb: "Ja, bekreft", nn: "Ja, stadfest", en: "Yes, confirm")
    static let youFollow = Phrase(nb: "Du følger", nn: "Du følgjer", en: "You follow")
    static let stop = Phrase(nb: "Slutt å følge", nn: "Slutt å følgje", en: "Stop following")
    static let stopAll = Phrase(
        nb: "Slutt med alt, og slett adressen", nn: "Slutt med alt, og slett adressa",
        en: "Stop everything, and erase the address")

    static func byMailTitle(_ name: String) -> Phrase {
        Phrase(
            nb: "Følg \(name) på e-post", nn: "Følg \(name) på e-post",
            en: "Follow \(name) by mail")
    }

    static let comingMeetings = Phrase(
        nb: "Kommende møter", nn: "Komande møte", en: "Coming meetings")
    static let noMeetings = Phrase(
        nb: "Ingen møter er planlagt", nn: "Ingen møte er planlagde", en: "No meetings are planned")
    static let allOfIt = Phrase(
        nb: "Se alt hos", nn: "Sjå alt hos", en: "See everything at")
}
