/// What each municipality pays of a cost in a budget year (R167).
///
/// The shares always add up to the amount. The columns for the parts of the key are rounded one
/// by one for display, as the agreement's own table is, and need not add up.
public struct CostTable: Codable, Hashable, Sendable {
    /// The budget year.
    public let budgetYear: Int
    /// The day whose inhabitants count.
    public let populationDate: CivilDate
    /// What is shared.
    public let amount: Money
    /// How it is shared.
    public let key: CostKey
    /// A row for each that takes part, by number.
    public let shares: [CostShare]

    /// All inhabitants that count; `nil` where the key does not ask for them all.
    public var inhabitants: Int? {
        let known = shares.compactMap(\.inhabitants)
        return known.count == shares.count
            ? Int(clamping: known.reduce(Int128(0)) { $0 + Int128($1) }) : nil
    }

    /// What a municipality pays; `nil` for one that takes no part.
    public subscript(municipality: PartnerID) -> CostShare? {
        shares.first { $0.municipality == municipality }
    }
}

/// What one municipality pays.
public struct CostShare: Codable, Hashable, Sendable {
    /// The municipality.
    public let municipality: PartnerID
    /// Its inhabitants on the day that counts; `nil` where the key does not ask and nobody knows.
    public let inhabitants: Int?
    /// Each part of the key rounded for display, in the key's order.
    public let parts: [Money]
    /// What it pays.
    public let sum: Money

    /// Whether the parts shown add up to something else than the sum, because each was rounded.
    public var isRoundedApart: Bool {
        parts.reduce(Int128(0)) { $0 + Int128($1.ore) } != Int128(sum.ore)
    }
}

extension CostTable {
    /// Shares an amount.
    ///
    /// All is reckoned in whole numbers; ties in rounding go to the lowest kommunenummer, so the
    /// order in which the participants are given does not matter.
    ///
    /// - Parameters:
    ///   - amount: What is to be shared; in whole units of the key.
    ///   - participants: The municipalities that share it, each once.
    ///   - budgetYear: The year it is paid for.
    ///   - key: How it is shared.
    ///   - population: The inhabitants, on the key's day at least.
    /// - Throws: The first ``CostFault`` that stands in the way.
    public init(
        sharing amount: Money, among participants: [PartnerID], in budgetYear: Int,
        by key: CostKey, population: Population
    ) throws(CostFault) {
        let municipalities = participants.sorted()
        if municipalities.isEmpty { throw .noParticipants }
        for (one, next) in zip(municipalities, municipalities.dropFirst()) where one == next {
            throw .duplicate(one)
        }
        if amount < .zero { throw .negativeAmount(amount) }
        let units = amount.ore.quotientAndRemainder(dividingBy: key.unit.ore)
        if units.remainder != 0 { throw .notInUnit(amount, key.unit) }
        let date = try key.populationDate(for: budgetYear)
        let parts = try key.weighed(municipalities, on: date, population)
        let combined = try CombinedWeights(parts, among: municipalities.count)
        let sums = try Apportionment.shares(
            of: units.quotient, by: combined.weights, total: combined.total)
        var shares: [CostShare] = []
        for (index, municipality) in municipalities.enumerated() {
            var shown: [Money] = []
            for part in parts {
                let nearest = try Apportionment.nearest(
                    of: units.quotient,
                    weight: Apportionment.product(part.percent, part.weights[index]),
                    total: Apportionment.product(100, part.total))
                shown.append(Money(ore: nearest * key.unit.ore))
            }
            shares.append(
                CostShare(
                    municipality: municipality, inhabitants: population[municipality, on: date],
                    parts: shown, sum: Money(ore: sums[index] * key.unit.ore)))
        }
        self.init(
            budgetYear: budgetYear, populationDate: date, amount: amount, key: key,
            shares: shares)
    }
}

/// A part of a key with what each municipality weighs in it.
private struct WeighedPart {
    let percent: Int128
    let weights: [Int128]
    let total: Int128
}

/// What each weighs in all parts together, over one common denominator.
private struct CombinedWeights {
    let weights: [Int128]
    let total: Int128

    /// A part of s per cent gives each s/100 × its weight / the part's total. Over 100 times the
    /// product of all totals, the numerators are whole, and they add up to it.
    init(_ parts: [WeighedPart], among count: Int) throws(CostFault) {
        var weights = [Int128](repeating: 0, count: count)
        for (index, part) in parts.enumerated() {
            var factor = part.percent
            for (other, otherPart) in parts.enumerated() where other != index {
                factor = try Apportionment.product(factor, otherPart.total)
            }
            for place in weights.indices {
                weights[place] = try Apportionment.sum([
                    weights[place], Apportionment.product(factor, part.weights[place]),
                ])
            }
        }
        self.weights = weights
        total = try Apportionment.sum(weights)
    }
}

extension CostKey {
    /// What each municipality weighs in each part.
    fileprivate func weighed(
        _ municipalities: [PartnerID], on date: CivilDate, _ population: Population
    ) throws(CostFault) -> [WeighedPart] {
        try checkWhole()
        var weighed: [WeighedPart] = []
        for part in parts where part.percent > 0 {
            var weights: [Int128] = []
            for municipality in municipalities {
                let weight = try weight(of: municipality, by: part.basis, on: date, population)
                if weight < 0 { throw .negativeWeight(municipality) }
                weights.append(Int128(weight))
            }
            let total = try Apportionment.sum(weights)
            if total == 0 { throw .weightless(part.basis) }
            weighed.append(
                WeighedPart(percent: Int128(part.percent), weights: weights, total: total))
        }
        return weighed
    }

    private func checkWhole() throws(CostFault) {
        let whole = try Apportionment.sum(parts.map { Int128($0.percent) })
        guard whole == 100, parts.allSatisfy({ $0.percent >= 0 }) else {
            throw .partsNotWhole(percent: Int(clamping: whole))
        }
    }

    private func weight(
        of municipality: PartnerID, by basis: CostBasis, on date: CivilDate,
        _ population: Population
    ) throws(CostFault) -> Int {
        switch basis {
        case .equal:
            return 1
        case .inhabitants:
            guard let inhabitants = population[municipality, on: date] else {
                throw .missingPopulation(municipality, on: date)
            }
            return inhabitants
        case .weights:
            guard let weight = weights[municipality] else { throw .missingWeight(municipality) }
            return weight
        }
    }
}
