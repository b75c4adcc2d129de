import Governance

extension MinutesPage {
    /// Participants see every version; the public those that were made open.
    static func versions(of found: Meeting, in frame: Frame) -> [Version] {
        guard frame.partnership.mayReadMinutes(of: found, frame.reader, at: frame.now) else {
            return []
        }
        let sees = frame.takesPart(in: found.body)
        let open = Set(found.minutes.publications.map(\.version))
        let shown = found.minutes.versions.filter { sees || open.contains($0.number) }
        let texts = shown.map { version in
            frame.partnership.minutesText(
                of: version, in: found, for: frame.reader, at: frame.now
            ).flatMap { frame.words($0) }
        }
        return shown.enumerated().map { index, version in
            let text = texts[index] ?? frame.say(Phrase.withheld)
            let before = index > 0 ? texts[index - 1] : nil
            return Version(
                number: version.number, text: text, sentAt: version.circulatedAt,
                recipients: sees ? version.recipients.map { frame.holder(of: $0) } : [],
                changes: before.map { changes(from: $0, to: text) } ?? [],
                reason: version.reason.map { frame.words($0) ?? frame.say(Phrase.withheld) },
                approvedAt: approvedAt(version, in: found, frame))
        }.reversed()
    }

    private static func approvedAt(
        _ version: MinutesVersion, in found: Meeting, _ frame: Frame
    ) -> Instant? {
        let approval = frame.partnership.approval(of: version, in: found, at: frame.now)
        return if case .approved(let at) = approval { at } else { nil }
    }

    private static func changes(from before: String, to after: String) -> [Change] {
        WordComparison(reference: before, local: after).parts.compactMap { part in
            switch part {
            case .same: nil
            case .missing(let words):
                Change(isAdded: false, words: words.joined(separator: " "))
            case .added(let words): Change(isAdded: true, words: words.joined(separator: " "))
            }
        }
    }

    /// The partners on whose sites the minutes are to stand; empty where the charter asks for
    /// none, or nothing is open yet.
    static func sites(of found: Meeting, in frame: Frame) -> [Site] {
        guard let rule = frame.charter.body(found.body)?.minutes?.onPartnerSites, rule.value,
            !found.minutes.publications.isEmpty
        else { return [] }
        return frame.partnership.partners(on: found.date).map { partner in
            Site(
                partner: partner.id, name: partner.name,
                link: found.minutes.sites[partner.id].flatMap { frame.words($0.link) })
        }
    }
}

extension MinutesPage.Request {
    init(_ request: ChangeRequest, in frame: Frame) {
        who = request.appointment.map { frame.holder(of: $0) } ?? frame.say(Role.secretariat.label)
        version = request.version
        words = frame.words(request.text) ?? frame.say(Phrase.withheld)
        at = request.at
    }
}

extension Instant {
    /// How far off, in whole hours where less than two days are left, else in days.
    func distance(in frame: Frame) -> String {
        let hours = Int((milliseconds - frame.now.milliseconds) / 3_600_000)
        return hours < 48
            ? frame.language.due(in: Span(max(hours, 1), .hours))
            : frame.distance(to: self)
    }
}
