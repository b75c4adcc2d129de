/// What is said of reading without a connection; the script fills in what stands in braces.
enum OfflineWords {
    static let title = Phrase(nb: "Uten nett", nn: "Utan nett", en: "Without a connection")
    static let lead = Phrase(
        nb: "Dette ligger på enheten din og kan leses uten nett.",
        nn: "Dette ligg på eininga di og kan lesast utan nett.",
        en: "This lies on your device and can be read without a connection.")
    static let nothing = Phrase(
        nb: "Ingenting er tatt vare på her. Åpne et møte mens du har nett, og trykk «Ta vare på "
            + "møtet».",
        nn: "Ingenting er teke vare på her. Opne eit møte medan du har nett, og trykk «Ta vare på "
            + "møtet».",
        en: "Nothing is kept here. Open a meeting while you are connected, and press “Keep the "
            + "meeting”.")
    static let section = Phrase(
        nb: "Les uten nett", nn: "Les utan nett", en: "Read without a connection")
    static let why = Phrase(
        nb: "Ta vare på møtet på denne enheten, så kan du lese sakene og notatene dine uten nett. "
            + "Alt slettes herfra når du logger ut eller bytter rolle, og senest etter 7 dager.",
        nn: "Ta vare på møtet på denne eininga, så kan du lese sakene og notata dine utan nett. "
            + "Alt blir sletta herfrå når du loggar ut eller byter rolle, og seinast etter 7 "
            + "dagar.",
        en: "Keep the meeting on this device, and you can read its cases and your notes without a "
            + "connection. All is deleted from here when you sign out or change capacity, and "
            + "after 7 days at the latest.")
    static let keep = Phrase(nb: "Ta vare på møtet", nn: "Ta vare på møtet", en: "Keep the meeting")
    static let keepAgain = Phrase(nb: "Hent på nytt", nn: "Hent på nytt", en: "Fetch again")
    static let drop = Phrase(
        nb: "Slett fra enheten", nn: "Slett frå eininga", en: "Delete from the device")
    static let progress = Phrase(
        nb: "Henter {n} av {all} …", nn: "Hentar {n} av {all} …", en: "Fetching {n} of {all} …")
    static let kept = Phrase(
        nb: "Tatt vare på {time}.", nn: "Teke vare på {time}.", en: "Kept {time}.")
    static let missing = Phrase(
        nb: "Tatt vare på, men dette kom ikke med: {names}",
        nn: "Teke vare på, men dette kom ikkje med: {names}",
        en: "Kept, but without this: {names}")
    static let failed = Phrase(
        nb: "Det gikk ikke, og ingenting er tatt vare på. Er du på nett og logget inn?",
        nn: "Det gjekk ikkje, og ingenting er teke vare på. Er du på nett og logga inn?",
        en: "It did not work, and nothing is kept. Are you connected and signed in?")
    static let sign = Phrase(
        nb: "Uten nett. Slik var siden {time}.", nn: "Utan nett. Slik var sida {time}.",
        en: "No connection. This is the page as of {time}.")
    static let list = Phrase(
        nb: "Alt du kan lese nå", nn: "Alt du kan lese no", en: "All that you can read now")
    static let away = Phrase(nb: "ikke her nå", nn: "ikkje her no", en: "not here now")
    static let back = Phrase(
        nb: "Du er på nett igjen. Last siden på nytt.",
        nn: "Du er på nett att. Last sida på nytt.",
        en: "You are connected again. Load the page anew.")
    static let form = Phrase(
        nb: "Dette kan ikke sendes uten nett.", nn: "Dette kan ikkje sendast utan nett.",
        en: "This cannot be sent without a connection.")
    static let draft = Phrase(
        nb: "Dette kan ikke sendes uten nett. Det du skriver, blir liggende i nettleseren.",
        nn: "Dette kan ikkje sendast utan nett. Det du skriv, blir liggjande i nettlesaren.",
        en: "This cannot be sent without a connection. What you write stays in this browser.")
    static let tooLarge = Phrase(
        nb: "Det er ikke plass til disse filene:", nn: "Det er ikkje plass til desse filene:",
        en: "There is no room for these files:")

    static func what(_ count: Int, _ megabytes: Int) -> Phrase {
        Phrase(
            nb: "Dette blir med: \(count) sider og filer, under \(megabytes + 1) MB",
            nn: "Dette blir med: \(count) sider og filer, under \(megabytes + 1) MB",
            en: "This is kept: \(count) pages and files, below \(megabytes + 1) MB")
    }
}
