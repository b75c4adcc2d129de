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
        deciding.handOverVoices(of: [appointment], in: meeting)
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

    /// Ends the stay, and the speech of whoever goes while speaking.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(meeting) {
            $0.speakers.leave(appointment, at: header.at)
            guard var stays = $0.attendance[appointment], !stays.isEmpty else { return }
            stays[stays.count - 1].to = header.at
            $0.attendance[appointment] = stays
        }
    }
}
