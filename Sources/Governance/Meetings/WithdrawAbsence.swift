/// Somebody who was to be away will come after all; the deputy called in their stead is let go
/// (R98).
public struct WithdrawAbsence: Command {
    /// `absence.withdraw`.
    public static let name: CommandName = Name("absence.withdraw")
    /// The meeting.
    public var meeting: MeetingID
    /// Who will come; the secretariat may record others.
    public var appointment: AppointmentID

    /// Asks to take an absence back.
    public init(meeting: MeetingID, appointment: AppointmentID) {
        self.meeting = meeting
        self.appointment = appointment
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// Until the meeting closes. A deputy who is let go is called for the first seat that had to
    /// do without one.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.known(meeting)
        guard found.cancelledAt == nil, found.closedAt == nil else {
            throw Refusal(.meetings(.notPlanned))
        }
        try deciding.checkOwn(appointment, in: found)
        guard let absence = found.absences.last(where: { $0.appointment == appointment }) else {
            throw Refusal(.meetings(.notAbsent))
        }
        let released = absence.calls.last.flatMap { $0.accepts == false ? nil : $0.deputy }
        deciding.record(
            AbsenceWithdrawn(meeting: meeting, appointment: appointment, released: released))
        for other in found.absences where other.appointment != appointment && !other.isCovered {
            try deciding.callDeputy(for: other.appointment, in: meeting)
        }
    }
}

extension Absence {
    /// Whether a deputy has been called and has not said no.
    fileprivate var isCovered: Bool { calls.last.map { $0.accepts != false } ?? false }
}

/// An absence was taken back.
public struct AbsenceWithdrawn: Event {
    /// `absence.withdrawn`.
    public static let name: EventName = Name("absence.withdrawn")
    /// The meeting.
    public let meeting: MeetingID
    /// Who will come.
    public let appointment: AppointmentID
    /// The deputy who is let go, if one had been called and not said no.
    public let released: AppointmentID?

    /// Takes the absence off with its calls, and counts as a yes; the history keeps all.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        let comes = state.bodies.appointment(appointment)?.place.isDeputy == false
        state.meetings.change(meeting) {
            $0.absences.removeAll { $0.appointment == appointment }
            if comes { $0.promises.insert(appointment) }
        }
    }
}
