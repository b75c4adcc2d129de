/// A local decision compared with the reference, word by word (R36).
///
/// White space and line breaks are no difference, nor is a space before a per cent sign (X34);
/// every other difference is, and is shown.
public struct WordComparison: Hashable, Sendable {
    /// A stretch of words.
    public enum Part: Hashable, Sendable {
        /// In both.
        case same([String])
        /// In the reference alone.
        case missing([String])
        /// In the local decision alone.
        case added([String])
    }

    /// The two texts as one run of parts.
    public let parts: [Part]

    /// Whether no word differs.
    public var isIdentical: Bool {
        parts.allSatisfy { if case .same = $0 { true } else { false } }
    }

    /// Compares a local decision with the reference.
    public init(reference: String, local: String) {
        parts = Self.compare(Self.words(of: reference), Self.words(of: local))
    }

    /// Whether two texts have the same words; much cheaper than where they differ.
    public static func areIdentical(_ reference: String, _ local: String) -> Bool {
        words(of: reference) == words(of: local)
    }

    /// The most words in both texts together, after equal beginnings and ends, in which single
    /// differences are looked for: time and memory grow with the square.
    static let finest = 3_000

    private static func words(of text: String) -> [String] {
        var words: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            if word.first == "%", let last = words.last, last.last?.isNumber == true {
                words[words.count - 1] = last + word
            } else {
                words.append(String(word))
            }
        }
        return words
    }

    /// The shortest edit found by the standard library's difference (Myers), in reading order.
    /// Long texts with little in common are shown as one replaced by the other.
    private static func compare(_ reference: [String], _ local: [String]) -> [Part] {
        let head = zip(reference, local).prefix { $0 == $1 }.count
        let tail = zip(reference.dropFirst(head).reversed(), local.dropFirst(head).reversed())
            .prefix { $0 == $1 }.count
        let old = Array(reference.dropFirst(head).dropLast(tail))
        let new = Array(local.dropFirst(head).dropLast(tail))
        var parts: [Part] = head > 0 ? [.same(Array(reference.prefix(head)))] : []
        if old.count + new.count <= finest {
            parts += edits(old, new)
        } else {
            parts += [.missing(old), .added(new)].filter { $0 != .missing([]) && $0 != .added([]) }
        }
        if tail > 0 { parts.append(.same(Array(reference.suffix(tail)))) }
        return parts
    }

    private static func edits(_ reference: [String], _ local: [String]) -> [Part] {
        let difference = local.difference(from: reference)
        let removed = Set(difference.removals.map(\.position))
        let inserted = Set(difference.insertions.map(\.position))
        var parts: [Part] = []
        var (old, new) = (0, 0)
        while old < reference.count || new < local.count {
            if removed.contains(old) {
                parts.append(missing: reference[old])
                old += 1
            } else if inserted.contains(new) {
                parts.append(added: local[new])
                new += 1
            } else {
                parts.append(same: reference[old])
                old += 1
                new += 1
            }
        }
        return parts
    }
}

extension CollectionDifference.Change {
    fileprivate var position: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}

extension [WordComparison.Part] {
    fileprivate mutating func append(same word: String) {
        if case .same(let words) = last {
            self[count - 1] = .same(words + [word])
        } else {
            append(.same([word]))
        }
    }

    fileprivate mutating func append(missing word: String) {
        if case .missing(let words) = last {
            self[count - 1] = .missing(words + [word])
        } else {
            append(.missing([word]))
        }
    }

    fileprivate mutating func append(added word: String) {
        if case .added(let words) = last {
            self[count - 1] = .added(words + [word])
        } else {
            append(.added([word]))
        }
    }
}
