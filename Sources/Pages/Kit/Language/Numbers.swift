/// Numbers, counts and lists in words.
extension Language {
    /// A whole number with its thousands set apart: `12 345` with a no-break space, `12,345`.
    public func number(_ value: Int) -> String {
        let digits = String(value.magnitude)
        let groups = stride(from: digits.count, to: 0, by: -3).map { end in
            digits.prefix(end).suffix(3)
        }
        let separator = self == .en ? "," : "\u{A0}"
        return (value < 0 ? "\u{2212}" : "") + groups.reversed().joined(separator: separator)
    }

    /// A decimal number given in its smallest unit: `decimal(1234, places: 1)` is `123,4`.
    public func decimal(_ units: Int64, places: Int) -> String {
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let whole = padded.dropLast(places)
        let fraction = padded.suffix(places)
        let sign = units < 0 ? "\u{2212}" : ""
        let mark = self == .en ? "." : ","
        // The whole part of an Int64 always is an Int, so nothing is left out here.
        let grouped = Int(whole).map(number) ?? String(whole)
        return places == 0 ? sign + grouped : sign + grouped + mark + fraction
    }

    /// A sum of money given in øre: `1 234,50 kr`, `NOK 1,234.50`.
    public func money(ore: Int64) -> String {
        let amount = decimal(ore, places: 2)
        return self == .en ? "NOK\u{A0}\(amount)" : "\(amount)\u{A0}kr"
    }

    /// A share given in tenths of a percent: `12,5 %`, `12.5%`.
    public func percent(tenths: Int) -> String {
        let amount = decimal(Int64(tenths), places: 1)
        return self == .en ? "\(amount)%" : "\(amount)\u{A0}%"
    }

    /// How many of something: `1 sak`, `3 saker`, `0 saker`.
    public func count(_ count: Int, _ noun: Noun) -> String {
        "\(number(count)) \((count == 1 ? noun.one : noun.many).in(self))"
    }

    /// How far something has come: `3 av 18`, `3 of 18`.
    public func share(_ part: Int, of whole: Int) -> String {
        let word = Phrase(nb: "av", nn: "av", en: "of").in(self)
        return "\(number(part)) \(word) \(number(whole))"
    }

    /// Things after one another: `Rana, Hemnes og Nesna`.
    public func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.joined() }
        let and = Phrase(nb: " og ", nn: " og ", en: " and ").in(self)
        return items.dropLast().joined(separator: ", ") + and + last
    }

    /// A few words of another, in the language's quotation marks: `«senest to uker før»`.
    public func quoted(_ words: String) -> String {
        self == .en ? "“\(words)”" : "«\(words)»"
    }
}
