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
}
