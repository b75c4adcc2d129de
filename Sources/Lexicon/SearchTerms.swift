/// What somebody asks for, taken apart: words by themselves, and words that must stand together
/// because they were put in quotation marks.
public struct SearchTerms: Sendable, Hashable {
    /// One word, or several that stand together.
    public struct Term: Sendable, Hashable {
        /// The words, as they were written.
        public let words: [String]
    }

    /// How many terms are looked for; what stands after them is left out.
    public static let most = 12
    /// How many characters are read.
    public static let longest = 300

    /// The terms, each once.
    public let terms: [Term]

    /// Reads what somebody wrote. Small words such as *og* are left out, unless there is nothing
    /// else.
    public init(_ written: String) {
        var all: [Term] = []
        for (index, part) in written.prefix(Self.longest).split(
            omittingEmptySubsequences: false, whereSeparator: { "\"«»“”„".contains($0) }
        ).enumerated() {
            let words = Self.withDates(Words(of: part).map { String($0.text) })
            if index % 2 == 1, words.count > 1 {
                all.append(Term(words: words))
            } else {
                all += words.map { Term(words: [$0]) }
            }
        }
        let telling = all.filter {
            $0.words.count > 1 || !Self.small.contains($0.words[0].lowercased())
        }
        var seen: Set<Term> = []
        terms = Array(
            (telling.isEmpty ? all : telling).filter { seen.insert($0).inserted }.prefix(Self.most))
    }

    /// A day written out, `15. mai 2024`, is one word.
    private static func withDates(_ words: [String]) -> [String] {
        var joined: [String] = []
        for word in words {
            joined.append(word)
            guard joined.count >= 3 else { continue }
            let last = joined.suffix(3)
            if let date = Numbers.date(writtenOut: Array(last)) {
                joined.removeLast(3)
                joined.append(date)
            }
        }
        return joined
    }

    private static let small: Set<String> = [
        "og", "i", "på", "av", "om", "til", "for", "med", "som", "en", "et", "ein", "eit", "ei",
        "det", "den", "de", "dei", "er", "å", "ved", "fra", "frå", "the", "of", "and", "in",
    ]
}
