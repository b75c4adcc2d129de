/// What would each pay, if? A sum under the charter's key, or with something otherwise.
public struct CostQuestion: Hashable, Sendable {
    /// The budget year.
    public var budgetYear: Int
    /// What is to be shared.
    public var amount: Money
    /// Another key than the charter's.
    public var key: CostKey?
    /// Municipalities that take no part, though they are partners in that year.
    public var without: Set<PartnerID>
    /// Municipalities that take part, though they are not partners in that year.
    public var with: Set<PartnerID>

    /// A question; what is not given is as the charter has it.
    public init(
        budgetYear: Int, amount: Money, key: CostKey? = nil, without: Set<PartnerID> = [],
        with: Set<PartnerID> = []
    ) {
        self.budgetYear = budgetYear
        self.amount = amount
        self.key = key
        self.without = without
        self.with = with
    }
}

extension Charter {
    /// A municipality of the area by its number, partner or not; `nil` where there is none.
    public func municipality(_ id: PartnerID) -> PartnerTerms? {
        (partners + catchment).first { $0.id == id && $0.kind == .municipality }
    }

    /// The municipalities that share the costs of a budget year: those that are partners on any
    /// of its days. One whose exit takes effect at the end of a year pays for that year, and the
    /// others share what comes after (R160, R161).
    public func costParticipants(in budgetYear: Int) -> [PartnerTerms] {
        let first = CivilDate.firstDay(of: budgetYear)
        let last = CivilDate.firstDay(of: budgetYear + 1).adding(days: -1)
        return partners.filter {
            $0.kind == .municipality && ($0.from.map { $0 <= last } ?? true)
                && ($0.to.map { first <= $0 } ?? true)
        }
    }

    /// Answers a question about costs.
    ///
    /// - Parameters:
    ///   - question: What is asked.
    ///   - population: The inhabitants of the municipalities.
    /// - Returns: What each pays.
    /// - Throws: The first ``CostFault`` that stands in the way.
    public func costs(
        _ question: CostQuestion, population: Population
    ) throws(CostFault) -> CostTable {
        guard let key = question.key ?? costKey?.key else { throw .noKey }
        _ = try key.populationDate(for: question.budgetYear)
        var participants = costParticipants(in: question.budgetYear).map(\.id)
        for leaver in question.without.sorted() {
            guard participants.contains(leaver) else { throw .notSharing(leaver) }
            participants.removeAll { $0 == leaver }
        }
        for joiner in question.with.sorted() {
            guard municipality(joiner) != nil else { throw .unknownMunicipality(joiner) }
            participants.append(joiner)
        }
        return try CostTable(
            sharing: question.amount, among: participants, in: question.budgetYear, by: key,
            population: population)
    }
}
