import Governance

extension RoomItem {
    /// The item large, with what this reader may do with it, most pressing first.
    func html(in frame: Frame) -> HTML {
        """
        <section class="current-item" aria-labelledby="aktuell">
        <p class="kicker">\(frame.say(AgendaLineWords.now)) · \(number)</p>
        <h2 id="aktuell">\(heading(frame))</h2>
        \(exempt.shown { "<p class=\"quiet\">\($0)</p>" })
        \(outcomeNotice(frame))
        \(round.shown { roundHTML($0, frame) })
        \(vote.shown { voteHTML($0, frame) })
        \(proposalsHTML(frame))
        \(speakers.html(own: own, in: frame))
        \(statementsHTML(frame))
        \(impartiality(frame))
        \(CommandButton(
            frame: frame, command: CloseItem(item: id), fixed: [("item", "\(id)")],
            saysWhyNot: false))
        </section>
        """
    }

    private func heading(_ frame: Frame) -> HTML {
        caseID.map { "<a href=\"\(frame.link(.theCase($0)))\">\(title)</a>" } ?? "\(title)"
    }

    private func outcomeNotice(_ frame: Frame) -> HTML {
        guard let outcome else { return .nothing }
        return Notice(
            kind: outcome == .agreed ? .success : .info, title: frame.say(outcome.label),
            content: nextStep.shown { "<p>\($0).</p>" }
        ).html
    }

    private func proposalsHTML(_ frame: Frame) -> HTML {
        let shown = Set([round?.proposal, vote?.proposal])
        let wordings = proposals.filter { !shown.contains($0.number) || round?.isOpen == false }
            .map { proposal -> HTML in
                """
                <h3>\(frame.say(RoomPageWords.proposal(proposal.number, proposal.who)))</h3>
                <div class="wording">\(Prose(text: proposal.words))</div>
                <div class="row-actions">\(openButtons(proposal.number, frame))</div>
                """
            }
        return "\(wordings)\(obstacleHTML(frame))\(proposeForm(frame))"
    }

    private func openButtons(_ number: Int, _ frame: Frame) -> HTML {
        let fixed = [(path: "item", value: "\(id)"), (path: "proposal", value: "\(number)")]
        let open = CommandButton(
            frame: frame, command: OpenRound(item: id, proposal: number), fixed: fixed,
            emphasis: .primary, scope: "\(number)", saysWhyNot: false)
        let vote = CommandButton(
            frame: frame, command: OpenVote(item: id, proposal: number), fixed: fixed,
            scope: "\(number)", saysWhyNot: false)
        return "\(open)\(vote)"
    }

    private func obstacleHTML(_ frame: Frame) -> HTML {
        guard outcome == nil, round == nil, vote == nil, let obstacle else { return .nothing }
        return WhyNot(
            action: frame.say(RoomPageWords.decide), reason: obstacle,
            clause: obstacleClause.flatMap { frame.citation($0) }, language: frame.language
        ).html
    }

    private func proposeForm(_ frame: Frame) -> HTML {
        let body = frame.partnership.meetings.meeting(of: id)?.body
        guard outcome == nil, obstacle == nil,
            frame.isEntitled(to: ProposeDecision.name, in: body)
        else { return .nothing }
        return Disclosure(
            title: frame.say(RoomPageWords.propose),
            isOpen: frame.hasAnswer(to: ProposeDecision.name, scope: "\(id)"),
            content: CommandForm(
                frame: frame, command: ProposeDecision.name, scope: "\(id)",
                fixed: [("item", "\(id)")],
                questions: [
                    Question(
                        path: "wording", text: .wording, label: frame.say(RoomPageWords.wording),
                        kind: .paragraphs(rows: 5),
                        initial: recommendation.map { [$0] } ?? [])
                ] + frame.frameQuestions(of: body), emphasis: .secondary
            ).html
        ).html
    }

    private func statementsHTML(_ frame: Frame) -> HTML {
        let said = statements.map { "<li>\($0.who): «\($0.words)»</li>" as HTML }
        let heard =
            said.isEmpty
            ? HTML.nothing
            : "<h3>\(frame.say(RoomPageWords.statements))</h3><div><ul>\(said)</ul></div>"
        return "\(heard)\(statementForm(frame))"
    }

    /// Who may be partial in it, and telling of it.
    private func impartiality(_ frame: Frame) -> HTML {
        guard let meeting = frame.partnership.meetings.meeting(of: id),
            let item = meeting.item(id)
        else { return .nothing }
        let told =
            conflicts.isEmpty
            ? HTML.nothing
            : """
            <h3>\(frame.say(ImpartialityWords.heading))</h3>
            <ul class="voices">\(conflicts.map { $0.html(in: frame) })</ul>
            """
        return "\(told)\(ConflictForm(frame: frame, meeting: meeting, items: [item]))"
    }

    /// For oneself; the secretariat for whoever spoke.
    private func statementForm(_ frame: Frame) -> HTML {
        guard let meeting = frame.partnership.meetings.meeting(of: id),
            frame.isEntitled(to: MakeStatement.name, in: meeting.body)
        else { return .nothing }
        let words = Question(
            path: "text", text: .statement, label: frame.say(RoomPageWords.statement),
            kind: .paragraphs(rows: 3))
        let who = Question(
            path: "appointment", label: frame.say(MeetingPageWords.who),
            kind: .choice(
                meeting.present(at: frame.now).sorted()
                    .map { .init(value: "\($0)", label: frame.holder(of: $0)) }))
        return Disclosure(
            title: MakeStatement.name.label(in: frame.language),
            isOpen: frame.hasAnswer(to: MakeStatement.name, scope: "\(id)"),
            content: CommandForm(
                frame: frame, command: MakeStatement.name, scope: "\(id)",
                fixed: [("item", "\(id)")] + (own.map { [("appointment", "\($0)")] } ?? []),
                questions: own == nil ? [who, words] : [words], emphasis: .secondary
            ).html
        ).html
    }
}

extension Frame {
    /// Which decision sets the frame, where the body decides within another's (R83).
    func frameQuestions(of body: BodyID?) -> [Question] {
        let rule = body.flatMap { charter.body($0)?.decisions?.within }
        let choices = rule.map { self.choices(of: partnership.frames(setBy: $0.value)) }
        guard let rule, let choices, !choices.isEmpty else { return [] }
        return [
            Question(
                path: "frame",
                label: say(RoomPageWords.within(names.body(rule.value))),
                kind: .choice(choices), isOptional: true)
        ]
    }
}
