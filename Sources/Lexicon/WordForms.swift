/// The forms under which words are found, whichever of the two written languages, spelling or
/// ending they stand in.
///
/// Words come again and again, so their forms are remembered. One value is used by one thread at
/// a time.
public final class WordForms {
    /// Changes with every change of what is made of a word: an index made under another is thrown
    /// away and made anew.
    public static let version = 1

    private static let capacity = 50_000
    private let stemmer = Stemmer()
    private var known: [String: Forms] = [:]

    /// A word's form, and the forms of the parts of a compound.
    public struct Forms: Sendable, Hashable {
        /// What the word is found under.
        public let form: String
        /// What its parts are found under.
        public let parts: [String]
    }

    /// A table that knows no words yet.
    public init() {}

    /// The forms of a word as it stands in a text.
    public func forms(of word: Substring) -> Forms {
        let written = String(word)
        if let known = known[written] { return known }
        if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
        let made = make(word)
        known[written] = made
        return made
    }

    /// What the beginning of a word is looked for under: as it is spelt, with no ending cut off.
    public func beginning(_ word: Substring) -> String {
        let folded = Folding.fold(word.unicodeScalars)
        return folded.first?.isNumber == true ? Numbers.common(folded) : Spellings.common(folded)
    }

    /// How a word reads in the other written language; `nil` where the table does not know it.
    public static func otherSpelling(of word: String) -> String? {
        Spellings.other(than: Folding.fold(word[...].unicodeScalars))
    }

    /// The common form of a day that three words write out, `15`, `mai`, `2024`; `nil` for others.
    public static func date(writtenOut words: [Substring]) -> String? {
        guard words.count == 3, words[0].utf8.count <= 2 else { return nil }
        return Numbers.date(writtenOut: words.map(String.init))
    }

    /// A day written out in Norwegian, `15. mai 2024`.
    public static func writtenOut(year: Int, month: Int, day: Int) -> String {
        "\(day). \(Numbers.name(ofMonth: month)) \(year)"
    }

    private func make(_ word: Substring) -> Forms {
        let folded = Folding.fold(word.unicodeScalars)
        if folded.first?.isNumber == true { return Forms(form: Numbers.common(folded), parts: []) }
        let spelt = Spellings.common(folded)
        return Forms(form: form(spelt), parts: Compounds.parts(of: spelt).map(form))
    }

    private func form(_ spelt: String) -> String {
        Endings.fixed(spelt) ?? stemmer.stem(Endings.common(spelt))
    }
}
