import Lexicon

/// How the searched words read in the other written language.
enum OtherSpellings {
    static func of(_ words: String) -> [String] {
        SearchTerms(words).terms.flatMap(\.words).compactMap { word in
            WordForms.otherSpelling(of: word)
        }
    }
}
