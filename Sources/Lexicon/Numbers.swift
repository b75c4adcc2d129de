/// Numbers as people write them in papers: `3/2024`, `4-3`, `15.05.2024`.
enum Numbers {
    /// A date in the one form under which it is found, `2024-05-15`; other numbers as they stand.
    static func common(_ number: String) -> String {
        let parts = number.split(whereSeparator: { !$0.isNumber }).map(String.init)
        guard parts.count == 3, let first = Int(parts[0]), let month = Int(parts[1]),
            let last = Int(parts[2]), (1...12).contains(month)
        else { return number }
        if parts[0].count == 4, (1...31).contains(last) { return date(first, month, last) }
        guard parts[2].count == 4, (1...31).contains(first) else { return number }
        return date(last, month, first)
    }

    /// The common form of a day written out as three words, `15`, `mai`, `2024`; `nil` for others.
    static func date(writtenOut words: [String]) -> String? {
        guard words.count == 3, let day = Int(words[0]), (1...31).contains(day),
            let month = months[words[1].lowercased()], words[2].utf8.count == 4,
            let year = Int(words[2])
        else { return nil }
        return date(year, month, day)
    }

    /// A date in its common form.
    static func date(_ year: Int, _ month: Int, _ day: Int) -> String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    /// The Norwegian name of a month, from 1.
    static func name(ofMonth month: Int) -> String { names[(month - 1) % 12] }

    private static let names = [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
        "oktober", "november", "desember",
    ]

    private static let months: [String: Int] = {
        let english = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december",
        ]
        let pairs = zip(names, 1...).map { ($0, $1) } + zip(english, 1...).map { ($0, $1) }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()
}
