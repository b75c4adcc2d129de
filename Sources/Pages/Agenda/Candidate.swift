import Governance

extension AgendaPage {
    /// A case that could be placed on the agenda: in time, or late with what that takes (R110,
    /// R111).
    struct Candidate: Codable, Sendable {
        let id: CaseID
        let number: String
        let title: String
        /// The last day on which it would have been in time, for a late case.
        let lateSince: CivilDate?
        let leaderApproved: Bool
        let receivedAt: Instant
        let wishesThis: Bool

        /// The body's cases that are neither on this agenda nor decided; nor proposed for it;
        /// those that wish this meeting first.
        static func all(
            for meeting: Meeting, besides proposed: Set<CaseID>, in frame: Frame
        ) -> [Candidate] {
            guard meeting.openedAt == nil, meeting.cancelledAt == nil else { return [] }
            let partnership = frame.partnership
            let placed = proposed.union(meeting.items.compactMap(\.caseID))
            return partnership.cases.newestFirst
                .filter { found in
                    found.intake == .routed(meeting.body) && !placed.contains(found.id)
                        && partnership.decisions.agreed(on: found.id) == nil
                        && partnership.mayRead(found.id, frame.reader, at: frame.now)
                }
                .map { Candidate($0, for: meeting, in: frame) }
                .sorted { ($0.wishesThis ? 0 : 1, $0.id) < ($1.wishesThis ? 0 : 1, $1.id) }
        }

        private init(_ found: Case, for meeting: Meeting, in frame: Frame) {
            id = found.id
            number = found.number.description
            title = frame.title(of: found.id)
            lateSince =
                if case .late(let deadline) = frame.partnership.reporting(of: found, for: meeting) {
                    deadline
                } else { nil }
            leaderApproved = found.lateApprovals[meeting.id] != nil
            receivedAt = found.receivedAt
            wishesThis = found.submission.wishes == meeting.id
        }
    }

    func candidateSection(_ frame: Frame) -> HTML {
        guard state == .planned || state == .called else { return .nothing }
        let content: HTML =
            candidates.isEmpty
            ? EmptyState(
                title: frame.say(AgendaPageWords.noCandidates),
                explanation: frame.say(AgendaPageWords.noCandidatesText)
            ).html
            : "<ul class=\"building\">\(candidates.map { row($0, frame) })</ul>"
        return PageSection(
            title: frame.say(AgendaPageWords.candidates), id: "saker", content: content
        ).html
    }

    private func row(_ candidate: Candidate, _ frame: Frame) -> HTML {
        let notes = [
            frame.say(AgendaPageWords.received(frame.moment(candidate.receivedAt))),
            candidate.wishesThis ? frame.say(AgendaPageWords.wishesThis) : nil,
        ].compactMap { $0 }
        return """
            <li><h3><a href="\(frame.link(.theCase(candidate.id)))">\(candidate.number) \
            \(candidate.title)</a></h3>
            <ul class="notes">\(notes.map { "<li>\($0)</li>" as HTML })</ul>
            \(candidate.lateSince.map { late(candidate, since: $0, frame) }
                ?? place(candidate, frame))</li>
            """
    }

    private func place(_ candidate: Candidate, _ frame: Frame) -> HTML {
        """
        <p>\(Badge(text: frame.say(AgendaPageWords.inTime), tone: .done))</p>
        <div class="row-actions">\(CommandButton(
            frame: frame, command: PlaceCase(case: candidate.id, meeting: id),
            fixed: [("case", "\(candidate.id)"), ("meeting", "\(id)")],
            scope: "\(candidate.id)"))</div>
        """
    }

    /// Both conditions, each with whether it is met; the leader meets the first, the secretariat
    /// the second as it places the case.
    private func late(_ candidate: Candidate, since: CivilDate, _ frame: Frame) -> HTML {
        let meeting = frame.partnership.meetings[id]
        let rule = frame.charter.body(body)?.meetings?.lateCase
        let isExtraordinary = meeting?.reason != nil
        let leader: HTML
        if isExtraordinary || rule?.value != .leaderAndReason {
            leader = .nothing
        } else if candidate.leaderApproved {
            leader =
                "<p>\(Badge(text: frame.say(AgendaPageWords.leaderHasApproved), tone: .done))</p>"
        } else {
            let button = CommandButton(
                frame: frame, command: ApproveLateCase(case: candidate.id, meeting: id),
                fixed: [("case", "\(candidate.id)"), ("meeting", "\(id)")],
                scope: "\(candidate.id)")
            leader = """
                <p>\(Badge(text: frame.say(AgendaPageWords.leaderMissing), tone: .soon))</p>
                <div class="row-actions">\(button)</div>
                """
        }
        return """
            <p>\(Badge(text: frame.say(AgendaPageWords.late(frame.day(since))), tone: .late))</p>
            \((rule?.clause).flatMap { frame.citation($0) }.shown { "<p>\($0)</p>" })
            \(leader)\(urgency(candidate, isExtraordinary: isExtraordinary, frame))
            """
    }

    private func urgency(
        _ candidate: Candidate, isExtraordinary: Bool, _ frame: Frame
    ) -> HTML {
        guard frame.isEntitled(to: PlaceCase.name, in: body) else { return .nothing }
        let scope = "\(candidate.id)"
        return Disclosure(
            title: frame.say(AgendaPageWords.placeLate),
            isOpen: frame.hasAnswer(to: PlaceCase.name, scope: scope),
            content: CommandForm(
                frame: frame, command: PlaceCase.name, scope: scope,
                fixed: [("case", "\(candidate.id)"), ("meeting", "\(id)")],
                questions: isExtraordinary
                    ? []
                    : [
                        Question(
                            path: "urgency", text: .reason,
                            label: frame.say(AgendaPageWords.urgency), kind: .paragraphs(rows: 3))
                    ], emphasis: .secondary
            ).html
        ).html
    }
}
