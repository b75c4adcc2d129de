/// The duties of a partnership at an instant, for who looks at them more than once.
public struct ListedDuties: Sendable {
    /// Every one, by due time.
    public let all: [Duty]
    /// Those that have not been done, by due time: few, however long the history.
    public let outstanding: [Duty]
    private let byWho: [Responsible: [Duty]]

    /// Lists them.
    public init(of partnership: Partnership, at instant: Instant) {
        all = partnership.duties(at: instant)
        outstanding = all.filter { $0.fulfilled == nil }
        byWho = Dictionary(grouping: outstanding, by: \.who)
    }

    /// Those that have not been done and are for any of these to do, by due time.
    public func outstanding(of those: Set<Responsible>) -> [Duty] {
        those.flatMap { byWho[$0] ?? [] }.sorted { ($0.due, $0.opens) < ($1.due, $1.opens) }
    }
}

extension Partnership {
    /// Every duty that the charter and what has happened give rise to, by due time.
    ///
    /// - Parameter instant: Now; only the years that have begun or come next are looked at.
    public func duties(at instant: Instant) -> [Duty] {
        guard charter.isFounded else { return [] }
        let all =
            planningDuties(at: instant) + meetingDuties() + minutesDuties(at: instant)
            + leadershipDuties() + anchoringDuties(at: instant) + followUpDuties()
            + writingDuties(at: instant)
            + agreementDuties(at: instant)
        return all.sorted { ($0.due, $0.opens) < ($1.due, $1.opens) }
    }
}
