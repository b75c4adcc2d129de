public import Governance

/// Something new, as feeds, embedded lists and letters to followers tell it: only what everyone
/// may read.
public struct News: Codable, Hashable, Sendable {
    /// What it is known by for ever: `vedtak-5`.
    public let key: String
    /// When everyone could know of it.
    public let at: Instant
    /// What kind of news it is: `Vedtak`.
    public let label: String
    /// What it is about.
    public let title: String
    /// A sentence more; `nil` where the title says it all.
    public let summary: String?
    /// The whole address of the page.
    public let address: String
}

extension Frame {
    /// What everyone may know of, of what is followed, the newest first.
    public func news(of followed: Followed, atMost limit: Int) -> [News] {
        guard partnership.isOpen(followed, at: now) else { return [] }
        let sought = followed.sought
        return Array(
            partnership.happenings(at: now).prefix(Self.newsSearched).lazy
                .filter { partnership.isAbout(followed, $0, at: now) }
                .compactMap { tell($0) }
                .filter { sought.map($0.has) ?? true }
                .prefix(limit))
    }

    /// How far back news is looked for, so that a rare word costs no more than a common one.
    private static let newsSearched = 5_000

    /// The whole address of a page of this partnership.
    public func address(of destination: Destination) -> String { site + link(destination) }

    /// What is followed, as a sentence names it.
    func name(of followed: Followed) -> String {
        switch followed {
        case .everything: say(charter.name)
        case .body(let id): say(names.body(id))
        case .theCase(let id): title(of: id)
        case .word(let word): language.quoted(word)
        }
    }

    /// What happened, as it is told; `nil` for what is no longer there.
    func tell(_ happening: Happening) -> News? {
        switch happening.matter {
        case .caseOpened, .paperWritten, .caseWithdrawn: tellOfCase(happening)
        case .decided(let id): partnership.decisions[id].map { tell($0, at: happening.at) }
        case .meetingPlanned, .noticeSent, .meetingMoved, .meetingCancelled, .minutesPublished:
            tellOfMeeting(happening)
        }
    }

    private func tellOfCase(_ happening: Happening) -> News? {
        func news(_ key: String, _ label: Phrase, of id: CaseID, _ summary: String?) -> News {
            News(
                key: key, at: happening.at, label: say(label), title: title(of: id),
                summary: summary, address: address(of: .theCase(id)))
        }
        switch happening.matter {
        case .caseOpened(let id):
            return news("sak-\(id)", NewsWords.newCase, of: id, standing(of: id))
        case .paperWritten(let id, let version):
            return news(
                "saksframlegg-\(id)-\(version)", NewsWords.paper, of: id,
                version > 1 ? say(NewsWords.version(version)) : nil)
        case .caseWithdrawn(let id):
            let reason = partnership.cases[id]?.withdrawal?.reason
            return news("trukket-\(id)", NewsWords.withdrawn, of: id, reason.flatMap(words))
        default: return nil
        }
    }

    private func standing(of id: CaseID) -> String? {
        switch partnership.cases[id]?.triage?.outcome {
        case .routed(let body): say(NewsWords.routed(names.abbreviation(body)))
        case .answered: say(NewsWords.answered)
        case .rejected: say(NewsWords.rejected)
        case .returned, nil: nil
        }
    }

    private func tell(_ decision: Decision, at instant: Instant) -> News {
        News(
            key: "vedtak-\(decision.id)", at: instant, label: say(decision.outcome.label),
            title: "\(names.number(decision.number)): \(title(of: decision))",
            summary: words(decision.wording), address: address(of: .decision(decision.id)))
    }

    private func tellOfMeeting(_ happening: Happening) -> News? {
        func news(_ key: String, _ label: Phrase, of id: MeetingID, _ summary: String?) -> News? {
            guard let meeting = partnership.meetings[id] else { return nil }
            var destination = Destination.meeting(id)
            if case .minutesPublished = happening.matter { destination = .minutes(id) }
            return News(
                key: key, at: happening.at, label: say(label),
                title: "\(names.abbreviation(meeting.body)) \(day(meeting.date))",
                summary: summary, address: address(of: destination))
        }
        switch happening.matter {
        case .meetingPlanned(let id):
            return news("mote-\(id)", NewsWords.planned, of: id, plan(of: id))
        case .noticeSent(let id, let version):
            return news("innkalling-\(id)-\(version)", NewsWords.notice, of: id, agenda(of: id))
        case .meetingMoved(let id, let revision):
            return news("flyttet-\(id)-\(revision)", NewsWords.moved, of: id, plan(of: id))
        case .meetingCancelled(let id):
            let reason = partnership.meetings[id]?.cancelReason
            return news("avlyst-\(id)", NewsWords.cancelled, of: id, reason.flatMap(words))
        case .minutesPublished(let id, let number):
            let publications = partnership.meetings[id]?.minutes.publications ?? []
            let isApproved = publications.dropFirst(number - 1).first?.wasApproved == true
            return news(
                "referat-\(id)-\(number)", NewsWords.minutes, of: id,
                isApproved ? say(NewsWords.approved) : nil)
        default: return nil
        }
    }

    private func plan(of id: MeetingID) -> String? {
        partnership.meetings[id].map { "\(when($0)). \(venue(of: $0))." }
    }

    private func agenda(of id: MeetingID) -> String? {
        let titles =
            partnership.meetings[id]
            .map { partnership.itemsForAll(of: $0, at: now) }?.map { title(of: $0) } ?? []
        return titles.isEmpty ? nil : titles.joined(separator: "; ")
    }
}

extension News {
    fileprivate func has(_ sought: SoughtWords) -> Bool {
        [label, title, summary ?? ""].contains { sought.stand(in: $0) }
    }
}

extension Followed {
    /// What must stand in something for it to be told; nothing but of a word, since whether it is
    /// about anything else is asked of the state.
    var sought: SoughtWords? {
        if case .word(let word) = self { SoughtWords(word) } else { nil }
    }
}

/// What kinds of news are called.
enum NewsWords {
    static let newCase = Phrase(nb: "Ny sak", nn: "Ny sak", en: "New case")
    static let paper = Phrase(nb: "Saksframlegg", nn: "Saksframlegg", en: "Case paper")
    static let withdrawn = Phrase(nb: "Sak trukket", nn: "Sak trekt", en: "Case withdrawn")
    static let planned = Phrase(
        nb: "Møte planlagt", nn: "Møte planlagt", en: "Meeting planned")
    static let notice = Phrase(nb: "Innkalling", nn: "Innkalling", en: "Notice of meeting")
    static let moved = Phrase(nb: "Møte flyttet", nn: "Møte flytta", en: "Meeting moved")
    static let cancelled = Phrase(nb: "Møte avlyst", nn: "Møte avlyst", en: "Meeting cancelled")
    static let minutes = Phrase(nb: "Referat", nn: "Referat", en: "Minutes")
    static let approved = Phrase(
        nb: "Referatet er godkjent.", nn: "Referatet er godkjent.", en: "The minutes are approved.")
    static let answered = Phrase(
        nb: "Saken er besvart uten behandling i et organ.",
        nn: "Saka er svart på utan behandling i eit organ.",
        en: "The case was answered without being treated in a body.")
    static let rejected = Phrase(
        nb: "Saken er avvist.", nn: "Saka er avvist.", en: "The case was rejected.")

    static func routed(_ body: String) -> Phrase {
        Phrase(
            nb: "Saken skal behandles i \(body).", nn: "Saka skal behandlast i \(body).",
            en: "The case is to be treated in \(body).")
    }

    static func version(_ number: Int) -> Phrase {
        Phrase(
            nb: "Versjon \(number) av saksframlegget.", nn: "Versjon \(number) av saksframlegget.",
            en: "Version \(number) of the case paper.")
    }
}
