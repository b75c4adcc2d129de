/// How many people live in municipalities on given days (R172).
public struct Population: Hashable, Sendable {
    private var counts: [CivilDate: [PartnerID: Int]] = [:]

    /// Nothing known yet.
    public init() {}

    /// How many live in a municipality on a day; `nil` where that is not known.
    public subscript(municipality: PartnerID, on date: CivilDate) -> Int? {
        get { counts[date]?[municipality] }
        set { counts[date, default: [:]][municipality] = newValue }
    }

    /// The days on which something is known, the earliest first.
    public var dates: [CivilDate] { counts.keys.sorted() }

    /// What is known of one day.
    public func inhabitants(on date: CivilDate) -> [PartnerID: Int] { counts[date] ?? [:] }

    /// Takes in what another source knows; where both know, the other holds.
    public mutating func merge(_ other: Population) {
        counts.merge(other.counts) { own, new in own.merging(new) { $1 } }
    }

    /// The same for some of the municipalities only.
    public func filtered(_ isIncluded: (PartnerID) -> Bool) -> Population {
        var some = Population()
        for (date, counts) in counts {
            let kept = counts.filter { isIncluded($0.key) }
            if !kept.isEmpty { some.counts[date] = kept }
        }
        return some
    }
}
