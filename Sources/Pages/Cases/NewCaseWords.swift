/// What the template says, field by field.
enum NewCaseWords {
    static let heading = Phrase(
        nb: "Meld inn en sak", nn: "Meld inn ei sak", en: "Submit a case")
    static let lead = Phrase(
        nb: "Skriv kort. Du kan stoppe når du vil: det du skriver, blir lagret underveis.",
        nn: "Skriv kort. Du kan stoppe når du vil: det du skriv, blir lagra undervegs.",
        en: "Keep it short. Stop whenever you like: what you write is kept on the way.")
    static let noPatients = Phrase(
        nb: "Skriv ikke noe som kan knyttes til en pasient",
        nn: "Skriv ikkje noko som kan knytast til ein pasient",
        en: "Write nothing that can be traced to a patient")
    static let noPatientsWhy = Phrase(
        nb: "Ingen navn, fødselsnumre eller historier der noen kan kjenne seg igjen. "
            + "Saken blir som regel offentlig.",
        nn: "Ingen namn, fødselsnummer eller historier der nokon kan kjenne seg att. "
            + "Saka blir som regel offentleg.",
        en: "No names, identity numbers or stories in which somebody can be recognised. "
            + "The case will as a rule be public.")
    static let signInFirst = Phrase(
        nb: "Logg inn for å fylle ut malen", nn: "Logg inn for å fylle ut malen",
        en: "Sign in to fill in the template")
    static let signInWhy = Phrase(
        nb: "Du trenger bare en e-postadresse, så vi kan svare deg. "
            + "Har du begynt på en sak, ligger den her når du er inne.",
        nn: "Du treng berre ei e-postadresse, så vi kan svare deg. "
            + "Har du byrja på ei sak, ligg ho her når du er inne.",
        en: "You only need an e-mail address, so that we can answer you. "
            + "If you have begun a case, it is here once you are in.")
    static let signIn = Phrase(nb: "Logg inn", nn: "Logg inn", en: "Sign in")
    static let asked = Phrase(
        nb: "Dette blir du spurt om", nn: "Dette blir du spurd om", en: "What you will be asked")
    static let checklistTitle = Phrase(
        nb: "Huskeliste for en god sak", nn: "Hugseliste for ei god sak",
        en: "Checklist for a good case")
    static let checklist = [
        Phrase(
            nb:
                "Angår saken både sykehuset og kommunene? Hvis ikke, ta den opp der den hører hjemme.",
            nn: "Gjeld saka både sjukehuset og kommunane? Om ikkje, ta ho opp der ho høyrer heime.",
            en:
                "Does it concern both hospital and municipalities? If not, raise it where it belongs."
        ),
        Phrase(
            nb: "Er spørsmålet så klart at et møte kan svare ja eller nei på det?",
            nn: "Er spørsmålet så klart at eit møte kan svare ja eller nei på det?",
            en: "Is the question so clear that a meeting can answer yes or no?"),
        Phrase(
            nb: "Har du snakket med dem det gjelder, også brukerne og de ansatte?",
            nn: "Har du snakka med dei det gjeld, også brukarane og dei tilsette?",
            en: "Have you talked with those concerned, users and employees among them?"),
        Phrase(
            nb: "Er det sagt hva forslaget koster, og hvem som betaler?",
            nn: "Er det sagt kva forslaget kostar, og kven som betaler?",
            en: "Does it say what the proposal costs, and who pays?"),
        Phrase(
            nb: "Er teksten fri for opplysninger om enkeltpersoner?",
            nn: "Er teksten fri for opplysningar om enkeltpersonar?",
            en: "Is the text free of information about individuals?"),
    ]

    static let title = Phrase(
        nb: "Hva heter saken?", nn: "Kva heiter saka?", en: "What is the case called?")
    static let titleHint = Phrase(
        nb: "Noen få ord som alle forstår, slik de skal stå på sakslisten.",
        nn: "Nokre få ord som alle forstår, slik dei skal stå på sakslista.",
        en: "A few words that everybody understands, as on the agenda.")
    static let background = Phrase(
        nb: "Hva gjelder det, og hvorfor nå?", nn: "Kva gjeld det, og kvifor no?",
        en: "What is it about, and why now?")
    static let backgroundHint = Phrase(
        nb:
            "Hva som skjer i dag, for hvem det er et problem, og hva som skjer hvis ingen gjør noe.",
        nn:
            "Kva som skjer i dag, for kven det er eit problem, og kva som skjer om ingen gjer noko.",
        en: "What happens today, for whom it is a problem, and what follows if nobody acts.")
    static let question = Phrase(
        nb: "Hva skal partnerne ta stilling til?", nn: "Kva skal partnarane ta stilling til?",
        en: "What are the partners to decide?")
    static let questionHint = Phrase(
        nb: "Ett spørsmål, så presist at det kan besvares i et møte.",
        nn: "Eitt spørsmål, så presist at det kan svarast på i eit møte.",
        en: "One question, precise enough to be answered in a meeting.")
    static let proposal = Phrase(
        nb: "Hva foreslår du?", nn: "Kva foreslår du?", en: "What do you propose?")
    static let proposalHint = Phrase(
        nb: "Gjerne med kostnad, ansvarlig og dato. Du kan også be sekretariatet om hjelp.",
        nn: "Gjerne med kostnad, ansvarleg og dato. Du kan også be sekretariatet om hjelp.",
        en: "With cost, responsible and date if you can. The secretariat can help.")
    static let basis = Phrase(
        nb: "Hvilken lov eller avtale bygger saken på?",
        nn: "Kva lov eller avtale byggjer saka på?",
        en: "Which law or agreement does it rest on?")
    static let basisHint = Phrase(
        nb: "For eksempel et punkt i samarbeidsavtalen. La stå tomt hvis du ikke vet det.",
        nn: "Til dømes eit punkt i samarbeidsavtalen. La stå tomt om du ikkje veit det.",
        en: "For example a clause of the agreement. Leave it empty if you do not know.")
    static let wishes = Phrase(
        nb: "Ønsker du et bestemt møte?", nn: "Ønskjer du eit bestemt møte?",
        en: "Do you wish for a certain meeting?")
    static let wishesHint = Phrase(
        nb: "Sekretariatet avgjør hvor saken hører hjemme, og sier fra til deg.",
        nn: "Sekretariatet avgjer kvar saka høyrer heime, og seier frå til deg.",
        en: "The secretariat decides where the case belongs, and tells you.")
    static let noWish = Phrase(
        nb: "Nei, første møte som passer", nn: "Nei, første møte som passar",
        en: "No, the first meeting that suits")
    static let priority = Phrase(
        nb: "Gjelder det en prioritert pasientgruppe?",
        nn: "Gjeld det ei prioritert pasientgruppe?",
        en: "Does it concern a group with priority?")
    static let priorityHint = Phrase(
        nb: "Bare hvis saken særlig gjelder en av dem.",
        nn: "Berre om saka særleg gjeld ei av dei.",
        en: "Only if the case concerns one of them in particular.")

    static func inTime(_ deadline: Phrase) -> Phrase {
        Phrase(
            nb: "Meldes innen \(deadline.nb): du er i tide",
            nn: "Blir meldt innan \(deadline.nn): du er i tide",
            en: "To be submitted by \(deadline.en): you are in time")
    }

    static func tooLate(_ deadline: Phrase) -> Phrase {
        Phrase(
            nb:
                "Fristen var \(deadline.nb). Bare lederen kan slippe den inn, og bare hvis den haster",
            nn:
                "Fristen var \(deadline.nn). Berre leiaren kan sleppe ho inn, og berre om ho hastar",
            en: "The deadline was \(deadline.en). Only the leader can let it in, if it cannot wait")
    }

    static let noDeadline = Phrase(
        nb: "Avtalen setter ingen frist for vurderingen. Du får se her når den er gjort.",
        nn: "Avtalen set ingen frist for vurderinga. Du får sjå her når ho er gjord.",
        en: "The agreement sets no deadline for the assessment. You will see here when it is made.")
    static let afterwards = Phrase(
        nb: "Hva skjer etterpå?", nn: "Kva skjer etterpå?", en: "What happens then?")
    static let afterwardsWhy = Phrase(
        nb: "Sekretariatet leser saken og bestemmer hvem som skal behandle den. "
            + "Til da ser andre bare at en sak er mottatt. Du kan følge den og trekke den tilbake.",
        nn: "Sekretariatet les saka og avgjer kven som skal behandle ho. "
            + "Til då ser andre berre at ei sak er motteken. Du kan følgje ho og trekkje ho tilbake.",
        en: "The secretariat reads the case and decides who handles it. Until then others only "
            + "see that a case was received. You can follow it and withdraw it.")
}
