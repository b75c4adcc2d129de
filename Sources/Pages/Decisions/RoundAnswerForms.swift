import Governance

/// Agree, agree with a reservation, object: for whoever has the say, in the room or in writing.
struct RoundAnswerForms: Component {
    let frame: Frame
    let item: ItemID
    let own: AppointmentID
    /// What they have answered already.
    let given: String?

    var html: HTML {
        let command = AnswerRound(item: item, appointment: own, position: .agrees)
        let agree = CommandButton(
            frame: frame, command: command, fixed: fields(.agrees),
            text: frame.say(RoomPageWords.agree), emphasis: .primary, scope: "egen")
        if frame.obstacle(to: command) != nil { return agree.html }
        return """
            \(given.shown { "<p>\(frame.say(RoomPageWords.yourAnswer)): <strong>\($0)</strong></p>" })
            <div class="answers">\(agree)\
            \(withWords(.agreesWithReservation, RoomPageWords.reserve, .reservation))\
            \(withWords(.objects, RoomPageWords.object, .objection))</div>
            """
    }

    private func withWords(
        _ position: Position, _ title: Phrase, _ field: TextField
    ) -> HTML {
        let scope = position.rawValue
        let label =
            position == .objects ? RoomPageWords.objection : RoomPageWords.reservation
        return Disclosure(
            title: frame.say(title),
            isOpen: frame.hasAnswer(to: AnswerRound.name, scope: scope),
            content: CommandForm(
                frame: frame, command: AnswerRound.name, scope: scope, fixed: fields(position),
                questions: [
                    Question(
                        path: "text", text: field, label: frame.say(label),
                        kind: .paragraphs(rows: 3))
                ], submit: frame.say(title), emphasis: .secondary
            ).html
        ).html
    }

    private func fields(_ position: Position) -> [(path: String, value: String)] {
        [("item", "\(item)"), ("appointment", "\(own)"), ("position", position.rawValue)]
    }
}

/// Records what somebody else has answered, in the room or in writing.
struct RecordAnswerForm: Component {
    let frame: Frame
    let item: ItemID
    let voices: [Control.Option]

    var html: HTML {
        CommandForm(
            frame: frame, command: AnswerRound.name, scope: "andre", fixed: [("item", "\(item)")],
            questions: [
                Question(
                    path: "appointment", label: frame.say(MeetingPageWords.who),
                    kind: .choice(voices)),
                Question(
                    path: "position", label: frame.say(RoomPageWords.position),
                    kind: .radios(
                        Position.allCases.map {
                            .init(value: $0.rawValue, label: frame.say($0.label))
                        })),
                Question(
                    path: "text", text: .objection, label: frame.say(RoomPageWords.wordsOf),
                    kind: .paragraphs(rows: 3), isOptional: true),
            ], emphasis: .secondary
        ).html
    }
}
