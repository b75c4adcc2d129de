/// Days and times of day in words.
///
/// They take plain numbers: the calendar belongs to the domain, the wording to the language. The
/// arguments must name a day that exists; a month outside 1...12 stops the program.
extension Language {
    /// A day with its weekday: `onsdag 14. februar 2024`, `Wednesday 14 February 2024`.
    public func longDate(year: Int, month: Int, day: Int) -> String {
        let name = weekday(year: year, month: month, day: day)
        return "\(name) \(date(year: year, month: month, day: day))"
    }

    /// A day: `14. februar 2024`, `14 February 2024`.
    public func date(year: Int, month: Int, day: Int) -> String {
        "\(ordinal(day)) \(monthName(month)) \(year)"
    }

    /// A day where the year is plain from what stands around it: `14. feb.`, `14 Feb`.
    public func shortDate(month: Int, day: Int) -> String {
        "\(ordinal(day)) \(Self.shortMonths.in(self)[month - 1])"
    }

    /// A month: `februar 2024`, `February 2024`.
    public func month(year: Int, month: Int) -> String {
        "\(monthName(month)) \(year)"
    }

    /// A time of day: `kl. 09.00`, `09:00`.
    public func time(hour: Int, minute: Int) -> String {
        self == .en
            ? "\(twoDigits(hour)):\(twoDigits(minute))"
            : "kl. \(twoDigits(hour)).\(twoDigits(minute))"
    }

    /// A span within a day: `kl. 09.00–11.30`, `09:00–11:30`.
    public func times(
        from start: (hour: Int, minute: Int), to end: (hour: Int, minute: Int)
    ) -> String {
        let mark = self == .en ? ":" : "."
        let last = twoDigits(end.hour) + mark + twoDigits(end.minute)
        return "\(time(hour: start.hour, minute: start.minute))–\(last)"
    }

    /// The name of the weekday of a day: `laurdag`.
    public func weekday(year: Int, month: Int, day: Int) -> String {
        Self.weekdays.in(self)[dayOfWeek(year: year, month: month, day: day)]
    }

    /// The name of a month, 1 for January.
    public func monthName(_ month: Int) -> String {
        Self.months.in(self)[month - 1]
    }

    private func ordinal(_ day: Int) -> String { self == .en ? "\(day)" : "\(day)." }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// 0 for Sunday, by Sakamoto's congruence for the Gregorian calendar. Foundation's calendar
    /// would do it as well, at some hundred times the cost for each date on a page.
    private func dayOfWeek(year: Int, month: Int, day: Int) -> Int {
        let offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]
        let year = month < 3 ? year - 1 : year
        return (year + year / 4 - year / 100 + year / 400 + offset + day) % 7
    }
}

extension Language {
    /// Names in a fixed order, per language.
    private struct Names {
        let nb: [String]
        let nn: [String]
        let en: [String]

        func `in`(_ language: Language) -> [String] {
            switch language {
            case .nb: nb
            case .nn: nn
            case .en: en
            }
        }
    }

    private static let weekdays = Names(
        nb: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
        nn: ["sundag", "måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag"],
        en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"])

    private static let norwegianMonths = [
        "januar", "februar", "mars", "april", "mai", "juni",
        "juli", "august", "september", "oktober", "november", "desember",
    ]
    private static let months = Names(
        nb: norwegianMonths, nn: norwegianMonths,
        en: [
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ])

    private static let norwegianShortMonths = [
        "jan.", "feb.", "mars", "apr.", "mai", "juni",
        "juli", "aug.", "sep.", "okt.", "nov.", "des.",
    ]
    private static let shortMonths = Names(
        nb: norwegianShortMonths, nn: norwegianShortMonths,
        en: ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"])
}
