/// Whoever leads the meeting gives somebody the floor.
public struct GiveFloor: Command {
    /// `floor.give`.
    public static let name: CommandName = Name("floor.give")
    /// The item.
    public var item: ItemID
    /// To whom; they need not have asked.
    public var appointment: AppointmentID

    /// Asks to give somebody the floor.
    public init(item: ItemID, appointment: AppointmentID) {
        self.item = item
        self.appointment = appointment
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// To one at a time, who is there and may speak (R57, R59); whoever had it has finished.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let (meeting, found) = try deciding.open(item)
        let place = deciding.state.bodies.appointment(appointment)
        guard place?.body == meeting.body else { throw Refusal(.meetings(.notInBody)) }
        try deciding.checkVoiced(appointment, on: found)
        guard meeting.present(at: deciding.at).contains(appointment) else {
            throw Refusal(.meetings(.notPresent))
        }
        if let current = meeting.speakers.current {
            guard current.appointment != appointment else { throw Refusal(.agenda(.alreadyListed)) }
            deciding.record(FloorEnded(item: current.item, appointment: current.appointment))
        }
        deciding.record(FloorGiven(item: item, appointment: appointment))
    }
}

/// Somebody got the floor.
public struct FloorGiven: Event {
    /// `floor.given`.
    public static let name: EventName = Name("floor.given")
    /// The item.
    public let item: ItemID
    /// Who.
    public let appointment: AppointmentID

    /// Begins the speech.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.changeSpeakers(on: item) {
            $0.give(to: appointment, on: item, at: header.at)
        }
    }
}

/// Whoever has the floor has finished.
public struct EndSpeech: Command {
    /// `floor.end`.
    public static let name: CommandName = Name("floor.end")
    /// The item.
    public var item: ItemID
    /// Who has the floor.
    public var appointment: AppointmentID

    /// Asks to end a speech.
    public init(item: ItemID, appointment: AppointmentID) {
        self.item = item
        self.appointment = appointment
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// By the speaker, or by those who lead the meeting and keep its record.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let (meeting, _) = try deciding.open(item)
        let roles = deciding.state.roles(of: deciding.actor, in: meeting.body, on: deciding.today)
        if !roles.leadMeetings {
            try deciding.checkOwn(appointment, in: meeting)
        }
        guard meeting.speakers.current?.appointment == appointment else {
            throw Refusal(.agenda(.notSpeaking))
        }
        deciding.record(FloorEnded(item: item, appointment: appointment))
    }
}

/// Somebody had finished speaking.
public struct FloorEnded: Event {
    /// `floor.ended`.
    public static let name: EventName = Name("floor.ended")
    /// The item.
    public let item: ItemID
    /// Who.
    public let appointment: AppointmentID

    /// Ends the speech.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.changeSpeakers(on: item) { $0.end(at: header.at) }
    }
}
