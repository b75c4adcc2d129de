/// Somebody tells, or the secretariat records, what may make them partial in an item.
public struct DeclareConflict: Command {
    /// `conflict.declare`.
    public static let name: CommandName = Name("conflict.declare")
    /// The item.
    public var item: ItemID
    /// Whose it is; the secretariat may record others.
    public var appointment: AppointmentID
    /// What it is about.
    public var reason: String
    /// The ground on which the reason is exempt from openness; `nil` for an open one.
    public var ground: GroundID?

    /// Asks to record a conflict of interest.
    public init(
        item: ItemID, appointment: AppointmentID, reason: String, ground: GroundID? = nil
    ) {
        self.item = item
        self.appointment = appointment
        self.reason = reason
        self.ground = ground
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// In good time or in the meeting, until the item is finished (forvaltningsloven § 8). Nobody
    /// loses the say by telling: that follows from what is found.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let clause = try deciding.impartialityClause()
        let (meeting, found) = try deciding.untreated(item)
        try deciding.checkOwn(appointment, in: meeting)
        guard let person = deciding.state.bodies.appointment(appointment)?.person else {
            throw Refusal(.meetings(.notInBody))
        }
        guard found.conflict(of: person) == nil else {
            throw Refusal(.impartiality(.alreadyDeclared), by: clause)
        }
        if let ground, deciding.charter.ground(ground) == nil {
            throw Refusal(.openness(.unknownGround(ground)))
        }
        deciding.rest(on: clause)
        let reason = try deciding.text(reason, .reason)
        deciding.record(
            ConflictDeclared(
                item: item, appointment: appointment, person: person, reason: reason,
                ground: ground))
    }
}

/// A possible conflict of interest was told of.
public struct ConflictDeclared: Event {
    /// `conflict.declared`.
    public static let name: EventName = Name("conflict.declared")
    /// The item.
    public let item: ItemID
    /// The place in the body.
    public let appointment: AppointmentID
    /// Whose it is.
    public let person: PersonID
    /// What it is about.
    public let reason: TextID
    /// The ground on which the reason is exempt.
    public let ground: GroundID?

    /// Adds it to the item.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(item) {
            $0.conflicts.append(
                ConflictOfInterest(
                    person: person, appointment: appointment, reason: reason, ground: ground,
                    declaredAt: header.at))
        }
    }
}

/// What was told of a conflict of interest is taken back: it was a mistake, or has fallen away.
public struct TakeBackConflict: Command {
    /// `conflict.takeBack`.
    public static let name: CommandName = Name("conflict.takeBack")
    /// The item.
    public var item: ItemID
    /// Whose it is.
    public var appointment: AppointmentID
    /// Why.
    public var reason: String

    /// Asks to take it back.
    public init(item: ItemID, appointment: AppointmentID, reason: String) {
        self.item = item
        self.appointment = appointment
        self.reason = reason
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// By the person until somebody has ruled; by those who lead the meeting until the item is
    /// finished. In what is open the say stays where it is; from the next round on all is as
    /// before (R97).
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let (meeting, found) = try deciding.untreated(item)
        let conflict = try deciding.conflict(of: appointment, on: found)
        let roles = deciding.state.roles(of: deciding.actor, in: meeting.body, on: deciding.today)
        if !roles.runMeetings { try deciding.checkOwn(appointment, in: meeting) }
        if conflict.ruling != nil {
            guard roles.runMeetings, conflict.person != deciding.actor.person else {
                throw Refusal(
                    .impartiality(.ruled), by: deciding.charter.impartiality?.clause)
            }
            try deciding.checkActorImpartial(on: found)
        }
        let reason = try deciding.text(reason, .reason)
        deciding.record(
            ConflictTakenBack(
                item: item, appointment: appointment, person: conflict.person, reason: reason,
                released: conflict.coveredBy))
    }
}

extension ConflictOfInterest {
    /// The deputy called last for this item, unless they said no.
    var coveredBy: AppointmentID? {
        calls.last.flatMap { $0.accepts == false ? nil : $0.deputy }
    }
}

/// What was told of a conflict of interest was taken back.
public struct ConflictTakenBack: Event {
    /// `conflict.takenBack`.
    public static let name: EventName = Name("conflict.takenBack")
    /// The item.
    public let item: ItemID
    /// The place in the body.
    public let appointment: AppointmentID
    /// Whose it was.
    public let person: PersonID
    /// Why.
    public let reason: TextID
    /// The deputy who is let go, if one had been called and not said no.
    public let released: AppointmentID?

    /// It stands no longer.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.changeConflict(of: person, on: item) { $0.takenBack = reason }
    }
}
