import Governance

extension InWritingPage {
    /// What is answered, the answer, and everyone's answers.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(
            title: title,
            kicker: [bodyName, number, frame.say(InWritingWords.heading)].compactMap { $0 }
                .joined(separator: " · "),
            status: status(frame), lead: lead(frame)))
        \(outcome(frame))\(proposal(frame))\(ownAnswer(frame))\(sendForm(frame))\
        \(answerList(frame))\(demandForm(frame))\(dispatches.section(in: frame))
        """
    }

    private func lead(_ frame: Frame) -> String? {
        guard state == .open, let answerBy else { return nil }
        return frame.say(InWritingWords.answerBy(answerBy.words)) + ". "
            + frame.say(InWritingWords.rule)
    }

    private func status(_ frame: Frame) -> Badge {
        switch state {
        case .notSent: Badge(text: frame.say(InWritingWords.notSent), tone: .neutral)
        case .open: Badge(text: frame.say(InWritingWords.open), tone: .active)
        case .decided: Badge(text: frame.say(Decision.Outcome.agreed.label), tone: .done)
        case .objected, .demanded, .unanswered, .broken:
            Badge(text: frame.say(InWritingWords.wanted), tone: .soon)
        }
    }

    /// What came of it, and where it goes on.
    private func outcome(_ frame: Frame) -> HTML {
        let told: Phrase
        switch state {
        case .notSent, .open: return .nothing
        case .decided:
            let link = decision.shown { id in
                """
                <p><a href="\(frame.link(.decision(id)))">\(number ?? title)</a></p>
                """
            }
            return Notice(
                kind: .info, title: frame.say(InWritingWords.decided),
                content: """
                    \(link)<p>\(frame.say(InWritingWords.minutedIn)) \(meeting.link(in: frame)).</p>
                    """
            ).html
        case .objected: told = InWritingWords.objected
        case .demanded: told = InWritingWords.demanded(by: demandedBy ?? "")
        case .unanswered: told = InWritingWords.missing
        case .broken: told = InWritingWords.broken
        }
        return Notice(
            kind: .info, title: frame.say(InWritingWords.wanted),
            content: """
                <p>\(frame.say(told))\(demandReason.shown { " \(frame.language.quoted($0))" })</p>
                <p>\(frame.say(InWritingWords.treatedIn)) \(meeting.link(in: frame)).</p>
                """
        ).html
    }

    private func proposal(_ frame: Frame) -> HTML {
        guard state != .notSent else { return paperLink(frame) }
        return PageSection(
            title: frame.say(InWritingWords.proposal), id: "forslag",
            content: """
                \(wording.shown { "<div class=\"wording\">\(Prose(text: $0))</div>" })\
                \(paperLink(frame))
                """
        ).html
    }

    private func paperLink(_ frame: Frame) -> HTML {
        caseID.shown { id in
            """
            <p><a href="\(frame.link(.theCase(id)))">\(frame.say(InWritingWords.readPaper))</a></p>
            """
        }
    }

    private func ownAnswer(_ frame: Frame) -> HTML {
        guard state == .open, let own else { return .nothing }
        let given = answers.first { $0.appointment == own }?.answer
        return PageSection(
            title: frame.say(InWritingWords.yourAnswer), id: "svar",
            content: RoundAnswerForms(frame: frame, item: id, own: own, given: given).html
        ).html
    }

    /// One is enough to have the case in a meeting; nobody need say why.
    private func demandForm(_ frame: Frame) -> HTML {
        guard state == .open, frame.may(DemandMeeting(item: id)) else { return .nothing }
        return Disclosure(
            title: DemandMeeting.name.label(in: frame.language),
            isOpen: frame.hasAnswer(to: DemandMeeting.name, scope: ""),
            content: CommandForm(
                frame: frame, command: DemandMeeting.name, fixed: [("item", "\(id)")],
                questions: [
                    Question(
                        path: "reason", text: .reason, label: frame.say(InWritingWords.why),
                        kind: .paragraphs(rows: 3), isOptional: true)
                ], emphasis: .secondary
            ).html
        ).html
    }

    /// The wording starts from what the paper recommends.
    private func sendForm(_ frame: Frame) -> HTML {
        guard state == .notSent, frame.isEntitled(to: OpenRoundInWriting.name, in: body) else {
            return .nothing
        }
        let command = OpenRoundInWriting(item: id, wording: wording ?? "–")
        if let refusal = frame.obstacle(to: command) {
            return refusal.whyNot(
                OpenRoundInWriting.name.label(in: frame.language), in: frame
            ).html
        }
        return PageSection(
            title: frame.say(InWritingWords.send), id: "send",
            content: """
                <p>\(frame.say(InWritingWords.rule)) \(answerBy.shown {
                    "\(frame.say(InWritingWords.daysToAnswer($0.words)))"
                })</p>
                \(CommandForm(
                    frame: frame, command: OpenRoundInWriting.name, fixed: [("item", "\(id)")],
                    questions: [
                        Question(
                            path: "wording", text: .wording,
                            label: frame.say(InWritingWords.proposal), kind: .paragraphs(rows: 5),
                            initial: wording.map { [$0] } ?? [])
                    ] + frame.frameQuestions(of: body)))
                """
        ).html
    }

    /// Who has answered and who has not; the secretariat records what was told otherwise.
    private func answerList(_ frame: Frame) -> HTML {
        guard state != .notSent else { return .nothing }
        let rows = answers.map { one -> HTML in
            let badge =
                one.answer.map { Badge(text: $0, tone: .done) }
                ?? Badge(text: frame.say(RoomPageWords.waiting), tone: .neutral)
            return """
                <li><div><p>\(one.name)</p><p>\(one.seat)\
                \(one.words.shown { ": \(frame.language.quoted($0))" })</p></div>\(badge)</li>
                """
        }
        return PageSection(
            title: frame.say(InWritingWords.answers), id: "svarene",
            content: """
                \(Progress(
                    part: answers.count { $0.answer != nil }, whole: answers.count,
                    label: frame.say(RoomPageWords.answered), language: frame.language))\
                <ul class="voices">\(rows)</ul>\(recordForm(frame))
                """
        ).html
    }

    private func recordForm(_ frame: Frame) -> HTML {
        guard state == .open, own == nil, frame.roles().contains(.secretariat) else {
            return .nothing
        }
        return Disclosure(
            title: frame.say(InWritingWords.recordOther),
            isOpen: frame.hasAnswer(to: AnswerRound.name, scope: "andre"),
            content: RecordAnswerForm(
                frame: frame, item: id,
                voices: answers.map { .init(value: "\($0.appointment)", label: $0.name) }
            ).html
        ).html
    }
}
