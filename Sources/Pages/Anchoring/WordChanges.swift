import Governance

/// A stretch of words when two texts are laid side by side.
struct WordStretch: Codable, Hashable, Sendable {
    /// In both texts, in the first alone, or in the second alone.
    enum Kind: String, Codable, Sendable, CaseIterable {
        case same, missing, added
    }

    let kind: Kind
    let words: String

    /// The stretches of a comparison; long ones that are alike keep only their ends.
    static func all(in comparison: WordComparison, context: Int = 10) -> [WordStretch] {
        let last = comparison.parts.count - 1
        return comparison.parts.enumerated().map { index, part in
            switch part {
            case .missing(let words):
                WordStretch(kind: .missing, words: words.joined(separator: " "))
            case .added(let words):
                WordStretch(kind: .added, words: words.joined(separator: " "))
            case .same(let words):
                WordStretch(
                    kind: .same,
                    words: shortened(
                        words, head: index == 0 ? 0 : context, tail: index == last ? 0 : context))
            }
        }
    }

    private static func shortened(_ words: [String], head: Int, tail: Int) -> String {
        guard words.count > head + tail + 4 else { return words.joined(separator: " ") }
        return (words.prefix(head) + ["…"] + words.suffix(tail)).joined(separator: " ")
    }
}

/// Two texts as one, with what was taken out and what was put in; told in words to those who do
/// not see the marks.
struct WordChanges: Component {
    let stretches: [WordStretch]
    let language: Language

    var html: HTML {
        let parts = stretches.map { stretch -> HTML in
            switch stretch.kind {
            case .same: "\(stretch.words)"
            case .missing:
                """
                <del><span class="sr-only">\(AnchoringPageWords.takenOut.in(language)): </span>\
                \(stretch.words)</del>
                """
            case .added:
                """
                <ins><span class="sr-only">\(AnchoringPageWords.putIn.in(language)): </span>\
                \(stretch.words)</ins>
                """
            }
        }
        return "<p class=\"word-changes\">\(parts.joined(separator: " "))</p>"
    }
}
