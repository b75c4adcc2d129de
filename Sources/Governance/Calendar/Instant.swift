/// A moment in time: milliseconds since 1970-01-01T00:00:00Z, written as RFC 3339 in UTC.
///
/// Everything that *happened* is an instant; days that people plan with are ``CivilDate``.
public struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since the Unix epoch; negative before 1970.
    public let milliseconds: Int64

    /// An instant from milliseconds since the Unix epoch.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Orders by time.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The instant a number of 24-hour periods ("døgn") later; a clock change does not shorten one.
    public func adding(days: Int) -> Instant {
        adding(milliseconds: Int64(days) * 86_400_000)
    }

    /// The instant a number of milliseconds later; negative values go back.
    public func adding(milliseconds delta: Int64) -> Instant {
        Instant(milliseconds: milliseconds + delta)
    }
}

extension Instant: CustomStringConvertible, LosslessStringConvertible {
    /// RFC 3339 in UTC with milliseconds, for example `2024-01-17T22:59:00.000Z`.
    public var description: String {
        let (day, rest) = milliseconds.flooredDivision(by: 86_400_000)
        let (seconds, fraction) = rest.quotientAndRemainder(dividingBy: 1000)
        let (minutes, second) = seconds.quotientAndRemainder(dividingBy: 60)
        let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
        let time = [hour, minute, second].map { padded(Int($0), to: 2) }.joined(separator: ":")
        return "\(CivilDate(dayNumber: Int(day)))T\(time).\(padded(Int(fraction), to: 3))Z"
    }

    /// Reads `yyyy-MM-ddTHH:mm:ss.SSSZ`; nothing else is accepted.
    public init?(_ description: String) {
        let bytes = Array(description.utf8)
        guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[23] == UInt8(ascii: "Z"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            bytes[19] == UInt8(ascii: "."),
            let date = CivilDate(String(description.prefix(10))),
            let hour = decimal(bytes[11..<13]), let minute = decimal(bytes[14..<16]),
            let second = decimal(bytes[17..<19]), let fraction = decimal(bytes[20..<23]),
            hour < 24, minute < 60, second < 60
        else { return nil }
        let seconds = date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second
        self.init(milliseconds: Int64(seconds) * 1000 + Int64(fraction))
    }
}

extension Instant: Codable {
    /// Reads the RFC 3339 form; anything else is a decoding error.
    public init(from decoder: any Decoder) throws {
        self = try decodeText(from: decoder, as: "instant in UTC with milliseconds")
    }

    /// Writes the RFC 3339 form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Decodes a value that is written as one string, with an error that says what was expected.
func decodeText<Value: LosslessStringConvertible>(
    from decoder: any Decoder, as expected: String
) throws -> Value {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = Value(text) else {
        throw DecodingError.dataCorrupted(
            .init(codingPath: decoder.codingPath, debugDescription: "\"\(text)\" is no \(expected)")
        )
    }
    return value
}

/// The value of ASCII digits; `nil` where one is none.
func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
}

/// A non-negative number with leading zeros.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension BinaryInteger {
    /// Division that rounds down, so that the remainder is never negative for a positive divisor.
    func flooredDivision(by divisor: Self) -> (quotient: Self, remainder: Self) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
