/// What two have made of one text, joined line by line where they did not write in the same place.
public struct MergedText: Hashable, Sendable {
    /// A stretch of lines.
    public enum Part: Hashable, Sendable {
        /// What both have, or one has made of what the other left as it was.
        case joined([String])
        /// Where both have written: what the one and the other made of it.
        case overlap(mine: [String], theirs: [String])
    }

    /// The text from beginning to end.
    public let parts: [Part]

    /// The joined text; `nil` where both have written in the same place.
    public var text: String? {
        var lines: [String] = []
        for part in parts {
            guard case .joined(let more) = part else { return nil }
            lines += more
        }
        return lines.joined(separator: "\n")
    }

    /// Joins what two have made of `base`.
    public init(base: String, mine: String, theirs: String) {
        func lines(_ text: String) -> [String] {
            text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        parts = Self.join(lines(base), lines(mine), lines(theirs))
    }

    /// The most lines of a text; a longer one is compared as one line, which joins less and loses
    /// nothing. Time grows with the square.
    private static let most = 4_000

    /// Goes from line to line that all three have; what lies between two such lines was written by
    /// none, one or both.
    private static func join(
        _ base: [String], _ mine: [String], _ theirs: [String]
    ) -> [Part] {
        guard max(base.count, mine.count, theirs.count) <= most else {
            return between(base, mine, theirs)
        }
        let inMine = kept(of: base, in: mine)
        let inTheirs = kept(of: base, in: theirs)
        var parts: [Part] = []
        var (at, a, b) = (0, 0, 0)
        for line in base.indices {
            guard let nextA = inMine[line], let nextB = inTheirs[line] else { continue }
            parts += between(
                Array(base[at..<line]), Array(mine[a..<nextA]), Array(theirs[b..<nextB]))
            parts.append(.joined([base[line]]))
            (at, a, b) = (line + 1, nextA + 1, nextB + 1)
        }
        return parts
            + between(Array(base[at...]), Array(mine[a...]), Array(theirs[b...]))
    }

    private static func between(
        _ base: [String], _ mine: [String], _ theirs: [String]
    ) -> [Part] {
        if mine == theirs || theirs == base { return mine.isEmpty ? [] : [.joined(mine)] }
        if mine == base { return theirs.isEmpty ? [] : [.joined(theirs)] }
        return [.overlap(mine: mine, theirs: theirs)]
    }

    /// Where each line of a text stands in another made from it, by the standard library's
    /// difference; lines that are gone are left out.
    private static func kept(of base: [String], in other: [String]) -> [Int: Int] {
        let difference = other.difference(from: base)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        let old = base.indices.filter { !removed.contains($0) }
        let new = other.indices.filter { !inserted.contains($0) }
        return Dictionary(uniqueKeysWithValues: zip(old, new))
    }
}
