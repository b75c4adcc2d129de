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
    let timing: AgendaTiming
    let proposals: [ProposedItem]
    let candidates: [Candidate]
    let approvals: [Approval]
    let approvalClause: ClauseID?
    let notice: NoticeFacts?
    let preview: NoticePreview
    /// What went out, and to whom; the secretariat alone.
    let dispatches: [Dispatch]

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
        items = Item.all(of: found, in: frame)
        timing = AgendaTiming(found)
        let proposals = ProposedItem.all(for: found, in: frame)
        self.proposals = proposals
        candidates = Candidate.all(
            for: found, besides: Set(proposals.compactMap(\.caseID)), in: frame)
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
        \(proposalSection(frame))
        \(approvalSection(frame))
        \(candidateSection(frame))
        \(addForm(frame))
        \(dispatches.section(in: frame))
        """
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
                <p>\(frame.say(AgendaPageWords.approvalCount(
                    approvals.count { $0.by != nil }, of: approvals.count)))</p>
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
