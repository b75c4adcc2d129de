@testable import Governance

extension Zone {
    /// Europe/Oslo from 2020 to 2030, by the rule of the European Union: summer time from the
    /// last Sunday of March to the last Sunday of October, at 01:00 UTC.
    static let oslo = Zone(
        initialOffset: 3600,
        spans: (2020...2030).flatMap { year in
            [
                Span(start: lastSunday(of: 3, in: year), offset: 7200),
                Span(start: lastSunday(of: 10, in: year), offset: 3600),
            ]
        })

    private static func lastSunday(of month: Int, in year: Int) -> Instant {
        guard let last = CivilDate(year: year, month: month, day: 31) else {
            preconditionFailure("March and October have 31 days")
        }
        let day = last.adding(days: -(last.weekday % 7))
        return Instant(milliseconds: Int64(day.dayNumber) * 86_400_000 + 3_600_000)
    }
}

/// A day as tests write it.
func day(_ text: String) -> CivilDate {
    guard let date = CivilDate(text) else { preconditionFailure("\(text) is no day") }
    return date
}

/// A local moment in Oslo as tests write it, `2024-05-15 11:20`.
func moment(_ text: String) -> Instant {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 2, let time = WallTime(parts[1]) else {
        preconditionFailure("\(text) is no moment")
    }
    return Zone.oslo.instant(day(parts[0]), time)
}
