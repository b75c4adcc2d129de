import Governance
import TestKit
import Testing

@Suite(.requirements("R167")) struct `A cost that cannot be shared` {
    private let one = PartnerID("0001")
    private let two = PartnerID("0002")

    private func fault(
        ore: Int64 = 10_000, among participants: [PartnerID]? = nil, in year: Int = 2026,
        _ parts: [CostKey.Part] = [CostKey.Part(.inhabitants, percent: 100)],
        weights: [PartnerID: Int] = [:], unit: RoundingUnit = .krone,
        population: (inout Population) -> Void = { _ in }
    ) -> CostFault? {
        var known = Population()
        known[one, on: CivilDate.firstDay(of: 2025)] = 100
        known[two, on: CivilDate.firstDay(of: 2025)] = 200
        population(&known)
        do throws(CostFault) {
            _ = try CostTable(
                sharing: Money(ore: ore), among: participants ?? [one, two], in: year,
                by: CostKey(parts, weights: weights, populationYearsBefore: 1, unit: unit),
                population: known)
            return nil
        } catch {
            return error
        }
    }

    @Test(.requirements("R172"))
    func `the municipality and the day of a missing population are named`() {
        let date = CivilDate.firstDay(of: 2025)
        #expect(
            fault { $0[two, on: date] = nil } == .missingPopulation(two, on: date))
        #expect(fault(in: 2027) == .missingPopulation(one, on: CivilDate.firstDay(of: 2026)))
    }

    @Test func `a negative sum, a sum with odd øre and nobody to share it are refused`() {
        #expect(fault() == nil)
        #expect(fault(ore: 0) == nil)
        #expect(fault(ore: -100) == .negativeAmount(Money(ore: -100)))
        #expect(fault(ore: 10_050) == .notInUnit(Money(ore: 10_050), .krone))
        #expect(fault(ore: 10_050, unit: .ore) == nil)
        #expect(fault(among: []) == .noParticipants)
        #expect(fault(in: .min) == .budgetYear(.min))
    }

    @Test func `a municipality that stands twice is named, wherever it stands`() {
        #expect(fault(among: [two, one, two]) == .duplicate(two))
    }

    @Test func `a key whose parts make no whole is refused`() {
        #expect(
            fault([CostKey.Part(.equal, percent: 99)]) == .partsNotWhole(percent: 99))
        #expect(
            fault([CostKey.Part(.equal, percent: 130), CostKey.Part(.inhabitants, percent: -30)])
                == .partsNotWhole(percent: 100))
        #expect(fault([]) == .partsNotWhole(percent: 0))
    }

    @Test func `weights must be there, not negative, and not all nothing`() {
        let byWeight = [CostKey.Part(.weights, percent: 100)]
        #expect(fault(byWeight, weights: [one: 1]) == .missingWeight(two))
        #expect(fault(byWeight, weights: [one: 1, two: -1]) == .negativeWeight(two))
        #expect(fault(byWeight, weights: [one: 0, two: 0]) == .weightless(.weights))
        #expect(fault(byWeight, weights: [one: 0, two: 1]) == nil)
    }

    @Test func `numbers too large to be reckoned are refused and never wrap`() {
        #expect(fault(ore: .max, unit: .ore) == nil)
        let parts = [
            CostKey.Part(.inhabitants, percent: 50), CostKey.Part(.weights, percent: 50),
        ]
        #expect(
            fault(ore: .max, parts, weights: [one: .max, two: .max], unit: .ore) == .overflow)
        #expect(throws: CostFault.overflow) { try Money(ore: .max).adding(Money(ore: 1)) }
        #expect(throws: CostFault.overflow) { try Money(ore: .min).subtracting(Money(ore: 1)) }
        #expect(Money(kroner: .max) == nil)
    }

    @Test func `one who is not in it cannot leave, and a stranger cannot join`() throws {
        #expect(throws: CostFault.notSharing(PartnerID("1811"))) {
            try ShippedCosts.costs(2023, without: ["1811"])
        }
        #expect(throws: CostFault.unknownMunicipality(PartnerID("0301"))) {
            try ShippedCosts.costs(2023, with: ["0301"])
        }
        #expect(throws: CostFault.duplicate(PartnerID("1812"))) {
            try ShippedCosts.costs(2023, with: ["1812"])
        }
        #expect(throws: CostFault.noParticipants) { try ShippedCosts.costs(2022) }
    }
}

@Suite struct `A sum of money` {
    @Test(
        arguments: [
            ("740539", 74_053_900), ("740 539,50", 74_053_950), ("740\u{A0}539.5", 74_053_950),
            ("-0,05", -5), ("\u{2212}12", -1_200), ("0", 0),
        ] as [(String, Int64)])
    func `is read as people write it`(text: String, ore: Int64) {
        #expect(Money(text) == Money(ore: ore))
    }

    @Test(arguments: [
        "", "-", "kr 5", "1,2,3", "1.234", "1,", ",5", "--1", "+1", "٣", "92233720368547759",
        "92233720368547758,08",
    ])
    func `is not read from what may mean something else`(text: String) {
        #expect(Money(text) == nil)
    }

    @Test(arguments: [0, 5, -5, 100, -12_345, .max, .min] as [Int64])
    func `is written so that it is read back`(ore: Int64) {
        #expect(Money(Money(ore: ore).description) == (ore == .min ? nil : Money(ore: ore)))
    }
}
