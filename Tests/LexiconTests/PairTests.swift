import Lexicon
import Testing

@Suite struct `Words of both written languages` {
    private static let missing: Comment =
        "apertium-nno-nob is not installed, so that our pairs cannot be judged: Scripts/setup.sh"

    @Test(.enabled(if: Apertium.isInstalled, missing))
    func `every pair is one that Apertium translates so`() throws {
        let pairs = WordPair.bothLanguages
        #expect(pairs.count >= 200)
        let translated = try Apertium.nynorsk(of: pairs.map(\.first))
        for pair in pairs {
            #expect(translated[pair.first] == pair.second, "\(pair.testDescription)")
        }
    }

    @Test func `every pair is found by either word`() {
        let forms = WordForms()
        for pair in WordPair.bothLanguages {
            #expect(
                forms.forms(of: pair.first[...]).form == forms.forms(of: pair.second[...]).form,
                "\(pair.testDescription)")
        }
    }

    @Test func `words that are two things are kept apart`() {
        let forms = WordForms()
        #expect(WordPair.distinct.count >= 90)
        for pair in WordPair.distinct {
            #expect(
                forms.forms(of: pair.first[...]).form != forms.forms(of: pair.second[...]).form,
                "\(pair.testDescription)")
        }
    }

    /// Of all pairs of words that are joined, how many are forms of one word: the others are what
    /// stemming costs. Measured over all words of the tests; printed, not judged.
    @Test(.enabled(if: Apertium.isInstalled, missing))
    func `precision is measured against Apertium's dictionary`() throws {
        let words = Set(
            WordPair.bothLanguages.map(\.first)
                + WordPair.distinct.flatMap { [$0.first, $0.second] }
        ).sorted()
        let lemmas = try Apertium.lemmas(of: words)
        let forms = WordForms()
        let groups = Dictionary(grouping: words) { forms.forms(of: $0[...]).form }
        var (right, wrong) = (0, [String]())
        for group in groups.values {
            for (index, first) in group.enumerated() {
                for second in group.dropFirst(index + 1) {
                    let (one, other) = (lemmas[first] ?? [], lemmas[second] ?? [])
                    if one.isEmpty || other.isEmpty { continue }
                    if one.isDisjoint(with: other) {
                        wrong.append("\(first)/\(second)")
                    } else {
                        right += 1
                    }
                }
            }
        }
        let joined = right + wrong.count
        try #require(joined > 50)
        print(
            "search: of \(joined) pairs joined among \(words.count) words, \(right) are forms of "
                + "one word (\(right * 100 / joined) %); not: \(wrong.sorted().joined(separator: ", "))"
        )
    }
}
