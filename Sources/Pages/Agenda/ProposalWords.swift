import Governance

enum ProposalWords {
    static let title = Phrase(
        nb: "Hører hjemme på sakslisten", nn: "Høyrer heime på sakslista",
        en: "Belongs on the agenda")
    static let lead = Phrase(
        nb: "Dette følger av avtalen og av tidligere møter. Ingenting settes på av seg selv.",
        nn: "Dette følgjer av avtalen og av tidlegare møte. Ingenting blir sett på av seg sjølv.",
        en: "This follows from the agreement and earlier meetings. Nothing is placed by itself.")

    static func all(_ count: Int) -> Phrase {
        Phrase(
            nb: "Ta med alle \(count)", nn: "Ta med alle \(count)", en: "Take in all \(count)")
    }

    static func minutes(of meeting: String) -> Phrase {
        Phrase(
            nb: "Referat fra \(meeting)", nn: "Referat frå \(meeting)",
            en: "Minutes of \(meeting)")
    }

    static func approval(of meeting: String) -> Phrase {
        Phrase(
            nb: "Godkjenning av referat fra \(meeting)",
            nn: "Godkjenning av referat frå \(meeting)",
            en: "Approval of the minutes of \(meeting)")
    }

    static func followUp(_ decision: String) -> Phrase {
        Phrase(
            nb: "Oppfølging av vedtak \(decision)", nn: "Oppfølging av vedtak \(decision)",
            en: "Follow-up of decision \(decision)")
    }

    static func task(_ task: BodyTask, year: Int) -> Phrase {
        switch task {
        case .yearPlan:
            Phrase(
                nb: "Møteplan for \(year)", nn: "Møteplan for \(year)", en: "Meetings in \(year)")
        case .nextDate:
            Phrase(
                nb: "Dato for møtet i \(year)", nn: "Dato for møtet i \(year)",
                en: "Date of the meeting in \(year)")
        case .election:
            Phrase(
                nb: "Valg av leder og nestleder", nn: "Val av leiar og nestleiar",
                en: "Election of leader and deputy leader")
        }
    }
}

extension AgendaProposal {
    /// Whether the minutes it proposes are still to be approved.
    var isForApproval: Bool {
        if case .lastMinutes(.approved) = reason { false } else { true }
    }
}

extension AgendaProposal.Reason {
    /// Why, in a sentence.
    var told: Phrase {
        switch self {
        case .lastMinutes(let approval): minutes(approval)
        case .wished: AgendaPageWords.wishesThis
        case .notReached(let day):
            Phrase(
                nb: "Ble ikke behandlet i møtet \(day.words.nb)",
                nn: "Blei ikkje behandla i møtet \(day.words.nn)",
                en: "Was not reached in the meeting on \(day.words.en)")
        case .secondStep(let day):
            Phrase(
                nb: "Ble drøftet \(day.words.nb) og kommer tilbake til vedtak",
                nn: "Blei drøfta \(day.words.nn) og kjem tilbake til vedtak",
                en: "Was discussed on \(day.words.en) and comes back for decision")
        case .anchored(let day):
            Phrase(
                nb: "Har vært hos partnerne, som skulle svare innen \(day.words.nb)",
                nn: "Har vore hos partnarane, som skulle svare innan \(day.words.nn)",
                en: "Has been with the partners, who were to answer by \(day.words.en)")
        case .waits:
            Phrase(
                nb: "Venter på behandling og kom innen fristen",
                nn: "Ventar på behandling og kom innan fristen",
                en: "Awaits treatment and came in time")
        case .followUpDue(let day, let count): followUp(day.words, count)
        case .due(let day):
            Phrase(
                nb: "Må gjøres senest \(day.words.nb), før neste møte",
                nn: "Må gjerast seinast \(day.words.nn), før neste møte",
                en: "To be done by \(day.words.en), before the next meeting")
        }
    }

    private func minutes(_ approval: Approval) -> Phrase {
        switch approval {
        case .none:
            Phrase(
                nb: "Referatet er ikke sendt ut ennå", nn: "Referatet er ikkje sendt ut enno",
                en: "The minutes have not been sent yet")
        case .notDemanded, .pending:
            Phrase(
                nb: "Referatet er ikke godkjent ennå", nn: "Referatet er ikkje godkjent enno",
                en: "The minutes are not approved yet")
        case .stopped:
            Phrase(
                nb: "Noen har bedt om en endring i referatet",
                nn: "Det er bede om ei endring i referatet",
                en: "A change to the minutes has been asked for")
        case .approved:
            Phrase(
                nb: "Referatet er godkjent ved taushet og tas til orientering",
                nn: "Referatet er godkjent ved stille samtykke og blir teke til orientering",
                en: "The minutes stand approved by silence, and are noted")
        }
    }

    private func followUp(_ day: Phrase, _ count: Int) -> Phrase {
        Phrase(
            nb: "Skulle vært fulgt opp innen \(day.nb). Partnere som ikke er ferdige: \(count)",
            nn: "Skulle ha vore følgt opp innan \(day.nn). Partnarar som ikkje er ferdige: "
                + "\(count)",
            en: "Was to be followed up by \(day.en). Partners not done: \(count)")
    }
}
