import Governance

/// Rounds of consensus and votes: the reader's own answer in large buttons, everyone's below.
extension RoomItem {
    func roundHTML(_ round: Poll, _ frame: Frame) -> HTML {
        """
        <h3>\(frame.say(RoomPageWords.round(round.proposal)))</h3>
        \(wording(of: round))
        \(round.result.map { "<p><strong>\($0)</strong></p>" as HTML } ?? ownAnswer(round, frame))
        \(voices(round, frame) { quickAgree($0, frame) })
        \(recordAnswer(round, frame))
        \(CommandButton(
            frame: frame, command: CloseRound(item: id), fixed: [("item", "\(id)")],
            emphasis: .primary, saysWhyNot: round.isOpen))
        """
    }

    func voteHTML(_ vote: Poll, _ frame: Frame) -> HTML {
        """
        <h3>\(frame.say(RoomPageWords.vote(vote.proposal)))</h3>
        \(wording(of: vote))
        \(vote.result.map { "<p><strong>\($0)</strong></p>" as HTML } ?? ownVote(vote, frame))
        \(voices(vote, frame) { voteButtons($0.appointment, scope: "\($0.appointment)", frame) })
        \(CommandButton(
            frame: frame, command: CloseVote(item: id), fixed: [("item", "\(id)")],
            emphasis: .primary, saysWhyNot: vote.isOpen))
        """
    }

    /// What is answered stands right over the answers.
    private func wording(of poll: Poll) -> HTML {
        proposals.first { $0.number == poll.proposal }
            .shown { "<div class=\"wording\">\(Prose(text: $0.words))</div>" }
    }

    private func ownAnswer(_ round: Poll, _ frame: Frame) -> HTML {
        own.shown { own in
            RoundAnswerForms(
                frame: frame, item: id, own: own,
                given: round.voices.first { $0.appointment == own }?.answer
            ).html
        }
    }

    private func ownVote(_ vote: Poll, _ frame: Frame) -> HTML {
        guard let own else { return .nothing }
        let given = vote.voices.first { $0.appointment == own }?.answer
        return """
            \(given.shown { "<p>\(frame.say(RoomPageWords.yourAnswer)): <strong>\($0)</strong></p>" })
            <div class="answers">\(voteButtons(own, scope: "egen", frame))</div>
            """
    }

    private func voices(
        _ poll: Poll, _ frame: Frame, actions: (Answered) -> HTML
    ) -> HTML {
        let rows = poll.voices.map { voice -> HTML in
            let badge =
                voice.answer.map { Badge(text: $0, tone: .done) }
                ?? Badge(
                    text: frame.say(poll.isOpen ? RoomPageWords.waiting : RoomPageWords.silent),
                    tone: .neutral)
            let button: HTML =
                poll.isOpen && own == nil && voice.answer == nil ? actions(voice) : .nothing
            return """
                <li><div><p>\(voice.name)</p><p>\(voice.seat)\
                \(voice.words.shown { ": «\($0)»" })</p></div>\(badge)\(button)</li>
                """
        }
        let answered = poll.voices.count { $0.answer != nil }
        let list: HTML = "<ul class=\"voices\">\(rows)</ul>"
        return """
            \(Progress(
                part: answered, whole: poll.voices.count, label: frame.say(RoomPageWords.answered),
                language: frame.language))\
            \(own == nil
                ? list
                : Disclosure(title: frame.say(RoomPageWords.allAnswers), content: list).html)
            """
    }

    private func quickAgree(_ voice: Answered, _ frame: Frame) -> HTML {
        CommandButton(
            frame: frame,
            command: AnswerRound(item: id, appointment: voice.appointment, position: .agrees),
            fixed: fields(voice.appointment, .agrees), text: frame.say(RoomPageWords.agrees),
            scope: "\(voice.appointment)", saysWhyNot: false
        ).html
    }

    /// The secretariat records what somebody else says in the room.
    private func recordAnswer(_ round: Poll, _ frame: Frame) -> HTML {
        guard round.isOpen, own == nil else { return .nothing }
        return Disclosure(
            title: frame.say(RoomPageWords.record),
            isOpen: frame.hasAnswer(to: AnswerRound.name, scope: "andre"),
            content: RecordAnswerForm(
                frame: frame, item: id,
                voices: round.voices.map { .init(value: "\($0.appointment)", label: $0.name) }
            ).html
        ).html
    }

    private func voteButtons(_ who: AppointmentID, scope: String, _ frame: Frame) -> HTML {
        Ballot.Choice.allCases.map { choice -> HTML in
            CommandButton(
                frame: frame, command: CastVote(item: id, appointment: who, choice: choice),
                fixed: [
                    ("item", "\(id)"), ("appointment", "\(who)"), ("choice", choice.rawValue),
                ],
                text: frame.say(choice.label),
                emphasis: scope == "egen" ? .primary : .secondary,
                scope: "\(scope)-\(choice.rawValue)",
                saysWhyNot: scope == "egen" && choice == .for
            ).html
        }.joined()
    }

    private func fields(
        _ who: AppointmentID, _ position: Position
    ) -> [(path: String, value: String)] {
        [("item", "\(id)"), ("appointment", "\(who)"), ("position", position.rawValue)]
    }
}
