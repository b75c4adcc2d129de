/// A time zone as a table of offsets, supplied by the executable: the core reads no files.
public struct Zone: Sendable {
    /// From `start` on, local time is UTC plus `offset` seconds.
    public struct Span: Sendable, Hashable {
        /// The first instant at which the offset holds.
        public let start: Instant
        /// Seconds to add to UTC to get local time.
        public let offset: Int

        /// A span of constant offset.
        public init(start: Instant, offset: Int) {
            self.start = start
            self.offset = offset
        }
    }

    private let initialOffset: Int
    private let spans: [Span]

    /// A zone that begins with one offset and changes at each span, in order of time.
    public init(initialOffset: Int, spans: [Span]) {
        self.initialOffset = initialOffset
        self.spans = spans.sorted { $0.start < $1.start }
    }

    /// Seconds to add to UTC at an instant.
    public func offset(at instant: Instant) -> Int {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].start <= instant { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? initialOffset : spans[low - 1].offset
    }

    /// The local day at an instant.
    public func date(at instant: Instant) -> CivilDate { local(instant).date }

    /// The local day and time of day at an instant.
    public func local(_ instant: Instant) -> (date: CivilDate, time: WallTime) {
        let shifted = instant.milliseconds + Int64(offset(at: instant)) * 1000
        let (day, rest) = shifted.flooredDivision(by: 86_400_000)
        return (CivilDate(dayNumber: Int(day)), WallTime(minuteOfDay: Int(rest / 60_000)))
    }

    /// The instant at which a local day and time occur.
    ///
    /// A time that occurs twice gives the first; one that is skipped gives the moment the clock
    /// would have shown without the change.
    public func instant(_ date: CivilDate, _ time: WallTime) -> Instant {
        let asUTC = Instant(
            milliseconds: Int64(date.dayNumber) * 86_400_000 + Int64(time.minuteOfDay) * 60_000)
        let before = offset(at: asUTC.adding(days: -1))
        let candidate = asUTC.adding(milliseconds: -Int64(before) * 1000)
        if offset(at: candidate) == before { return candidate }
        let after = asUTC.adding(milliseconds: -Int64(offset(at: candidate)) * 1000)
        return offset(at: after) == offset(at: candidate) ? after : candidate
    }

    /// The first instant of a local day.
    public func start(of date: CivilDate) -> Instant { instant(date, .midnight) }

    /// The first instant after a local day: a deadline "by the day" holds until here.
    public func end(of date: CivilDate) -> Instant { start(of: date.adding(days: 1)) }

    /// The last day that has any time before an instant, as the last day to do something due then.
    public func lastDay(before instant: Instant) -> CivilDate {
        date(at: instant.adding(milliseconds: -1))
    }
}

/// A time of day on the wall clock, to the minute; written `HH:mm`.
public struct WallTime: Hashable, Comparable, Sendable {
    /// Minutes since local midnight, 0–1439.
    public let minuteOfDay: Int

    static let minutesOfDay = 1440

    /// Midnight, the first minute of the day.
    public static let midnight = WallTime(minuteOfDay: 0)

    /// A time by hour (0–23) and minute (0–59); `nil` outside.
    public init?(hour: Int, minute: Int) {
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        self.init(minuteOfDay: hour * 60 + minute)
    }

    init(minuteOfDay: Int) {
        self.minuteOfDay = minuteOfDay
    }

    /// Hour 0–23 and minute 0–59.
    public var parts: (hour: Int, minute: Int) { (minuteOfDay / 60, minuteOfDay % 60) }

    /// Orders by time of day.
    public static func < (left: WallTime, right: WallTime) -> Bool {
        left.minuteOfDay < right.minuteOfDay
    }
}

extension WallTime: CustomStringConvertible, LosslessStringConvertible, Codable {
    /// `HH:mm`.
    public var description: String { "\(padded(parts.hour, to: 2)):\(padded(parts.minute, to: 2))" }

    /// Reads `HH:mm`; `nil` for anything else.
    public init?(_ description: String) {
        let bytes = Array(description.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = decimal(bytes[0..<2]),
            let minute = decimal(bytes[3..<5])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// Reads `HH:mm`; anything else is a decoding error.
    public init(from decoder: any Decoder) throws {
        self = try decodeText(from: decoder, as: "time of day (HH:mm)")
    }

    /// Writes `HH:mm`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
