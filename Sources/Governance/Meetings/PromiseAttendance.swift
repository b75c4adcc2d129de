/// Somebody says that they will come, so that the secretariat need not wonder.
public struct PromiseAttendance: Command {
    /// `attendance.promise`.
    public static let name: CommandName = Name("attendance.promise")
    /// The meeting.
    public var meeting: MeetingID
    /// Who will come; the secretariat may record others.
    public var appointment: AppointmentID

    /// Asks to record that somebody will come.
    public init(meeting: MeetingID, appointment: AppointmentID) {
        self.meeting = meeting
        self.appointment = appointment
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// Whoever holds a seat, until the meeting closes; who reported absence takes it back instead,
    /// and a deputy comes only when called.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.known(meeting)
        guard found.cancelledAt == nil, found.closedAt == nil else {
            throw Refusal(.meetings(.notPlanned))
        }
        try deciding.checkOwn(appointment, in: found)
        guard deciding.state.bodies.appointment(appointment)?.place.isDeputy == false else {
            throw Refusal(.meetings(.notCalled))
        }
        guard !found.absences.contains(where: { $0.appointment == appointment }) else {
            throw Refusal(.meetings(.alreadyAbsent), instead: WithdrawAbsence.name)
        }
        guard !found.promises.contains(appointment) else {
            throw Refusal(.meetings(.alreadyAnswered))
        }
        deciding.record(AttendancePromised(meeting: meeting, appointment: appointment))
    }
}

/// Somebody said that they will come.
public struct AttendancePromised: Event {
    /// `attendance.promised`.
    public static let name: EventName = Name("attendance.promised")
    /// The meeting.
    public let meeting: MeetingID
    /// Who will come.
    public let appointment: AppointmentID

    /// Keeps the answer.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(meeting) { $0.promises.insert(appointment) }
    }
}
