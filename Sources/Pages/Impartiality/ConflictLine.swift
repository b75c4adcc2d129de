import Governance

/// Somebody's possible conflict of interest in an item, and what was found about it.
struct ConflictLine: Codable, Sendable {
    let item: ItemID
    let appointment: AppointmentID
    let name: String
    let place: String
    let isOwn: Bool
    let state: State
    /// What it is about; `nil` where that is not for the reader.
    let reason: String?
    /// On what grounds it was found so.
    let grounds: String?
    /// Which deputies were called for the item, with their answers.
    let calls: [String]

    /// How far it has come.
    enum State: String, Codable, Sendable, CaseIterable {
        case declared, disqualified, impartial
    }

    init(_ conflict: ConflictOfInterest, on item: ItemID, in frame: Frame) {
        self.item = item
        appointment = conflict.appointment
        name = frame.holder(of: conflict.appointment)
        place = frame.place(of: conflict.appointment)
        isOwn = frame.actor?.person == conflict.person
        state =
            switch conflict.ruling?.finding {
            case .disqualified: .disqualified
            case .impartial: .impartial
            case nil: .declared
            }
        reason = frame.words(conflict.reason)
        grounds = conflict.ruling?.reason.flatMap(frame.words)
        calls = conflict.calls.map { frame.describe($0) }
    }

    func html(in frame: Frame) -> HTML {
        """
        <li><div><p>\(name) <span class="quiet">(\(place))</span></p>
        \(reason.shown { "<p>«\($0)»</p>" })\
        \(grounds.shown { "<p>\(frame.say(ImpartialityWords.grounds)): «\($0)»</p>" })\
        \(calls.map { "<p>\(frame.say(ImpartialityWords.deputy)): \($0)</p>" as HTML })</div>
        \(Badge(text: frame.say(state.label), tone: state.tone))
        \(forms(in: frame))</li>
        """
    }

    /// Recording what was found, and taking back what was told.
    private func forms(in frame: Frame) -> HTML {
        let scope = "\(item)-\(appointment)"
        let fixed = [
            (path: "item", value: "\(item)"), (path: "appointment", value: "\(appointment)"),
        ]
        let ruling = Disclosure(
            title: frame.say(
                state == .declared ? ImpartialityWords.rule : ImpartialityWords.ruleAgain),
            isOpen: frame.hasAnswer(to: RuleOnConflict.name, scope: scope),
            content: CommandForm(
                frame: frame, command: RuleOnConflict.name, scope: scope, fixed: fixed,
                questions: [
                    Question(
                        path: "finding", label: frame.say(ImpartialityWords.finding),
                        kind: .radios([
                            .init(
                                value: "disqualified", label: frame.say(State.disqualified.label),
                                hint: frame.say(ImpartialityWords.keepsOut)),
                            .init(value: "impartial", label: frame.say(State.impartial.label)),
                        ])),
                    Question(
                        path: "reason", text: .reason, label: frame.say(ImpartialityWords.grounds),
                        kind: .paragraphs(rows: 2), isOptional: state == .declared),
                ], emphasis: .secondary
            ).html)
        let takingBack = Disclosure(
            title: TakeBackConflict.name.label(in: frame.language),
            isOpen: frame.hasAnswer(to: TakeBackConflict.name, scope: scope),
            content: CommandForm(
                frame: frame, command: TakeBackConflict.name, scope: scope, fixed: fixed,
                questions: [
                    Question(
                        path: "reason", text: .reason, label: frame.say(ImpartialityWords.why),
                        kind: .paragraphs(rows: 2))
                ], emphasis: .secondary
            ).html)
        let mayRule = frame.may(
            RuleOnConflict(
                item: item, appointment: appointment,
                finding: state == .disqualified ? .impartial : .disqualified, reason: "–"))
        let mayTakeBack = frame.may(
            TakeBackConflict(item: item, appointment: appointment, reason: "–"))
        return "\(mayRule ? ruling.html : .nothing)\(mayTakeBack ? takingBack.html : .nothing)"
    }
}

extension ConflictLine.State {
    var label: Phrase {
        switch self {
        case .declared: ImpartialityWords.declared
        case .disqualified: ImpartialityWords.disqualified
        case .impartial: ImpartialityWords.impartial
        }
    }

    var tone: Tone {
        switch self {
        case .declared: .active
        case .disqualified: .soon
        case .impartial: .neutral
        }
    }
}

extension Frame {
    /// What stands told of conflicts of interest in an item, for those who may read it.
    func conflicts(in item: Governance.AgendaItem) -> [ConflictLine] {
        guard partnership.mayRead(item.id, reader, at: now) else { return [] }
        return item.conflicts.filter(\.stands).map { ConflictLine($0, on: item.id, in: self) }
    }
}
