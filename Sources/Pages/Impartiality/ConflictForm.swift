import Governance

/// Tells of a conflict of interest: one's own, or for the secretariat anybody's.
struct ConflictForm: Component {
    let frame: Frame
    let meeting: Meeting
    /// The items it can be about; one alone is not asked for.
    let items: [Governance.AgendaItem]

    var html: HTML {
        guard frame.charter.impartiality?.value == true, !items.isEmpty,
            frame.isEntitled(to: DeclareConflict.name, in: meeting.body)
        else { return .nothing }
        let own = frame.ownAppointment(in: meeting.body)?.id
        let records = frame.roles(in: meeting.body).contains(.secretariat)
        guard own != nil || records, isUntold(by: own) else { return .nothing }
        return Disclosure(
            title: frame.say(own == nil ? ImpartialityWords.record : ImpartialityWords.tell),
            isOpen: frame.hasAnswer(to: DeclareConflict.name, scope: scope),
            content: CommandForm(
                frame: frame, command: DeclareConflict.name, scope: scope,
                fixed: (own.map { [("appointment", "\($0)")] } ?? [])
                    + (only.map { [("item", "\($0.id)")] } ?? []),
                questions: (only == nil ? [which] : []) + (own == nil ? [who] : [])
                    + [reason, ground], emphasis: .secondary
            ).html
        ).html
    }

    private var only: Governance.AgendaItem? { items.count == 1 ? items.first : nil }

    private var scope: String { only.map { "\($0.id)" } ?? "alle" }

    /// Whether there is an item in which the reader has told nothing.
    private func isUntold(by own: AppointmentID?) -> Bool {
        guard own != nil, let person = frame.actor?.person else { return true }
        return items.contains { $0.conflict(of: person) == nil }
    }

    private var which: Question {
        Question(
            path: "item", label: frame.say(ImpartialityWords.which),
            kind: .choice(
                items.map { item in
                    let index = meeting.items.firstIndex { $0.id == item.id } ?? 0
                    return .init(
                        value: "\(item.id)",
                        label: "\(frame.number(of: item, at: index)) \(frame.title(of: item))")
                }))
    }

    private var who: Question {
        let people = frame.partnership.bodies.people(in: meeting.body, on: meeting.date)
        return Question(
            path: "appointment", label: frame.say(MeetingPageWords.who),
            kind: .choice(
                people.map {
                    .init(
                        value: "\($0.id)",
                        label: "\(frame.holder(of: $0.id)), \(frame.place(of: $0.id))")
                }))
    }

    private var reason: Question {
        Question(
            path: "reason", text: .reason, label: frame.say(ImpartialityWords.reason),
            hint: frame.say(ImpartialityWords.reasonHint), kind: .paragraphs(rows: 3))
    }

    private var ground: Question {
        Question(
            path: "ground", label: frame.say(ImpartialityWords.ground),
            hint: frame.say(ImpartialityWords.groundHint),
            kind: .choice(
                frame.charter.grounds.map {
                    .init(value: $0.id.rawValue, label: "\($0.law): \(frame.say($0.plain))")
                }), isOptional: true)
    }
}
