/// What is done to the end of a word before the stemmer sees it.
enum Endings {
    /// Forms of *lege*, a doctor, which end like the adjectives in `-leg`.
    private static let doctor: Set<String> = [
        "lege", "legen", "leger", "legene", "legar", "legane", "leges", "legens", "legenes",
    ]

    /// What kinds of doctor there are; before any other beginning, `-lege` is an adjective.
    private static let doctors: Set<String> = [
        "", "fast", "over", "kommune", "kommuneover", "fylkes", "sykehus", "sykehjems",
        "allmenn", "turnus", "privat", "avtale", "spesialist", "vakt", "bydels", "bedrifts",
        "skole", "helsestasjons", "tilsyns", "smittevern", "hoved", "assistent", "tann", "dyre",
        "barne", "vikar",
    ]

    /// The word that is not to be stemmed at all; `nil` for all others.
    static func fixed(_ word: String) -> String? {
        guard let start = word.lastIndex(of: "l", endingWithin: 7) else { return nil }
        guard doctor.contains(String(word[start...])),
            doctors.contains(String(word[..<start]))
        else { return nil }
        return word[..<start] + "lege"
    }

    /// The word with `-lig` for `-leg`, and without the endings that the stemmer lacks.
    static func common(_ word: String) -> String {
        for ending in abstracts where word.hasSuffix(ending) && word.count > ending.count + 2 {
            return String(word.dropLast(ending.count))
        }
        for ending in adjectives where word.hasSuffix(ending) && word.count > ending.count {
            return word.dropLast(ending.count) + "lig" + ending.dropFirst(3)
        }
        if word.count > 6, word.hasSuffix("erne"), word != "moderne" {
            return String(word.dropLast(2))
        }
        // What the table gives for nynorsk in -ing, where bokmål has -else.
        return word.count > 5 && word.hasSuffix("els") ? word + "e" : word
    }

    /// The stemmer lacks the first and the third, and so would part them from the others.
    private static let abstracts = ["het", "heten", "heta", "heter", "hetene", "hetens"]

    private static let adjectives = ["leg", "lege", "legare", "legast", "legaste", "legt"]
}

extension String {
    /// The last place of a letter, if it is among the last few.
    fileprivate func lastIndex(of letter: Character, endingWithin count: Int) -> Index? {
        suffix(count).lastIndex(of: letter)
    }
}
