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

    /// Those present first, then those who are not; with one form for who records them all.
    func presenceSection(_ frame: Frame) -> HTML {
        guard state == .open || state == .held else { return .nothing }
        let own = present.filter(\.isOwn).map { person in
            row(
                person,
                CommandButton(
                    frame: frame, command: Leave(meeting: id, appointment: person.appointment),
                    fixed: fields(person), text: frame.say(RoomPageWords.iLeave), scope: "egen",
                    saysWhyNot: false
                ).html)
        }
        let lists = [
            (RoomPageWords.everyoneHere, present), (RoomPageWords.away(away.count), away),
        ].filter { !$0.1.isEmpty }.map { title, people in
            Disclosure(
                title: frame.say(title),
                content: "<ul class=\"presence\">\(people.map { row($0, .nothing) })</ul>"
            ).html
        }
        return PageSection(
            title: frame.say(RoomPageWords.present(present.count)), id: "oppmote",
            content: """
                \(present.isEmpty ? "<p>\(frame.say(RoomPageWords.nobody))</p>" as HTML : .nothing)
                \(own.isEmpty ? .nothing : "<ul class=\"presence\">\(own)</ul>" as HTML)
                \(tickingOff(frame))\(lists.joined())
                """
        ).html
    }

    /// The whole room in one form: a box for each, by side, ticked for those who are here.
    private func tickingOff(_ frame: Frame) -> HTML {
        let command = RecordAttendance.name
        guard state == .open, frame.isEntitled(to: command, in: body) else { return .nothing }
        // What a refused form was made from goes along with it, not what has happened since.
        let known =
            frame.answered("known", to: command, scope: "alle")
            ?? present.map { "\($0.appointment)" }
        return Disclosure(
            title: frame.say(RoomPageWords.tickOff),
            isOpen: isGathering || frame.hasAnswer(to: command, scope: "alle"),
            content: CommandForm(
                frame: frame, command: command, scope: "alle",
                fixed: [("meeting", "\(id)")] + known.map { ("known", $0) },
                questions: boxes(frame)
            ).html
        ).html
    }

    /// Holders by side, then the deputies.
    private func boxes(_ frame: Frame) -> [Question] {
        let everyone = present + away
        let ticked = present.map { "\($0.appointment)" }
        func question(_ part: String, _ label: String, _ people: [Presence]) -> Question? {
            if people.isEmpty { return nil }
            return Question(
                path: "present", label: label.capitalisedFirst,
                kind: .several(
                    people.sorted { $0.appointment < $1.appointment }.map {
                        .init(value: "\($0.appointment)", label: $0.name, hint: $0.place)
                    }), initial: ticked, part: part)
        }
        let bySide = Side.allCases.compactMap { side in
            question(
                side.rawValue, frame.say(side.label),
                everyone.filter { $0.side == side && !$0.isDeputy })
        }
        let deputies = question(
            "vara", frame.say(MeetingPageWords.deputies), everyone.filter(\.isDeputy))
        return bySide + [deputies].compactMap { $0 }
    }

    /// People come in one after the other until the first item is called up.
    private var isGathering: Bool {
        state == .open && agenda.allSatisfy { !$0.isOpen && !$0.isDone }
    }

    private func row(_ person: Presence, _ button: HTML) -> HTML {
        let quiet = [person.place, person.times].compactMap { $0 }.joined(separator: " · ")
        return
            "<li><span>\(person.name)<br><span class=\"quiet\">\(quiet)</span></span>\(button)</li>"
    }

    private func fields(_ person: Presence) -> [(path: String, value: String)] {
        [("meeting", "\(id)"), ("appointment", "\(person.appointment)")]
    }
}

extension RoomPage.Presence {
    init(_ person: Appointment, isOwn: Bool, stays: [Stay], in frame: Frame) {
        appointment = person.id
        name = frame.holder(of: person.id)
        place = frame.place(of: person.id)
        self.isOwn = isOwn
        side = frame.partnership.group(of: person)?.side ?? .institutions
        isDeputy = person.place.isDeputy
        times = stays.isEmpty ? nil : stays.map { frame.times(of: $0) }.joined(separator: ", ")
    }
}

extension RoomPage.ItemAttendance {
    init(_ item: Governance.AgendaItem, of meeting: Meeting, in frame: Frame) {
        self.item = item.id
        let here = frame.partnership.participants(in: meeting, during: item)
        count = here.count
        away = meeting.attendance.keys.filter { !here.contains($0) }.sorted()
            .map { frame.holder(of: $0) }
    }

    func html(in frame: Frame) -> HTML {
        let missed =
            away.isEmpty ? nil : frame.say(RoomPageWords.missed(away.joined(separator: ", ")))
        let words = [frame.say(RoomPageWords.heard(count)), missed].compactMap { $0 }
        return "<br><span class=\"quiet\">\(words.joined(separator: " "))</span>"
    }
}

extension Frame {
    /// When somebody came and went: `fra kl. 10.00`, `kl. 10.00–kl. 11.20`.
    func times(of stay: Stay) -> String {
        guard let end = stay.to else { return say(RoomPageWords.from(clock(stay.from))) }
        return "\(clock(stay.from))–\(clock(end))"
    }
}
