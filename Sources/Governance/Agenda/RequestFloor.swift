/// Somebody asks for the floor; listeners have no right to it (R57, R59).
public struct RequestFloor: Command {
    /// `floor.request`.
    public static let name: CommandName = Name("floor.request")
    /// The item.
    public var item: ItemID
    /// Who; the secretariat may record others.
    public var appointment: AppointmentID

    /// Asks for the floor.
    public init(item: ItemID, appointment: AppointmentID) {
        self.item = item
        self.appointment = appointment
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// While the item is open, for whoever may speak in the body, once at a time.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let (meeting, found) = try deciding.open(item)
        try deciding.checkSpeaker(appointment, on: found, in: meeting)
        guard !meeting.speakers.isListed(appointment, on: item) else {
            throw Refusal(.agenda(.alreadyListed))
        }
        deciding.record(FloorRequested(item: item, meeting: meeting.id, appointment: appointment))
    }
}

extension Speakers {
    /// Whether somebody waits on an item or speaks.
    fileprivate func isListed(_ id: AppointmentID, on item: ItemID) -> Bool {
        current?.appointment == id || waiting(on: item).contains { $0.appointment == id }
    }
}

extension Deciding {
    /// Refuses the floor to those who may not speak in an item, also when the secretariat records
    /// it.
    mutating func checkSpeaker(
        _ id: AppointmentID, on item: AgendaItem, in meeting: Meeting
    ) throws(Refusal) {
        try checkOwn(id, in: meeting)
        try checkVoiced(id, on: item)
    }

    /// Refuses what listeners say (R59), and what those say who have been found partial.
    mutating func checkVoiced(_ id: AppointmentID, on item: AgendaItem) throws(Refusal) {
        try checkImpartial(id, on: item)
        guard let appointment = state.bodies.appointment(id),
            let group = state.group(of: appointment)
        else { return }
        guard group.standing != .listener else {
            throw Refusal(
                .access(.notForYou(needs: [.member, .deputy, .observer])), by: group.clause)
        }
        rest(on: group.clause)
    }
}

/// Somebody asked for the floor.
public struct FloorRequested: Event {
    /// `floor.requested`.
    public static let name: EventName = Name("floor.requested")
    /// The item.
    public let item: ItemID
    /// The meeting.
    public let meeting: MeetingID
    /// Who.
    public let appointment: AppointmentID

    /// Adds the request at the end of the list.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(meeting) {
            $0.speakers.ask(appointment, on: item, at: header.at)
        }
    }
}

/// Somebody who waits for the floor needs it no longer.
public struct WithdrawRequest: Command {
    /// `floor.withdraw`.
    public static let name: CommandName = Name("floor.withdraw")
    /// The item.
    public var item: ItemID
    /// Who; the secretariat may record others.
    public var appointment: AppointmentID

    /// Asks to be taken off the list.
    public init(item: ItemID, appointment: AppointmentID) {
        self.item = item
        self.appointment = appointment
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// While one waits.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let (meeting, _) = try deciding.open(item)
        try deciding.checkOwn(appointment, in: meeting)
        guard meeting.speakers.waiting(on: item).contains(where: { $0.appointment == appointment })
        else { throw Refusal(.agenda(.notWaiting)) }
        deciding.record(RequestWithdrawn(item: item, appointment: appointment))
    }
}

/// Somebody no longer waits for the floor.
public struct RequestWithdrawn: Event {
    /// `floor.withdrawn`.
    public static let name: EventName = Name("floor.withdrawn")
    /// The item.
    public let item: ItemID
    /// Who.
    public let appointment: AppointmentID

    /// Takes the request off the list.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.changeSpeakers(on: item) { $0.withdraw(appointment, on: item) }
    }
}
