/// Something that can be found, as the index keeps it.
public struct IndexedDocument: Sendable, Hashable {
    /// What it is: the caller's own name for it, by which it is replaced and told.
    public let key: String
    /// Its place in the order of answers, the highest first; no two documents share one. What is
    /// asked for by itself lies together in it, as a section.
    public let order: Int64
    /// What it is called.
    public let title: String
    /// What it says.
    public let text: String
    /// By what answers can be narrowed.
    public let marks: [IndexMark]
    /// Whether everyone may find it.
    public let isOpen: Bool

    /// Describes a document.
    public init(
        key: String, order: Int64, title: String, text: String, marks: [IndexMark], isOpen: Bool
    ) {
        self.key = key
        self.order = order
        self.title = title
        self.text = text
        self.marks = marks
        self.isOpen = isOpen
    }
}

/// Something by which answers can be narrowed, such as a year; found as it stands, never by words.
public struct IndexMark: Sendable, Hashable {
    /// Nobody can type it: it is of the range that Unicode leaves to private use.
    static let sign = "\u{E000}"

    let token: String

    /// A mark of a name and a value, both without spaces.
    public init(_ name: String, _ value: String) {
        token = Self.sign + name + "=" + value
    }
}

/// How far an index has come.
public struct IndexStanding: Sendable, Hashable {
    /// The position of the log that it shows.
    public var position: Int64
    /// What else it was made from, as the caller names it; made anew when that changes.
    public var basis: String

    /// A standing.
    public init(position: Int64, basis: String) {
        self.position = position
        self.basis = basis
    }
}

/// How a question's words are looked for.
public enum WordMatch: Sendable, CaseIterable {
    /// In the title, as whole words.
    case inTitle
    /// Anywhere, as whole words.
    case anywhere
    /// Anywhere, as the beginnings of words.
    case beginnings
}

/// What is looked for.
public struct IndexQuestion: Sendable, Hashable {
    /// The terms, all of which are wanted; several words in one must stand together.
    public let terms: [[String]]
    /// The marks, all of which are wanted.
    public let marks: [IndexMark]
    /// The parts of the order, none within another, each of which is answered by itself.
    public let sections: [ClosedRange<Int64>]

    /// A question; of the whole order where nothing else is said.
    public init(
        terms: [[String]], marks: [IndexMark], sections: [ClosedRange<Int64>] = [.min ... .max]
    ) {
        self.terms = terms
        self.marks = marks
        self.sections = sections
    }
}
