import Foundation
public import Governance

/// A zone that this machine's time zone data does not have.
public struct UnknownZone: Error, Hashable, CustomStringConvertible {
    /// The name that was asked for.
    public let name: String

    /// One sentence.
    public var description: String { "this machine has no time zone named \"\(name)\"" }
}

extension Zone {
    /// A zone of the IANA database, from the time zone data of the machine.
    ///
    /// - Parameters:
    ///   - name: Its name, for example `Europe/Oslo`.
    ///   - years: The calendar years for which changes of the clock are looked up; before and
    ///     after them the nearest offset holds.
    /// - Returns: The offsets of those years.
    /// - Throws: ``UnknownZone`` if the machine does not know the name.
    public static func named(
        _ name: String, years: ClosedRange<Int> = 1970...2100
    ) throws(UnknownZone) -> Zone {
        guard let zone = TimeZone(identifier: name) else { throw UnknownZone(name: name) }
        // A day before and after, since local years begin and end at other moments than in UTC.
        let first = moment(of: .firstDay(of: years.lowerBound).adding(days: -1))
        let last = moment(of: .firstDay(of: years.upperBound + 1).adding(days: 1))
        var spans: [Span] = []
        var now = first
        while let change = zone.nextDaylightSavingTimeTransition(after: now), change <= last,
            change > now
        {
            let start = Instant(milliseconds: Int64(change.timeIntervalSince1970 * 1000))
            spans.append(Span(start: start, offset: zone.secondsFromGMT(for: change)))
            now = change
        }
        return Zone(initialOffset: zone.secondsFromGMT(for: first), spans: spans)
    }

    private static func moment(of date: CivilDate) -> Date {
        Date(timeIntervalSince1970: Double(date.dayNumber) * 86_400)
    }
}
