public import Governance

extension DecisionProposed: ToldEvent {
    /// What the history says of it, with the wording.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(
            nb: "Forslag nr. \(number) til vedtak ble lagt fram",
            nn: "Forslag nr. \(number) til vedtak blei lagt fram",
            en: "Proposal no. \(number) for a decision was made", words: names.words(wording))
    }
}

extension RoundOpened: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(
            nb: "Konsensusrunde om forslag nr. \(proposal) ble startet",
            nn: "Konsensusrunde om forslag nr. \(proposal) blei starta",
            en: "A consensus round on proposal no. \(proposal) was started")
    }
}

extension RoundAnswered: ToldEvent {
    /// What the history says of it, with the reservation or the reason.
    public func told(_ names: Names) -> HistoryLine {
        let who = names.holder(of: appointment).capitalised
        let words = text.map { names.words($0) }
        return switch position {
        case .agrees:
            HistoryLine(
                nb: "\(who.nb) sluttet seg til", nn: "\(who.nn) slutta seg til",
                en: "\(who.en) agreed", words: words)
        case .agreesWithReservation:
            HistoryLine(
                nb: "\(who.nb) sluttet seg til med forbehold",
                nn: "\(who.nn) slutta seg til med atterhald",
                en: "\(who.en) agreed with a reservation", words: words)
        case .objects:
            HistoryLine(
                nb: "\(who.nb) kom med innsigelse", nn: "\(who.nn) kom med motsegn",
                en: "\(who.en) objected", words: words)
        }
    }
}

extension RoundClosed: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(
            nb: "Konsensusrunden ble avsluttet", nn: "Konsensusrunden blei avslutta",
            en: "The consensus round was closed")
    }
}

extension RoundOpenedInWriting: ToldEvent {
    /// What the history says of it, with the last day to answer.
    public func told(_ names: Names) -> HistoryLine {
        let day = names.partnership.zone.lastDay(before: due).words
        return HistoryLine(
            nb: "Saken ble sendt ut til skriftlig behandling, med svar senest \(day.nb)",
            nn: "Saka blei send ut til skriftleg behandling, med svar seinast \(day.nn)",
            en: "The case was sent out to be decided in writing, to be answered by \(day.en)")
    }
}

extension MeetingDemanded: ToldEvent {
    /// What the history says of it, with the reason where one was given.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(
            nb: "Det ble bedt om at saken behandles i møte",
            nn: "Det blei bede om at saka blir behandla i møte",
            en: "It was demanded that the case be treated in a meeting",
            words: reason.map { names.words($0) })
    }
}

extension VoiceHandedOver: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (seat, who) = (names.seat(voice.seat).quoted, names.holder(of: voice.appointment))
        return HistoryLine(
            nb: "Svaret for plassen \(seat.nb) gikk over til \(who.nb)",
            nn: "Svaret for plassen \(seat.nn) gjekk over til \(who.nn)",
            en: "The say of the seat \(seat.en) passed to \(who.en)")
    }
}

extension VoteOpened: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(
            nb: "Avstemning om forslag nr. \(proposal) ble startet",
            nn: "Røysting om forslag nr. \(proposal) blei starta",
            en: "A vote on proposal no. \(proposal) was started")
    }
}

extension VoteCast: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let who = names.holder(of: appointment).capitalised
        return switch choice {
        case .for:
            HistoryLine(
                nb: "\(who.nb) stemte for", nn: "\(who.nn) røysta for", en: "\(who.en) voted for")
        case .against:
            HistoryLine(
                nb: "\(who.nb) stemte mot", nn: "\(who.nn) røysta mot",
                en: "\(who.en) voted against")
        }
    }
}

extension VoteClosed: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(
            nb: "Avstemningen ble avsluttet", nn: "Røystinga blei avslutta",
            en: "The vote was closed")
    }
}

extension DecisionMade: ToldEvent {
    /// What the history says of it, with the wording.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(result(names.number(number)), words: names.words(wording))
    }

    private func result(_ number: String) -> Phrase {
        let how = method.inSentence
        guard outcome == .notAgreed else {
            return Phrase(
                nb: "Sak \(number) ble vedtatt \(how.nb)",
                nn: "Sak \(number) blei vedteken \(how.nn)",
                en: "Case \(number) was decided \(how.en)")
        }
        let result = Phrase(
            nb: "Det ble ikke enighet i sak \(number)", nn: "Det blei ikkje semje i sak \(number)",
            en: "There was no agreement in case \(number)")
        guard let next = nextStep?.label else { return result }
        return Phrase { "\(result.in($0)). \(next.in($0))" }
    }
}

extension Decision.Method {
    /// The manner inside a sentence: `ved konsensus`.
    fileprivate var inSentence: Phrase {
        switch self {
        case .consensus: Phrase(nb: "ved konsensus", nn: "ved konsensus", en: "by consensus")
        case .vote: Phrase(nb: "ved avstemning", nn: "ved røysting", en: "by vote")
        case .inWriting:
            Phrase(
                nb: "skriftlig, ved konsensus", nn: "skriftleg, ved konsensus",
                en: "in writing, by consensus")
        }
    }
}
