enum RoomPageWords {
    static let latest = Phrase(nb: "Sist", nn: "Sist", en: "Latest")
    static let notOpen = Phrase(
        nb: "Møtet er ikke åpnet. Det begynner", nn: "Møtet er ikkje opna. Det byrjar",
        en: "The meeting is not open. It begins")
    static let open = Phrase(nb: "Åpne møtet", nn: "Opne møtet", en: "Open the meeting")
    static let end = Phrase(nb: "Avslutt møtet", nn: "Avslutt møtet", en: "End the meeting")
    static let areYouHere = Phrase(
        nb: "Er du til stede?", nn: "Er du til stades?", en: "Are you here?")
    static let iAmHere = Phrase(nb: "Jeg er her", nn: "Eg er her", en: "I am here")
    static let iLeave = Phrase(nb: "Jeg går nå", nn: "Eg går no", en: "I am leaving")
    static let nobody = Phrase(
        nb: "Ingen er registrert som til stede ennå.",
        nn: "Ingen er registrert som til stades enno.",
        en: "Nobody is recorded as present yet.")

    static func present(_ count: Int) -> Phrase {
        Phrase(nb: "Til stede: \(count)", nn: "Til stades: \(count)", en: "Present: \(count)")
    }

    static func away(_ count: Int) -> Phrase {
        Phrase(
            nb: "Ikke til stede: \(count)", nn: "Ikkje til stades: \(count)",
            en: "Not present: \(count)")
    }

    static let decide = Phrase(nb: "Avgjør saken", nn: "Avgjer saka", en: "Decide the case")
    static let propose = Phrase(
        nb: "Foreslå vedtak", nn: "Foreslå vedtak", en: "Propose a decision")
    static let wording = Phrase(nb: "Ordlyd", nn: "Ordlyd", en: "Wording")
    static func within(_ body: Phrase) -> Phrase {
        Phrase(
            nb: "Innenfor rammen av et vedtak i \(body.nb)",
            nn: "Innanfor ramma av eit vedtak i \(body.nn)",
            en: "Within the frame of a decision of \(body.en)")
    }
    static let floor = Phrase(nb: "Taleliste", nn: "Taleliste", en: "Speakers' list")
    static func hasFloor(_ name: String) -> Phrase {
        Phrase(nb: "\(name) har ordet", nn: "\(name) har ordet", en: "\(name) has the floor")
    }
    static func since(_ time: String) -> Phrase {
        Phrase(nb: "siden \(time)", nn: "sidan \(time)", en: "since \(time)")
    }
    static func minutes(_ count: Int) -> Phrase {
        Phrase(nb: "(\(count) min)", nn: "(\(count) min)", en: "(\(count) min)")
    }
    static let haveSpoken = Phrase(
        nb: "Har hatt ordet", nn: "Har hatt ordet", en: "Have spoken")
    static let giveOther = Phrase(
        nb: "Gi ordet til en som ikke har bedt om det",
        nn: "Gi ordet til ein som ikkje har bede om det",
        en: "Give the floor to somebody who has not asked")
    static let everyoneHere = Phrase(
        nb: "Se hvem som er her", nn: "Sjå kven som er her", en: "See who is here")
    static let tickOff = Phrase(
        nb: "Kryss av hvem som er her", nn: "Kryss av kven som er her", en: "Tick who is here")
    static func from(_ time: String) -> Phrase {
        Phrase(nb: "fra \(time)", nn: "frå \(time)", en: "from \(time)")
    }
    static func heard(_ present: Int) -> Phrase {
        Phrase(
            nb: "Til stede: \(present).", nn: "Til stades: \(present).", en: "Present: \(present).")
    }
    static func missed(_ people: String) -> Phrase {
        Phrase(
            nb: "Ikke med på saken: \(people).", nn: "Ikkje med på saka: \(people).",
            en: "Not part of it: \(people).")
    }
    static let statements = Phrase(
        nb: "Protokollførte innspill", nn: "Protokollførte innspel", en: "Minuted statements")
    static let statement = Phrase(nb: "Innspill", nn: "Innspel", en: "Statement")
    static let agree = Phrase(nb: "Enig", nn: "Samd", en: "Agree")
    static let agrees = Phrase(nb: "Enig", nn: "Samd", en: "Agrees")
    static let reserve = Phrase(
        nb: "Enig med forbehold", nn: "Samd med atterhald", en: "Agree with a reservation")
    static let object = Phrase(nb: "Innsigelse", nn: "Motsegn", en: "Object")
    static let reservation = Phrase(
        nb: "Hva er forbeholdet?", nn: "Kva er atterhaldet?", en: "What is the reservation?")
    static let objection = Phrase(
        nb: "Hva er grunnen til innsigelsen?", nn: "Kva er grunnen til motsegna?",
        en: "What is the reason?")
    static let yourAnswer = Phrase(nb: "Ditt svar", nn: "Svaret ditt", en: "Your answer")
    static let waiting = Phrase(nb: "Har ikke svart", nn: "Har ikkje svart", en: "No answer yet")
    static let silent = Phrase(nb: "Taus", nn: "Taus", en: "Silent")
    static let answered = Phrase(nb: "har svart", nn: "har svart", en: "have answered")
    static let record = Phrase(
        nb: "Registrer svar for en som er i rommet", nn: "Registrer svar for ein som er i rommet",
        en: "Record somebody's answer")
    static let allAnswers = Phrase(
        nb: "Se alle svar", nn: "Sjå alle svar", en: "See all answers")
    static let position = Phrase(nb: "Svar", nn: "Svar", en: "Answer")
    static let wordsOf = Phrase(
        nb: "Forbehold eller grunn", nn: "Atterhald eller grunn", en: "Reservation or reason")

    static func proposal(_ number: Int, _ who: String) -> Phrase {
        Phrase(
            nb: "Forslag \(number), fra \(who)", nn: "Forslag \(number), frå \(who)",
            en: "Proposal \(number), by \(who)")
    }

    static func round(_ proposal: Int) -> Phrase {
        Phrase(
            nb: "Konsensusrunde om forslag \(proposal)",
            nn: "Konsensusrunde om forslag \(proposal)",
            en: "Round of consensus on proposal \(proposal)")
    }

    static func vote(_ proposal: Int) -> Phrase {
        Phrase(
            nb: "Avstemning over forslag \(proposal)", nn: "Røysting over forslag \(proposal)",
            en: "Vote on proposal \(proposal)")
    }

    static func roundResult(objections: Int) -> Phrase {
        objections == 0
            ? Phrase(
                nb: "Runden er avsluttet: ingen innsigelser.",
                nn: "Runden er avslutta: ingen motsegner.",
                en: "The round is closed: no objections.")
            : Phrase(
                nb: "Runden er avsluttet: \(objections) med innsigelse, ikke konsensus.",
                nn: "Runden er avslutta: \(objections) med motsegn, ikkje konsensus.",
                en: "The round is closed: \(objections) objected, no consensus.")
    }

    static func voteResult(_ for_: Int, _ against: Int) -> Phrase {
        Phrase(
            nb: "Avstemningen er avsluttet: \(for_) for, \(against) mot.",
            nn: "Røystinga er avslutta: \(for_) for, \(against) mot.",
            en: "The vote is closed: \(for_) for, \(against) against.")
    }
}

/// What the reader may do in the meeting, and why.
extension RoomPageWords {
    static let youRecord = Phrase(
        nb: "Du fører møtet", nn: "Du fører møtet", en: "You keep the record")
    static let youRecordText = Phrase(
        nb: "Du kan registrere oppmøte, innspill og svar for dem som er i rommet.",
        nn: "Du kan registrere frammøte, innspel og svar for dei som er i rommet.",
        en: "You can record arrivals, statements and answers for those in the room.")
    static let observer = Phrase(
        nb: "Du er observatør", nn: "Du er observatør", en: "You are an observer")
    static let observerText = Phrase(
        nb: "Du kan ta ordet og få innspill protokollført. Du er ikke med på å avgjøre.",
        nn: "Du kan ta ordet og få innspel protokollført. Du er ikkje med på å avgjere.",
        en: "You can speak and have statements minuted. You do not take part in decisions.")
    static let listener = Phrase(
        nb: "Du er tilhører", nn: "Du er tilhøyrar", en: "You are a listener")
    static let listenerText = Phrase(
        nb: "Du kan følge møtet, men ikke ta ordet eller være med på å avgjøre.",
        nn: "Du kan følgje møtet, men ikkje ta ordet eller vere med på å avgjere.",
        en: "You can follow the meeting, but not speak or take part in decisions.")
    static let youHaveTheSay = Phrase(
        nb: "Du er med på å avgjøre", nn: "Du er med på å avgjere", en: "You have the say")
    static let youHaveNoSay = Phrase(
        nb: "Du er ikke med på å avgjøre nå", nn: "Du er ikkje med på å avgjere no",
        en: "You do not have the say now")
    static let notPresent = Phrase(
        nb: "Du er ikke registrert som til stede.", nn: "Du er ikkje registrert som til stades.",
        en: "You are not recorded as present.")
    static let nobodyToStandInFor = Phrase(
        nb: "Alle du kan stå inn for, er til stede eller har en annen vara.",
        nn: "Alle du kan stå inn for, er til stades eller har ein annan vara.",
        en: "Everyone you can stand in for is present or has another deputy.")

    static func sayFor(_ seat: String, isFixed: Bool) -> Phrase {
        isFixed
            ? Phrase(
                nb: "Du svarer for \(seat) i runden som er åpen.",
                nn: "Du svarer for \(seat) i runden som er open.",
                en: "You answer for \(seat) in what is open now.")
            : Phrase(
                nb: "Du svarer for \(seat).", nn: "Du svarer for \(seat).",
                en: "You answer for \(seat).")
    }

    static func otherHasSay(_ name: String, isFixed: Bool) -> Phrase {
        isFixed
            ? Phrase(
                nb: "\(name) svarer i runden som er åpen. Fra neste runde gjelder oppmøtet da.",
                nn: "\(name) svarer i runden som er open. Frå neste runde gjeld frammøtet då.",
                en: "\(name) answers in what is open. From the next one, presence then counts.")
            : Phrase(
                nb: "\(name) er til stede og svarer selv.",
                nn: "\(name) er til stades og svarer sjølv.",
                en: "\(name) is present and answers.")
    }
}
