import Governance

/// Where secretariat and leaders make the agenda and send notice.
public struct AgendaPage: Page {
    /// What the page is called.
    public let title: String
    let id: MeetingID
    let body: BodyID
    let meeting: MeetingLink
    let when: String
    let state: MeetingState
    let items: [Item]
    let candidates: [Candidate]
    let approvals: [Approval]
    let approvalClause: ClauseID?
    let notice: NoticeFacts?
    let preview: NoticePreview
    /// What went out, and to whom; the secretariat alone.
    let dispatches: [Dispatch]

    /// An item, with whether it has been sent out.
    struct Item: Codable, Sendable {
        let line: AgendaLine
        let isAnnounced: Bool
    }

    /// Somebody who is to approve, and whether they have: by name, role and time, which stand in
    /// place of a signature (R109, R251).
    struct Approval: Codable, Sendable {
        let role: Role
        let by: String?
        let at: Instant?
    }

    /// `nil` for everyone but those who prepare the body's meetings.
    init?(_ frame: Frame, _ id: MeetingID) {
        guard let found = frame.partnership.meetings[id], frame.preparesAgenda(of: found.body)
        else { return nil }
        self.id = id
        body = found.body
        meeting = MeetingLink(found, in: frame)
        title = "\(frame.say(MeetingWords.agenda)) \(MeetingLink(found, in: frame).title)"
        when = frame.when(found)
        state = MeetingState(of: found)
        items = found.items.enumerated().map {
            Item(
                line: AgendaLine($1, at: $0, in: frame), isAnnounced: $1.announcedAt != nil)
        }
        candidates = Candidate.all(for: found, in: frame)
        let rule = frame.charter.body(found.body)?.meetings?.agendaApprovedBy
        approvalClause = rule?.clause
        approvals = (rule?.value ?? []).map { role in
            let given = found.agendaApprovals.first { $0.role == role }
            return Approval(
                role: role, by: given.map { frame.name($0.person) ?? frame.say(role.label) },
                at: given?.at)
        }
        notice = NoticeFacts(found, in: frame)
        preview = NoticePreview(found, in: frame)
        dispatches = frame.dispatches([.notice])
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
            title: frame.say(MeetingWords.agenda), kicker: meeting.title,
            status: state.badge(in: frame.language), lead: when.capitalisedFirst))
        \(preview.html(in: frame, notice: notice, meeting: id))
        \(itemsSection(frame))
        \(approvalSection(frame))
        \(candidateSection(frame))
        \(addForm(frame))
        \(dispatches.section(in: frame))
        """
    }

    private func itemsSection(_ frame: Frame) -> HTML {
        let content: HTML
        if items.isEmpty {
            content =
                EmptyState(
                    title: frame.say(AgendaPageWords.empty),
                    explanation: frame.say(AgendaPageWords.emptyText)
                ).html
        } else {
            let rows = items.indices.map { row($0, frame) }
            content = "<ol class=\"building\">\(rows)</ol>"
        }
        return PageSection(
            title: frame.say(AgendaPageWords.items), id: "punkter", content: content
        ).html
    }

    private func row(_ index: Int, _ frame: Frame) -> HTML {
        let item = items[index]
        let line = item.line
        let notes = [frame.say(line.kind.label), line.exempt, line.late].compactMap { $0 }
        let title: HTML =
            line.caseID.map { "<a href=\"\(frame.link(.theCase($0)))\">\(line.title)</a>" }
            ?? "\(line.title)"
        let sent: HTML =
            item.isAnnounced
            ? Badge(text: frame.say(AgendaPageWords.sentOut), tone: .done).html : .nothing
        return """
            <li><h3>\(line.number). \(title)</h3>
            <ul class="notes">\(notes.map { "<li>\($0)</li>" as HTML })</ul>\(sent)
            <div class="row-actions">\(move(index, -1, frame))\(move(index, 1, frame))\
            \(remove(item, frame))</div></li>
            """
    }

    /// The whole order is sent, with two items exchanged.
    private func move(_ index: Int, _ step: Int, _ frame: Frame) -> HTML {
        guard items.indices.contains(index + step) else { return .nothing }
        var order = items.map(\.line.item)
        order.swapAt(index, index + step)
        return CommandButton(
            frame: frame, command: OrderAgenda(meeting: id, items: order),
            fixed: [("meeting", "\(id)")] + order.map { ("items", "\($0)") },
            text: frame.say(step < 0 ? AgendaPageWords.up : AgendaPageWords.down),
            scope: "\(step < 0 ? "opp" : "ned")-\(items[index].line.item)", saysWhyNot: false
        ).html
    }

    private func remove(_ item: Item, _ frame: Frame) -> HTML {
        CommandButton(
            frame: frame, command: RemoveItem(item: item.line.item),
            fixed: [("item", "\(item.line.item)")], scope: "\(item.line.item)", saysWhyNot: false
        ).html
    }

    private func approvalSection(_ frame: Frame) -> HTML {
        if approvals.isEmpty { return .nothing }
        let rows = approvals.map { approval -> HTML in
            let badge =
                approval.by.map {
                    Badge(text: frame.say(AgendaPageWords.approved(by: $0)), tone: .done)
                } ?? Badge(text: frame.say(AgendaPageWords.missing), tone: .soon)
            let when = approval.at.shown { " <span class=\"hint\">\(frame.moment($0))</span>" }
            return "<li><span>\(frame.say(approval.role.label))</span> \(badge)\(when)</li>"
        }
        return PageSection(
            title: frame.say(AgendaPageWords.approvals), id: "godkjenning",
            content: """
                \(approvalClause.flatMap { frame.citation($0) }.shown { "<p>\($0)</p>" })
                <ul class="presence">\(rows)</ul>
                \(CommandButton(
                    frame: frame, command: ApproveAgenda(meeting: id),
                    fixed: [("meeting", "\(id)")], saysWhyNot: false))
                """
        ).html
    }

    private func addForm(_ frame: Frame) -> HTML {
        guard frame.isEntitled(to: AddItem.name, in: body), state != .cancelled, state != .held
        else { return .nothing }
        let kinds = ItemKind.allCases.filter { $0 != .treatment }
        return Disclosure(
            title: frame.say(AgendaPageWords.add),
            isOpen: frame.hasAnswer(to: AddItem.name, scope: ""),
            content: CommandForm(
                frame: frame, command: AddItem.name, fixed: [("meeting", "\(id)")],
                questions: [
                    Question(
                        path: "kind", label: frame.say(AgendaPageWords.kind),
                        kind: .choice(
                            kinds.map { .init(value: $0.rawValue, label: frame.say($0.label)) })),
                    Question(
                        path: "title", text: .title, label: frame.say(AgendaPageWords.title),
                        kind: .line()),
                ], emphasis: .secondary
            ).html
        ).html
    }
}
