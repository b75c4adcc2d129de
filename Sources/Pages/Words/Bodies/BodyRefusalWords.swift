import Governance

extension Names {
    func sentence(_ reason: BodyRefusal) -> Phrase {
        switch reason {
        case .unknownBody: BodySentences.unknownBody
        case .unknownSeat: BodySentences.unknownSeat
        case .unknownAppointment: BodySentences.unknownAppointment
        case .seatTaken(let id): seatTaken(holder(of: id))
        case .deputyTaken(let id): deputyTaken(holder(of: id))
        case .noSuchDeputies: BodySentences.noSuchDeputies
        case .positionTaken: BodySentences.positionTaken
        case .endsBeforeItBegins: BodySentences.endsBeforeItBegins
        case .metSince(let date): metSince(date.words)
        case .alreadyInBody(let id): alreadyInBody(id)
        case .unknownPartner(let id): unknownPartner(id)
        case .representsNobody: BodySentences.representsNobody
        case .representedElsewhere(let partner, let seat): spokenFor(partner, by: seat)
        case .electsNobody: BodySentences.electsNobody
        case .notMember(let id): notMember(holder(of: id).capitalised)
        case .sameLeaderAndDeputy: BodySentences.sameLeaderAndDeputy
        case .otherSidesTurn(let side, let since): otherSidesTurn(side.label, since.words)
        case .electedBy(let id): electedBy(body(id))
        case .electionPassed(let date): electionPassed(date.words)
        case .appointedBy(let id): appointedBy(body(id))
        case .proposedBy(let side): proposedBy(side.label)
        case .bodyExists: BodySentences.bodyExists
        case .needsDecision: BodySentences.needsDecision
        case .decisionUsed(let id): decisionUsed(body(id))
        case .badName: BodySentences.badName
        case .seatCount(let limit): seatCount(limit)
        }
    }

    private func seatTaken(_ holder: Phrase) -> Phrase {
        Phrase(
            nb: "Plassen er besatt i denne tiden: \(holder.nb). Avslutt den oppnevningen først.",
            nn: "Plassen er oppteken i denne tida: \(holder.nn). Avslutt den oppnemninga først.",
            en: "The seat is held in that time: \(holder.en). End that appointment first.")
    }

    private func deputyTaken(_ holder: Phrase) -> Phrase {
        Phrase(
            nb: "Plassen har allerede sin ene personlige vara: \(holder.nb). "
                + "Avslutt den oppnevningen først.",
            nn: "Plassen har alt den eine personlege varaen sin: \(holder.nn). "
                + "Avslutt den oppnemninga først.",
            en: "The seat already has its one personal deputy: \(holder.en). "
                + "End that appointment first.")
    }

    private func alreadyInBody(_ id: AppointmentID) -> Phrase {
        let known = partnership.bodies.appointment(id)
        let place = known.map { self.place($0.place).quoted } ?? Phrase(asWritten: id.description)
        return Phrase(
            nb: "Personen har allerede plassen \(place.nb) her. Avslutt den først, eller velg "
                + "en annen person.",
            nn: "Personen har alt plassen \(place.nn) her. Avslutt han først, eller vel "
                + "ein annan person.",
            en: "The person already holds the place \(place.en) here. End that first, or choose "
                + "somebody else.")
    }

    private func metSince(_ date: Phrase) -> Phrase {
        Phrase(
            nb: "Møtet \(date.nb) ble holdt med de plassene som gjaldt da. Velg en senere dag.",
            nn: "Møtet \(date.nn) blei halde med dei plassane som gjaldt då. Vel ein seinare dag.",
            en: "The meeting \(date.en) was held with the places as they were. Choose a later day.")
    }

    private func unknownPartner(_ id: PartnerID) -> Phrase {
        let name = partner(id)
        return Phrase(
            nb: "\(name) er ikke partner i helsefellesskapet i dag. Velg en fra listen.",
            nn: "\(name) er ikkje partnar i helsefellesskapet i dag. Vel ein frå lista.",
            en: "\(name) is not a partner today. Choose one from the list.")
    }

    private func spokenFor(_ partner: PartnerID, by seat: SeatID) -> Phrase {
        let (name, other) = (self.partner(partner), self.seat(seat).quoted)
        return Phrase(
            nb: "Plassen \(other.nb) taler allerede for \(name). Endre den plassen først.",
            nn: "Plassen \(other.nn) talar alt for \(name). Endre den plassen først.",
            en: "The seat \(other.en) already speaks for \(name). Change that seat first.")
    }

    private func notMember(_ holder: Phrase) -> Phrase {
        Phrase(
            nb: "\(holder.nb) har ikke en plass som medlem her. Velg blant medlemmene.",
            nn: "\(holder.nn) har ikkje ein plass som medlem her. Vel blant medlemene.",
            en: "\(holder.en) does not hold a member's seat here. Choose among the members.")
    }

    private func otherSidesTurn(_ side: Phrase, _ since: Phrase) -> Phrase {
        Phrase(
            nb: "Ledelsen har vært hos samme side siden \(since.nb): \(side.nb). "
                + "Nå er det den andre sidens tur. Velg en leder derfra.",
            nn: "Leiinga har vore hos same side sidan \(since.nn): \(side.nn). "
                + "No er det den andre sida sin tur. Vel ein leiar derifrå.",
            en: "The same side has led since \(since.en): \(side.en). "
                + "It is the other side's turn. Choose a leader from there.")
    }

    private func electionPassed(_ date: Phrase) -> Phrase {
        Phrase(
            nb: "Et valg føres fra det siste møtet som velger, og det var \(date.nb). "
                + "Velg det møtet.",
            nn: "Eit val blir ført frå det siste møtet som vel, og det var \(date.nn). "
                + "Vel det møtet.",
            en: "An election is recorded from the last meeting that elects, which was \(date.en). "
                + "Choose that meeting.")
    }

    private func decisionUsed(_ other: Phrase) -> Phrase {
        Phrase(
            nb: "Dette vedtaket har allerede opprettet et organ: \(other.nb). "
                + "Velg vedtaket som gjelder det nye.",
            nn: "Dette vedtaket har alt oppretta eit organ: \(other.nn). "
                + "Vel vedtaket som gjeld det nye.",
            en: "This decision has set up a body already: \(other.en). "
                + "Choose the decision on the new one.")
    }

    private func seatCount(_ limit: Int) -> Phrase {
        Phrase(
            nb: "Hver gruppe har minst én plass og høyst \(limit). Rett antallet.",
            nn: "Kvar gruppe har minst éin plass og høgst \(limit). Rett talet.",
            en: "Each group has at least one seat and at most \(limit). Correct the number.")
    }

    private func appointedBy(_ body: Phrase) -> Phrase {
        Phrase(
            nb: "Det er \(body.nb) som oppnevner her. Velg vedtaket der det ble gjort.",
            nn: "Det er \(body.nn) som oppnemner her. Vel vedtaket der det blei gjort.",
            en: "It is \(body.en) that appoints here. Choose the decision that did so.")
    }

    private func proposedBy(_ side: Phrase) -> Phrase {
        Phrase(
            nb: "Vedtaket skal bygge på et forslag fra medlemmene på denne siden: \(side.nb). "
                + "Velg et slikt vedtak.",
            nn: "Vedtaket skal byggje på eit forslag frå medlemene på denne sida: \(side.nn). "
                + "Vel eit slikt vedtak.",
            en: "The decision is to rest on a proposal of the members of this side: \(side.en). "
                + "Choose such a decision.")
    }

    private func electedBy(_ body: Phrase) -> Phrase {
        Phrase(
            nb: "Valget skal skje i et møte i \(body.nb). Velg møtet der valget ble gjort.",
            nn: "Valet skal skje i eit møte i \(body.nn). Vel møtet der valet blei gjort.",
            en: "The election belongs in a meeting of \(body.en). Choose the meeting that elected.")
    }
}

private enum BodySentences {
    static let unknownBody = Phrase(
        nb: "Dette organet finnes ikke. Velg et fra listen.",
        nn: "Dette organet finst ikkje. Vel eit frå lista.",
        en: "There is no such body. Choose one from the list.")
    static let unknownSeat = Phrase(
        nb: "Denne plassen finnes ikke. Velg en fra listen.",
        nn: "Denne plassen finst ikkje. Vel ein frå lista.",
        en: "There is no such seat. Choose one from the list.")
    static let unknownAppointment = Phrase(
        nb: "Denne oppnevningen finnes ikke. Last siden på nytt og velg en fra listen.",
        nn: "Denne oppnemninga finst ikkje. Last sida på nytt og vel ei frå lista.",
        en: "There is no such appointment. Load the page again and choose one from the list.")
    static let noSuchDeputies = Phrase(
        nb: "Avtalen gir ikke disse plassene slike vara. Se hvordan vara oppnevnes her.",
        nn: "Avtalen gir ikkje desse plassane slike vara. Sjå korleis vara blir oppnemnde her.",
        en: "The agreement gives these seats no such deputies. See how they are appointed here.")
    static let positionTaken = Phrase(
        nb: "Nummeret på varalisten er opptatt eller finnes ikke. Velg et ledig nummer fra 1.",
        nn: "Nummeret på varalista er oppteke eller finst ikkje. Vel eit ledig nummer frå 1.",
        en: "This number on the list of deputies is taken or is none. Choose a free one from 1.")
    static let endsBeforeItBegins = Phrase(
        nb: "Siste dag må være samme dag som den første eller senere. Rett datoene.",
        nn: "Siste dag må vere same dag som den første eller seinare. Rett datoane.",
        en: "The last day must be the first day or later. Correct the dates.")
    static let representsNobody = Phrase(
        nb: "Denne plassen taler bare for sin egen part. Velg en plass som representerer flere, "
            + "og minst en partner.",
        nn: "Denne plassen talar berre for sin eigen part. Vel ein plass som representerer fleire, "
            + "og minst éin partnar.",
        en: "This seat speaks for its own party only. Choose a seat that represents several, "
            + "and at least one partner.")
    static let electsNobody = Phrase(
        nb: "Dette organet velger ikke egen leder. Se på organets side hvem som leder det.",
        nn: "Dette organet vel ikkje eigen leiar. Sjå på sida til organet kven som leier det.",
        en: "This body elects no leader of its own. See on its page who leads it.")
    static let sameLeaderAndDeputy = Phrase(
        nb: "Leder og nestleder må være to ulike personer. Velg en annen nestleder.",
        nn: "Leiar og nestleiar må vere to ulike personar. Vel ein annan nestleiar.",
        en: "Leader and deputy leader must be two persons. Choose another deputy leader.")
    static let bodyExists = Phrase(
        nb: "Et organ med dette kortnavnet finnes allerede. Velg et annet kortnavn.",
        nn: "Eit organ med dette kortnamnet finst alt. Vel eit anna kortnamn.",
        en: "A body of this short name exists already. Choose another short name.")
    static let needsDecision = Phrase(
        nb: "Et nytt organ opprettes ved vedtak. Velg vedtaket der partene ble enige om det.",
        nn: "Eit nytt organ blir oppretta ved vedtak. Vel vedtaket der partane blei einige om det.",
        en: "A new body is set up by decision. Choose the decision in which the partners agreed.")
    static let badName = Phrase(
        nb: "Kortnavn skrives med små bokstaver a–z, tall og bindestrek, og hver gruppe "
            + "har sitt eget. Rett kortnavnene.",
        nn: "Kortnamn blir skrivne med små bokstavar a–z, tal og bindestrek, og kvar gruppe "
            + "har sitt eige. Rett kortnamna.",
        en: "Short names are written with the letters a–z, digits and dashes, and each group "
            + "has its own. Correct the short names.")
}
