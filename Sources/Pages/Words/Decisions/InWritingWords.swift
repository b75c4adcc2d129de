/// What is said of deciding in writing, between meetings.
enum InWritingWords {
    static let heading = Phrase(
        nb: "Skriftlig behandling", nn: "Skriftleg behandling", en: "Decision in writing")
    static let rule = Phrase(
        nb: "Alle må svare. Den som ikke svarer, har ikke sagt ja. Har én innsigelse, eller ber én "
            + "om møte, går saken til møtet.",
        nn: "Alle må svare. Den som ikkje svarar, har ikkje sagt ja. Har éin motsegn, eller ber "
            + "éin om møte, går saka til møtet.",
        en: "Everyone must answer. Whoever does not answer has not said yes. If one objects, or "
            + "asks for a meeting, the case goes to the meeting.")
    static let proposal = Phrase(
        nb: "Forslag til vedtak", nn: "Forslag til vedtak", en: "Proposed decision")
    static let readPaper = Phrase(
        nb: "Les saksframlegget", nn: "Les saksframlegget", en: "Read the case paper")
    static let yourAnswer = Phrase(nb: "Svar her", nn: "Svar her", en: "Answer here")
    static let answers = Phrase(nb: "Svarene", nn: "Svara", en: "The answers")
    static let wanted = Phrase(
        nb: "Saken går til møtet", nn: "Saka går til møtet", en: "The case goes to the meeting")
    static let why = Phrase(
        nb: "Hvorfor? (kan stå tomt)", nn: "Kvifor? (kan stå tomt)",
        en: "Why? (may be left empty)")
    static let recordOther = Phrase(
        nb: "Registrer et svar som er gitt på annen måte",
        nn: "Registrer eit svar som er gitt på annan måte",
        en: "Record an answer given in another way")
    static let send = Phrase(
        nb: "Send saken ut", nn: "Send saka ut", en: "Send the case out")
    static let open = Phrase(nb: "Venter på svar", nn: "Ventar på svar", en: "Awaits answers")
    static let notSent = Phrase(nb: "Ikke sendt ut", nn: "Ikkje send ut", en: "Not sent out")
    static let missing = Phrase(
        nb: "Ikke alle svarte innen fristen, og da er det ikke vedtatt.",
        nn: "Ikkje alle svarte innan fristen, og då er det ikkje vedteke.",
        en: "Not everyone answered in time, so it is not decided.")
    static let objected = Phrase(
        nb: "Det kom innsigelse.", nn: "Det kom motsegn.", en: "There was an objection.")
    static let broken = Phrase(
        nb: "Den skriftlige behandlingen ble avbrutt.",
        nn: "Den skriftlege behandlinga blei avbroten.", en: "The round in writing was broken off.")
    static let decided = Phrase(
        nb: "Alle har svart, og saken er vedtatt:", nn: "Alle har svart, og saka er vedteken:",
        en: "Everyone has answered, and the case is decided:")
    static let treatedIn = Phrase(
        nb: "Den behandles i", nn: "Ho blir behandla i", en: "It is treated in")
    static let minutedIn = Phrase(
        nb: "Vedtaket føres i referatet fra", nn: "Vedtaket blir ført i referatet frå",
        en: "The decision is told in the minutes of")

    static func answerBy(_ day: Phrase) -> Phrase {
        Phrase(
            nb: "Svar senest \(day.nb)", nn: "Svar seinast \(day.nn)", en: "Answer by \(day.en)")
    }

    static func demanded(by who: String) -> Phrase {
        Phrase(
            nb: "\(who) har bedt om at saken tas i møte.",
            nn: "\(who) har bede om at saka blir teken i møte.",
            en: "\(who) has asked for it to be taken in a meeting.")
    }

    static func daysToAnswer(_ last: Phrase) -> Phrase {
        Phrase(
            nb: "Sendes den i dag, må alle svare senest \(last.nb).",
            nn: "Blir ho send i dag, må alle svare seinast \(last.nn).",
            en: "If it is sent today, everyone must answer by \(last.en).")
    }
}

/// Why something cannot be decided in writing.
enum InWritingRefusals {
    static let notInWriting = Phrase(
        nb: "Avtalen lar ikke dette organet avgjøre saker skriftlig mellom møtene. "
            + "Ta saken opp i et møte.",
        nn: "Avtalen lèt ikkje dette organet avgjere saker skriftleg mellom møta. "
            + "Ta saka opp i eit møte.",
        en: "The agreement does not let this body decide in writing between meetings. "
            + "Take the case up in a meeting.")
    static let paperMissing = Phrase(
        nb: "Saken har ikke noe saksframlegg ennå. Skriv det først, for skriftlig kan ingen "
            + "spørre.",
        nn: "Saka har ikkje noko saksframlegg enno. Skriv det først, for skriftleg kan ingen "
            + "spørje.",
        en: "The case has no paper yet. Write it first, for in writing nobody can ask.")
    static let already = Phrase(
        nb: "Saken har vært til skriftlig behandling én gang. Nå hører den hjemme i møtet.",
        nn: "Saka har vore til skriftleg behandling éin gong. No høyrer ho heime i møtet.",
        en: "The case has been sent out in writing once. Now it belongs in the meeting.")
    static let over = Phrase(
        nb: "Fristen for å svare er ute. Saken tas opp i møtet.",
        nn: "Fristen for å svare er ute. Saka blir teken opp i møtet.",
        en: "The time to answer is over. The case is taken up in the meeting.")
    static let notAsked = Phrase(
        nb: "Personen svarer ikke for noen av plassene som er spurt.",
        nn: "Personen svarar ikkje for nokon av plassane som er spurde.",
        en: "The person does not answer for any of the seats that were asked.")

    static func meetingTooNear(_ last: Phrase) -> Phrase {
        Phrase(
            nb: "Svarfristen ville gått ut \(last.nb), og det er ikke før møtet. "
                + "Ta saken opp der, eller sett den på sakslisten til et senere møte.",
            nn: "Svarfristen ville gått ut \(last.nn), og det er ikkje før møtet. "
                + "Ta saka opp der, eller set ho på sakslista til eit seinare møte.",
            en: "The time to answer would end on \(last.en), which is not before the meeting. "
                + "Take the case up there, or put it on the agenda of a later meeting.")
    }

    static func vacant(_ seats: Phrase) -> Phrase {
        Phrase(
            nb: "Alle må svare, og ingen kan svare for \(seats.nb). Oppnevn noen, eller ta saken "
                + "opp i møtet.",
            nn: "Alle må svare, og ingen kan svare for \(seats.nn). Oppnemn nokon, eller ta saka "
                + "opp i møtet.",
            en: "Everyone must answer, and nobody can answer for \(seats.en). Appoint somebody, or "
                + "take the case up in the meeting.")
    }
}
