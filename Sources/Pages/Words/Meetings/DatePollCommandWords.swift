public import Governance

extension DatePoll.Suits {
    /// How well a date suits.
    public var label: Phrase {
        switch self {
        case .yes: Phrase(nb: "Passer", nn: "Passar", en: "Suits")
        case .ifNeeded: Phrase(nb: "Om nødvendig", nn: "Om nødvendig", en: "If need be")
        case .no: Phrase(nb: "Passer ikke", nn: "Passar ikkje", en: "Does not suit")
        }
    }
}

extension OpenDatePoll: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(nb: "Spør om datoene", nn: "Spør om datoane", en: "Ask about the dates")
    }
}

extension AnswerDatePoll: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(nb: "Lagre svaret", nn: "Lagre svaret", en: "Save the answer")
    }
}

extension SettleDatePoll: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(nb: "Fastsett datoen", nn: "Fastset datoen", en: "Fix the date")
    }
}

extension DropDatePoll: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Avslutt uten å fastsette dato", nn: "Avslutt utan å fastsetje dato",
            en: "Give up without a date")
    }
}

extension DatePollOpened: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let body = names.abbreviation(body)
        return HistoryLine(
            nb: "\(body) ble spurt om \(dates.count) datoer for et møte",
            nn: "\(body) blei spurt om \(dates.count) datoar for eit møte",
            en: "\(body) was asked about \(dates.count) dates for a meeting")
    }
}

extension DatePollAnswered: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let who = names.holder(of: appointment).capitalised
        return HistoryLine(
            nb: "\(who.nb) svarte på hvilke datoer som passer",
            nn: "\(who.nn) svarte på kva datoar som passar",
            en: "\(who.en) said which dates suit")
    }
}

extension DatePollEnded: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        guard let meeting else {
            return HistoryLine(
                nb: "En datoforespørsel ble avsluttet uten dato",
                nn: "Ein datoførespurnad blei avslutta utan dato",
                en: "A date poll was given up")
        }
        let when = names.meeting(meeting)
        return HistoryLine(
            nb: "Datoen ble fastsatt: \(when.nb)", nn: "Datoen blei fastsett: \(when.nn)",
            en: "The date was fixed: \(when.en)")
    }
}

extension Names {
    func sentence(_ reason: PollRefusal) -> Phrase {
        switch reason {
        case .unknown:
            Phrase(
                nb: "Denne datoforespørselen finnes ikke. Gå tilbake til møtene.",
                nn: "Denne datoførespurnaden finst ikkje. Gå tilbake til møta.",
                en: "There is no such date poll. Go back to the meetings.")
        case .dateCount(let allowed):
            Phrase(
                nb: "Foreslå fra \(allowed.lowerBound) til \(allowed.upperBound) datoer.",
                nn: "Føreslå frå \(allowed.lowerBound) til \(allowed.upperBound) datoar.",
                en: "Propose from \(allowed.lowerBound) to \(allowed.upperBound) dates.")
        case .badDeadline:
            Phrase(
                nb: "Svarfristen må være i dag eller senere, og før den første datoen.",
                nn: "Svarfristen må vere i dag eller seinare, og før den første datoen.",
                en: "Answers must be due today or later, and before the first date.")
        case .closed:
            Phrase(
                nb: "Svarfristen er ute. Si fra til sekretariatet om noe er endret.",
                nn: "Svarfristen er ute. Sei frå til sekretariatet om noko er endra.",
                en: "The time for answers is over. Tell the secretariat if something changed.")
        case .ended:
            Phrase(
                nb: "Forespørselen er avsluttet. Last siden på nytt.",
                nn: "Førespurnaden er avslutta. Last sida på nytt.",
                en: "The poll has ended. Load the page again.")
        case .incomplete(let dates):
            Phrase(
                nb: "Svar på alle de \(dates) datoene.", nn: "Svar på alle dei \(dates) datoane.",
                en: "Answer for all \(dates) dates.")
        case .unchanged:
            Phrase(
                nb: "Du har svart det samme før. Endre noe før du lagrer.",
                nn: "Du har svart det same før. Endre noko før du lagrar.",
                en: "You have answered the same before. Change something before you save.")
        case .noSuchDate:
            Phrase(
                nb: "Forespørselen har ingen slik dato. Last siden på nytt.",
                nn: "Førespurnaden har ingen slik dato. Last sida på nytt.",
                en: "The poll has no such date. Load the page again.")
        }
    }
}
