/// Something that a reader is told of, but not what it is about: an exemption in force (R68, R143).
public struct HeldBack: Hashable, Sendable {
    /// What is exempted.
    public let subject: Exemptible
    /// On which ground, and for how long.
    public let exemption: Exemption
}

extension Partnership {
    /// What is exempted from a reader at an instant, by number: cases, and items of agendas that
    /// have been sent out. An item of an exempted case is counted with its case. Lists show each of
    /// these under its public title, so that the count tells no more than they do.
    public func heldBack(from reader: Reader, at instant: Instant) -> [HeldBack] {
        let today = zone.date(at: instant)
        let wholeCases = cases.restricted.sorted().compactMap { id -> HeldBack? in
            guard cases[id]?.triage != nil, !mayRead(id, reader, at: instant) else { return nil }
            return ownExemption(of: .wholeCase(id: id), on: today)
                .map { HeldBack(subject: .wholeCase(id: id), exemption: $0) }
        }
        let items = meetings.restrictedItems.sorted().compactMap { id -> HeldBack? in
            guard let meeting = meetings.meeting(of: id), let item = meeting.item(id),
                meeting.isOut(item),
                !mayRead(id, reader, at: instant),
                item.caseID.map({ mayRead($0, reader, at: instant) }) ?? true
            else { return nil }
            return ownExemption(of: .agendaItem(id: id), on: today)
                .map { HeldBack(subject: .agendaItem(id: id), exemption: $0) }
        }
        return wholeCases + items
    }
}
