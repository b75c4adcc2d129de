/// Who is coming to a meeting, seat by seat, as far as anybody has said.
public struct Expected: Hashable, Sendable {
    /// The seats of the body, in their order; seats that nobody holds and no deputy stands in for
    /// are among them.
    public let seats: [ExpectedSeat]
    /// How many with a say are needed for a decision; `nil` where the charter has no rule for it.
    public let quorum: Ruled<Int>?

    /// Those with a say in decisions.
    public var members: [ExpectedSeat] { seats.filter { $0.standing == .member } }

    /// How many seats with a say are coming for sure, by their holder or a deputy.
    public var certain: Int { members.count { $0.answer.comes } }

    /// How many more may be coming: who has not answered, and who has been asked.
    public var possible: Int { members.count { $0.answer.mayCome } }

    /// Whether the meeting would have its quorum (R115); `nil` where the charter has no rule for
    /// it, or it hangs on those who have not answered.
    public var hasQuorum: Bool? {
        guard let quorum else { return nil }
        if certain >= quorum.value { return true }
        return certain + possible < quorum.value ? false : nil
    }
}

/// Whether a seat will be filled in a meeting.
public struct ExpectedSeat: Hashable, Sendable {
    /// The seat.
    public let seat: SeatID
    /// Whether it has a say, may speak or listens.
    public let standing: SeatGroup.Standing
    /// Whoever holds it on the day; `nil` for an empty seat.
    public let holder: AppointmentID?
    /// What has been answered.
    public let answer: Answer

    /// What is known of whether a seat will be filled.
    public enum Answer: Hashable, Sendable {
        /// Nobody holds it.
        case vacant
        /// The holder has not answered.
        case unanswered
        /// The holder comes.
        case comes
        /// The holder cannot come, and a deputy has been asked (R98).
        case deputyAsked(AppointmentID, since: Instant)
        /// A deputy comes.
        case deputyComes(AppointmentID)
        /// The holder cannot come, and there is no deputy left to ask.
        case nobodyLeft
        /// The holder cannot come; the seat has no deputies.
        case absent

        /// Whether somebody comes for sure.
        public var comes: Bool {
            switch self {
            case .comes, .deputyComes: true
            case .vacant, .unanswered, .deputyAsked, .nobodyLeft, .absent: false
            }
        }

        /// Whether somebody may still say yes.
        public var mayCome: Bool {
            switch self {
            case .unanswered, .deputyAsked: true
            case .vacant, .comes, .deputyComes, .nobodyLeft, .absent: false
            }
        }
    }
}

extension Partnership {
    /// Who is coming to a meeting; `nil` where there is no such meeting.
    public func expected(in id: MeetingID) -> Expected? {
        guard let meeting = meetings[id] else { return nil }
        let seats = bodies.seats(of: meeting.body).map { seat in
            let holder = bodies.holder(of: seat.id, on: meeting.date)?.id
            return ExpectedSeat(
                seat: seat.id, standing: seat.group.standing, holder: holder,
                answer: answer(of: holder, seat, in: meeting))
        }
        return Expected(
            seats: seats, quorum: charter.body(meeting.body)?.decisions?.quorum)
    }

    private func answer(
        of holder: AppointmentID?, _ seat: Seat, in meeting: Meeting
    ) -> ExpectedSeat.Answer {
        guard let holder else { return .vacant }
        guard let absence = meeting.absences.last(where: { $0.appointment == holder }) else {
            return meeting.promises.contains(holder) || meeting.attendance[holder] != nil
                ? .comes : .unanswered
        }
        guard let call = absence.calls.last else {
            return bodies.deputies(of: seat, on: meeting.date).isEmpty ? .absent : .nobodyLeft
        }
        return switch call.accepts {
        case nil: .deputyAsked(call.deputy, since: call.calledAt)
        case true?: .deputyComes(call.deputy)
        case false?: .nobodyLeft
        }
    }
}
