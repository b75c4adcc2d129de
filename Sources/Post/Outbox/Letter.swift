public import Governance

/// A mail that somebody is to have: to whom and what about. The words are found when it is sent.
public struct Letter: Hashable, Sendable {
    /// To whom.
    public let person: PersonID
    /// What about.
    public let occasion: Occasion

    /// A letter to a person.
    public init(to person: PersonID, _ occasion: Occasion) {
        self.person = person
        self.occasion = occasion
    }

    /// What a letter can be about; its wire form stands in the register of deliveries.
    public enum Occasion: Hashable, Sendable {
        /// Notice of a meeting, with agenda and papers (R96, R112).
        case notice(MeetingID)
        /// A meeting has another time or place.
        case meetingMoved(MeetingID)
        /// A meeting is cancelled.
        case meetingCancelled(MeetingID)
        /// A deputy is called (R98).
        case deputyCall(MeetingID)
        /// A deputy who was called need not come after all (R98).
        case deputyReleased(MeetingID)
        /// Minutes for comment, or finished (R76, R117).
        case minutes(MeetingID)
        /// A case was received.
        case caseReceived(CaseID)
        /// It was decided how a case is handled.
        case caseTriaged(CaseID)
        /// A partner is asked to handle a case at home (R38).
        case anchoring(CaseID, PartnerID)
        /// Somebody is asked which dates suit for a meeting.
        case datePoll(PollID)
        /// A case is sent out to be answered in writing.
        case inWriting(ItemID)
        /// What somebody must do by the end of a day.
        case reminder(CivilDate)
    }
}

extension Letter.Occasion: LosslessStringConvertible {
    /// The wire form, for example `notice:5`.
    public var description: String {
        switch self {
        case .notice(let id): "notice:\(id)"
        case .meetingMoved(let id): "meetingMoved:\(id)"
        case .meetingCancelled(let id): "meetingCancelled:\(id)"
        case .deputyCall(let id): "deputyCall:\(id)"
        case .deputyReleased(let id): "deputyReleased:\(id)"
        case .minutes(let id): "minutes:\(id)"
        case .caseReceived(let id): "caseReceived:\(id)"
        case .caseTriaged(let id): "caseTriaged:\(id)"
        case .anchoring(let id, let partner): "anchoring:\(id):\(partner)"
        case .datePoll(let id): "datePoll:\(id)"
        case .inWriting(let id): "inWriting:\(id)"
        case .reminder(let date): "reminder:\(date)"
        }
    }

    /// Reads the wire form; `nil` for anything else.
    public init?(_ description: String) {
        let parts = description.split(separator: ":").map(String.init)
        if parts.count == 2, parts[0] == "reminder" {
            guard let date = CivilDate(parts[1]) else { return nil }
            self = .reminder(date)
            return
        }
        guard parts.count >= 2, let number = Int(parts[1]) else { return nil }
        switch (parts[0], parts.count) {
        case ("notice", 2): self = .notice(MeetingID(number))
        case ("meetingMoved", 2): self = .meetingMoved(MeetingID(number))
        case ("meetingCancelled", 2): self = .meetingCancelled(MeetingID(number))
        case ("deputyCall", 2): self = .deputyCall(MeetingID(number))
        case ("deputyReleased", 2): self = .deputyReleased(MeetingID(number))
        case ("minutes", 2): self = .minutes(MeetingID(number))
        case ("inWriting", 2): self = .inWriting(ItemID(number))
        case ("caseReceived", 2): self = .caseReceived(CaseID(number))
        case ("caseTriaged", 2): self = .caseTriaged(CaseID(number))
        case ("datePoll", 2): self = .datePoll(PollID(number))
        case ("anchoring", 3): self = .anchoring(CaseID(number), PartnerID(parts[2]))
        default: return nil
        }
    }
}

extension Partnership {
    /// The letters that an event gives rise to, each person once.
    public func letters(for event: any Event, by header: EventHeader) -> [Letter] {
        switch event {
        case let event as NoticeSent:
            return letters(to: event.recipients, .notice(event.meeting))
        case let event as MeetingMoved:
            return letters(
                to: notified(of: event.meeting, by: header.at), .meetingMoved(event.meeting))
        case let event as MeetingCancelled:
            return letters(
                to: notified(of: event.meeting, by: header.at), .meetingCancelled(event.meeting))
        case let event as DeputyCalled:
            return letters(to: [event.deputy], .deputyCall(event.meeting))
        case let event as AbsenceWithdrawn:
            return letters(
                to: [event.released].compactMap { $0 }, .deputyReleased(event.meeting))
        case let event as ConflictTakenBack: return released(event.released, from: event.item)
        case let event as ConflictRuled: return released(event.released, from: event.item)
        case let event as MinutesCirculated:
            return letters(to: event.recipients, .minutes(event.meeting))
        case let event as DatePollOpened:
            let asked = bodies.people(in: event.body, on: zone.date(at: header.at))
            return letters(to: asked.map(\.id), .datePoll(event.poll))
        case let event as RoundOpenedInWriting:
            return letters(to: event.voices.map(\.appointment), .inWriting(event.item))
        case let event as CaseSubmitted:
            return [Letter(to: header.actor.person, .caseReceived(event.case))]
        case let event as CaseTriaged:
            return cases[event.case].map { [Letter(to: $0.submitter, .caseTriaged($0.id))] } ?? []
        case let event as AnchoringSent:
            return event.partners.compactMap { partner in
                contact(of: partner).map { Letter(to: $0, .anchoring(event.case, partner)) }
            }
        default: return []
        }
    }

    /// Those who had been given notice of a meeting by an instant: what happened before the notice
    /// is told by it.
    private func notified(of id: MeetingID, by instant: Instant) -> [AppointmentID] {
        meetings[id]?.notices.last { $0.sentAt <= instant }?.recipients ?? []
    }

    private func released(_ deputy: AppointmentID?, from item: ItemID) -> [Letter] {
        guard let deputy, let meeting = meetings.meeting(of: item)?.id else { return [] }
        return letters(to: [deputy], .deputyReleased(meeting))
    }

    private func letters(to appointments: [AppointmentID], _ about: Letter.Occasion) -> [Letter] {
        var seen: Set<PersonID> = []
        return appointments.compactMap { bodies.appointment($0)?.person }
            .filter { seen.insert($0).inserted }
            .map { Letter(to: $0, about) }
    }
}
