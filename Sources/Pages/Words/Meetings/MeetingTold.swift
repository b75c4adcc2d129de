public import Governance

extension MeetingPlanned: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (body, when) = (names.abbreviation(body), names.moment(date, time))
        return switch kind {
        case .ordinary:
            HistoryLine(
                nb: "Møte i \(body) ble lagt inn: \(when.nb)",
                nn: "Møte i \(body) blei lagt inn: \(when.nn)",
                en: "A meeting of \(body) was planned: \(when.en)")
        case .extraordinary:
            HistoryLine(
                nb: "Ekstraordinært møte i \(body) ble kalt inn: \(when.nb)",
                nn: "Ekstraordinært møte i \(body) blei kalla inn: \(when.nn)",
                en: "An extraordinary meeting of \(body) was called: \(when.en)",
                words: reason.map { names.words($0) })
        }
    }
}

extension MeetingMoved: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (when, mode) = (names.moment(date, time), mode.inSentence)
        return HistoryLine(
            nb: "Møtet ble endret til \(when.nb), \(mode.nb)",
            nn: "Møtet blei endra til \(when.nn), \(mode.nn)",
            en: "The meeting was changed to \(when.en), \(mode.en)")
    }
}

extension MeetingCancelled: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(
            nb: "Møtet ble avlyst", nn: "Møtet blei avlyst", en: "The meeting was cancelled",
            words: names.words(reason))
    }
}

extension StreamSet: ToldEvent {
    /// What the history says of it, with the address.
    public func told(_ names: Names) -> HistoryLine {
        guard let link else {
            return HistoryLine(
                nb: "Møtet sendes ikke direkte lenger", nn: "Møtet blir ikkje sendt direkte lenger",
                en: "The meeting is no longer streamed")
        }
        return HistoryLine(
            nb: "Adressen til direktesendingen ble lagt inn",
            nn: "Adressa til direktesendinga blei lagd inn",
            en: "The address of the live stream was set", words: names.words(link))
    }
}

extension YearPlanAdopted: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let body = names.abbreviation(body)
        return HistoryLine(
            nb: "Møteplanen for \(body) i \(year) ble vedtatt",
            nn: "Møteplanen for \(body) i \(year) blei vedteken",
            en: "The meeting plan of \(body) for \(year) was adopted")
    }
}

extension NextMeetingFixed: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let meeting = names.meeting(next)
        return HistoryLine(
            nb: "Neste års møte ble fastsatt: \(meeting.nb)",
            nn: "Møtet neste år blei fastsett: \(meeting.nn)",
            en: "Next year's meeting was fixed: \(meeting.en)")
    }
}

extension MeetingOpened: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(
            nb: "Møtet ble åpnet", nn: "Møtet blei opna", en: "The meeting was opened")
    }
}

extension MeetingClosed: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(
            nb: "Møtet ble avsluttet", nn: "Møtet blei avslutta", en: "The meeting was closed")
    }
}
