import Governance

extension Names {
    /// - Parameter clause: The clause of the refusal; it tells which body's deadline is meant.
    func sentence(_ reason: AgendaRefusal, by clause: ClauseID?) -> Phrase {
        switch reason {
        case .unknownItem: AgendaSentences.unknownItem
        case .otherBody(let id): otherBody(body(id))
        case .alreadyPlaced: AgendaSentences.alreadyPlaced
        case .lateNeedsLeader(let day, let next):
            late(day, by: clause, then: AgendaSentences.needsLeader, next)
        case .lateNeedsReason(let day, let next):
            late(day, by: clause, then: AgendaSentences.needsReason, next)
        case .tooLate(let day, let next):
            late(day, by: clause, then: AgendaSentences.waits, next)
        case .notLate: AgendaSentences.notLate
        case .announced: AgendaSentences.announced
        case .orderIncomplete: AgendaSentences.orderIncomplete
        case .emptyAgenda: AgendaSentences.emptyAgenda
        case .notApproved(let missing): notApproved(missing)
        case .nothingToApprove: AgendaSentences.nothingToApprove
        case .untriaged(let numbers): untriaged(numbers)
        case .otherItemOpen(let id): otherItemOpen(item(id).capitalised)
        case .itemClosed: AgendaSentences.itemClosed
        case .itemNotOpen: AgendaSentences.itemNotOpen
        case .roundOpen: AgendaSentences.roundOpen
        case .kindTakesCase: AgendaSentences.kindTakesCase
        case .minutesOutside(let allowed): minutesOutside(allowed)
        case .scheduleUnchanged: AgendaSentences.scheduleUnchanged
        case .notProposed: AgendaSentences.notProposed
        }
    }

    private func otherBody(_ body: Phrase) -> Phrase {
        Phrase(
            nb: "Saken er fordelt til \(body.nb). Velg et møte der, eller fordel saken på nytt.",
            nn: "Saka er fordelt til \(body.nn). Vel eit møte der, eller fordel saka på nytt.",
            en: "The case belongs to \(body.en). Choose a meeting there, or route it anew.")
    }

    /// `Saken kom etter fristen 17. januar 2024 (28 dager før møtet).`, what to do, and which
    /// meeting it is in time for.
    private func late(
        _ deadline: CivilDate, by clause: ClauseID?, then what: Phrase, _ next: CivilDate?
    ) -> Phrase {
        let (day, days) = (deadline.words, daysBefore(by: clause))
        let told = Phrase(
            nb: "Saken kom etter fristen \(day.nb)\(days.nb).",
            nn: "Saka kom etter fristen \(day.nn)\(days.nn).",
            en: "The case came after the deadline, \(day.en)\(days.en)."
        ).then(what)
        guard let date = next?.words else { return told }
        return told.then(
            Phrase(
                nb: "Det neste møtet den kommer tidsnok til, er \(date.nb).",
                nn: "Det neste møtet ho kjem tidsnok til, er \(date.nn).",
                en: "The next meeting it is in time for is on \(date.en)."))
    }

    /// How many days before the meeting a case is to come, where the clause leaves no doubt which
    /// body's deadline it is.
    private func daysBefore(by clause: ClauseID?) -> Phrase {
        let all = partnership.charter.bodies.compactMap(\.meetings)
            .filter { $0.lateCase?.clause == clause || $0.reportedDays?.clause == clause }
            .compactMap(\.reportedDays?.value)
        guard clause != nil, let days = all.first, Set(all).count == 1 else {
            return Phrase(asWritten: "")
        }
        let length = Phrase { $0.length(Span(days, .days)) }
        return Phrase(
            nb: " (\(length.nb) før møtet)", nn: " (\(length.nn) før møtet)",
            en: " (\(length.en) before the meeting)")
    }

    private func notApproved(_ missing: [Role]) -> Phrase {
        let who = Phrase.list(missing.map(\.inSentence))
        return Phrase(
            nb: "Sakslisten må godkjennes før innkallingen sendes. "
                + "Det mangler godkjenning fra: \(who.nb).",
            nn: "Sakslista må godkjennast før innkallinga blir send. "
                + "Det manglar godkjenning frå: \(who.nn).",
            en: "The agenda must be approved before notice is sent. "
                + "Approval is missing from: \(who.en).")
    }

    private func untriaged(_ numbers: [CaseNumber]) -> Phrase {
        let cases = Phrase.list(numbers.map { Phrase(asWritten: $0.description) })
        return Phrase(
            nb: "Noen saker på sakslisten er ikke fordelt til dette organet: \(cases.nb). "
                + "Fordel dem først, eller ta dem av listen.",
            nn: "Sakslista har saker som ikkje er fordelte til dette organet: \(cases.nn). "
                + "Fordel dei først, eller ta dei av lista.",
            en: "Some cases on the agenda are not routed to this body: \(cases.en). "
                + "Route them first, or take them off.")
    }

    private func minutesOutside(_ allowed: ClosedRange<Int>) -> Phrase {
        let (least, most) = (allowed.lowerBound, allowed.upperBound)
        return Phrase(
            nb: "Et punkt kan få fra \(least) til \(most) minutter. Rett tallet.",
            nn: "Eit punkt kan få frå \(least) til \(most) minutt. Rett talet.",
            en: "An item can have from \(least) to \(most) minutes. Correct the number.")
    }

    private func otherItemOpen(_ item: Phrase) -> Phrase {
        Phrase(
            nb: "\(item.nb) er til behandling nå. Avslutt den før du tar opp en ny.",
            nn: "\(item.nn) er til behandling no. Avslutt ho før du tek opp ei ny.",
            en: "\(item.en) is being treated now. Finish it before you call up another.")
    }
}

private enum AgendaSentences {
    static let unknownItem = Phrase(
        nb: "Dette punktet står ikke på sakslisten. Last siden på nytt.",
        nn: "Dette punktet står ikkje på sakslista. Last sida på nytt.",
        en: "This item is not on the agenda. Load the page again.")
    static let alreadyPlaced = Phrase(
        nb: "Saken står allerede på sakslisten for dette møtet. Du trenger ikke gjøre mer.",
        nn: "Saka står alt på sakslista for dette møtet. Du treng ikkje gjere meir.",
        en: "The case is on the agenda of this meeting already. There is nothing more to do.")
    static let needsLeader = Phrase(
        nb: "Den kan tas med om lederen godkjenner det og det står hvorfor den ikke kan vente.",
        nn: "Ho kan bli teken med om leiaren godkjenner det og det står kvifor ho ikkje kan vente.",
        en: "It can be taken in if the leader approves and it is said why it cannot wait.")
    static let needsReason = Phrase(
        nb: "Den kan tas med når det står hvorfor den ikke kan vente. Skriv begrunnelsen.",
        nn: "Ho kan bli teken med når det står kvifor ho ikkje kan vente. Skriv grunngjevinga.",
        en: "It can be taken in when it is said why it cannot wait. Write the reason.")
    static let waits = Phrase(
        nb: "Den kan settes på sakslisten for et senere møte.",
        nn: "Ho kan setjast på sakslista for eit seinare møte.",
        en: "It can be put on the agenda of a later meeting.")
    static let notLate = Phrase(
        nb: "Saken kom innen fristen og trenger ingen godkjenning. Sett den på sakslisten.",
        nn: "Saka kom innan fristen og treng inga godkjenning. Set ho på sakslista.",
        en: "The case came in time and needs no approval. Put it on the agenda.")
    static let announced = Phrase(
        nb: "Punktet er sendt ut med innkallingen og blir stående på sakslisten. "
            + "Det kan utsettes i møtet.",
        nn: "Punktet er sendt ut med innkallinga og blir ståande på sakslista. "
            + "Det kan utsetjast i møtet.",
        en: "The item has been sent out with the notice and stays on the agenda. "
            + "It can be postponed in the meeting.")
    static let orderIncomplete = Phrase(
        nb: "Sakslisten er endret i mellomtiden. Last siden på nytt og sorter igjen.",
        nn: "Sakslista er endra i mellomtida. Last sida på nytt og sorter igjen.",
        en: "The agenda has changed meanwhile. Load the page again and sort anew.")
    static let emptyAgenda = Phrase(
        nb: "Sakslisten er tom. Sett minst en sak på listen før innkallingen sendes.",
        nn: "Sakslista er tom. Set minst éi sak på lista før innkallinga blir send.",
        en: "The agenda is empty. Put at least one item on it before notice is sent.")
    static let nothingToApprove = Phrase(
        nb: "Du har ingen godkjenning å gi her. Enten er den gitt, eller så hører den til en annen "
            + "rolle.",
        nn: "Du har inga godkjenning å gi her. Anten er ho gitt, eller så høyrer ho til ei anna "
            + "rolle.",
        en: "You have no approval to give here. Either it has been given, or it is for another "
            + "role.")
    static let itemClosed = Phrase(
        nb: "Saken er allerede behandlet i dette møtet. Den kan tas opp igjen i et senere møte.",
        nn: "Saka er alt behandla i dette møtet. Ho kan takast opp igjen i eit seinare møte.",
        en: "The item has been treated in this meeting. It can be taken up in a later one.")
    static let itemNotOpen = Phrase(
        nb: "Saken er ikke til behandling nå. Dette kan gjøres når den er tatt opp i møtet.",
        nn: "Saka er ikkje til behandling no. Dette kan gjerast når ho er teken opp i møtet.",
        en: "The item is not being treated now. This can be done once it is called up.")
    static let roundOpen = Phrase(
        nb: "En konsensusrunde eller avstemning pågår. Avslutt den først.",
        nn: "Ein konsensusrunde eller ei røysting går føre seg. Avslutt den først.",
        en: "A consensus round or a vote is open. Close it first.")
    static let scheduleUnchanged = Phrase(
        nb: "Tidsplanen er den samme som før. Endre noe før du lagrer.",
        nn: "Tidsplanen er den same som før. Endre noko før du lagrar.",
        en: "The schedule is what it was before. Change something before you save.")
    static let notProposed = Phrase(
        nb: "Dette er ikke lenger blant forslagene til sakslisten. Last siden på nytt.",
        nn: "Dette er ikkje lenger blant forslaga til sakslista. Last sida på nytt.",
        en: "This is no longer among what is proposed for the agenda. Load the page again.")
    static let kindTakesCase = Phrase(
        nb: "Et slikt punkt må være en innmeldt sak. Finn saken og sett den på sakslisten.",
        nn: "Eit slikt punkt må vere ei innmeld sak. Finn saka og set ho på sakslista.",
        en: "Such an item must be a submitted case. Find the case and put it on the agenda.")
}
