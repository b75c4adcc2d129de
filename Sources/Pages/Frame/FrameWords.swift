/// What the frame itself says, whatever the page is about.
enum FrameWords {
    static let signedInAgain = Phrase(
        nb: "Du er logget inn igjen, og det du skrev, står her. Send en gang til.",
        nn: "Du er logga inn att, og det du skreiv, står her. Send ein gong til.",
        en: "You are signed in again, and what you wrote stands here. Send once more.")

    static func trouble(_ trouble: FormAnswer.Trouble) -> Phrase {
        switch trouble {
        case .signedOut:
            Phrase(
                nb:
                    "Du var logget ut. Det du skrev, står her: logg inn i en ny fane, kom tilbake hit og send på nytt.",
                nn:
                    "Du var logga ut. Det du skreiv, står her: logg inn i ei ny fane, kom attende hit og send på nytt.",
                en:
                    "You were signed out. What you wrote stands here: sign in in a new tab, come back here and send again."
            )
        case .busy:
            Phrase(
                nb: "Mange skriver samtidig akkurat nå. Ingenting er gått tapt: send på nytt.",
                nn: "Mange skriv samstundes akkurat no. Ingenting er gått tapt: send på nytt.",
                en: "Many are writing at once just now. Nothing is lost: send again.")
        case .failed:
            Phrase(
                nb:
                    "Noe gikk galt hos oss, og ingenting er lagret. Det du skrev, står her: send på nytt om litt.",
                nn:
                    "Noko gjekk gale hos oss, og ingenting er lagra. Det du skreiv, står her: send på nytt om litt.",
                en:
                    "Something failed here, and nothing was stored. What you wrote stands here: send again in a moment."
            )
        case .alreadySent:
            Phrase(
                nb: "Skjemaet er sendt før, med et annet innhold. Send på nytt hvis dette også "
                    + "skal registreres.",
                nn: "Skjemaet er sendt før, med eit anna innhald. Send på nytt om dette òg skal "
                    + "registrerast.",
                en: "The form was sent before, with something else in it. Send again if this is to "
                    + "be recorded as well.")
        case .changedMeanwhile:
            Phrase(
                nb: "Noen har endret teksten siden du så den. Les gjennom og send på nytt.",
                nn: "Nokon har endra teksten sidan du såg han. Les gjennom og send på nytt.",
                en: "Somebody has changed the text since you saw it. Read it and send again.")
        case .refused, .malformed:
            Phrase(
                nb: "Skjemaet kunne ikke tas imot slik.",
                nn: "Skjemaet kunne ikkje takast imot slik.",
                en: "The form could not be taken in like this.")
        }
    }

    static let caseReceived = Phrase(
        nb: "Sak mottatt, ikke vurdert ennå", nn: "Sak motteken, ikkje vurdert enno",
        en: "Case received, not yet assessed")
    static let noHat = Phrase(
        nb: "Innlogget", nn: "Innlogga", en: "Signed in")
    static let recorded = Phrase(
        nb: "Registrert", nn: "Registrert", en: "Recorded")
    static let restsOn = Phrase(nb: "Bygger på", nn: "Byggjer på", en: "Rests on")
    static let lastChange = Phrase(
        nb: "Helsefellesskapets protokoll er sist oppdatert",
        nn: "Protokollen til helsefellesskapet er sist oppdatert",
        en: "The partnership's record was last updated")
    static let ownLastChange = Phrase(
        nb: "Denne siden er sist endret", nn: "Denne sida er sist endra",
        en: "This page last changed")

    static let home = Phrase(nb: "Hjem", nn: "Heim", en: "Home")
    static let cases = Phrase(nb: "Saker", nn: "Saker", en: "Cases")
    static let meetings = Phrase(nb: "Møter", nn: "Møte", en: "Meetings")
    static let decisions = Phrase(nb: "Vedtak", nn: "Vedtak", en: "Decisions")
    static let bodies = Phrase(nb: "Organer", nn: "Organ", en: "Bodies")
    static let partners = Phrase(nb: "Partnere", nn: "Partnarar", en: "Partners")
    static let charter = Phrase(nb: "Avtalen", nn: "Avtalen", en: "The agreement")
    static let compliance = Phrase(
        nb: "Slik holdes avtalen", nn: "Slik blir avtalen halden", en: "How it is kept")
    static let mine = Phrase(nb: "Min side", nn: "Mi side", en: "My page")
    static let duties = Phrase(nb: "Frister", nn: "Fristar", en: "Duties")
    static let intake = Phrase(nb: "Innkomne", nn: "Innkomne", en: "Intake")
    static let signOut = Phrase(nb: "Logg ut", nn: "Logg ut", en: "Sign out")
    static let allPartnerships = Phrase(
        nb: "Alle helsefellesskap", nn: "Alle helsefellesskap", en: "All partnerships")
}

extension FormAnswer.Expectation {
    /// What the field must hold, as a sentence.
    func sentence(in language: Language) -> String { phrase.in(language) }

    /// The same in every language.
    var phrase: Phrase {
        switch self {
        case .something:
            Phrase(
                nb: "Her må noe fylles ut.", nn: "Her må noko fyllast ut.",
                en: "Fill in something here.")
        case .number:
            Phrase(
                nb: "Skriv et helt tall.", nn: "Skriv eit heilt tal.", en: "Write a whole number.")
        case .money:
            Phrase(
                nb: "Skriv beløpet i kroner, for eksempel 900 000.",
                nn: "Skriv beløpet i kroner, til dømes 900 000.",
                en: "Write the sum in kroner, for example 900 000.")
        case .date:
            Phrase(
                nb: "Skriv en dato, for eksempel 2024-02-14.",
                nn: "Skriv ein dato, til dømes 2024-02-14.",
                en: "Write a date, for example 2024-02-14.")
        case .time:
            Phrase(
                nb: "Skriv et klokkeslett, for eksempel 09:00.",
                nn: "Skriv eit klokkeslett, til dømes 09:00.",
                en: "Write a time, for example 09:00.")
        case .choice:
            Phrase(nb: "Velg ett av svarene.", nn: "Vel eitt av svara.", en: "Choose an answer.")
        }
    }
}
