public import Governance

extension Names {
    /// A written text in quotation marks, or that it is withheld.
    public func words(_ id: TextID) -> Phrase {
        text(id).map { Phrase(asWritten: $0).quoted } ?? .withheld
    }

    /// A case by its number: `sak 2024/1`.
    public func theCase(_ id: CaseID) -> Phrase {
        let number = partnership.cases[id]?.number.description ?? id.description
        return Phrase(nb: "sak \(number)", nn: "sak \(number)", en: "case \(number)")
    }

    /// A case by its number and title, or by its number alone where the title is withheld.
    public func titled(_ id: CaseID) -> Phrase {
        guard let found = partnership.cases[id], let title = text(found.title) else {
            return theCase(id)
        }
        return theCase(id).then(Phrase(asWritten: title).quoted)
    }

    /// An agenda item by its treatment's number, its case's number or its title.
    public func item(_ id: ItemID) -> Phrase {
        guard let item = partnership.meetings.item(id) else {
            return Phrase(nb: "punktet", nn: "punktet", en: "the item")
        }
        if let number = item.number.map({ self.number($0) }) {
            return Phrase(nb: "sak \(number)", nn: "sak \(number)", en: "case \(number)")
        }
        if let caseID = item.caseID { return theCase(caseID) }
        guard let title = item.title.flatMap({ text($0) }) else {
            return Phrase(nb: "punktet", nn: "punktet", en: "the item")
        }
        return Phrase(nb: "punktet", nn: "punktet", en: "the item")
            .then(Phrase(asWritten: title).quoted)
    }

    /// A meeting by its day and body: `møtet 14. februar 2024 (SSU)`.
    public func meeting(_ id: MeetingID) -> Phrase {
        guard let meeting = partnership.meetings[id] else {
            return Phrase(nb: "møtet", nn: "møtet", en: "the meeting")
        }
        let day = meeting.date.words
        let body = abbreviation(meeting.body)
        return Phrase(
            nb: "møtet \(day.nb) (\(body))", nn: "møtet \(day.nn) (\(body))",
            en: "the meeting on \(day.en) (\(body))")
    }

    /// A decision by the number of its treatment: `vedtaket i sak SSU 3/2024`.
    public func decision(_ id: DecisionID) -> Phrase {
        let number = partnership.decisions[id].map { self.number($0.number) } ?? id.description
        return Phrase(
            nb: "vedtaket i sak \(number)", nn: "vedtaket i sak \(number)",
            en: "the decision in case \(number)")
    }

    /// A moment in local time: `17. januar 2024 kl. 23.59`.
    public func moment(_ instant: Instant) -> Phrase {
        let (date, time) = partnership.zone.local(instant)
        return moment(date, time)
    }

    /// A day and a time of day: `14. februar 2024 kl. 09.00`.
    public func moment(_ date: CivilDate, _ time: WallTime) -> Phrase {
        let day = date.words
        let (hour, minute) = time.parts
        return Phrase { language in
            let joint = language == .en ? " at " : " "
            return day.in(language) + joint + language.time(hour: hour, minute: minute)
        }
    }
}

extension Phrase {
    /// Stands where a text would stand that the reader may not see, or that has been erased.
    public static let withheld = Phrase(
        nb: "(Teksten er unntatt fra offentlighet eller slettet)",
        nn: "(Teksten er unnateken frå offentlegheita eller sletta)",
        en: "(The text is exempt from public access or has been erased)")
}
