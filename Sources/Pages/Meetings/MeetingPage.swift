public import Governance

/// One meeting: when and where, what is on the agenda, who comes, and what came of it.
public struct MeetingPage: Page {
    /// What the page is called.
    public let title: String
    let id: MeetingID
    let body: BodyID
    let bodyName: String
    let date: CivilDate
    let when: String
    let venue: String
    let kind: Meeting.Kind
    let state: MeetingState
    /// Where one can follow it, where the place is a link.
    let stream: String?
    /// Why it was called, for an extraordinary one.
    let reason: String?
    let cancelReason: String?
    let isOpenToAll: Bool
    /// The agenda; `nil` while it is not open to the reader.
    let agenda: [AgendaLine]?
    let notice: NoticeFacts?
    /// What the last notice told anew.
    let changes: [AgendaChangeLine]
    /// The agendas sent, where there are several.
    let sendings: [SentAgendaPage.Sending]
    let people: [Participant]
    /// Who is coming, for those who take part, until the meeting is over.
    let coming: WhoComes?
    /// What has been told of conflicts of interest, for those who take part.
    let conflicts: [ConflictLine]
    let minutes: MinutesStanding?
    let previous: MeetingLink?
    let next: MeetingLink?
    /// What went out, and to whom; the secretariat alone.
    let dispatches: [Dispatch]

    /// `nil` where there is no such meeting.
    init?(_ frame: Frame, _ id: MeetingID) {
        guard let meeting = frame.partnership.meetings[id] else { return nil }
        self.id = id
        body = meeting.body
        bodyName = frame.say(frame.names.body(meeting.body))
        title = "\(frame.names.abbreviation(meeting.body)) \(frame.day(meeting.date))"
        date = meeting.date
        when = frame.when(meeting)
        venue = frame.venue(of: meeting)
        kind = meeting.kind
        state = MeetingState(of: meeting)
        stream = meeting.stream.flatMap(frame.words)
        reason = meeting.reason.flatMap(frame.words)
        cancelReason = meeting.cancelReason.flatMap(frame.words)
        isOpenToAll = frame.charter.body(meeting.body)?.meetings?.open.value ?? false
        agenda =
            meeting.isAgendaOut || frame.preparesAgenda(of: meeting.body)
            ? AgendaLine.all(of: meeting, in: frame) : nil
        notice = NoticeFacts(meeting, in: frame)
        let told = meeting.notices.last.map(meeting.changes) ?? []
        changes = AgendaChangeLine.all(told, of: meeting, in: frame)
        sendings = meeting.notices.count > 1 ? SentAgendaPage.Sending.all(of: meeting) : []
        people = frame.partnership.bodies.people(in: meeting.body, on: meeting.date)
            .filter { !$0.place.isDeputy || frame.takesPart(in: meeting.body) }
            .map { Participant($0, of: meeting, in: frame) }
        coming = WhoComes(meeting, in: frame)
        conflicts =
            frame.takesPart(in: meeting.body)
            ? meeting.items.flatMap { frame.conflicts(in: $0) } : []
        minutes = MinutesStanding(meeting, in: frame)
        let all = frame.partnership.meetings.of(meeting.body)
        previous = all.last { ($0.date, $0.id) < (meeting.date, meeting.id) }
            .map { MeetingLink($0, in: frame) }
        next = all.first { ($0.date, $0.id) > (meeting.date, meeting.id) }
            .map { MeetingLink($0, in: frame) }
        dispatches = frame.dispatches([
            .notice, .moved, .cancelled, .deputyCall, .deputyReleased,
        ])
    }

    /// The body that meets.
    public var followed: Followed { .body(body) }

    /// When something that all can see last happened with it.
    public func lastChange(in frame: Frame) -> Instant? {
        frame.partnership.meetings[id].flatMap { meeting in
            [
                meeting.plannedAt, meeting.notices.last?.sentAt, meeting.movedAt, meeting.openedAt,
                meeting.closedAt, meeting.cancelledAt, meeting.minutes.publications.last?.at,
            ].compactMap(\.self).max()
        }
    }

    /// While it is held, and while people gather.
    public var isLive: Bool { state == .called || state == .open }

    /// Below the year plan.
    public func trail(in frame: Frame) -> [Step] {
        [Step(frame.say(FrameWords.meetings), .meetings)]
    }

    /// The page inside the frame.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(
            title: when.capitalisedFirst, kicker: "\(bodyName) · \(frame.say(kind.label))",
            status: state.badge(in: frame.language), lead: venue))
        \(cancellation(frame))\(mainAction(in: frame))
        \(agendaSection(frame))
        \(changeSection(frame))\(sendings.section(of: id, in: frame))\
        \(NoteSection(subject: .meeting(id), frame: frame))
        \(facts(frame))
        \(coming.shown { $0.section(in: frame) })
        \(peopleSection(frame))
        \(impartialitySection(frame))
        \(OfflineSection(meeting: id, agenda: agenda ?? [], frame: frame))\(managing(in: frame))
        \(dispatches.section(in: frame))
        \(neighbours(frame))
        """
    }

    private func cancellation(_ frame: Frame) -> HTML {
        guard state == .cancelled else { return .nothing }
        return Notice(
            kind: .warning, title: frame.say(MeetingPageWords.cancelled),
            content: cancelReason.shown { "<p>\($0)</p>" }
        ).html
    }

    private func agendaSection(_ frame: Frame) -> HTML {
        let content: HTML =
            if let agenda, !agenda.isEmpty {
                Agenda(items: agenda.map { $0.html(in: frame) }).html
            } else {
                EmptyState(
                    title: frame.say(MeetingPageWords.noAgenda),
                    explanation: frame.say(MeetingPageWords.noAgendaText)
                ).html
            }
        return PageSection(
            title: frame.say(MeetingWords.agenda), id: "saksliste",
            content: "\(content)\(DocumentLinks(frame: frame, documents: frame.documents(of: id)))"
        ).html
    }

    /// What the last notice told anew; nothing where there has been one alone.
    private func changeSection(_ frame: Frame) -> HTML {
        if sendings.isEmpty { return .nothing }
        return PageSection(
            title: frame.say(AgendaChangeWords.since), id: "endret",
            content: changes.html(in: frame)
        ).html
    }

    private func facts(_ frame: Frame) -> HTML {
        var facts: [FactList.Fact] = []
        if let reason { facts.append(.init(frame.say(MeetingPageWords.why), "\(reason)")) }
        if let stream {
            facts.append(
                .init(
                    frame.say(StreamWords.title),
                    "<a href=\"\(stream)\" rel=\"noopener\">\(stream)</a>"))
        }
        let openness = isOpenToAll ? MeetingPageWords.open : MeetingPageWords.closed
        let clause = frame.charter.body(body)?.meetings?.open.clause
        facts.append(
            .init(
                frame.say(MeetingPageWords.openness),
                """
                \(frame.say(openness))\
                \(clause.flatMap { frame.citation($0) }.shown { "<br>\($0)" })
                """))
        if let notice, state != .cancelled {
            facts.append(.init(frame.say(MeetingPageWords.notice), notice.html(in: frame)))
        }
        if let minutes {
            facts.append(.init(frame.say(MeetingWords.minutes), minutes.html(in: frame)))
        }
        facts.append(
            .init(
                frame.say(MeetingPageWords.calendar),
                """
                <a href="\(frame.link(.invitation(id)))">\
                \(frame.say(MeetingPageWords.calendarFile))</a>
                """))
        return PageSection(
            title: frame.say(MeetingPageWords.facts), id: "om",
            content: FactList(facts: facts).html
        ).html
    }

    private func neighbours(_ frame: Frame) -> HTML {
        let links = [(KitWords.previous, previous), (KitWords.next, next)]
            .compactMap { word, meeting -> HTML? in
                meeting.map { "<li>\(frame.say(word)): \($0.link(in: frame))</li>" }
            }
        if links.isEmpty { return .nothing }
        return """
            <nav class="neighbours" aria-label="\(frame.say(MeetingPageWords.neighbours))">\
            <ul>\(links)</ul></nav>
            """
    }
}
