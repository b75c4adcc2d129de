/// What the body found about somebody's impartiality is recorded.
public struct RuleOnConflict: Command {
    /// `conflict.rule`.
    public static let name: CommandName = Name("conflict.rule")
    /// The item.
    public var item: ItemID
    /// Whose impartiality it is about.
    public var appointment: AppointmentID
    /// What was found.
    public var finding: ConflictOfInterest.Finding
    /// On what grounds; needed where it is found otherwise than before.
    public var reason: String?

    /// Asks to record what was found.
    public init(
        item: ItemID, appointment: AppointmentID, finding: ConflictOfInterest.Finding,
        reason: String? = nil
    ) {
        self.item = item
        self.appointment = appointment
        self.finding = finding
        self.reason = reason
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// The body rules without the member (forvaltningsloven § 8). Whoever is found partial loses
    /// the say in what is open, with the answer given in it; a deputy who is there gets it, and
    /// is called for the item.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let clause = try deciding.impartialityClause()
        let (meeting, found) = try deciding.untreated(item)
        let conflict = try deciding.conflict(of: appointment, on: found)
        guard conflict.person != deciding.actor.person else {
            throw Refusal(.impartiality(.ownCase), by: clause)
        }
        try deciding.checkActorImpartial(on: found)
        guard conflict.ruling?.finding != finding else {
            throw Refusal(.impartiality(.alreadyRuled), by: clause)
        }
        deciding.rest(on: clause)
        let words =
            conflict.ruling == nil
            ? try deciding.optionalText(reason, .reason) : try deciding.text(reason ?? "", .reason)
        let freed = deciding.seats(heldBy: conflict.person, in: found)
        deciding.record(
            ConflictRuled(
                item: item, appointment: appointment, person: conflict.person,
                finding: finding, reason: words,
                released: finding == .disqualified ? nil : conflict.coveredBy))
        guard finding == .disqualified else { return }
        for seat in freed { deciding.handOver(seat, in: meeting.id, on: item) }
        try deciding.callDeputy(standingInFor: conflict, on: item)
    }
}

extension Deciding {
    /// The seats of which somebody has the say in what is open on an item.
    fileprivate func seats(heldBy person: PersonID, in item: AgendaItem) -> [SeatID] {
        (item.openVoices ?? [])
            .filter { state.bodies.appointment($0.appointment)?.person == person }.map(\.seat)
    }

    /// Calls a deputy for an item alone: one who is in the room before one who is not.
    mutating func callDeputy(
        standingInFor conflict: ConflictOfInterest, on item: ItemID
    ) throws(Refusal) {
        let (meeting, found) = try known(item)
        guard let seat = state.seatLeft(by: conflict, in: meeting), seat.group.standing == .member
        else { return }
        rest(on: seat.group.clause)
        let free = state.deputies(freeFor: seat, on: found, in: meeting)
        let present = meeting.present(at: at)
        guard let next = free.first(where: { present.contains($0.id) }) ?? free.first else {
            warn(.noDeputy(seat.id), by: seat.group.clause)
            return
        }
        record(
            DeputyCalled(
                meeting: meeting.id, absent: conflict.appointment, deputy: next.id, item: item))
    }
}

extension Partnership {
    /// The seat that is without its speaker in an item: the person's own, unless a deputy was
    /// called for the whole meeting; or the one that the person was called in for.
    fileprivate func seatLeft(by conflict: ConflictOfInterest, in meeting: Meeting) -> Seat? {
        let own = bodies.appointment(conflict.appointment)
        if let own, case .seat(let id) = own.place {
            let isAway = meeting.absences.contains { $0.appointment == own.id }
            return isAway ? nil : bodies.seat(id)
        }
        let absent = meeting.absences.first { absence in
            absence.calls.last.map { $0.deputy == own?.id && $0.accepts != false } ?? false
        }
        return absent.flatMap { bodies.appointment($0.appointment)?.place.seat }
            .flatMap { bodies.seat($0) }
    }

    /// The deputies of a seat who can be called for an item: not away, not called before, and not
    /// partial themselves.
    fileprivate func deputies(
        freeFor seat: Seat, on item: AgendaItem, in meeting: Meeting
    ) -> [Appointment] {
        let calls = meeting.absences.flatMap(\.calls) + item.conflicts.flatMap(\.calls)
        let taken = Set(meeting.absences.map(\.appointment)).union(calls.map(\.deputy))
        return bodies.deputies(of: seat, on: meeting.date)
            .filter { !taken.contains($0.id) && !item.disqualified.contains($0.person) }
    }
}

/// It was found whether somebody is partial in an item.
public struct ConflictRuled: Event {
    /// `conflict.ruled`.
    public static let name: EventName = Name("conflict.ruled")
    /// The item.
    public let item: ItemID
    /// The place in the body.
    public let appointment: AppointmentID
    /// Whose impartiality it is about.
    public let person: PersonID
    /// What was found.
    public let finding: ConflictOfInterest.Finding
    /// On what grounds.
    public let reason: TextID?
    /// The deputy who is let go, where the person may take part after all.
    public let released: AppointmentID?

    /// Sets what was found. Whoever is partial has neither say nor answer in what is open, and
    /// the floor no more.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.changeConflict(of: person, on: item) {
            $0.rulings.append(
                ConflictOfInterest.Ruling(
                    finding: finding, reason: reason, at: header.at))
            if finding == .impartial { $0.calls = [] }
        }
        guard finding == .disqualified else { return }
        let own = Set(
            state.bodies.appointments.filter { $0.person == person }.map(\.id))
        state.meetings.change(item) { $0.silence(own) }
        state.meetings.changeSpeakers(on: item) { speakers in
            for appointment in own where speakers.concern(appointment, item) {
                speakers.leave(appointment, at: header.at)
            }
        }
    }
}

extension Speakers {
    /// Whether somebody speaks or waits on an item.
    fileprivate func concern(_ appointment: AppointmentID, _ item: ItemID) -> Bool {
        all.contains { $0.appointment == appointment && $0.item == item && $0.speech?.to == nil }
    }
}

extension AgendaItem {
    /// Takes the say, and what they answered with it, from some in the round or vote that is open;
    /// what they answered before they left the room and the say passed on falls too.
    fileprivate mutating func silence(_ gone: Set<AppointmentID>) {
        if let last = rounds.indices.last, rounds[last].closedAt == nil {
            rounds[last].answers = rounds[last].answers
                .filter { !gone.contains($0.value.appointment) }
            rounds[last].voices.removeAll { gone.contains($0.appointment) }
        }
        if let last = votes.indices.last, votes[last].closedAt == nil {
            votes[last].ballots = votes[last].ballots
                .filter { !gone.contains($0.value.appointment) }
            votes[last].voices.removeAll { gone.contains($0.appointment) }
        }
    }
}
