import Lexicon

/// Words that are looked for in a text, in whichever form and written language they stand there:
/// by those who search, and by those who follow a word.
struct SoughtWords {
    private let forms: WordForms
    private let wanted: Set<String>
    private let beginnings: [String]

    init(_ words: String) {
        let forms = WordForms()
        self.forms = forms
        let terms = SearchTerms(words).terms.flatMap(\.words)
        wanted = Set(terms.map { forms.forms(of: $0[...]).form })
        beginnings = terms.filter { $0.count >= 3 }.map { forms.beginning($0[...]) }
    }

    /// Where they stand in a text.
    func places(in text: String) -> [Range<String.Index>] {
        Words(of: text).filter { isSought($0.text) }.map(\.range)
    }

    /// Whether any of them stands in a text.
    func stand(in text: String) -> Bool { Words(of: text).contains { isSought($0.text) } }

    private func isSought(_ word: Substring) -> Bool {
        let found = forms.forms(of: word)
        if wanted.contains(found.form) || !wanted.isDisjoint(with: found.parts) { return true }
        let spelt = forms.beginning(word)
        return beginnings.contains { spelt.hasPrefix($0) }
    }
}
