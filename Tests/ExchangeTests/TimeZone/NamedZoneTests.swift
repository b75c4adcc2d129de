import Exchange
import Foundation
import Governance
import Testing

@Suite struct `The zone of Oslo` {
    private func instant(_ text: String) throws -> Instant { try #require(Instant(text)) }

    /// Known changes of the clock, from the tables of the IANA database.
    @Test(arguments: [
        ("1980-04-06T01:00:00.000Z", 2), ("1980-09-28T01:00:00.000Z", 1),
        ("1995-09-24T01:00:00.000Z", 1), ("1996-10-27T01:00:00.000Z", 1),
        ("2024-03-31T01:00:00.000Z", 2), ("2024-10-27T01:00:00.000Z", 1),
        ("2099-10-25T01:00:00.000Z", 1),
    ])
    func `changes at the moments on record`(at: String, hours: Int) throws {
        let zone = try Zone.named("Europe/Oslo")
        let change = try instant(at)
        #expect(zone.offset(at: change) == hours * 3600)
        #expect(zone.offset(at: change.adding(milliseconds: -1)) == (3 - hours) * 3600)
    }

    @Test func `keeps winter time all through the years without summer time`() throws {
        let zone = try Zone.named("Europe/Oslo")
        for year in 1971...1979 {
            let midsummer = try #require(CivilDate(year: year, month: 7, day: 1))
            let noon = Instant(milliseconds: Int64(midsummer.dayNumber) * 86_400_000 + 43_200_000)
            #expect(zone.offset(at: noon) == 3600)
        }
    }

    @Test func `agrees with the machine's own reckoning on every day of 130 years`() throws {
        let zone = try Zone.named("Europe/Oslo")
        let machine = try #require(TimeZone(identifier: "Europe/Oslo"))
        let first = CivilDate.firstDay(of: 1970).dayNumber
        for day in first..<CivilDate.firstDay(of: 2100).dayNumber {
            let moment = Date(timeIntervalSince1970: Double(day) * 86_400 + 7200)
            let ours = zone.offset(at: Instant(milliseconds: Int64(day) * 86_400_000 + 7_200_000))
            guard ours != machine.secondsFromGMT(for: moment) else { continue }
            Issue.record("day \(CivilDate(dayNumber: day)): \(ours)")
        }
    }

    /// Four periods of 24 hours over each change of the clock in 2024.
    @Test(arguments: [
        ("2024-03-28T09:00:00.000Z", "2024-04-01", "11:00"),
        ("2024-10-25T12:00:00.000Z", "2024-10-29", "13:00"),
    ])
    func `shows an hour's shift four days on when the clock is changed between`(
        sent: String, date: String, time: String
    ) throws {
        let zone = try Zone.named("Europe/Oslo")
        let local = zone.local(try instant(sent).adding(days: 4))
        #expect(local.date.description == date)
        #expect(local.time.description == time)
    }

    @Test func `is told from a zone that the machine does not have`() {
        let refused = #expect(throws: UnknownZone.self) { try Zone.named("Europe/Mosjoen") }
        #expect(refused?.name == "Europe/Mosjoen")
    }

    @Test func `ends where the years asked for end`() throws {
        let zone = try Zone.named("Europe/Oslo", years: 2024...2024)
        #expect(zone.offset(at: try instant("2030-07-01T00:00:00.000Z")) == 3600)
        #expect(zone.offset(at: try instant("2024-07-01T00:00:00.000Z")) == 7200)
    }
}
