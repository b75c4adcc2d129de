extension Partnership {
    /// Everyone whom the log names in earnest: who holds or has held a place, answers or has
    /// answered for a partner, or has submitted a case.
    public var people: Set<PersonID> {
        Set(bodies.appointments.map(\.person))
            .union(contacts.values.flatMap { $0.map(\.person) })
            .union(cases.submitters)
    }
}
