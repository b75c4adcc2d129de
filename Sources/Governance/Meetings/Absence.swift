/// Somebody reports that they will not come; the right deputy is called at once (R94–R98), and
/// the next one where it is the called deputy who reports.
public struct ReportAbsence: Command {
    /// `absence.report`.
    public static let name: CommandName = Name("absence.report")
    /// The meeting.
    public var meeting: MeetingID
    /// Who will not come; the secretariat may report others.
    public var appointment: AppointmentID

    /// Asks to report an absence.
    public init(meeting: MeetingID, appointment: AppointmentID) {
        self.meeting = meeting
        self.appointment = appointment
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// Until the meeting closes; a missing deputy is a warning, not an obstacle.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.known(meeting)
        guard found.cancelledAt == nil, found.closedAt == nil else {
            throw Refusal(.meetings(.notPlanned))
        }
        try deciding.checkOwn(appointment, in: found)
        guard !found.absences.contains(where: { $0.appointment == appointment }) else {
            throw Refusal(.meetings(.alreadyAbsent))
        }
        deciding.record(AbsenceReported(meeting: meeting, appointment: appointment))
        try deciding.callDeputy(for: appointment, in: meeting)
        for absence in found.absences where absence.isCovered(by: appointment) {
            deciding.record(
                CallAnswered(
                    meeting: meeting, absent: absence.appointment, deputy: appointment,
                    accepts: false))
            try deciding.callDeputy(for: absence.appointment, in: meeting)
        }
    }
}

extension Absence {
    /// Whether somebody is the deputy called last and has not said no.
    fileprivate func isCovered(by deputy: AppointmentID) -> Bool {
        calls.last.map { $0.deputy == deputy && $0.accepts != false } ?? false
    }
}

extension Deciding {
    /// Calls the next deputy who has neither been called nor reported absent.
    mutating func callDeputy(
        for id: AppointmentID, in meeting: MeetingID
    ) throws(Refusal) {
        let found = try known(meeting)
        guard let absent = state.bodies.appointment(id), case .seat(let seatID) = absent.place,
            let seat = state.bodies.seat(seatID), seat.group.standing == .member
        else { return }
        let unavailable = Set(found.absences.map(\.appointment))
            .union(found.absences.flatMap(\.calls).map(\.deputy))
        let deputies = state.bodies.deputies(of: seat, on: found.date)
        rest(on: seat.group.clause)
        guard let next = deputies.first(where: { !unavailable.contains($0.id) }) else {
            warn(.noDeputy(seatID), by: seat.group.clause)
            return
        }
        record(DeputyCalled(meeting: meeting, absent: id, deputy: next.id))
    }
}

/// An absence was reported.
public struct AbsenceReported: Event {
    /// `absence.reported`.
    public static let name: EventName = Name("absence.reported")
    /// The meeting.
    public let meeting: MeetingID
    /// Who will not come.
    public let appointment: AppointmentID

    /// Adds the absence.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(meeting) {
            $0.promises.remove(appointment)
            $0.absences.append(
                Absence(appointment: appointment, reportedAt: header.at, calls: []))
        }
    }
}
