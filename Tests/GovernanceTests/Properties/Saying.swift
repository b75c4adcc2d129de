@testable import Governance

extension Invariant {
    /// Who has a say: R97, R102, R114.
    static let saying: [Invariant] = [
        Invariant(name: "only members, or deputies for them, answer and vote") {
            $0.firstSayFault { say, _ in
                guard let appointment = say.state.bodies.appointment(say.appointment),
                    let seat = say.state.bodies.seat(say.seat)
                else { return "no such place" }
                guard seat.group.standing == .member else { return "the seat does not decide" }
                let stands: Bool =
                    switch appointment.place {
                    case .seat(let id), .deputy(let id): id == say.seat
                    case .listed(let list, _): list == seat.list
                    }
                return stands ? nil : "the place \(appointment.place) has no say in \(say.seat)"
            }
        },
        Invariant(name: "only those who are present answer and vote") {
            $0.firstSayFault { say, register in
                register.inWriting[say.item] != nil
                    || register.present[say.meeting]?.contains(say.appointment) == true
                    ? nil : "not present"
            }
        },
        Invariant(name: "no deputy has the say while the principal has it") { chronicle in
            var atOpening: [ItemID: Set<AppointmentID>] = [:]
            return chronicle.firstSayFault { say, register in
                guard let item = register.items[say.item] else { return "no such item" }
                // In writing the holder answers wherever they are, until somebody else holds it.
                if register.inWriting[say.item] != nil { return nil }
                let partial = register.partial[say.item] ?? []
                if say.isOpening {
                    atOpening[say.item] = register.present[item.meeting]?.filter { id in
                        say.state.bodies.appointment(id).map { !partial.contains($0.person) }
                            ?? false
                    }
                    return nil
                }
                guard let date = register.dates[item.meeting],
                    let holder = say.state.bodies.holder(of: say.seat, on: date),
                    holder.id != say.appointment
                else { return nil }
                let hadSay = atOpening[say.item]?.contains(holder.id) ?? false
                let stayed = !say.haveLeft.contains(holder.id)
                return hadSay && stayed ? "the principal \(holder.id) has the say" : nil
            }
        },
        Invariant(name: "nobody found partial in an item has a say in it, or the floor") {
            chronicle in
            chronicle.firstFault { event, _, register in
                func partial(_ item: ItemID, _ who: [AppointmentID]) -> String? {
                    let people = who.compactMap { chronicle.state.bodies.appointment($0)?.person }
                    let found = people.first { register.partial[item]?.contains($0) == true }
                    return found.map { "\($0) was found partial in item \(item)" }
                }
                return switch event {
                case let event as RoundOpened: partial(event.item, event.voices.map(\.appointment))
                case let event as RoundOpenedInWriting:
                    partial(event.item, event.voices.map(\.appointment))
                case let event as VoteOpened: partial(event.item, event.voices.map(\.appointment))
                case let event as VoiceHandedOver: partial(event.item, [event.voice.appointment])
                case let event as RoundAnswered: partial(event.item, [event.appointment])
                case let event as VoteCast: partial(event.item, [event.appointment])
                case let event as FloorGiven: partial(event.item, [event.appointment])
                case let event as StatementMade: partial(event.item, [event.appointment])
                default: nil
                }
            }
        },
        Invariant(name: "no round or vote keeps the voice or answer of whoever is partial") {
            $0.entries.firstFault { entry in
                for item in entry.after.meetings.byDate.flatMap(\.items) where item.isOpen {
                    let voices = item.openVoices ?? []
                    let answers =
                        item.rounds.last.map { $0.closedAt == nil ? $0.answers.values : [:].values }
                    let speaking =
                        voices.map(\.appointment) + (answers ?? [:].values).map(\.appointment)
                    let partial = speaking.compactMap { entry.after.bodies.appointment($0)?.person }
                        .first { item.disqualified.contains($0) }
                    if let partial { return "\(partial) in item \(item.id)" }
                }
                return nil
            }
        },
        Invariant(name: "nobody has the say of two seats") { chronicle in
            var voices: [ItemID: [SeatID: AppointmentID]] = [:]
            return chronicle.firstFault { event, _, _ in
                let item: ItemID
                switch event {
                case let event as RoundOpened:
                    item = event.item
                    voices[item] = event.voices.asTable
                case let event as VoteOpened:
                    item = event.item
                    voices[item] = event.voices.asTable
                case let event as VoiceHandedOver:
                    item = event.item
                    voices[item]?[event.voice.seat] = event.voice.appointment
                case let event as ConflictRuled where event.finding == .disqualified:
                    item = event.item
                    voices[item] = voices[item]?.filter { _, id in
                        chronicle.state.bodies.appointment(id)?.person != event.person
                    }
                default: return nil
                }
                let speakers = (voices[item] ?? [:]).values
                return Set(speakers).count == speakers.count
                    ? nil : "on item \(item), among \(speakers.sorted())"
            }
        },
    ]
}

/// An answer or a vote that was recorded, or the opening of the round or vote.
struct Say {
    let item: ItemID
    let meeting: MeetingID
    let seat: SeatID
    let appointment: AppointmentID
    let isOpening: Bool
    let haveLeft: Set<AppointmentID>
    let state: Partnership
}

extension Chronicle {
    /// Reads answers and votes in order; `judge` sees openings too where it asks for them.
    fileprivate func firstSayFault(_ judge: (Say, Register) -> String?) -> String? {
        var haveLeft: Set<AppointmentID> = []
        return firstFault { event, header, register in
            func say(_ item: ItemID, _ seat: SeatID, _ who: AppointmentID, opening: Bool) -> Say {
                Say(
                    item: item, meeting: register.items[item]?.meeting ?? MeetingID(0),
                    seat: seat, appointment: who, isOpening: opening, haveLeft: haveLeft,
                    state: state)
            }
            let found: [Say]
            switch event {
            case let event as Left:
                haveLeft.insert(event.appointment)
                return nil
            case let event as ConflictRuled:
                let own = state.bodies.appointments.filter { $0.person == event.person }
                if event.finding == .disqualified { haveLeft.formUnion(own.map(\.id)) }
                return nil
            case let event as RoundOpened:
                haveLeft = []
                found = event.voices.map { say(event.item, $0.seat, $0.appointment, opening: true) }
            case let event as VoteOpened:
                haveLeft = []
                found = event.voices.map { say(event.item, $0.seat, $0.appointment, opening: true) }
            case let event as RoundAnswered:
                found = [say(event.item, event.seat, event.appointment, opening: false)]
            case let event as VoteCast:
                found = [say(event.item, event.seat, event.appointment, opening: false)]
            default: return nil
            }
            return found.compactMap { judge($0, register) }.first.map {
                "\(type(of: event).name) at \(header.at): \($0)"
            }
        }
    }
}

extension [Voice] {
    fileprivate var asTable: [SeatID: AppointmentID] {
        Dictionary(map { ($0.seat, $0.appointment) }) { first, _ in first }
    }
}
