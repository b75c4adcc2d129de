/// Whether somebody comes to a meeting: what they are asked, and what they have answered.
public struct AttendanceQuestion: Hashable, Sendable {
    /// The meeting.
    public let meeting: MeetingID
    /// Who is asked.
    public let appointment: AppointmentID
    /// In which capacity.
    public let capacity: Capacity
    /// The answer so far; `nil` until there is one.
    public let answer: Bool?
    /// Whether it is still theirs to answer: a deputy who said no has given way to the next one.
    public let isOpen: Bool

    /// In which capacity somebody is asked.
    public enum Capacity: Hashable, Sendable {
        /// As the holder of a seat.
        case holder
        /// As a deputy who was called (R98).
        case deputy
        /// As a deputy who was called to one item alone.
        case deputyForItem(ItemID)
    }

    /// The command that gives an answer.
    public func command(answering comes: Bool) -> any Command {
        switch (capacity, comes) {
        case (.holder, true) where answer == false:
            WithdrawAbsence(meeting: meeting, appointment: appointment)
        case (.holder, true): PromiseAttendance(meeting: meeting, appointment: appointment)
        case (.holder, false): ReportAbsence(meeting: meeting, appointment: appointment)
        case (.deputy, _): AnswerCall(meeting: meeting, deputy: appointment, accepts: comes)
        case (.deputyForItem(let item), _):
            AnswerCall(meeting: meeting, deputy: appointment, accepts: comes, item: item)
        }
    }
}

extension Partnership {
    /// What somebody is asked about coming to a meeting; `nil` for a deputy who is not called, for
    /// a place that is not theirs on the day, and when the meeting is over or cancelled.
    public func attendanceQuestion(
        to id: AppointmentID, in meetingID: MeetingID
    ) -> AttendanceQuestion? {
        guard let meeting = meetings[meetingID], meeting.cancelledAt == nil,
            meeting.closedAt == nil, let appointment = bodies.appointment(id),
            appointment.body == meeting.body, appointment.isInForce(on: meeting.date)
        else { return nil }
        if appointment.place.isDeputy { return question(toDeputy: id, in: meeting) }
        let isAbsent = meeting.absences.contains { $0.appointment == id }
        return AttendanceQuestion(
            meeting: meetingID, appointment: id, capacity: .holder,
            answer: isAbsent ? false : meeting.promises.contains(id) ? true : nil, isOpen: true)
    }

    /// The call to the whole meeting goes before one to an item; the last call counts.
    private func question(
        toDeputy id: AppointmentID, in meeting: Meeting
    ) -> AttendanceQuestion? {
        func question(
            _ capacity: AttendanceQuestion.Capacity, _ calls: [[DeputyCall]]
        ) -> AttendanceQuestion? {
            let own = calls.last { $0.last?.deputy == id } ?? calls.last { $0.holds(id) }
            guard let own, let call = own.last(where: { $0.deputy == id }) else { return nil }
            return AttendanceQuestion(
                meeting: meeting.id, appointment: id, capacity: capacity, answer: call.accepts,
                isOpen: own.last?.deputy == id)
        }
        if let whole = question(.deputy, meeting.absences.map(\.calls)) { return whole }
        for item in meeting.items.reversed() where item.closedAt == nil {
            let calls = item.conflicts.filter(\.stands).map(\.calls)
            if let one = question(.deputyForItem(item.id), calls) { return one }
        }
        return nil
    }
}

extension [DeputyCall] {
    fileprivate func holds(_ deputy: AppointmentID) -> Bool { contains { $0.deputy == deputy } }
}
