import Governance

/// What a reader of the messages should write where a value of a type is wanted.
func expectation(of type: Any.Type) -> String {
    switch type {
    case let described as any Described.Type:
        return described.expectation
    case let words as any CaseIterable.Type:
        return "one of \(list(words))"
    default:
        return "a mapping of keys to values"
    }
}

private func list<Words: CaseIterable>(_ type: Words.Type) -> String {
    type.allCases
        .map { (($0 as? any RawRepresentable)?.rawValue as? String) ?? String(describing: $0) }
        .joined(separator: ", ")
}

/// A type whose values have a written form that a few words can describe.
private protocol Described {
    static var expectation: String { get }
}

extension String: Described {
    fileprivate static var expectation: String { "a text" }
}

extension Int: Described {
    fileprivate static var expectation: String { "a whole number without quotes" }
}

extension Bool: Described {
    fileprivate static var expectation: String { "true or false" }
}

extension Array: Described {
    fileprivate static var expectation: String { "a list" }
}

extension CivilDate: Described {
    fileprivate static var expectation: String { "a date that exists, as yyyy-MM-dd" }
}

extension Ruled: Described {
    fileprivate static var expectation: String { "a rule: { is: its value, by: its clause }" }
}

extension Name: Described {
    fileprivate static var expectation: String { "a short name" }
}

extension SeatGroup.Count: Described {
    fileprivate static var expectation: String {
        "a whole number, or \(list(PartnerKind.self)) for one seat each"
    }
}

extension SeatGroup.Appointer: Described {
    fileprivate static var expectation: String {
        "partner, organisation or office, or a mapping { councils: [...] } or { body: ... }"
    }
}

/// A name that the charter gives to one of its own things.
protocol ShortName {}

extension Name: ShortName {}

/// The rule for short names, and the search for the one that was meant.
enum ShortNames {
    /// Whether a text consists of lower-case letters a–z, digits, `-` and `.` only.
    static func allows(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
            }
    }

    /// The word that differs least from what was written, if it is near enough to be meant; a
    /// word cut short counts as near.
    static func nearest(to word: String, in words: some Sequence<String>) -> String? {
        let whole = words.filter { word.count > 2 && $0.hasPrefix(word) }
        if let only = whole.first, whole.count == 1 { return only }
        let limit = max(1, min(word.count / 3, 4))
        return words.map { (distance(word, $0), $0) }.filter { $0.0 <= limit }.min(by: <)?.1
    }

    /// How many characters must be put in, taken out or changed to get from one word to another.
    private static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right)
        var row = Array(0...right.count)
        for (index, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let change = diagonal + (character == right[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(change, row[column] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
