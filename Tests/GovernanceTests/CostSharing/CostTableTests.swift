import Governance
import TestKit
import Testing

@Suite struct `The cost table of the agreement` {
    /// Source 001, attachment 2: number, inhabitants, fixed, by inhabitants, sum.
    static let printed = """
        1812 1981 8712 15477 24189
        1813 7777 8712 60760 69473
        1815 1175 8712 9180 17892
        1816 462 8712 3610 12322
        1818 1825 8712 14258 22971
        1820 7333 8712 57291 66004
        1822 2257 8712 17634 26346
        1824 13233 8712 103387 112099
        1825 1461 8712 11415 20127
        1826 1273 8712 9946 18658
        1827 1369 8712 10696 19408
        1828 1698 8712 13266 21978
        1832 4420 8712 34533 43245
        1833 26092 8712 203852 212565
        1834 1869 8712 14602 23314
        1835 450 8712 3516 12228
        1836 1153 8712 9008 17720
        """

    @Test(.requirements("R167", "R172"))
    func `the printed table comes out in every figure`() throws {
        let table = try ShippedCosts.costs(2023)
        let rows = table.shares.map { share in
            let money = (share.parts + [share.sum]).map(\.description)
            return ([share.municipality.rawValue, "\(share.inhabitants ?? -1)"] + money)
                .joined(separator: " ")
        }
        #expect(rows.joined(separator: "\n") == Self.printed)
        #expect(table.inhabitants == 75_828)
        #expect(table.populationDate.description == "2022-01-01")
        #expect(
            table.shares.filter(\.isRoundedApart).map(\.municipality.rawValue)
                == ["1813", "1818", "1820", "1833"])
    }

    /// All inhabitants, and the shares of Sømna, Rana and Rødøy, reckoned apart in Python with
    /// exact fractions.
    @Test(
        .requirements("R167", "R172"),
        arguments: [
            (2023, 75_828, [24_189, 212_565, 17_720]), (2024, 75_961, [24_077, 211_334, 17_595]),
            (2025, 76_486, [24_018, 210_052, 17_535]), (2026, 76_580, [24_022, 209_286, 17_686]),
            (2027, 76_539, [24_239, 208_751, 17_536]),
        ])
    func `every budget year goes by its own inhabitants and adds up`(
        year: Int, inhabitants: Int, shares: [Int64]
    ) throws {
        let table = try ShippedCosts.costs(year)
        #expect(table.inhabitants == inhabitants)
        #expect(try Money.sum(table.shares.map(\.sum)) == Money(kroner: 740_539))
        #expect(["1812", "1833", "1836"].map(table.kroner) == shares)
    }

    @Test(.requirements("R167", "R31", "X2"))
    func `with Bindal everyone else pays less`() throws {
        let table = try ShippedCosts.costs(2023, with: ["1811"])
        #expect(
            ["1811", "1836", "1833", "1835"].map(table.kroner)
                == [19_013, 17_072, 208_370, 11_680])
        #expect(table.inhabitants == 77_234)
        #expect(table[PartnerID("1811")]?.parts.first == Money(kroner: 8_228))
    }

    @Test(.requirements("R167", "X18"))
    func `by inhabitants alone, as decided in 2021, the large pay more`() throws {
        let key = CostKey(
            [CostKey.Part(.inhabitants, percent: 100)], populationYearsBefore: 1, unit: .krone)
        let table = try ShippedCosts.costs(2023, key: key)
        #expect(["1836", "1833", "1835"].map(table.kroner) == [11_260, 254_815, 4_395])
    }

    @Test(.requirements("R168", "X19"))
    func `with the grant at its ceiling there is more to share`() throws {
        let table = try ShippedCosts.costs(2023, kroner: 744_539)
        #expect(["1836", "1833"].map(table.kroner) == [17_816, 213_713])
        #expect(table[PartnerID("1836")]?.parts.first == Money(kroner: 8_759))
    }

    @Test(
        .requirements("R161"),
        arguments: [
            (2023, [214_326, 18_319, 24_826]), (2026, [211_051, 18_285, 24_660]),
        ])
    func `when one leaves, the others share the whole`(year: Int, shares: [Int64]) throws {
        let table = try ShippedCosts.costs(year, without: ["1835"])
        #expect(["1833", "1836", "1812"].map(table.kroner) == shares)
        #expect(table.shares.count == 16)
        #expect(try Money.sum(table.shares.map(\.sum)) == Money(kroner: 740_539))
    }

    @Test(.requirements("R160", "R161"))
    func `whoever leaves at the end of a year pays for that year and not for the next`() throws {
        var charter = try Fresh().charter
        let index = try #require(charter.partners.firstIndex { $0.id == PartnerID("1835") })
        charter.partners[index].to = CivilDate(year: 2025, month: 12, day: 31)
        #expect(charter.costParticipants(in: 2025).count == 17)
        #expect(charter.costParticipants(in: 2026).count == 16)
    }

    @Test(.requirements("R162"))
    func `several may leave at once, and the sum is still whole`() throws {
        let table = try ShippedCosts.costs(2026, without: ["1835", "1834", "1836", "1828"])
        #expect(table.shares.count == 13)
        #expect(try Money.sum(table.shares.map(\.sum)) == Money(kroner: 740_539))
    }
}
