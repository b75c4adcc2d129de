public import Governance

extension Phrase {
    /// The charter's own words.
    public init(_ wording: Wording) {
        self.init(nb: wording.nb, nn: wording.nn, en: wording.en)
    }

    /// A proper name or a number, which is the same in every language.
    init(asWritten name: String) {
        self.init(nb: name, nn: name, en: name)
    }

    /// Words that are put together alike in every language.
    init(_ words: (Language) -> String) {
        self.init(nb: words(.nb), nn: words(.nn), en: words(.en))
    }

    /// Several after one another, with "and" before the last.
    static func list(_ phrases: [Phrase]) -> Phrase {
        Phrase { language in language.list(phrases.map { $0.in(language) }) }
    }

    /// The same words with a capital first letter, for the beginning of a sentence.
    var capitalised: Phrase {
        Phrase { language in
            let words = self.in(language)
            return words.prefix(1).uppercased() + words.dropFirst()
        }
    }

    /// The same words in the quotation marks of each language.
    var quoted: Phrase {
        Phrase { $0.quoted(self.in($0)) }
    }

    /// Words and then other words, with a space between.
    func then(_ other: Phrase) -> Phrase {
        Phrase { "\(self.in($0)) \(other.in($0))" }
    }
}

extension CivilDate {
    /// The day written out: `17. januar 2024`.
    public var words: Phrase {
        let (year, month, day) = parts
        return Phrase { $0.date(year: year, month: month, day: day) }
    }
}
