/// The public holidays of Norway that can fall on a working day or not: five fixed and seven that
/// follow Easter (helligdagsloven § 2, with 1 and 17 May).
public enum Holiday: String, Codable, Hashable, Sendable, CaseIterable {
    case newYear, maundyThursday, goodFriday, easterSunday, easterMonday, labourDay
    case constitutionDay, ascension, whitSunday, whitMonday, christmas, secondChristmas

    /// Its day in a year; `nil` for years that the calendar does not reckon (1–9999).
    public func date(in year: Int) -> CivilDate? {
        switch self {
        case .newYear: CivilDate(year: year, month: 1, day: 1)
        case .maundyThursday: .easter(of: year)?.adding(days: -3)
        case .goodFriday: .easter(of: year)?.adding(days: -2)
        case .easterSunday: .easter(of: year)
        case .easterMonday: .easter(of: year)?.adding(days: 1)
        case .labourDay: CivilDate(year: year, month: 5, day: 1)
        case .constitutionDay: CivilDate(year: year, month: 5, day: 17)
        case .ascension: .easter(of: year)?.adding(days: 39)
        case .whitSunday: .easter(of: year)?.adding(days: 49)
        case .whitMonday: .easter(of: year)?.adding(days: 50)
        case .christmas: CivilDate(year: year, month: 12, day: 25)
        case .secondChristmas: CivilDate(year: year, month: 12, day: 26)
        }
    }
}

/// Weeks in which many are away. Which of two a county takes differs from year to year, so all
/// are told of, and none is forbidden.
public enum UsualBreak: String, Codable, Hashable, Sendable, CaseIterable {
    /// The schools' winter break: week 8 or 9.
    case winter
    /// The common summer holiday: weeks 28 to 30.
    case summer
    /// The schools' autumn break: week 40 or 41.
    case autumn

    /// The ISO weeks that it can fall in.
    public var weeks: ClosedRange<Int> {
        switch self {
        case .winter: 8...9
        case .summer: 28...30
        case .autumn: 40...41
        }
    }
}

extension CivilDate {
    /// Easter Sunday of a year in the Gregorian calendar, by the method of Meeus, Jones and
    /// Butcher; `nil` for years that the calendar does not reckon.
    public static func easter(of year: Int) -> CivilDate? {
        let golden = year % 19
        let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekday =
            (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4)
            % 7
        let late = (golden + 11 * epact + 22 * weekday) / 451
        let (month, day) = (epact + weekday - 7 * late + 114).quotientAndRemainder(dividingBy: 31)
        return CivilDate(year: year, month: month, day: day + 1)
    }

    /// The public holidays on this day; Ascension and 17 May can fall together.
    public var holidays: [Holiday] { Holiday.allCases.filter { $0.date(in: year) == self } }

    /// The week of the year by ISO 8601: the first is the one with the year's first Thursday.
    public var isoWeek: Int {
        let thursday = adding(days: 4 - weekday)
        return CivilDate.firstDay(of: thursday.year).days(to: thursday) / 7 + 1
    }

    /// The break that usually falls in this day's week.
    public var usualBreak: UsualBreak? {
        UsualBreak.allCases.first { $0.weeks.contains(isoWeek) }
    }
}
