/// What a part of a cost is shared by.
public enum CostBasis: String, Codable, Hashable, Sendable, CaseIterable {
    /// The same for each.
    case equal
    /// By inhabitants.
    case inhabitants
    /// By weights that the municipalities have agreed on.
    case weights
}

/// How a cost is shared among municipalities (R167): parts of the whole, each by a basis.
public struct CostKey: Codable, Hashable, Sendable {
    /// A part of the cost.
    public struct Part: Codable, Hashable, Sendable {
        /// What it is shared by.
        public let basis: CostBasis
        /// How much of the whole it is, in per cent.
        public let percent: Int

        /// A part of the cost.
        public init(_ basis: CostBasis, percent: Int) {
            self.basis = basis
            self.percent = percent
        }
    }

    /// The parts, in the order in which tables show them; together 100 per cent.
    public var parts: [Part]
    /// The agreed weights; needed where a part goes by them.
    public var weights: [PartnerID: Int]
    /// How many years before the budget year the inhabitants of 1 January count.
    public var populationYearsBefore: Int
    /// What shares are rounded to.
    public var unit: RoundingUnit

    /// A key.
    public init(
        _ parts: [Part], weights: [PartnerID: Int] = [:], populationYearsBefore: Int,
        unit: RoundingUnit
    ) {
        self.parts = parts
        self.weights = weights
        self.populationYearsBefore = populationYearsBefore
        self.unit = unit
    }

    /// The day whose inhabitants count for a budget year.
    ///
    /// - Throws: ``CostFault/budgetYear(_:)`` for years that no budget can have.
    public func populationDate(for budgetYear: Int) throws(CostFault) -> CivilDate {
        let (year, overflow) = budgetYear.subtractingReportingOverflow(populationYearsBefore)
        guard !overflow, Self.years.contains(budgetYear), Self.years.contains(year) else {
            throw .budgetYear(budgetYear)
        }
        return CivilDate.firstDay(of: year)
    }

    private static let years = 1900...2999
}

extension CostKeyTerms {
    /// The key that the charter's terms make: first what is equal, then by inhabitants, then by
    /// agreed weights. Parts of nothing are left out; shares are in øre unless the charter rounds.
    public var key: CostKey {
        let parts = [
            CostKey.Part(.equal, percent: equalPercent.value),
            CostKey.Part(.inhabitants, percent: inhabitantsPercent.value),
            CostKey.Part(.weights, percent: weightsPercent?.value ?? 0),
        ]
        return CostKey(
            parts.filter { $0.percent != 0 }, weights: weights ?? [:],
            populationYearsBefore: populationYearsBefore.value, unit: roundedTo?.value ?? .ore)
    }
}
