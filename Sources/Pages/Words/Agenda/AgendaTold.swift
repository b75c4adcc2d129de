public import Governance

extension LateCaseApproved: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (subject, meeting) = (names.theCase(`case`), names.meeting(meeting))
        return HistoryLine(
            nb: "Lederen godkjente at \(subject.nb) tas med etter fristen i \(meeting.nb)",
            nn: "Leiaren godkjende at \(subject.nn) blir teken med etter fristen i \(meeting.nn)",
            en: "The leader let \(subject.en) in after the deadline, for \(meeting.en)")
    }
}

extension ItemPlaced: ToldEvent {
    /// What the history says of it, with the reason of a late case.
    public func told(_ names: Names) -> HistoryLine {
        let (what, meeting) = (subject(names).capitalised, names.meeting(meeting))
        guard let late else {
            return HistoryLine(
                nb: "\(what.nb) ble satt på sakslisten for \(meeting.nb)",
                nn: "\(what.nn) blei sett på sakslista for \(meeting.nn)",
                en: "\(what.en) was put on the agenda of \(meeting.en)",
                words: title.map { names.words($0) })
        }
        let deadline = late.deadline.words
        return HistoryLine(
            nb: "\(what.nb) ble tatt med på \(meeting.nb) etter fristen \(deadline.nb)",
            nn: "\(what.nn) blei teken med på \(meeting.nn) etter fristen \(deadline.nn)",
            en: "\(what.en) was taken in for \(meeting.en) after the deadline, \(deadline.en)",
            words: names.words(late.reason))
    }

    private func subject(_ names: Names) -> Phrase {
        if let `case` { return names.theCase(`case`) }
        let kind = kind.label.quoted
        return Phrase(
            nb: "punktet \(kind.nb)", nn: "punktet \(kind.nn)", en: "the item \(kind.en)")
    }
}

extension ItemRemoved: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let meeting = names.meeting(meeting)
        return HistoryLine(
            nb: "Et punkt ble tatt av sakslisten for \(meeting.nb)",
            nn: "Eit punkt blei teke av sakslista for \(meeting.nn)",
            en: "An item was taken off the agenda of \(meeting.en)")
    }
}

extension AgendaOrdered: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(
            nb: "Sakslisten fikk ny rekkefølge", nn: "Sakslista fekk ny rekkjefølgje",
            en: "The agenda got a new order")
    }
}

extension ItemScheduled: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let item = names.item(item)
        guard let minutes else {
            return HistoryLine(
                nb: "Planen for \(item.nb) ble endret", nn: "Planen for \(item.nn) blei endra",
                en: "The plan of \(item.en) was changed",
                words: presenter.map { names.words($0) })
        }
        let length = Phrase { $0.length(Span(minutes, .minutes)) }
        return HistoryLine(
            nb: "\(item.nb.capitalisedFirst) fikk satt av \(length.nb)",
            nn: "\(item.nn.capitalisedFirst) fekk sett av \(length.nn)",
            en: "\(item.en.capitalisedFirst) was given \(length.en)",
            words: presenter.map { names.words($0) })
    }
}

extension AgendaApproved: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let role = approval.role.inSentence
        return HistoryLine(
            nb: "Sakslisten ble godkjent av \(role.nb)",
            nn: "Sakslista blei godkjend av \(role.nn)",
            en: "The agenda was approved by \(role.en)")
    }
}

extension NoticeSent: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let readers = Noun(
            one: Phrase(nb: "mottaker", nn: "mottakar", en: "recipient"),
            many: Phrase(nb: "mottakere", nn: "mottakarar", en: "recipients"))
        let count = Phrase { $0.count(recipients.count, readers) }
        return version == 1
            ? HistoryLine(
                nb: "Innkalling og saksdokumenter ble sendt til \(count.nb)",
                nn: "Innkalling og saksdokument blei sende til \(count.nn)",
                en: "Notice and papers were sent to \(count.en)")
            : HistoryLine(
                nb: "Innkalling nr. \(version) ble sendt til \(count.nb)",
                nn: "Innkalling nr. \(version) blei send til \(count.nn)",
                en: "Notice no. \(version) was sent to \(count.en)")
    }
}
