/// A deputy was called.
public struct DeputyCalled: Event {
    /// `deputy.called`.
    public static let name: EventName = Name("deputy.called")
    /// The meeting.
    public let meeting: MeetingID
    /// Who will not come.
    public let absent: AppointmentID
    /// The deputy.
    public let deputy: AppointmentID
    /// The one item that the call is for; `nil` for the whole meeting.
    public var item: ItemID?

    /// Adds the call to the absence, or to the conflict of interest.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        let call = DeputyCall(deputy: deputy, calledAt: header.at, accepts: nil)
        if let item, let person = state.bodies.appointment(absent)?.person {
            state.meetings.changeConflict(of: person, on: item) { $0.calls.append(call) }
            return
        }
        state.meetings.change(meeting) { meeting in
            guard let index = meeting.absences.lastIndex(where: { $0.appointment == absent })
            else { return }
            meeting.absences[index].calls.append(call)
        }
    }
}

/// A deputy says yes or no to a call; after a no the next one is called.
public struct AnswerCall: Command {
    /// `deputy.answer`.
    public static let name: CommandName = Name("deputy.answer")
    /// The meeting.
    public var meeting: MeetingID
    /// The deputy; the secretariat may record others.
    public var deputy: AppointmentID
    /// Yes or no.
    public var accepts: Bool
    /// The one item that the call is for; `nil` for the whole meeting.
    public var item: ItemID?

    /// Asks to record an answer.
    public init(
        meeting: MeetingID, deputy: AppointmentID, accepts: Bool, item: ItemID? = nil
    ) {
        self.meeting = meeting
        self.deputy = deputy
        self.accepts = accepts
        self.item = item
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// Only who has been called last can answer, or answer otherwise, until the meeting closes;
    /// who comes no longer makes room for the next one (R98).
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.known(meeting)
        guard found.cancelledAt == nil, found.closedAt == nil else {
            throw Refusal(.meetings(.notPlanned))
        }
        try deciding.checkOwn(deputy, in: found)
        if let item { return try answer(on: item, &deciding) }
        guard let absence = found.absences.last(where: { $0.calls.last?.deputy == deputy }) else {
            throw Refusal(.meetings(.notCalled))
        }
        guard absence.calls.last?.accepts != accepts else {
            throw Refusal(.meetings(.alreadyAnswered))
        }
        if accepts, found.absences.contains(where: { $0.appointment == deputy }) {
            throw Refusal(.meetings(.alreadyAbsent))
        }
        deciding.record(
            CallAnswered(
                meeting: meeting, absent: absence.appointment, deputy: deputy, accepts: accepts))
        if !accepts { try deciding.callDeputy(for: absence.appointment, in: meeting) }
    }

    /// The same for a call to one item, until it is finished.
    private func answer(on id: ItemID, _ deciding: inout Deciding) throws(Refusal) {
        let (_, item) = try deciding.untreated(id)
        guard
            let conflict = item.conflicts.last(where: {
                $0.stands && $0.calls.last?.deputy == deputy
            })
        else {
            throw Refusal(.meetings(.notCalled))
        }
        guard conflict.calls.last?.accepts != accepts else {
            throw Refusal(.meetings(.alreadyAnswered))
        }
        deciding.record(
            CallAnswered(
                meeting: meeting, absent: conflict.appointment, deputy: deputy, accepts: accepts,
                item: id))
        if !accepts { try deciding.callDeputy(standingInFor: conflict, on: id) }
    }
}

/// A deputy answered a call.
public struct CallAnswered: Event {
    /// `call.answered`.
    public static let name: EventName = Name("call.answered")
    /// The meeting.
    public let meeting: MeetingID
    /// Who will not come.
    public let absent: AppointmentID
    /// The deputy.
    public let deputy: AppointmentID
    /// Yes or no.
    public let accepts: Bool
    /// The one item that the call is for; `nil` for the whole meeting.
    public var item: ItemID?

    /// Sets the answer; a change of mind does not make the first answer late.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        if let item, let person = state.bodies.appointment(absent)?.person {
            state.meetings.changeConflict(of: person, on: item) {
                $0.calls.answer(deputy, accepts, at: header.at)
            }
            return
        }
        state.meetings.change(meeting) { meeting in
            guard let index = meeting.absences.lastIndex(where: { $0.appointment == absent })
            else { return }
            meeting.absences[index].calls.answer(deputy, accepts, at: header.at)
        }
    }
}

extension [DeputyCall] {
    fileprivate mutating func answer(
        _ deputy: AppointmentID, _ accepts: Bool, at instant: Instant
    ) {
        guard let index = lastIndex(where: { $0.deputy == deputy }) else { return }
        self[index].accepts = accepts
        self[index].answeredAt = self[index].answeredAt ?? instant
    }
}
