extension Partnership {
    /// What can be found of a case, and of all that it touches: its decisions, its treatments and
    /// the minutes of their meetings, since an exemption of the case reaches them too.
    public func findables(of id: CaseID) -> [Findable] {
        guard let found = cases[id] else { return [] }
        let meetings = Set(found.treatments.compactMap { self.meetings.meeting(of: $0)?.id })
        return ownFindables(of: found) + meetings.sorted().flatMap { findables(of: $0) }
    }

    /// What can be found of a meeting: itself, its items with what was said and decided, and its
    /// minutes.
    public func findables(of id: MeetingID) -> [Findable] {
        guard let meeting = meetings[id] else { return [] }
        var all: [Findable] = [.meeting(id)]
        for item in meeting.items {
            all += [.item(item.id), .discussion(item.id)]
            if let decision = item.decision { all.append(.decision(decision)) }
        }
        for version in meeting.minutes.versions {
            all += [version.text, version.publicText].compactMap { $0 }.map { .minutes(id, $0) }
        }
        return all
    }

    /// What can be found of a case alone.
    public func ownFindables(of found: Case) -> [Findable] {
        [.theCase(found.id)] + (found.exemptions.isEmpty ? [] : [.publicTitle(found.id)])
            + found.attachments.map { .attachment(found.id, $0.number) }
    }

    /// What can be found besides cases and meetings: the agreement, the partners, the bodies and
    /// who sits in them or will.
    public func lastingFindables(on date: CivilDate) -> [Findable] {
        charter.clauses.map { .clause($0.id) }
            + (charter.partners + charter.catchment).map { .partner($0.id) }
            + charter.bodies.map { .body($0.id) }
            + bodies.appointments.filter { $0.to.map { date <= $0 } ?? true }
            .map { .person($0.id) }
    }
}
