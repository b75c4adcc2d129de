/// Whoever has the say of a seat in a round or a vote.
public struct Voice: Codable, Hashable, Sendable {
    /// The seat.
    public let seat: SeatID
    /// The holder, or the deputy in the holder's stead.
    public let appointment: AppointmentID
}

extension Partnership {
    /// Who has a say in a meeting at an instant: each member who takes part, and for an absent one
    /// a deputy who does (R97, R114). Nobody has the say of two seats.
    ///
    /// - Parameters:
    ///   - id: The meeting.
    ///   - item: The item that is treated, in which not everyone present may take part; `nil`
    ///     where none is.
    ///   - instant: When.
    public func voices(in id: MeetingID, on item: ItemID?, at instant: Instant) -> [Voice] {
        guard let meeting = meetings[id] else { return [] }
        let present = participants(in: meeting, on: item, at: instant)
        var taken: Set<AppointmentID> = []
        return bodies.seats(of: meeting.body).compactMap { seat -> Voice? in
            guard seat.group.standing == .member else { return nil }
            let speaker = speakers(for: seat.id, on: meeting.date)
                .first { present.contains($0.id) && !taken.contains($0.id) }
            guard let speaker else { return nil }
            taken.insert(speaker.id)
            return Voice(seat: seat.id, appointment: speaker.id)
        }
    }

    /// Those who are present and take part in the treatment of an item: whoever has been found
    /// partial in it does not count as present (forvaltningsloven § 8).
    public func participants(
        in meeting: Meeting, on item: ItemID?, at instant: Instant
    ) -> Set<AppointmentID> {
        let present = meeting.present(at: instant)
        guard let partial = item.flatMap({ meeting.item($0) })?.disqualified, !partial.isEmpty
        else { return present }
        return present.filter { id in
            bodies.appointment(id).map { !partial.contains($0.person) } ?? false
        }
    }

    /// Those who can speak for a seat, in the order in which it falls to them: the holder, then
    /// the deputies (R94, R95).
    func speakers(for id: SeatID, on date: CivilDate) -> [Appointment] {
        guard let seat = bodies.seat(id) else { return [] }
        let holder = bodies.holder(of: id, on: date)
        return (holder.map { [$0] } ?? []) + bodies.deputies(of: seat, on: date)
    }
}

extension Deciding {
    /// Passes on, in whatever is open, the say that some have had and may no longer use.
    mutating func handOverVoices(of gone: Set<AppointmentID>, in meeting: MeetingID) {
        for item in state.meetings[meeting]?.items ?? [] {
            for voice in item.openVoices ?? [] where gone.contains(voice.appointment) {
                handOver(voice.seat, in: meeting, on: item.id)
            }
        }
    }

    /// Gives the say of a seat, in what is open on an item, to the next who can speak for it.
    ///
    /// Whoever speaks for another seat in what is open cannot inherit this one too.
    mutating func handOver(_ seat: SeatID, in meeting: MeetingID, on item: ItemID) {
        guard let found = state.meetings[meeting], let open = found.item(item)?.openVoices else {
            return
        }
        let speaking = Set(open.filter { $0.seat != seat }.map(\.appointment))
        let present = state.participants(in: found, on: item, at: at).subtracting(speaking)
        let heir = state.speakers(for: seat, on: found.date).first { present.contains($0.id) }
        guard let heir else { return }
        record(VoiceHandedOver(item: item, voice: Voice(seat: seat, appointment: heir.id)))
    }
}

extension Partnership {
    /// Those who were present at some time while an item was open, and took part in it.
    public func participants(in meeting: Meeting, during item: AgendaItem) -> Set<AppointmentID> {
        let partial = item.disqualified
        return meeting.present(during: item).filter { id in
            bodies.appointment(id).map { !partial.contains($0.person) } ?? false
        }
    }
}
