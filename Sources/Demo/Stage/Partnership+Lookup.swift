public import Governance

/// A script named something that the partnership does not have.
public struct NotOnStage: Error, Hashable, Sendable {
    /// What was looked for.
    public let thing: String

    /// Names what was looked for.
    public init(_ thing: String) {
        self.thing = thing
    }
}

extension Partnership {
    /// The last appointment made to a place.
    public func appointment(to place: Place) throws(NotOnStage) -> Appointment {
        guard let found = bodies.appointments.last(where: { $0.place == place }) else {
            throw NotOnStage("an appointment to \(place)")
        }
        return found
    }

    /// Whoever holds a place, acting in it.
    public func acting(_ place: Place) throws(NotOnStage) -> Actor {
        let appointment = try appointment(to: place)
        return Actor(appointment.person, as: .appointment(appointment.id))
    }

    /// Whoever answers for a partner, acting so.
    public func answering(for partner: PartnerID) throws(NotOnStage) -> Actor {
        guard let person = contact(of: partner) else {
            throw NotOnStage("a contact of \(partner)")
        }
        return Actor(person, as: .contact(partner))
    }

    /// The meeting that a body holds on a day.
    public func meeting(of body: BodyID, on date: CivilDate) throws(NotOnStage) -> Meeting {
        guard let found = meetings.of(body).first(where: { $0.date == date }) else {
            throw NotOnStage("a meeting of \(body) on \(date)")
        }
        return found
    }

    /// The treatment of a case in a meeting.
    public func treatment(
        of id: CaseID, in meeting: Meeting
    ) throws(NotOnStage) -> AgendaItem {
        guard let found = meeting.items.first(where: { $0.caseID == id }) else {
            throw NotOnStage("a treatment of case \(id) on \(meeting.date)")
        }
        return found
    }
}

extension Zone {
    /// The instant that `2024-01-17 23:59` names in this zone.
    public func moment(_ text: String) throws(NotOnStage) -> Instant {
        guard let time = WallTime(String(text.suffix(5))), text.count == 16 else {
            throw NotOnStage("the moment \(text)")
        }
        return instant(try day(String(text.prefix(10))), time)
    }

    /// The day that `2024-01-17` names.
    public func day(_ text: String) throws(NotOnStage) -> CivilDate {
        guard let date = CivilDate(text) else { throw NotOnStage("the day \(text)") }
        return date
    }
}
