/// Who must do something.
public enum Responsible: Hashable, Sendable {
    /// The secretariat.
    case secretariat
    /// A body together.
    case body(BodyID)
    /// A partner, through its contact.
    case partner(PartnerID)
    /// Somebody in a place.
    case appointment(AppointmentID)
    /// Whoever holds a seat, for a partner it speaks for.
    case seat(SeatID, for: PartnerID)
}

extension Partnership {
    /// The people behind whoever must do something, on a day; empty where no person is known, as
    /// for a body together or a partner that has left.
    public func people(responsible who: Responsible, on date: CivilDate) -> Set<PersonID> {
        switch who {
        case .secretariat:
            let bodies = charter.bodies.filter { $0.kind == .secretariat }
            return Set(bodies.flatMap { self.bodies.people(in: $0.id, on: date).map(\.person) })
        case .body: return []
        case .partner(let id):
            guard partner(id, on: date) != nil else { return [] }
            return Set([contact(of: id)].compactMap { $0 })
        case .appointment(let id):
            return Set([bodies.appointment(id)?.person].compactMap { $0 })
        case .seat(let seat, _):
            return Set([bodies.holder(of: seat, on: date)?.person].compactMap { $0 })
        }
    }

    /// The same from the other side: what a person must see to on a day, in all their capacities.
    public func responsibilities(of person: PersonID, on date: CivilDate) -> Set<Responsible> {
        var all = Set(partners(answeredForBy: person, on: date).map(Responsible.partner))
        for appointment in bodies.appointments(of: person, on: date) {
            all.insert(.appointment(appointment.id))
            if charter.body(appointment.body)?.kind == .secretariat { all.insert(.secretariat) }
            if case .seat(let seat) = appointment.place {
                all.formUnion(partners(spokenForBy: seat).map { .seat(seat, for: $0) })
            }
        }
        return all
    }
}
