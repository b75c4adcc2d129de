public import Governance

extension Names {
    /// What a duty is about: `SSU 2025`, `møtet 14. februar 2024 (SSU)`, `sak 2024/1 «…»`.
    public func subject(of duty: Duty) -> Phrase {
        switch duty.subject {
        case .bodyYear(let body, let year): Phrase(asWritten: "\(abbreviation(body)) \(year)")
        case .meeting(let id): meeting(id)
        case .body(let id): body(id)
        case .theCase(let id): titled(id)
        case .decision(let id): decision(id)
        case .item(let id):
            partnership.meetings.item(id)?.caseID.map { titled($0) } ?? Phrase.withheld
        case .agreementVersion(let id, _): agreement(id)
        case .agreementYear(let id, let year): Phrase { "\(agreement(id).in($0)), \(year)" }
        }
    }

    /// Who must do it: `Sekretariatet`, `Rana`, `Representant 3 for Hemnes`.
    public func responsible(for duty: Duty) -> Phrase {
        switch duty.who {
        case .secretariat: return Role.secretariat.inSentence.capitalised
        case .body(let id): return body(id)
        case .partner(let id): return Phrase(asWritten: partner(id))
        case .appointment(let id): return holder(of: id).capitalised
        case .seat(let id, let partner):
            let (seat, name) = (seat(id), self.partner(partner))
            return Phrase(
                nb: "\(seat.nb) for \(name)", nn: "\(seat.nn) for \(name)",
                en: "\(seat.en) for \(name)")
        }
    }

    /// The deadline written out: the last day, or the moment where it falls within a day.
    public func deadline(of duty: Duty) -> Phrase {
        if duty.rule == .nextDate {
            return Phrase(
                nb: "Før møtet er slutt", nn: "Før møtet er slutt", en: "Before the meeting ends")
        }
        guard let last = lastDay(of: duty) else {
            let when = moment(duty.due)
            return Phrase(nb: "Før \(when.nb)", nn: "Før \(when.nn)", en: "Before \(when.en)")
        }
        let day = last.words
        return Phrase(nb: "Senest \(day.nb)", nn: "Seinast \(day.nn)", en: "By \(day.en)")
    }

    /// How a duty stands, as a sentence with its days: when it opens, how long is left, when it
    /// was done and how late.
    public func standing(of duty: Duty, at now: Instant) -> Phrase {
        let today = partnership.zone.date(at: now)
        let due = lastDay(of: duty) ?? partnership.zone.date(at: duty.due)
        switch duty.status(at: now) {
        case .upcoming:
            let day = partnership.zone.date(at: duty.opens).words
            return Phrase(
                nb: "Kan gjøres fra \(day.nb).", nn: "Kan gjerast frå \(day.nn).",
                en: "Can be done from \(day.en).")
        case .open:
            let left = Phrase { $0.due(in: Span(today.days(to: due), .days)) }
            return Phrase(
                nb: "Fristen er \(left.nb).", nn: "Fristen er \(left.nn).", en: "Due \(left.en).")
        case .kept: return done(duty)
        case .late: return done(duty, late: due)
        case .broken:
            let day = due.words
            return Phrase(
                nb: "Fristen gikk ut \(day.nb). Det kan fortsatt gjøres.",
                nn: "Fristen gjekk ut \(day.nn). Det kan framleis gjerast.",
                en: "The deadline was \(day.en). It can still be done.")
        }
    }

    /// What can still be done where the usual way would come too late; `nil` where there is no
    /// need of advice.
    public func advice(on duty: Duty) -> Phrase? {
        switch duty.advice {
        case nil: return nil
        case .publishAwaitingApproval(let approvedAt?):
            let when = moment(approvedAt)
            return Phrase(
                nb: "Referatet blir ikke godkjent før \(when.nb), etter fristen. "
                    + "Publiser det nå, så merkes det «avventer godkjenning».",
                nn: "Referatet blir ikkje godkjent før \(when.nn), etter fristen. "
                    + "Publiser det no, så blir det merkt «ventar på godkjenning».",
                en: "The minutes are not approved until \(when.en), after the deadline. "
                    + "Publish them now, marked “awaiting approval”.")
        case .publishAwaitingApproval(nil):
            return Phrase(
                nb: "Noen har bedt om en endring, så godkjenningen står stille. "
                    + "Publiser referatet nå, så merkes det «avventer godkjenning».",
                nn: "Ein deltakar har bede om ei endring, så godkjenninga står stille. "
                    + "Publiser referatet no, så blir det merkt «ventar på godkjenning».",
                en: "A change has been asked for, so approval stands still. "
                    + "Publish the minutes now, marked “awaiting approval”.")
        }
    }

    /// The last whole day in time; `nil` where the deadline falls within a day.
    private func lastDay(of duty: Duty) -> CivilDate? {
        let (date, _) = partnership.zone.local(duty.due)
        return partnership.zone.start(of: date) == duty.due ? date.adding(days: -1) : nil
    }

    private func done(_ duty: Duty, late due: CivilDate? = nil) -> Phrase {
        guard let fulfilled = duty.fulfilled else { return duty.rule.title }
        let date = partnership.zone.date(at: fulfilled)
        let day = date.words
        guard let due, due < date else {
            return Phrase(nb: "Gjort \(day.nb).", nn: "Gjort \(day.nn).", en: "Done \(day.en).")
        }
        let late = Phrase { $0.due(in: Span(date.days(to: due), .days)) }
        return Phrase(
            nb: "Gjort \(day.nb), \(late.nb).", nn: "Gjort \(day.nn), \(late.nn).",
            en: "Done \(day.en), \(late.en).")
    }
}
