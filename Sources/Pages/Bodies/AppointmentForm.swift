import Governance

/// Where the secretariat records an appointment to a body.
struct AppointmentForm: Component {
    let frame: Frame
    let body: BodyID

    var html: HTML {
        guard frame.roles(in: body).contains(.secretariat), !frame.register.isEmpty else {
            return .nothing
        }
        let form = CommandForm(
            frame: frame, command: Appoint.name,
            questions: [
                Question(
                    path: "person", label: frame.say(BodyPageWords.person), kind: .choice(people)),
                Question(
                    path: "place", label: frame.say(BodyPageWords.place), kind: .choice(places)),
                Question(
                    path: "from", label: frame.say(BodyPageWords.from),
                    hint: frame.say(BodyPageWords.today), kind: .date, isOptional: true),
                Question(
                    path: "to", label: frame.say(BodyPageWords.to), kind: .date, isOptional: true),
            ] + decision,
            emphasis: .secondary)
        return PageSection(
            title: frame.say(BodyPageWords.appoint), id: "oppnevn",
            content: """
                \(form)<p><a href="\(frame.link(.people))">\(frame.say(PeoplePageWords.add))</a></p>
                """
        ).html
    }

    /// Which decision appoints, where a body of the partnership does (R103).
    private var decision: [Question] {
        let appointers = (frame.charter.body(body)?.seats ?? []).compactMap { group in
            if case .body(let appointer, _) = group.appointedBy { appointer } else { nil }
        }
        let choices = Set(appointers).sorted()
            .flatMap { frame.choices(of: frame.partnership.frames(setBy: $0)) }
        if choices.isEmpty { return [] }
        return [
            Question(
                path: "decision", label: frame.say(BodyPageWords.decision),
                hint: frame.say(BodyPageWords.decisionHint), kind: .choice(choices),
                isOptional: true)
        ]
    }

    private var people: [Control.Option] {
        frame.register.map { Control.Option(value: "\($0.id)", label: $0.name) }
    }

    /// Every place of the body; a case of the command's choice is written `seat.id=…`.
    private var places: [Control.Option] {
        let seats = frame.partnership.bodies.seats(of: body)
        let holders = seats.map {
            Control.Option(value: "seat.id=\($0.id)", label: frame.say(frame.names.seat($0.id)))
        }
        let personal = seats.filter { $0.group.deputies == .personal }.map {
            Control.Option(
                value: "deputy.seat=\($0.id)",
                label: frame.say(frame.names.place(.deputy(seat: $0.id))))
        }
        var lists: [Control.Option] = []
        var seen: Set<ListID> = []
        for seat in seats where seat.group.deputies == .list && seen.insert(seat.list).inserted {
            let taken = frame.partnership.bodies.deputies(of: seat, on: frame.today)
            let position = (taken.map(\.place.position).max() ?? 0) + 1
            lists.append(
                Control.Option(
                    value: "listed.list=\(seat.list)&listed.position=\(position)",
                    label: frame.say(
                        frame.names.place(.listed(list: seat.list, position: position)))))
        }
        return holders + personal + lists
    }
}
