/// A day in the Gregorian calendar, without time or zone; written `yyyy-MM-dd`.
///
/// Deadlines of days and weeks count calendar days on this type, weekends and holidays included,
/// as the clauses say.
public struct CivilDate: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; the one stored value, so that arithmetic is addition.
    public let dayNumber: Int

    /// The day a number of days after 1970-01-01.
    public init(dayNumber: Int) {
        self.dayNumber = dayNumber
    }

    /// A day by year, month and day of month; `nil` where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDate.days(inMonth: month, of: year)
        else { return nil }
        // Years are counted from March, so that the leap day ends the year.
        let shifted = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = shifted.flooredDivision(by: 400)
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(dayNumber: era * 146_097 + dayOfEra - 719_468)
    }

    /// The year, month (1–12) and day of month (1–31).
    public var parts: (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = (dayNumber + 719_468).flooredDivision(by: 146_097)
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The calendar year.
    public var year: Int { parts.year }

    /// 1 for Monday to 7 for Sunday (ISO 8601).
    public var weekday: Int { (dayNumber + 3).flooredDivision(by: 7).remainder + 1 }

    /// The day a number of calendar days later; negative values go back.
    public func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

    /// The same day some years later; 29 February becomes 28 February where there is none.
    public func adding(years: Int) -> CivilDate {
        let (year, month, day) = parts
        let last = CivilDate.days(inMonth: month, of: year + years)
        return CivilDate(year: year + years, month: month, day: min(day, last)) ?? self
    }

    /// The day so many calendar months later; the month's last where it has no such day.
    public func adding(months: Int) -> CivilDate {
        let (year, month, day) = parts
        let (years, index) = (month - 1 + months).flooredDivision(by: 12)
        let last = CivilDate.days(inMonth: index + 1, of: year + years)
        return CivilDate(year: year + years, month: index + 1, day: min(day, last)) ?? self
    }

    /// The number of days from this day to a later one; negative if the other is earlier.
    public func days(to other: CivilDate) -> Int { other.dayNumber - dayNumber }

    /// Orders by time.
    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        left.dayNumber < right.dayNumber
    }

    /// The first day of a calendar year.
    public static func firstDay(of year: Int) -> CivilDate {
        CivilDate(year: year, month: 1, day: 1) ?? CivilDate(dayNumber: 0)
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CivilDate: CustomStringConvertible, LosslessStringConvertible, Codable {
    /// `yyyy-MM-dd`.
    public var description: String {
        let (year, month, day) = parts
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    /// Reads `yyyy-MM-dd`; `nil` for anything else and for days that do not exist.
    public init?(_ description: String) {
        let bytes = Array(description.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = decimal(bytes[0..<4]), let month = decimal(bytes[5..<7]),
            let day = decimal(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Reads `yyyy-MM-dd`; anything else is a decoding error.
    public init(from decoder: any Decoder) throws {
        self = try decodeText(from: decoder, as: "date (yyyy-MM-dd)")
    }

    /// Writes `yyyy-MM-dd`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
