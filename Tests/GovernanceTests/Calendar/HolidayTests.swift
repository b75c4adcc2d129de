import Testing

@testable import Governance

@Suite struct `Holidays and weeks` {
    @Test(arguments: [
        "1818-03-22", "1943-04-25", "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23",
        "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25",
    ])
    func `Easter falls where the almanac has it`(_ text: String) {
        #expect(CivilDate.easter(of: day(text).year) == day(text))
    }

    @Test func `Easter is always a Sunday between 22 March and 25 April`() throws {
        for year in 1600...2600 {
            let easter = try #require(CivilDate.easter(of: year))
            #expect(easter.weekday == 7)
            #expect(easter.description.dropFirst(5) >= "03-22")
            #expect(easter.description.dropFirst(5) <= "04-25")
        }
    }

    @Test func `the holidays of 2026 are those of the almanac`() {
        let all = Holiday.allCases.compactMap { $0.date(in: 2026) }.sorted().map(\.description)
        #expect(
            all == [
                "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06",
                "2026-05-01", "2026-05-14", "2026-05-17", "2026-05-24", "2026-05-25",
                "2026-12-25", "2026-12-26",
            ])
    }

    @Test func `two holidays can fall on one day`() {
        #expect(day("2012-05-17").holidays == [.constitutionDay, .ascension])
        #expect(day("2024-05-18").holidays.isEmpty)
    }

    @Test(arguments: [
        ("2024-01-01", 1), ("2024-12-29", 52), ("2024-12-30", 1), ("2021-01-03", 53),
        ("2020-12-31", 53), ("2027-01-01", 53), ("2024-02-19", 8), ("2024-07-08", 28),
    ])
    func `weeks are counted as ISO 8601 does`(_ text: String, _ week: Int) {
        #expect(day(text).isoWeek == week)
    }

    @Test func `breaks are told of in each week that they can fall in, and no other`() {
        #expect(day("2024-02-18").usualBreak == nil, "the Sunday of week 7")
        #expect(day("2024-02-19").usualBreak == .winter)
        #expect(day("2024-03-03").usualBreak == .winter, "the Sunday of week 9")
        #expect(day("2024-03-04").usualBreak == nil)
        #expect(day("2024-10-02").usualBreak == .autumn)
        #expect(day("2024-07-15").usualBreak == .summer)
    }
}
