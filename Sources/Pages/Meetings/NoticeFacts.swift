import Governance

/// When notice was sent, to how many, and whether it kept its window (R73, R96, R112).
struct NoticeFacts: Codable, Sendable {
    let sentAt: Instant?
    let recipients: Int
    /// The window in words.
    let window: String
    let clause: ClauseID
    let status: Duty.Status

    init?(_ meeting: Meeting, in frame: Frame) {
        guard let terms = frame.charter.body(meeting.body)?.meetings else { return nil }
        let (from, to) = meeting.papersWindow(terms)
        let zone = frame.partnership.zone
        sentAt = meeting.notices.first?.sentAt
        recipients = meeting.notices.last?.recipients.count ?? 0
        window = frame.say(NoticeWords.window(from.map(frame.day), frame.day(to)))
        clause = (terms.papersEarliestDays ?? terms.papersLatestDays).clause
        let sent = sentAt.map { zone.date(at: $0) }
        let opens = from ?? CivilDate(dayNumber: .min)
        status =
            if let sent { sent <= to && sent >= opens ? .kept : .late } else if frame.today > to {
                .broken
            } else { frame.today >= opens ? .open : .upcoming }
    }

    func html(in frame: Frame) -> HTML {
        let sent =
            sentAt.map {
                frame.say(NoticeWords.sent(frame.moment($0), frame.language.number(recipients)))
            } ?? frame.say(NoticeWords.notSent)
        return """
            \(sent) \(badge(in: frame))<br>\
            <span class="quiet">\(window)</span>\
            \(frame.citation(clause).shown { "<br>\($0)" })
            """
    }

    private func badge(in frame: Frame) -> Badge {
        switch status {
        case .kept: Badge(text: frame.say(NoticeWords.kept), tone: .done)
        case .late: Badge(text: frame.say(NoticeWords.outside), tone: .late)
        case .open: Badge(text: frame.say(status.label), tone: .active)
        case .upcoming: Badge(text: frame.say(status.label), tone: .neutral)
        case .broken: Badge(text: frame.say(status.label), tone: .late)
        }
    }
}

enum NoticeWords {
    static let notSent = Phrase(
        nb: "Innkallingen er ikke sendt ennå.", nn: "Innkallinga er ikkje send enno.",
        en: "Notice has not been sent yet.")
    static let kept = Phrase(nb: "I tide", nn: "I tide", en: "In time")
    static let outside = Phrase(
        nb: "Utenom avtalt tid", nn: "Utanom avtalt tid", en: "Outside the agreed time")

    static func sent(_ when: String, _ count: String) -> Phrase {
        Phrase(
            nb: "Sendt \(when) til \(count) mottakere.",
            nn: "Send \(when) til \(count) mottakarar.",
            en: "Sent \(when) to \(count) recipients.")
    }

    static func window(_ from: String?, _ to: String) -> Phrase {
        guard let from else {
            return Phrase(
                nb: "Skal sendes senest \(to).", nn: "Skal sendast seinast \(to).",
                en: "To be sent by \(to).")
        }
        return Phrase(
            nb: "Skal sendes fra \(from) til \(to).", nn: "Skal sendast frå \(from) til \(to).",
            en: "To be sent from \(from) to \(to).")
    }
}
