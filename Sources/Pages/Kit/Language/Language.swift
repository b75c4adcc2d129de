/// The languages a reader can choose between.
///
/// Bokmål and nynorsk stand equal (språklova § 4); English is for those who work here and read
/// neither.
public enum Language: String, CaseIterable, Sendable, Codable {
    /// Bokmål.
    case nb
    /// Nynorsk.
    case nn
    /// English, British spelling.
    case en

    /// The BCP 47 tag for `lang` and `hreflang`.
    public var tag: String { rawValue }

    /// The language's name in itself, as the language switch shows it.
    public var ownName: String {
        switch self {
        case .nb: "Bokmål"
        case .nn: "Nynorsk"
        case .en: "English"
        }
    }
}

/// One thing said in every language, side by side, so that a missing translation does not compile.
public struct Phrase: Sendable, Hashable {
    /// In bokmål.
    public let nb: String
    /// In nynorsk.
    public let nn: String
    /// In English.
    public let en: String

    /// The same thing in the three languages.
    public init(nb: String, nn: String, en: String) {
        self.nb = nb
        self.nn = nn
        self.en = en
    }

    /// The words in one language.
    public func `in`(_ language: Language) -> String {
        switch language {
        case .nb: nb
        case .nn: nn
        case .en: en
        }
    }
}

/// A thing that is counted, in the singular and the plural of each language.
public struct Noun: Sendable, Hashable {
    /// What one of them is called.
    public let one: Phrase
    /// What none or several are called.
    public let many: Phrase

    /// A noun by its singular and plural, without article.
    public init(one: Phrase, many: Phrase) {
        self.one = one
        self.many = many
    }
}
