/// One word of a text, and where it stands.
public struct WrittenWord: Sendable, Hashable {
    /// The word as it is written.
    public let text: Substring

    /// Where it stands.
    public var range: Range<String.Index> { text.startIndex..<text.endIndex }
}

/// Splits a text into words: runs of letters, and numbers with what holds them together, such as
/// `3/2024`, `4-3` and `15.05.2024`.
public struct Words: Sequence {
    private let text: Substring

    /// The words of a text.
    public init(of text: Substring) {
        self.text = text
    }

    /// The words of a text.
    public init(of text: String) {
        self.text = text[...]
    }

    /// Goes through the words in order.
    public func makeIterator() -> AnyIterator<WrittenWord> {
        var place = text.startIndex
        let scalars = text.unicodeScalars
        return AnyIterator {
            while place < scalars.endIndex, !scalars[place].startsWord {
                place = scalars.index(after: place)
            }
            guard place < scalars.endIndex else { return nil }
            let start = place
            let isNumber = scalars[place].isDigit
            while place < scalars.endIndex {
                let next = scalars.index(after: place)
                let scalar = scalars[place]
                let goesOn =
                    isNumber
                    ? scalar.isDigit
                        || (scalar.joinsNumbers && next < scalars.endIndex
                            && scalars[next].isDigit)
                    : scalar.isLetter
                guard goesOn else { break }
                place = next
            }
            return WrittenWord(text: text[start..<place])
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(value) }

    fileprivate var startsWord: Bool {
        isDigit || (isLetter && !isCombiningMark && value != Folding.softHyphen)
    }

    fileprivate var isLetter: Bool {
        if value < 0x80 { return (0x61...0x7A).contains(value | 0x20) }
        return isCombiningMark || value == Folding.softHyphen || properties.isAlphabetic
    }

    /// `.`, `/`, `-` and `:` between digits.
    fileprivate var joinsNumbers: Bool { (0x2D...0x2F).contains(value) || value == 0x3A }
}
