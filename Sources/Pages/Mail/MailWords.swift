/// What the mails about meetings say.
enum MailWords {
    static let agendaAndPapers = Phrase(
        nb: "Saksliste og papirer", nn: "Saksliste og papir", en: "Agenda and papers")
    static let toMeeting = Phrase(nb: "Møtets side", nn: "Sida til møtet", en: "The meeting's page")

    static func notice(_ meeting: String) -> Phrase {
        Phrase(
            nb: "Innkalling til \(meeting)", nn: "Innkalling til \(meeting)",
            en: "Notice of \(meeting)")
    }

    static func noticeAgain(_ meeting: String) -> Phrase {
        Phrase(
            nb: "Ny innkalling til \(meeting)", nn: "Ny innkalling til \(meeting)",
            en: "New notice of \(meeting)")
    }

    static let enclosed = Phrase(
        nb: "Papirene er vedlagt. De ligger også bak lenkene over.",
        nn: "Papira er vedlagde. Dei ligg også bak lenkjene over.",
        en: "The papers are attached. They are behind the links above as well.")
    static let leftOut = Phrase(
        nb: "Disse fikk ikke plass, eller kunne ikke sendes med e-post. Les dem her:",
        nn: "Desse fekk ikkje plass, eller kunne ikkje sendast med e-post. Les dei her:",
        en: "There was no room for these, or they cannot go by mail. Read them here:")
    static let exemptNeverEnclosed = Phrase(
        nb: "Det som er unntatt offentlighet, sendes aldri som vedlegg. Logg inn for å lese det.",
        nn: "Det som er unnateke offentlegheit, blir aldri sendt som vedlegg. Logg inn for å lese "
            + "det.",
        en: "What is exempt from public access is never attached. Sign in to read it.")

    static let youAreCalled = Phrase(
        nb: "Her er innkallingen til møtet.", nn: "Her er innkallinga til møtet.",
        en: "Here is the notice of the meeting.")
    static let asMember = Phrase(
        nb:
            "Kan du ikke komme, meld forfall på møtets side. Da kalles riktig vara inn med en gang.",
        nn:
            "Kan du ikkje kome, meld forfall på sida til møtet. Då blir rett vara kalla inn straks.",
        en: "If you cannot come, say so on the meeting's page. The right deputy is then called at "
            + "once.")
    static let asDeputy = Phrase(
        nb: "Du får papirene fordi du er vara. Du møter bare hvis du blir kalt inn.",
        nn: "Du får papira fordi du er vara. Du møter berre om du blir kalla inn.",
        en: "You get the papers because you are a deputy. You attend only if you are called.")
    static let asObserver = Phrase(
        nb: "Du møter som observatør: du kan ta ordet, men ikke være med på å avgjøre.",
        nn: "Du møter som observatør: du kan ta ordet, men ikkje vere med på å avgjere.",
        en: "You attend as an observer: you can speak, but not take part in decisions.")
    static let asListener = Phrase(
        nb: "Du er invitert som tilhører.", nn: "Du er invitert som tilhøyrar.",
        en: "You are invited as a listener.")

    static func moved(_ meeting: String) -> Phrase {
        Phrase(
            nb: "Endret møte: \(meeting)", nn: "Endra møte: \(meeting)",
            en: "Changed meeting: \(meeting)")
    }

    static let movedTo = Phrase(
        nb: "Møtet har fått ny tid, ny form eller nytt sted. Nå gjelder:",
        nn: "Møtet har fått ny tid, ny form eller ny stad. No gjeld:",
        en: "The meeting has another time, form or place. It is now:")

    static func inWriting(_ number: String) -> Phrase {
        Phrase(
            nb: "Til skriftlig behandling: \(number)", nn: "Til skriftleg behandling: \(number)",
            en: "To be decided in writing: \(number)")
    }

    static let inWritingText = Phrase(
        nb: "Denne saken skal avgjøres skriftlig, og du er bedt om å svare:",
        nn: "Denne saka skal avgjerast skriftleg, og du er beden om å svare:",
        en: "This case is to be decided in writing, and you are asked to answer:")
    static let answerInWriting = Phrase(
        nb: "Les saken og svar", nn: "Les saka og svar", en: "Read the case and answer")

    static func cancelled(_ meeting: String) -> Phrase {
        Phrase(
            nb: "Avlyst: \(meeting)", nn: "Avlyst: \(meeting)", en: "Cancelled: \(meeting)")
    }

    static let cancelledText = Phrase(
        nb: "Dette møtet er avlyst:", nn: "Dette møtet er avlyst:", en: "This meeting is cancelled:"
    )

    static func call(_ meeting: String) -> Phrase {
        Phrase(
            nb: "Kan du møte som vara? \(meeting)", nn: "Kan du møte som vara? \(meeting)",
            en: "Can you stand in? \(meeting)")
    }

    static func callText(_ absent: String?) -> Phrase {
        guard let absent else {
            return Phrase(
                nb: "Et medlem kan ikke komme, og du er neste vara.",
                nn: "Ein medlem kan ikkje kome, og du er neste vara.",
                en: "A member cannot come, and you are the next deputy.")
        }
        return Phrase(
            nb: "\(absent) kan ikke komme, og du er neste vara.",
            nn: "\(absent) kan ikkje kome, og du er neste vara.",
            en: "\(absent) cannot come, and you are the next deputy.")
    }

    static func callToItem(_ item: String) -> Phrase {
        Phrase(
            nb: "Et medlem er inhabil i én sak, og du er neste vara i den: \(item)",
            nn: "Ein medlem er inhabil i éi sak, og du er neste vara i ho: \(item)",
            en: "A member is disqualified in one item, and you are the next deputy for it: \(item)")
    }

    static func released(_ meeting: String) -> Phrase {
        Phrase(
            nb: "Du trenger ikke møte som vara: \(meeting)",
            nn: "Du treng ikkje møte som vara: \(meeting)",
            en: "You need not stand in: \(meeting)")
    }

    static let releasedText = Phrase(
        nb: "Medlemmet du var innkalt for, kommer likevel.",
        nn: "Medlemen du var innkalla for, kjem likevel.",
        en: "The member you were called in for will come after all.")

    static let answerHere = Phrase(
        nb: "Svar ja eller nei, og les papirene", nn: "Svar ja eller nei, og les papira",
        en: "Answer yes or no, and read the papers")

    static func minutes(_ meeting: String) -> Phrase {
        Phrase(
            nb: "Referat fra \(meeting)", nn: "Referat frå \(meeting)", en: "Minutes of \(meeting)")
    }

    static func minutesAgain(_ meeting: String) -> Phrase {
        Phrase(
            nb: "Rettet referat fra \(meeting)", nn: "Retta referat frå \(meeting)",
            en: "Corrected minutes of \(meeting)")
    }

    static func minutesText(_ version: Int) -> Phrase {
        version == 1
            ? Phrase(
                nb: "Referatet fra møtet er ferdig.", nn: "Referatet frå møtet er ferdig.",
                en: "The minutes of the meeting are ready.")
            : Phrase(
                nb: "Noen ba om endring, og her er versjon \(version).",
                nn: "Ein deltakar bad om endring, og her er versjon \(version).",
                en: "A change was asked for, and here is version \(version).")
    }

    static func silence(_ until: String) -> Phrase {
        Phrase(
            nb: "Hvis ingen ber om endringer, er det godkjent ved taushet \(until).",
            nn: "Om ingen bed om endringar, er det godkjent ved togn \(until).",
            en: "If nobody asks for changes, they are approved by silence \(until).")
    }

    static let readMinutes = Phrase(
        nb: "Les referatet, og be om endring om noe er feil",
        nn: "Les referatet, og be om endring om noko er feil",
        en: "Read the minutes, and ask for a change if something is wrong")
}
