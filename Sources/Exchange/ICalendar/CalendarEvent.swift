/// A day on the calendar, without a time (RFC 5545 §3.3.4).
public struct CalendarDay: Hashable, Sendable {
    /// For example 2024.
    public let year: Int
    /// 1…12.
    public let month: Int
    /// 1…31.
    public let day: Int

    /// Checks and keeps a day from 1996 on, when Norway's present summer time rule began.
    ///
    /// - Throws: `CalendarFault.noSuchDay`.
    public init(year: Int, month: Int, day: Int) throws(CalendarFault) {
        guard (1996...9999).contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, in: year)).contains(day)
        else { throw .noSuchDay(year: year, month: month, day: day) }
        self.year = year
        self.month = month
        self.day = day
    }

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day after: an all-day event ends on the day that it no longer covers (RFC 5545 §3.6.1).
    var next: CalendarDay {
        if day < Self.length(ofMonth: month, in: year) {
            return CalendarDay(unchecked: year, month, day + 1)
        }
        return month < 12
            ? CalendarDay(unchecked: year, month + 1, 1) : CalendarDay(unchecked: year + 1, 1, 1)
    }

    var order: Int { (year * 100 + month) * 100 + day }

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// A day and a time on the clock in Norway, the zone of everything a partnership plans.
public struct NorwegianTime: Hashable, Sendable {
    /// The day in Norway.
    public let day: CalendarDay
    /// 0…23.
    public let hour: Int
    /// 0…59.
    public let minute: Int

    /// Checks and keeps a time.
    ///
    /// - Throws: `CalendarFault.noSuchTime`.
    public init(day: CalendarDay, hour: Int, minute: Int) throws(CalendarFault) {
        guard (0...23).contains(hour), (0...59).contains(minute) else {
            throw .noSuchTime(hour: hour, minute: minute)
        }
        self.day = day
        self.hour = hour
        self.minute = minute
    }

    var order: Int { day.order * 10_000 + hour * 100 + minute }
}

/// A meeting or a deadline as other people's calendars show it.
public struct CalendarEvent: Hashable, Sendable {
    /// When it is.
    public enum Timing: Hashable, Sendable {
        /// From one time to a later one.
        case timed(start: NorwegianTime, end: NorwegianTime)
        /// Whole days, the last one included.
        case allDay(first: CalendarDay, last: CalendarDay)
    }

    /// How sure it is (RFC 5545 §3.8.1.11); a cancellation says so by itself.
    public enum Status: String, Hashable, Sendable {
        /// It is settled.
        case confirmed = "CONFIRMED"
        /// A date to hold.
        case tentative = "TENTATIVE"
        /// It will not take place; in a feed it stays, struck out.
        case cancelled = "CANCELLED"
    }

    /// The same for the event's whole life, and unlike every other: `left@right`.
    public var uid: String
    /// 0 at first; one more for each change of time or place and for the cancellation, without
    /// which Outlook takes an update for something it has seen (RFC 5545 §3.8.7.4).
    public var sequence: Int
    /// When this version was written, milliseconds since 1970 UTC.
    public var stamp: Int64
    /// When it is.
    public var timing: Timing
    /// How sure it is.
    public var status: Status
    /// One line.
    public var summary: String
    /// Several lines of plain text.
    public var details: String?
    /// Place, or "Teams".
    public var location: String?
    /// An absolute address with more, such as the meeting's page.
    public var url: String?

    /// Puts an event together; it is checked when it is written.
    public init(
        uid: String, sequence: Int, stamp: Int64, timing: Timing, status: Status = .confirmed,
        summary: String, details: String? = nil, location: String? = nil, url: String? = nil
    ) {
        self.uid = uid
        self.sequence = sequence
        self.stamp = stamp
        self.timing = timing
        self.status = status
        self.summary = summary
        self.details = details
        self.location = location
        self.url = url
    }
}

/// Why an event or a calendar cannot be written.
public enum CalendarFault: Error, Hashable, Sendable {
    /// No such day in the calendar, or one before 1996.
    case noSuchDay(year: Int, month: Int, day: Int)
    /// No such time on the clock.
    case noSuchTime(hour: Int, minute: Int)
    /// The event ends before, or as, it starts.
    case endsBeforeItStarts(uid: String)
    /// Not an identifier of visible ASCII characters, or longer than 200.
    case invalidUID(String)
    /// Below 0.
    case invalidSequence(Int)
    /// A control character other than a line break or a tab in a text.
    case controlCharacter(property: String)
    /// Not an absolute http, https or webcal address in ASCII.
    case invalidURL(String)
    /// An invitation or cancellation without anyone to tell.
    case nobodyInvited
    /// Two events with one identifier in one feed.
    case repeatedUID(String)
}
