/// A sum of Norwegian money in whole øre; there are no fractions of an øre, and no overflow.
public struct Money: Hashable, Comparable, Sendable {
    /// The sum in øre, a hundredth of a krone.
    public let ore: Int64

    /// No money.
    public static let zero = Money(ore: 0)

    /// A sum in øre.
    public init(ore: Int64) {
        self.ore = ore
    }

    /// A sum in whole kroner; `nil` if it is beyond what can be reckoned with.
    public init?(kroner: Int64) {
        let (ore, overflow) = kroner.multipliedReportingOverflow(by: 100)
        if overflow { return nil }
        self.init(ore: ore)
    }

    /// Orders by amount.
    public static func < (left: Money, right: Money) -> Bool { left.ore < right.ore }

    /// Two sums together.
    ///
    /// - Throws: ``CostFault/overflow`` if the result cannot be held.
    public func adding(_ other: Money) throws(CostFault) -> Money {
        let (sum, overflow) = ore.addingReportingOverflow(other.ore)
        if overflow { throw .overflow }
        return Money(ore: sum)
    }

    /// What is left when another sum is taken away; may be below zero.
    ///
    /// - Throws: ``CostFault/overflow`` if the result cannot be held.
    public func subtracting(_ other: Money) throws(CostFault) -> Money {
        let (rest, overflow) = ore.subtractingReportingOverflow(other.ore)
        if overflow { throw .overflow }
        return Money(ore: rest)
    }

    /// Many sums together.
    ///
    /// - Throws: ``CostFault/overflow`` if the result, or a sum on the way to it, cannot be held.
    public static func sum(_ amounts: some Sequence<Money>) throws(CostFault) -> Money {
        var sum = Money.zero
        for amount in amounts { sum = try sum.adding(amount) }
        return sum
    }
}

extension Money: LosslessStringConvertible {
    /// Kroner in digits, with øre after a point where there are any: `740539` or `-0.50`.
    public var description: String {
        let (kroner, ore) = ore.magnitude.quotientAndRemainder(dividingBy: 100)
        let sign = self.ore < 0 ? "-" : ""
        return sign + (ore == 0 ? "\(kroner)" : "\(kroner).\(ore < 10 ? "0" : "")\(ore)")
    }

    /// Reads kroner as people write them: `740539`, `740 539`, `12,50` or `12.5`.
    ///
    /// White space between digits is passed over; at most two digits follow the comma or point.
    public init?(_ description: String) {
        var text = description.filter { !$0.isWhitespace }[...]
        let isNegative = text.first == "-" || text.first == "\u{2212}"
        if isNegative { text = text.dropFirst() }
        let parts = text.split(
            maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { ",.".contains($0) })
        let digits = parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
        guard digits, let whole = parts.first.flatMap({ Int64($0) }) else { return nil }
        var fraction: Int64 = 0
        if parts.count == 2 {
            guard (1...2).contains(parts[1].count), let read = Int64(parts[1]) else { return nil }
            fraction = parts[1].count == 1 ? read * 10 : read
        }
        let (hundreds, tooLarge) = whole.multipliedReportingOverflow(by: 100)
        let (ore, overflow) = hundreds.addingReportingOverflow(fraction)
        if tooLarge || overflow { return nil }
        self.init(ore: isNegative ? -ore : ore)
    }
}

extension Money: Codable {
    /// Reads kroner in digits, with a point before øre.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard Money.isPlain(text), let money = Money(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\(text) is no sum in kroner")
        }
        self = money
    }

    /// Writes kroner in digits, with a point before øre where there are any.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// Whether a text is a sum as it goes over the wire: `-?[0-9]+(\.[0-9]{1,2})?`.
    public static func isPlain(_ text: String) -> Bool {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty }
            && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
            && (parts.count == 1 || parts[1].count <= 2)
    }
}

/// The smallest sum that a share is given in; set by the charter (R167).
public enum RoundingUnit: String, Codable, Hashable, Sendable, CaseIterable {
    /// Whole øre.
    case ore
    /// Whole kroner.
    case krone

    /// The unit in øre.
    public var ore: Int64 {
        switch self {
        case .ore: 1
        case .krone: 100
        }
    }
}
