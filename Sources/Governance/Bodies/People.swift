extension Partnership {
    /// Everyone whom the log names in earnest: who holds or has held a place, answers or has
    /// answered for a partner, or has submitted a case.
    public var people: Set<PersonID> {
        Set(bodies.appointments.map(\.person))
            .union(contacts.values.flatMap { $0.map(\.person) })
            .union(cases.submitters)
    }

    /// Those who must see to a duty on a day; empty where no person is known to, as for a body
    /// together.
    public func people(responsibleFor duty: Duty, on date: CivilDate) -> Set<PersonID> {
        switch duty.who {
        case .secretariat:
            let bodies = charter.bodies.filter { $0.kind == .secretariat }
            return Set(bodies.flatMap { self.bodies.people(in: $0.id, on: date).map(\.person) })
        case .body: return []
        case .partner(let id): return Set([contact(of: id)].compactMap { $0 })
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
