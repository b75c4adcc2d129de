import Exchange
import Pages

/// What is said of each fault: what is wrong, and what to do now.
enum FaultWords {
    typealias Words = (title: Phrase, text: Phrase)

    static let notFound: Words = (
        Phrase(nb: "Her er det ingenting", nn: "Her er det ingenting", en: "There is nothing here"),
        Phrase(
            nb:
                "Siden finnes ikke, eller den er ikke åpen for deg. Har du en rolle her, kan det hjelpe å logge inn.",
            nn:
                "Sida finst ikkje, eller ho er ikkje open for deg. Har du ei rolle her, kan det hjelpe å logge inn.",
            en:
                "The page does not exist, or is not open to you. If you hold a role here, signing in may help."
        )
    )
    static let meetingCancelled: Words = (
        Phrase(
            nb: "Møtet er avlyst", nn: "Møtet er avlyst", en: "The meeting is cancelled"),
        Phrase(
            nb: "Siden hører til et møte som er avlyst.",
            nn: "Sida høyrer til eit møte som er avlyst.",
            en: "The page belongs to a meeting that was cancelled.")
    )
    static let badRequest: Words = (
        Phrase(
            nb: "Forespørselen ble ikke forstått", nn: "Førespurnaden blei ikkje forstått",
            en: "The request was not understood"),
        Phrase(
            nb: "Gå tilbake, last siden på nytt og prøv igjen.",
            nn: "Gå tilbake, last sida på nytt og prøv igjen.",
            en: "Go back, reload the page and try again.")
    )
    static let tooLarge: Words = (
        Phrase(nb: "Det var for stort", nn: "Det var for stort", en: "That was too large"),
        Phrase(
            nb: "En fil kan være på høyst 25 MB, og et skjema på høyst 2 MB. Ingenting er lagret.",
            nn: "Ei fil kan vere på høgst 25 MB, og eit skjema på høgst 2 MB. Ingenting er lagra.",
            en: "A file can be 25 MB at most, and a form 2 MB. Nothing was stored.")
    )
    static let timeout: Words = (
        Phrase(nb: "Det tok for lang tid", nn: "Det tok for lang tid", en: "It took too long"),
        Phrase(
            nb: "Ikke alt kom fram i tide. Sjekk nettet og send på nytt.",
            nn: "Ikkje alt kom fram i tide. Sjekk nettet og send på nytt.",
            en: "Not everything arrived in time. Check the connection and send again.")
    )
    static let signedOut: Words = (
        Phrase(nb: "Du må logge inn", nn: "Du må logge inn", en: "You must sign in"),
        Phrase(
            nb: "Denne siden er for dem som er logget inn. Vi sender en lenke til e-posten din.",
            nn: "Denne sida er for dei som er logga inn. Vi sender ei lenkje til e-posten din.",
            en: "This page is for those who have signed in. We send a link to your e-mail.")
    )
    static let noToken: Words = (
        Phrase(
            nb: "Nøkkelen virker ikke", nn: "Nøkkelen verkar ikkje", en: "The key does not work"),
        Phrase(
            nb: "Nøkkelen mangler, er ukjent, har gått ut eller er trukket tilbake.",
            nn: "Nøkkelen manglar, er ukjend, har gått ut eller er trekt tilbake.",
            en: "The key is missing, unknown, expired or revoked.")
    )
    static let forgedForm: Words = (
        Phrase(
            nb: "Skjemaet hører til en annen økt", nn: "Skjemaet høyrer til ei anna økt",
            en: "The form belongs to another session"),
        Phrase(
            nb: "Gå tilbake, last siden på nytt og send igjen. Ingenting er lagret.",
            nn: "Gå tilbake, last sida på nytt og send igjen. Ingenting er lagra.",
            en: "Go back, reload the page and send again. Nothing was stored.")
    )
    static let tooMany: Words = (
        Phrase(nb: "For mange forsøk", nn: "For mange forsøk", en: "Too many tries"),
        Phrase(
            nb: "Vent litt og prøv igjen.", nn: "Vent litt og prøv igjen.",
            en: "Wait a little and try again.")
    )
    static let full: Words = (
        Phrase(
            nb: "Mange følger med nå", nn: "Mange følgjer med no", en: "Many are following now"),
        Phrase(
            nb: "Siden oppdaterer seg ikke selv akkurat nå. Last den på nytt når du vil se nytt.",
            nn: "Sida oppdaterer seg ikkje sjølv akkurat no. Last ho på nytt når du vil sjå nytt.",
            en: "The page does not update itself just now. Reload it to see what is new.")
    )
    static let refused: Words = (
        Phrase(
            nb: "Det kan ikke gjøres nå", nn: "Det kan ikkje gjerast no",
            en: "This cannot be done now"),
        Phrase(
            nb: "En regel i avtalen står i veien. Ingenting er lagret.",
            nn: "Ein regel i avtalen står i vegen. Ingenting er lagra.",
            en: "A rule of the agreement stands in the way. Nothing was stored.")
    )
    static let malformed: Words = (
        Phrase(
            nb: "Et felt kunne ikke leses", nn: "Eit felt kunne ikkje lesast",
            en: "A field could not be read"),
        Phrase(
            nb: "Gå tilbake og se over feltene.", nn: "Gå tilbake og sjå over felta.",
            en: "Go back and look over the fields.")
    )
    static let commandIDTaken: Words = (
        Phrase(
            nb: "Skjemaet er brukt før", nn: "Skjemaet er brukt før",
            en: "The form has been used before"),
        Phrase(
            nb: "Last siden på nytt og send igjen.", nn: "Last sida på nytt og send igjen.",
            en: "Reload the page and send again.")
    )
    static let busy: Words = (
        Phrase(
            nb: "Mange skriver akkurat nå", nn: "Mange skriv akkurat no",
            en: "Many are writing just now"),
        Phrase(
            nb: "Ingenting er gått tapt. Prøv igjen om litt.",
            nn: "Ingenting er gått tapt. Prøv igjen om litt.",
            en: "Nothing is lost. Try again in a moment.")
    )
    static let overwritten: Words = (
        Phrase(
            nb: "En annen har skrevet på samme sted", nn: "Ein annan har skrive på same stad",
            en: "Somebody else has written in the same place"),
        Phrase(
            nb: "Teksten din er tatt vare på, men er ikke lagret over den andres.",
            nn: "Teksten din er teken vare på, men er ikkje lagra over teksten til den andre.",
            en: "Your text is kept, but is not saved over the other's.")
    )
    static let identityNumber: Words = (
        Phrase(
            nb: "Her står et fødselsnummer", nn: "Her står eit fødselsnummer",
            en: "There is a national identity number here"),
        Phrase(
            nb:
                "Opplysninger om pasienter og fødselsnumre skal aldri inn her. Ta det bort og send på nytt. Ingenting er lagret.",
            nn:
                "Opplysningar om pasientar og fødselsnummer skal aldri inn her. Ta det bort og send på nytt. Ingenting er lagra.",
            en:
                "Patient data and identity numbers never belong here. Take it out and send again. Nothing was stored."
        )
    )
    static let cannotScreen: Words = (
        Phrase(
            nb: "Filen kunne ikke leses nå", nn: "Fila kunne ikkje lesast no",
            en: "The file could not be read now"),
        Phrase(
            nb:
                "Filer leses gjennom før de lagres, og det gikk ikke akkurat nå. Prøv igjen om litt.",
            nn:
                "Filer blir lesne gjennom før dei blir lagra, og det gjekk ikkje akkurat no. Prøv igjen om litt.",
            en:
                "Files are read through before they are stored, and that failed just now. Try again in a moment."
        )
    )
    static let fileErased: Words = (
        Phrase(
            nb: "Filen er slettet for godt", nn: "Fila er sletta for godt",
            en: "The file was erased for good"),
        Phrase(
            nb: "Akkurat denne filen er slettet etter pålegg og kan ikke lagres igjen.",
            nn: "Akkurat denne fila er sletta etter pålegg og kan ikkje lagrast igjen.",
            en: "This very file was erased by legal order and cannot be stored again.")
    )
    static let failed: Words = (
        Phrase(
            nb: "Noe gikk galt hos oss", nn: "Noko gjekk gale hos oss", en: "Something failed here"),
        Phrase(
            nb: "Ingenting er lagret. Feilen er meldt til dem som drifter tjenesten.",
            nn: "Ingenting er lagra. Feilen er meld til dei som driftar tenesta.",
            en: "Nothing was stored. The failure has been reported to those who run the service.")
    )
}
