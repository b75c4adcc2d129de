/// Somebody comes to the meeting.
public struct Arrive: Command {
    /// `attendance.arrive`.
    public static let name: CommandName = Name("attendance.arrive")
    /// The meeting.
    public var meeting: MeetingID
    /// Who; the secretariat may record others.
    public var appointment: AppointmentID

    /// Asks to record an arrival.
    public init(meeting: MeetingID, appointment: AppointmentID) {
        self.meeting = meeting
        self.appointment = appointment
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// Somebody of this body, once. A round or vote that is open stays with whoever has the say
    /// in it; from the next one on it is the holder's (R97).
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.open(meeting)
        try deciding.checkOwn(appointment, in: found)
        guard !found.present(at: deciding.at).contains(appointment) else {
            throw Refusal(.meetings(.alreadyPresent))
        }
        deciding.record(Arrived(meeting: meeting, appointment: appointment))
    }
}

extension Deciding {
    /// Refuses what concerns somebody else's place, unless the secretariat records it.
    func checkOwn(_ id: AppointmentID, in meeting: Meeting) throws(Refusal) {
        try checkOwn(id, in: meeting.body, on: meeting.date)
    }

    /// The same for a place in a body on a day.
    func checkOwn(_ id: AppointmentID, in body: BodyID, on date: CivilDate) throws(Refusal) {
        guard let appointment = state.bodies.appointment(id), appointment.body == body,
            appointment.isInForce(on: date)
        else { throw Refusal(.meetings(.notInBody)) }
        let roles = state.roles(of: actor, in: body, on: today)
        guard actor.hat == .appointment(id) || roles.contains(.secretariat) else {
            throw Refusal(.access(.notYours))
        }
    }
}

/// Somebody came.
public struct Arrived: Event {
    /// `attendance.arrived`.
    public static let name: EventName = Name("attendance.arrived")
    /// The meeting.
    public let meeting: MeetingID
    /// Who.
    public let appointment: AppointmentID

    /// Begins a stay.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(meeting) {
            $0.attendance[appointment, default: []].append(Stay(from: header.at))
        }
    }
}

/// Somebody leaves the meeting.
public struct Leave: Command {
    /// `attendance.leave`.
    public static let name: CommandName = Name("attendance.leave")
    /// The meeting.
    public var meeting: MeetingID
    /// Who; the secretariat may record others.
    public var appointment: AppointmentID

    /// Asks to record a departure.
    public init(meeting: MeetingID, appointment: AppointmentID) {
        self.meeting = meeting
        self.appointment = appointment
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// A departure hands the say over to a deputy who is present, at once (our default).
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.open(meeting)
        try deciding.checkOwn(appointment, in: found)
        guard found.present(at: deciding.at).contains(appointment) else {
            throw Refusal(.meetings(.notPresent))
        }
        deciding.record(Left(meeting: meeting, appointment: appointment))
        for item in found.items {
            guard let voices = item.openVoices,
                let voice = voices.first(where: { $0.appointment == appointment })
            else { continue }
            // Whoever speaks for another seat in what is open cannot inherit this one too.
            let speaking = Set(voices.map(\.appointment))
            let present = found.present(at: deciding.at).subtracting(speaking)
            let heir = deciding.state.speakers(for: voice.seat, on: found.date)
                .first { present.contains($0.id) }
            if let heir {
                deciding.record(
                    VoiceHandedOver(
                        item: item.id, voice: Voice(seat: voice.seat, appointment: heir.id)))
            }
        }
    }
}

/// Somebody left.
public struct Left: Event {
    /// `attendance.left`.
    public static let name: EventName = Name("attendance.left")
    /// The meeting.
    public let meeting: MeetingID
    /// Who.
    public let appointment: AppointmentID

    /// Ends the stay.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(meeting) {
            guard var stays = $0.attendance[appointment], !stays.isEmpty else { return }
            stays[stays.count - 1].to = header.at
            $0.attendance[appointment] = stays
        }
    }
}

/// Whoever has the say of a seat in a round or a vote.
public struct Voice: Codable, Hashable, Sendable {
    /// The seat.
    public let seat: SeatID
    /// The holder, or the deputy in the holder's stead.
    public let appointment: AppointmentID
}

extension Partnership {
    /// Who has a say in a meeting at an instant: each member present, and for an absent one a
    /// deputy who is (R97, R114). Nobody has the say of two seats.
    public func voices(in id: MeetingID, at instant: Instant) -> [Voice] {
        guard let meeting = meetings[id] else { return [] }
        let present = meeting.present(at: instant)
        var taken: Set<AppointmentID> = []
        return bodies.seats(of: meeting.body).compactMap { seat -> Voice? in
            guard seat.group.standing == .member else { return nil }
            let speaker = speakers(for: seat.id, on: meeting.date)
                .first { present.contains($0.id) && !taken.contains($0.id) }
            guard let speaker else { return nil }
            taken.insert(speaker.id)
            return Voice(seat: seat.id, appointment: speaker.id)
        }
    }

    /// Those who can speak for a seat, in the order in which it falls to them: the holder, then
    /// the deputies (R94, R95).
    func speakers(for id: SeatID, on date: CivilDate) -> [Appointment] {
        guard let seat = bodies.seat(id) else { return [] }
        let holder = bodies.holder(of: id, on: date)
        return (holder.map { [$0] } ?? []) + bodies.deputies(of: seat, on: date)
    }
}
