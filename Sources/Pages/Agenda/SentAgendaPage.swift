import Governance

/// An agenda as it stood when a notice was sent, cut to what the reader may see now.
public struct SentAgendaPage: Page {
    /// What the page is called.
    public let title: String
    let meeting: MeetingLink
    let version: Int
    let sentAt: Instant
    let recipients: Int
    let items: [Item]
    let changes: [AgendaChangeLine]
    let others: [Sending]

    /// An item as it was sent.
    struct Item: Codable, Sendable {
        let title: String
        /// The case, where the reader may see it.
        let caseID: CaseID?
        let kind: ItemKind
        /// The version of the case paper that went out; `nil` where none did.
        let paper: Int?
        let minutes: Int?
        let presenter: String?
        let exempt: String?
    }

    /// One sending of the agenda.
    struct Sending: Codable, Sendable {
        let version: Int
        let at: Instant

        /// Every sending of a meeting's agenda, the first first.
        static func all(of meeting: Meeting) -> [Sending] {
            meeting.notices.map { Sending(version: $0.version, at: $0.sentAt) }
        }
    }

    /// `nil` where no such notice was sent.
    init?(_ frame: Frame, _ id: MeetingID, _ version: Int) {
        guard let found = frame.partnership.meetings[id],
            let notice = found.notices.first(where: { $0.version == version })
        else { return nil }
        meeting = MeetingLink(found, in: frame)
        self.version = version
        sentAt = notice.sentAt
        recipients = notice.recipients.count
        title = frame.say(AgendaChangeWords.version(version, MeetingLink(found, in: frame).title))
        items = notice.agenda.compactMap { entry in
            found.item(entry.item).map { Item($0, as: entry, in: frame) }
        }
        changes = AgendaChangeLine.all(found.changes(in: notice), of: found, in: frame)
        others = Sending.all(of: found).filter { $0.version != version }
    }

    /// Below the meeting.
    public func trail(in frame: Frame) -> [Step] {
        [
            Step(frame.say(FrameWords.meetings), .meetings),
            Step(meeting.title, .meeting(meeting.id)),
        ]
    }

    /// The page inside the frame.
    public func content(in frame: Frame) -> HTML {
        let rows = items.enumerated().map { $1.html(number: $0 + 1, in: frame) }
        let changed: HTML =
            version > 1
            ? PageSection(
                title: frame.say(AgendaChangeWords.since), id: "endret",
                content: changes.html(in: frame)
            ).html : .nothing
        return """
            \(PageHeading(
                title: frame.say(MeetingWords.agenda), kicker: title,
                lead: frame.say(AgendaChangeWords.asSent(frame.moment(sentAt)))))
            \(Agenda(items: rows))
            \(changed)
            \(others.section(of: meeting.id, in: frame))
            """
    }
}

extension SentAgendaPage.Item {
    fileprivate init(
        _ item: Governance.AgendaItem, as entry: AgendaEntry, in frame: Frame
    ) {
        let partnership = frame.partnership
        let mayRead = partnership.mayRead(item.id, frame.reader, at: frame.now)
        let found = mayRead ? item.caseID.flatMap { partnership.cases[$0] } : nil
        let paper = entry.paperVersion.flatMap { version in
            found?.papers.first { $0.version == version }
        }
        title =
            paper.flatMap { frame.words($0.title) } ?? frame.title(of: item)
        caseID = found?.id
        kind = item.kind
        self.paper = paper?.version
        minutes = entry.minutes
        presenter = mayRead ? entry.presenter.flatMap(frame.words) : nil
        exempt = frame.exemptGround(of: item)
    }

    fileprivate func html(number: Int, in frame: Frame) -> AgendaItem {
        AgendaItem(
            number: "\(number)", title: title, href: caseID.map { frame.link(.theCase($0)) },
            notes: [
                kind == .treatment ? nil : frame.say(kind.label),
                minutes.map { frame.language.length(Span($0, .minutes)) },
                presenter.map { frame.say(AgendaLineWords.by($0)) },
                paper.map { frame.say(AgendaChangeWords.paper($0)) }, exempt,
            ].compactMap { $0 },
            language: frame.language)
    }
}

extension [SentAgendaPage.Sending] {
    /// A list of the sendings, each to be looked at; nothing where there are none.
    func section(of meeting: MeetingID, in frame: Frame) -> HTML {
        if isEmpty { return .nothing }
        let items = map { sending -> HTML in
            let words = AgendaChangeWords.version(sending.version, frame.moment(sending.at))
            let link = Link(
                text: frame.say(words), href: frame.link(.sentAgenda(meeting, sending.version)))
            return "<li>\(link)</li>"
        }
        return PageSection(
            title: frame.say(AgendaChangeWords.sent), id: "utsendinger",
            content: "<ul class=\"papers\">\(items)</ul>"
        ).html
    }
}
