import Governance

/// A meeting that a case can be wished for, and whether there is still time (R110).
struct WishedMeeting: Codable, Hashable, Sendable {
    let id: MeetingID
    /// `SSU 14. februar 2024`.
    let label: String
    /// The last day on which a case is in time; `nil` where the body sets none.
    let deadline: CivilDate?
    let isInTime: Bool
}

/// A group of patients with priority that a case can concern.
struct PriorityChoice: Codable, Hashable, Sendable {
    let id: Name<PriorityGroup>
    let name: String
}

/// What the template offers to choose from, and whose rules it follows.
struct TemplateChoices: Codable, Hashable, Sendable {
    let meetings: [WishedMeeting]
    let priorities: [PriorityChoice]
}

extension Frame {
    /// What the template offers: the next meetings and the groups with priority.
    var templateChoices: TemplateChoices {
        let coming = partnership.meetings.coming(from: today).filter { $0.openedAt == nil }
        return TemplateChoices(
            meetings: coming.prefix(8).map(wished),
            priorities: charter.priorities.map {
                PriorityChoice(id: $0.id, name: say($0.name))
            })
    }

    private func wished(_ meeting: Meeting) -> WishedMeeting {
        let days = charter.body(meeting.body)?.meetings?.reportedDays?.value
        let deadline = days.map { meeting.date.adding(days: -$0) }
        let label = Phrase(asWritten: names.abbreviation(meeting.body)).then(meeting.date.words)
        return WishedMeeting(
            id: meeting.id, label: say(label), deadline: deadline,
            isInTime: deadline.map { today <= $0 } ?? true)
    }

    /// The questions of the template (R151), with guidance beside each (R132).
    func templateQuestions(
        _ choices: TemplateChoices, earlier: Submission? = nil
    ) -> [Question] {
        func written(_ text: TextID?) -> [String] { [text.flatMap(words)].compactMap(\.self) }
        return [
            Question(
                path: "template.title", text: .title, label: say(NewCaseWords.title),
                hint: say(NewCaseWords.titleHint), kind: .line(), initial: written(earlier?.title)),
            Question(
                path: "template.background", text: .background, label: say(NewCaseWords.background),
                hint: say(NewCaseWords.backgroundHint), kind: .paragraphs(rows: 8),
                initial: written(earlier?.background)),
            Question(
                path: "template.question", text: .question, label: say(NewCaseWords.question),
                hint: say(NewCaseWords.questionHint), kind: .paragraphs(rows: 4),
                initial: written(earlier?.question)),
            Question(
                path: "template.proposal", text: .proposal, label: say(NewCaseWords.proposal),
                hint: say(NewCaseWords.proposalHint), kind: .paragraphs(rows: 5),
                isOptional: true, initial: written(earlier?.proposal)),
            Question(
                path: "template.basis", text: .basis, label: say(NewCaseWords.basis),
                hint: say(NewCaseWords.basisHint), kind: .paragraphs(rows: 3), isOptional: true,
                initial: written(earlier?.basis)),
        ] + wishQuestion(choices, earlier) + priorityQuestion(choices, earlier)
    }

    private func wishQuestion(_ choices: TemplateChoices, _ earlier: Submission?) -> [Question] {
        if choices.meetings.isEmpty { return [] }
        let none = Control.Option(value: "", label: say(NewCaseWords.noWish))
        let options = choices.meetings.map { meeting in
            Control.Option(
                value: meeting.id.description, label: meeting.label,
                hint: meeting.deadline.map { deadline in
                    say(
                        meeting.isInTime
                            ? NewCaseWords.inTime(deadline.words)
                            : NewCaseWords.tooLate(deadline.words))
                })
        }
        return [
            Question(
                path: "template.wishes", label: say(NewCaseWords.wishes),
                hint: say(NewCaseWords.wishesHint), kind: .radios([none] + options),
                isOptional: true, initial: [earlier?.wishes.map(\.description) ?? ""])
        ]
    }

    private func priorityQuestion(
        _ choices: TemplateChoices, _ earlier: Submission?
    ) -> [Question] {
        if choices.priorities.isEmpty { return [] }
        return [
            Question(
                path: "template.priority", label: say(NewCaseWords.priority),
                hint: say(NewCaseWords.priorityHint),
                kind: .choice(
                    choices.priorities.map { .init(value: $0.id.rawValue, label: $0.name) }),
                isOptional: true,
                initial: [earlier?.priority?.rawValue].compactMap(\.self))
        ]
    }
}
