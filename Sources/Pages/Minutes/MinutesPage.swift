import Governance

/// The minutes of a meeting: where they stand, what the reader may see of them, and what is next.
public struct MinutesPage: Page {
    /// What the page is called.
    public let title: String
    let id: MeetingID
    let body: BodyID
    let meeting: MeetingLink
    let when: String
    /// `nil` while the meeting is not over.
    let standing: MinutesStanding?
    /// How long until silence approves: `om 3 dager`; `nil` where no clock runs.
    let countdown: String?
    /// The versions that the reader may see, the newest first.
    let versions: [Version]
    /// Changes asked for; participants alone.
    let requests: [Request]
    let publications: [Published]
    let sites: [Site]
    let extracts: [DecisionExtract]
    /// How the minutes became valid, or where they are on the way; participants alone.
    let record: [RecordLine]
    /// What went out, and to whom; the secretariat alone.
    let dispatches: [Dispatch]

    /// A version of the text.
    struct Version: Codable, Sendable {
        let number: Int
        let text: String
        let sentAt: Instant
        /// To whom it was sent; participants alone.
        let recipients: [String]
        /// What is new since the version before.
        let changes: [Change]
        /// What it corrects in minutes that stood approved, and why.
        let reason: String?
        /// Since when it stands approved.
        let approvedAt: Instant?
    }

    /// A stretch of words that is new or gone.
    struct Change: Codable, Sendable {
        let isAdded: Bool
        let words: String
    }

    /// A change that somebody asked for.
    struct Request: Codable, Sendable {
        let who: String
        let version: Int
        let words: String
        let at: Instant
    }

    /// When a version was made open to all.
    struct Published: Codable, Sendable {
        let version: Int
        let at: Instant
        let wasApproved: Bool
    }

    /// A partner's own site (R119).
    struct Site: Codable, Sendable {
        let partner: PartnerID
        let name: String
        let link: String?
    }

    /// `nil` where there is no such meeting, or it was cancelled.
    init?(_ frame: Frame, _ id: MeetingID) {
        guard let found = frame.partnership.meetings[id], found.cancelledAt == nil else {
            return nil
        }
        self.id = id
        body = found.body
        meeting = MeetingLink(found, in: frame)
        title = "\(frame.say(MeetingWords.minutes)) \(MeetingLink(found, in: frame).title)"
        when = frame.when(found)
        standing = MinutesStanding(found, in: frame)
        countdown =
            if case .pending(let until) = frame.partnership.approval(of: found, at: frame.now) {
                frame.say(
                    MinutesPageWords.approvedBySilence(
                        frame.moment(until), until.distance(in: frame)))
            } else { nil }
        versions = Self.versions(of: found, in: frame)
        requests =
            frame.takesPart(in: found.body)
            ? found.minutes.changeRequests.map { Request($0, in: frame) } : []
        publications = found.minutes.publications.map {
            Published(version: $0.version, at: $0.at, wasApproved: $0.wasApproved)
        }
        sites = Self.sites(of: found, in: frame)
        extracts = found.items.compactMap { DecisionExtract($0, of: found, in: frame) }
        record = frame.takesPart(in: found.body) ? RecordLine.all(of: found, in: frame) : []
        dispatches = frame.dispatches([.minutes])
    }

    /// Below the meeting.
    public func trail(in frame: Frame) -> [Step] {
        [
            Step(frame.say(FrameWords.meetings), .meetings),
            Step(meeting.title, .meeting(id)),
        ]
    }

    /// The page inside the frame.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(
            title: title, kicker: frame.say(frame.names.body(body)),
            status: standing?.badge(in: frame.language), lead: when.capitalisedFirst))
        \(approval(frame))\(work(in: frame))
        \(text(frame))
        \(requestSection(in: frame))
        \(extractSection(frame))
        \(siteSection(in: frame))
        \(recordSection(in: frame))
        \(dispatches.section(in: frame))
        """
    }

    private func approval(_ frame: Frame) -> HTML {
        let clause = frame.charter.body(body)?.minutes?.tacitDays?.clause
        let why = clause.flatMap { frame.citation($0) }.shown { "<p>\($0)</p>" }
        let published = publications.last.map { last -> HTML in
            let awaits = standing?.awaitsApproval ?? false
            return """
                <p>\(frame.say(MinutesPageWords.published(frame.moment(last.at), awaits: awaits)))</p>
                """
        }
        if let countdown {
            return Notice(
                kind: .info, title: countdown, content: "\(published ?? .nothing)\(why)"
            ).html
        }
        return published ?? .nothing
    }

    private func text(_ frame: Frame) -> HTML {
        guard let newest = versions.first else {
            if frame.isEntitled(to: CirculateMinutes.name, in: body), standing != nil {
                return .nothing
            }
            return EmptyState(
                title: frame.say(MinutesPageWords.noText),
                explanation: frame.say(
                    standing == nil ? MinutesPageWords.notHeld : MinutesPageWords.noTextYet)
            ).html
        }
        let older = versions.dropFirst().map { version in
            Disclosure(
                title: heading(of: version, frame),
                content: "\(reason(version, frame))\(Prose(text: version.text))")
        }
        return PageSection(
            title: heading(of: newest, frame),
            id: "tekst",
            content: """
                \(reason(newest, frame))\(changes(newest, frame))\(Prose(text: newest.text))
                \(DocumentLinks(frame: frame, documents: [.minutes(id)]))
                \(recipients(newest, frame))\(older.map(\.html))
                """
        ).html
    }

    private func heading(of version: Version, _ frame: Frame) -> String {
        let sent = MinutesPageWords.version(version.number, frame.moment(version.sentAt))
        let approved = version.approvedAt.map {
            ", " + frame.say(MinutesPageWords.approved(frame.moment($0)))
        }
        return frame.say(sent) + (approved ?? "")
    }

    /// Why approved minutes were corrected.
    private func reason(_ version: Version, _ frame: Frame) -> HTML {
        version.reason.shown { words in
            Notice(
                kind: .info, title: frame.say(MinutesPageWords.correction),
                content: Prose(text: words).html
            ).html
        }
    }

    private func changes(_ version: Version, _ frame: Frame) -> HTML {
        if version.changes.isEmpty { return .nothing }
        let rows = version.changes.map { change -> HTML in
            change.isAdded
                ? "<li>\(frame.say(MinutesPageWords.added)): <ins>\(change.words)</ins></li>"
                : "<li>\(frame.say(MinutesPageWords.removed)): <del>\(change.words)</del></li>"
        }
        return Disclosure(
            title: frame.say(MinutesPageWords.whatChanged),
            content: "<ul class=\"version\">\(rows)</ul>"
        ).html
    }

    private func recipients(_ version: Version, _ frame: Frame) -> HTML {
        if version.recipients.isEmpty { return .nothing }
        return Disclosure(
            title: frame.say(MinutesPageWords.recipients(version.recipients.count)),
            content: "<ul>\(version.recipients.map { "<li>\($0)</li>" as HTML })</ul>"
        ).html
    }

    private func extractSection(_ frame: Frame) -> HTML {
        if extracts.isEmpty { return .nothing }
        return PageSection(
            title: frame.say(MinutesPageWords.extracts), id: "saerutskrift",
            content: extracts.map { $0.html(in: frame) }.joined()
        ).html
    }
}
