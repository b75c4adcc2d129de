import Governance

extension RoomPage {
    /// The reader's own arrival, before anything else: one thumb.
    func ownArrival(_ frame: Frame) -> HTML {
        guard state == .open, let own = away.first(where: \.isOwn) else { return .nothing }
        return MainAction(
            title: frame.say(RoomPageWords.areYouHere),
            control: CommandButton(
                frame: frame, command: Arrive(meeting: id, appointment: own.appointment),
                fixed: fields(own), text: frame.say(RoomPageWords.iAmHere), emphasis: .primary,
                scope: "egen"
            ).html
        ).html
    }

    /// Those present first, then those who are not, with one button each for who records them.
    func presenceSection(_ frame: Frame) -> HTML {
        guard state == .open || state == .held else { return .nothing }
        let here = present.map { person in
            row(
                person,
                CommandButton(
                    frame: frame, command: Leave(meeting: id, appointment: person.appointment),
                    fixed: fields(person),
                    text: frame.say(person.isOwn ? RoomPageWords.iLeave : RoomPageWords.leaves),
                    scope: "\(person.appointment)", saysWhyNot: false
                ).html)
        }
        let others = away.map { person in
            row(
                person,
                CommandButton(
                    frame: frame, command: Arrive(meeting: id, appointment: person.appointment),
                    fixed: fields(person), text: frame.say(RoomPageWords.arrives),
                    scope: "\(person.appointment)", saysWhyNot: false
                ).html)
        }
        return PageSection(
            title: frame.say(RoomPageWords.present(present.count)), id: "oppmote",
            content: """
                \(here.isEmpty ? "<p>\(frame.say(RoomPageWords.nobody))</p>" as HTML
                    : "<ul class=\"presence\">\(here)</ul>" as HTML)
                \(Disclosure(
                    title: frame.say(RoomPageWords.away(away.count)), isOpen: isGathering,
                    content: "<ul class=\"presence\">\(others)</ul>"))
                """
        ).html
    }

    /// People come in one after the other until the first item is called up.
    private var isGathering: Bool {
        state == .open && agenda.allSatisfy { !$0.isOpen && !$0.isDone }
    }

    private func row(_ person: Presence, _ button: HTML) -> HTML {
        """
        <li><span>\(person.name)<br><span class="quiet">\(person.place)</span></span>\(button)</li>
        """
    }

    private func fields(_ person: Presence) -> [(path: String, value: String)] {
        [("meeting", "\(id)"), ("appointment", "\(person.appointment)")]
    }
}
