/// A length of time in whole units, as a deadline states it.
public struct Span: Sendable, Hashable {
    /// What a span is measured in.
    public enum Unit: Sendable, Hashable {
        /// Sixtieths of an hour.
        case minutes
        /// Hours; a døgn is 24 of them.
        case hours
        /// Calendar days.
        case days
        /// Calendar weeks.
        case weeks
        /// Calendar months.
        case months
    }

    /// How many; below zero when the moment has passed.
    public let count: Int
    /// Of what.
    public let unit: Unit

    /// A span of `count` units.
    public init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }
}

/// Spans in words.
extension Language {
    /// How long: `3 dager`, `1 uke`. The sign is not said.
    public func length(_ span: Span) -> String {
        count(abs(span.count), span.unit.noun)
    }

    /// When a deadline falls: `om 3 dager`, `i morgen`, `i dag`, `2 dager for sent`.
    public func due(in span: Span) -> String {
        if let word = nearDay(span), span.count >= 0 { return word }
        if span.count < 0 {
            return length(span) + Phrase(nb: " for sent", nn: " for seint", en: " late").in(self)
        }
        return Phrase(nb: "om ", nn: "om ", en: "in ").in(self) + length(span)
    }

    /// How long since, for a span that counts back from now: `for 3 dager siden`, `i går`.
    public func since(_ span: Span) -> String {
        if let word = nearDay(Span(-span.count, span.unit)) { return word }
        let length = length(span)
        return switch self {
        case .nb: "for \(length) siden"
        case .nn: "for \(length) sidan"
        case .en: "\(length) ago"
        }
    }

    /// The word for the day before, the same day and the day after, if the span is one of them.
    private func nearDay(_ span: Span) -> String? {
        switch (span.unit, span.count) {
        case (.days, 0): Phrase(nb: "i dag", nn: "i dag", en: "today").in(self)
        case (.days, 1): Phrase(nb: "i morgen", nn: "i morgon", en: "tomorrow").in(self)
        case (.days, -1): Phrase(nb: "i går", nn: "i går", en: "yesterday").in(self)
        default: nil
        }
    }
}

extension Span.Unit {
    /// The unit as something to count.
    fileprivate var noun: Noun {
        switch self {
        case .minutes:
            Noun(
                one: Phrase(nb: "minutt", nn: "minutt", en: "minute"),
                many: Phrase(nb: "minutter", nn: "minutt", en: "minutes"))
        case .hours:
            Noun(
                one: Phrase(nb: "time", nn: "time", en: "hour"),
                many: Phrase(nb: "timer", nn: "timar", en: "hours"))
        case .days:
            Noun(
                one: Phrase(nb: "dag", nn: "dag", en: "day"),
                many: Phrase(nb: "dager", nn: "dagar", en: "days"))
        case .weeks:
            Noun(
                one: Phrase(nb: "uke", nn: "veke", en: "week"),
                many: Phrase(nb: "uker", nn: "veker", en: "weeks"))
        case .months:
            Noun(
                one: Phrase(nb: "måned", nn: "månad", en: "month"),
                many: Phrase(nb: "måneder", nn: "månader", en: "months"))
        }
    }
}
