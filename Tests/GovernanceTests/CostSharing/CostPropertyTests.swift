import Governance
import TestKit
import Testing

/// A random cost with its participants, from a seed.
private struct RandomCost: CustomStringConvertible {
    let seed: UInt64
    let amount: Money
    let key: CostKey
    var population = Population()
    private(set) var participants: [PartnerID] = []

    static let year = 2026
    static let date = CivilDate.firstDay(of: 2025)

    var description: String { "seed \(seed)" }

    init(seed: UInt64) {
        self.seed = seed
        var random = SplitMix64(seed: seed)
        let count = 1 + random.below(60)
        var weights: [PartnerID: Int] = [:]
        for index in 0..<count {
            let id = PartnerID(String(1_000 + index))
            participants.append(id)
            // Many of the same size, so that ties are common.
            let small = 1 + random.below(4)
            population[id, on: Self.date] =
                random.chance(40) ? small * 500 : 1 + random.below(700_000)
            weights[id] = 1 + random.below(random.chance(50) ? 3 : 1_000)
        }
        let first = random.below(101)
        let second = random.below(101 - first)
        let unit: RoundingUnit = random.chance(50) ? .krone : .ore
        let units = random.chance(20) ? random.below(100) : random.below(90_000_000_000)
        amount = Money(ore: Int64(units) * unit.ore)
        key = CostKey(
            [
                CostKey.Part(.equal, percent: first),
                CostKey.Part(.inhabitants, percent: second),
                CostKey.Part(.weights, percent: 100 - first - second),
            ], weights: weights, populationYearsBefore: 1, unit: unit)
    }

    func table(_ order: [PartnerID]? = nil) throws(CostFault) -> CostTable {
        try CostTable(
            sharing: amount, among: order ?? participants, in: Self.year, by: key,
            population: population)
    }
}

@Suite(.requirements("R167")) struct `Whoever shares whatever by any key` {
    private static let costs = (0..<400).map { RandomCost(seed: UInt64($0)) }

    @Test func `the shares add up to the amount exactly, in whole units, and none is negative`()
        throws
    {
        for cost in Self.costs {
            let table = try cost.table()
            #expect(try Money.sum(table.shares.map(\.sum)) == cost.amount, "\(cost)")
            for share in table.shares {
                #expect(share.sum >= .zero, "\(cost)")
                #expect(share.sum.ore % cost.key.unit.ore == 0, "\(cost)")
            }
        }
    }

    @Test func `the order in which the participants are given does not matter`() throws {
        for cost in Self.costs {
            var random = SplitMix64(seed: cost.seed &+ 1_000_000)
            #expect(
                try cost.table() == cost.table(cost.participants.shuffled(using: &random)),
                "\(cost)")
        }
    }

    /// The exact share of one who grows is larger, and the method rounds to a neighbouring unit.
    @Test func `whoever grows never pays more than a unit less for it`() throws {
        for cost in Self.costs {
            let before = try cost.table()
            var random = SplitMix64(seed: cost.seed &+ 2_000_000)
            let one = cost.participants[random.below(cost.participants.count)]
            var grown = cost
            let inhabitants = try #require(cost.population[one, on: RandomCost.date])
            grown.population[one, on: RandomCost.date] = inhabitants + 1 + random.below(5_000)
            let after = try grown.table()
            let (old, new) = (try #require(before[one]).sum, try #require(after[one]).sum)
            #expect(new.ore >= old.ore - cost.key.unit.ore, "\(cost)")
        }
    }

    /// Quota: with halves shown in the parts, the sum is at most one unit and the roundings away.
    @Test func `nobody is a unit away from the exact share`() throws {
        for cost in Self.costs {
            let table = try cost.table()
            for share in table.shares {
                let shown = try Money.sum(share.parts).ore
                #expect(
                    abs(shown - share.sum.ore) < 3 * cost.key.unit.ore, "\(cost) \(share)")
            }
        }
    }

    @Test func `what is equal is shared equally but for one unit, the first by number paying it`()
        throws
    {
        let ids = ["0004", "0002", "0003", "0001"].map { PartnerID($0) }
        let key = CostKey(
            [CostKey.Part(.equal, percent: 100)], populationYearsBefore: 1, unit: .krone)
        let table = try CostTable(
            sharing: try #require(Money(kroner: 102)), among: ids, in: 2026, by: key,
            population: Population())
        #expect(table.shares.map(\.municipality.rawValue) == ["0001", "0002", "0003", "0004"])
        #expect(table.shares.map(\.sum.ore) == [2_600, 2_600, 2_500, 2_500])
    }

    @Test func `agreed weights and inhabitants are combined exactly`() throws {
        var population = Population()
        let (small, large) = (PartnerID("0001"), PartnerID("0002"))
        population[small, on: CivilDate.firstDay(of: 2025)] = 1_000
        population[large, on: CivilDate.firstDay(of: 2025)] = 3_000
        let key = CostKey(
            [
                CostKey.Part(.equal, percent: 10), CostKey.Part(.inhabitants, percent: 40),
                CostKey.Part(.weights, percent: 50),
            ], weights: [small: 3, large: 2], populationYearsBefore: 1, unit: .ore)
        let table = try CostTable(
            sharing: Money(ore: 100_000), among: [large, small], in: 2026, by: key,
            population: population)
        #expect(table[small]?.parts.map(\.ore) == [5_000, 10_000, 30_000])
        #expect(table.shares.map(\.sum.ore) == [45_000, 55_000])
    }
}
