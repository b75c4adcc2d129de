import Governance

/// Something that the rules propose for an agenda, with the reason in words.
struct ProposedItem: Codable, Sendable {
    let subject: Carried
    /// What the item would be called.
    let title: String
    let reason: String
    let clause: ClauseID?

    /// The case, where it is one.
    var caseID: CaseID? { if case .theCase(let id) = subject { id } else { nil } }

    /// What is proposed and the reader may see.
    static func all(for meeting: Meeting, in frame: Frame) -> [ProposedItem] {
        frame.partnership.agendaProposals(for: meeting, at: frame.now).compactMap {
            ProposedItem($0, for: meeting, in: frame)
        }
    }

    private init?(_ proposal: AgendaProposal, for meeting: Meeting, in frame: Frame) {
        subject = proposal.subject
        reason = frame.say(proposal.reason.told)
        clause = proposal.clause
        switch proposal.subject {
        case .theCase(let id):
            guard frame.partnership.mayRead(id, frame.reader, at: frame.now),
                let found = frame.partnership.cases[id]
            else { return nil }
            title = "\(found.number) \(frame.title(of: id))"
        case .minutes(let id):
            guard let earlier = frame.partnership.meetings[id] else { return nil }
            let meeting = MeetingLink(earlier, in: frame).title
            title = frame.say(
                proposal.isForApproval
                    ? ProposalWords.approval(of: meeting) : ProposalWords.minutes(of: meeting))
        case .followUp(let id):
            guard let decision = frame.partnership.decisions[id],
                frame.partnership.mayRead(decision.caseID, frame.reader, at: frame.now)
            else { return nil }
            title = frame.say(ProposalWords.followUp(frame.names.number(decision.number)))
        case .task(let task):
            title = frame.say(ProposalWords.task(task, year: meeting.date.year + 1))
        }
    }

    /// The fields of its place in the command that takes it in.
    func fields(at index: Int) -> [(path: String, value: String)] {
        let path = "proposals.\(index)"
        let title = ("\(path).title", title)
        return switch subject {
        case .theCase(let id): [("\(path).subject.theCase.id", "\(id)")]
        case .minutes(let id): [("\(path).subject.minutes.id", "\(id)"), title]
        case .followUp(let id): [("\(path).subject.followUp.id", "\(id)"), title]
        case .task(let task): [("\(path).subject.task.kind", task.rawValue), title]
        }
    }

    var takenIn: TakenIn { TakenIn(subject, title: caseID == nil ? title : nil) }
}

extension AgendaPage {
    /// Each proposal is taken in with one press, or all of them; none is placed by itself.
    func proposalSection(_ frame: Frame) -> HTML {
        guard !proposals.isEmpty, frame.isEntitled(to: TakeInProposed.name, in: body) else {
            return .nothing
        }
        let rows = proposals.map { row($0, frame) }
        let all: HTML =
            proposals.count > 1
            ? CommandButton(
                frame: frame,
                command: TakeInProposed(meeting: id, proposals: proposals.map(\.takenIn)),
                fixed: [("meeting", "\(id)")]
                    + proposals.enumerated().flatMap { $1.fields(at: $0) },
                text: frame.say(ProposalWords.all(proposals.count)), scope: "alle"
            ).html : .nothing
        return PageSection(
            title: frame.say(ProposalWords.title), id: "forslag",
            content: """
                <p>\(frame.say(ProposalWords.lead))</p>
                <ul class="building">\(rows)</ul>\(all)
                """
        ).html
    }

    private func row(_ proposal: ProposedItem, _ frame: Frame) -> HTML {
        let title: HTML =
            proposal.caseID.map {
                "<a href=\"\(frame.link(.theCase($0)))\">\(proposal.title)</a>"
            } ?? "\(proposal.title)"
        return """
            <li><h3>\(title)</h3>
            <ul class="notes"><li>\(frame.say(proposal.subject.kind.label))</li>\
            <li>\(proposal.reason)</li></ul>
            \(proposal.clause.flatMap { frame.citation($0) }.shown { "<p>\($0)</p>" })
            <div class="row-actions">\(CommandButton(
                frame: frame,
                command: TakeInProposed(meeting: id, proposals: [proposal.takenIn]),
                fixed: [("meeting", "\(id)")] + proposal.fields(at: 0),
                scope: scope(of: proposal.subject)))</div></li>
            """
    }

    private func scope(of subject: Carried) -> String {
        switch subject {
        case .theCase(let id): "sak-\(id)"
        case .minutes(let id): "referat-\(id)"
        case .followUp(let id): "vedtak-\(id)"
        case .task(let task): task.rawValue
        }
    }
}
