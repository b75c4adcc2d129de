/// Reads and writes instants as RFC 3339 in UTC with milliseconds: `2024-01-31T12:00:00.000Z`.
///
/// Own code, since Foundation's formatters would be the only use of Foundation in the `Ledger` and
/// cost more than all the rest of reading an entry. The reckoning is that of the proleptic
/// Gregorian calendar, counted in years that begin in March so that the leap day comes last.
enum UTCInstant {
    /// The number of bytes in the written form.
    static let byteCount = 24

    /// 0000-01-01T00:00:00.000Z to 9999-12-31T23:59:59.999Z, in milliseconds since 1970.
    static let range: ClosedRange<Int64> = -62_167_219_200_000...253_402_300_799_999

    /// The written form of `milliseconds` since 1970; nil outside `range`.
    static func written(_ milliseconds: Int64) -> [UInt8]? {
        guard range.contains(milliseconds) else { return nil }
        let days = milliseconds.flooredQuotient(by: 86_400_000)
        let time = milliseconds - days * 86_400_000
        let date = civilDate(daysSince1970: days)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(byteCount)
        append(date.year, width: 4, then: "-", to: &bytes)
        append(date.month, width: 2, then: "-", to: &bytes)
        append(date.day, width: 2, then: "T", to: &bytes)
        append(time / 3_600_000, width: 2, then: ":", to: &bytes)
        append(time / 60_000 % 60, width: 2, then: ":", to: &bytes)
        append(time / 1_000 % 60, width: 2, then: ".", to: &bytes)
        append(time % 1_000, width: 3, then: "Z", to: &bytes)
        return bytes
    }

    /// The milliseconds since 1970 that `bytes` are the written form of; nil when they are not.
    static func read(_ bytes: ArraySlice<UInt8>) -> Int64? {
        guard bytes.count == byteCount else { return nil }
        let start = bytes.startIndex
        func number(_ offset: Int, _ width: Int, then end: Unicode.Scalar) -> Int64? {
            guard bytes[start + offset + width] == UInt8(ascii: end) else { return nil }
            var value: Int64 = 0
            for index in (start + offset)..<(start + offset + width) {
                guard case UInt8(ascii: "0")...UInt8(ascii: "9") = bytes[index] else { return nil }
                value = value * 10 + Int64(bytes[index] - UInt8(ascii: "0"))
            }
            return value
        }
        guard let year = number(0, 4, then: "-"), let month = number(5, 2, then: "-"),
            let day = number(8, 2, then: "T"), let hour = number(11, 2, then: ":"),
            let minute = number(14, 2, then: ":"), let second = number(17, 2, then: "."),
            let millisecond = number(20, 3, then: "Z"),
            (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 60
        else { return nil }
        let days = daysSince1970(year: year, month: month, day: day)
        guard civilDate(daysSince1970: days) == (year, month, day) else { return nil }
        return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1_000 + millisecond
    }

    private static func append(
        _ value: Int64, width: Int, then end: Unicode.Scalar, to bytes: inout [UInt8]
    ) {
        var divisor: Int64 = 1
        for _ in 1..<width { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
            divisor /= 10
        }
        bytes.append(UInt8(ascii: end))
    }

    private static func daysSince1970(year: Int64, month: Int64, day: Int64) -> Int64 {
        let marchYear = month > 2 ? year : year - 1
        let monthFromMarch = (month + 9) % 12
        let leapDays =
            marchYear.flooredQuotient(by: 4) - marchYear.flooredQuotient(by: 100)
            + marchYear.flooredQuotient(by: 400)
        let daysBeforeMonth = (153 * monthFromMarch + 2) / 5
        return marchYear * 365 + leapDays + daysBeforeMonth + day - 1 - 719_468
    }

    private static func civilDate(
        daysSince1970 days: Int64
    ) -> (year: Int64, month: Int64, day: Int64) {
        let daysPerEra: Int64 = 146_097
        let sinceEpoch = days + 719_468
        let era = sinceEpoch.flooredQuotient(by: daysPerEra)
        let dayOfEra = sinceEpoch - era * daysPerEra
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
    }
}

extension Int64 {
    fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
