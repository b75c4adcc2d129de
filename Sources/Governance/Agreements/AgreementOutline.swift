/// A clause of an agreement: its heading as it was written, and the text below it.
public struct AgreementClause: Hashable, Sendable {
    /// Its place in the agreement, from 1.
    public let ordinal: Int
    /// The heading as it is written, its number and signs included: `§ 4-3 Formål`.
    public let line: String
    /// The number in the heading, without signs around it: `4-3`, `2.1`; `nil` where there is
    /// none.
    public let number: String?
    /// The heading without its number; empty where the number stands alone.
    public let heading: String
    /// The text below the heading, line breaks kept; empty where clauses below it say all.
    public let text: String
}

/// The text of an agreement, divided into clauses at its headings.
///
/// The text is kept as one, exactly as it was pasted; where clauses begin is kept beside it as
/// line numbers, so that a better eye for headings never moves what has been recorded.
public struct AgreementOutline: Hashable, Sendable {
    /// The most clauses in an agreement.
    public static let mostClauses = 300

    /// What stands before the first heading: names of the parties, a table of contents.
    public let preamble: String
    /// The clauses, in order.
    public let clauses: [AgreementClause]
    /// The lines on which clauses begin, from 0.
    public let headings: [Int]

    /// Finds the clauses of a pasted text by its headings.
    public init(finding text: String) {
        self.init(text, headings: HeadingFinder.headings(in: text.lines))
    }

    /// The text with clauses where they were found when it was recorded.
    public init(_ text: String, headings: [Int]) {
        let lines = text.lines
        let starts = headings.filter { lines.indices.contains($0) }.sorted()
        self.headings = starts
        preamble = lines.prefix(starts.first ?? lines.count).trimmedText
        clauses = starts.enumerated().map { index, start in
            let end = index + 1 < starts.count ? starts[index + 1] : lines.count
            let heading = Heading(lines[start])
            return AgreementClause(
                ordinal: index + 1, line: heading.line, number: heading.number,
                heading: heading.title,
                text: lines[(start + 1)..<end].trimmedText)
        }
    }

    /// A clause by its place, from 1.
    public func clause(_ ordinal: Int) -> AgreementClause? {
        clauses.indices.contains(ordinal - 1) ? clauses[ordinal - 1] : nil
    }
}

/// A line read as a heading: the signs before the number, the number and the title.
struct Heading {
    /// How headings of one agreement look alike.
    enum Style: Hashable {
        /// `# Formål`.
        case marked
        /// `§ 4-3 Formål`.
        case paragraph
        /// `4-3 Formål`.
        case number
        /// `4. Formål`.
        case dotted
    }

    let style: Style?
    /// The whole line, but for the marks before it.
    let line: String
    let number: String?
    let title: String

    init(_ line: Substring) {
        var rest = line.trimmed
        let marks = rest.prefix { $0 == "#" }
        rest = rest.dropFirst(marks.count).trimmed
        self.line = rest.string
        let hasSign = rest.first == "§"
        if hasSign { rest = rest.dropFirst().trimmed }
        let digits = rest.prefix { ($0.isASCII && $0.isNumber) || "-–.".contains($0) }
        let number = digits.map { $0 == "–" ? "-" : String($0) }.joined()
            .split(separator: ".").joined(separator: ".")
        let isNumber = number.first?.isNumber == true && number.last?.isNumber == true
        let after = isNumber ? rest.dropFirst(digits.count) : rest
        title = after.drop { $0.isWhitespace || ":.–-".contains($0) }.trimmed.string
        self.number = isNumber ? number : nil
        let isSetApart =
            after.isEmpty || after.first.map { $0.isWhitespace || $0 == ":" } ?? false
            || digits.last == "."
        style =
            !marks.isEmpty
            ? .marked
            : !isNumber || !isSetApart
                ? nil
                : hasSign
                    ? .paragraph
                    : digits.last == "." ? .dotted : .number
    }
}

/// Finds the lines on which clauses begin.
///
/// The first heading sets the style: `§ 4`, `4` or `4.`; lines marked with `#` always begin a
/// clause. A number must follow the one before it, as 4-2 or 5 follow 4-1, so that a numbered list
/// inside a clause is not taken for clauses; and lines of a table of contents are passed over.
private struct HeadingFinder {
    private var style: Heading.Style?
    private var path: [Int] = []

    static func headings(in lines: [Substring]) -> [Int] {
        var finder = HeadingFinder()
        return lines.indices.filter { finder.isHeading(lines[$0]) }
    }

    private mutating func isHeading(_ line: Substring) -> Bool {
        let heading = Heading(line)
        guard let found = heading.style else { return false }
        if found == .marked { return !heading.title.isEmpty || heading.number != nil }
        guard line.count <= 120, !line.endsWithPageNumber, let number = heading.number,
            found == .paragraph ? heading.title.isTitle(words: 16) : heading.title.isHeadline
        else { return false }
        let next = number.split { $0 == "." || $0 == "-" }.compactMap { Int($0) }
        // Numbers of several levels are written with and without a full stop in one agreement.
        let fits = style == nil || style == found || next.count > 1
        guard fits, next.count <= 4, next.allSatisfy({ $0 < 200 }), follows(next) else {
            return false
        }
        style = style ?? found
        path = next
        return true
    }

    /// Whether a number follows the last: below it as its first, or one on at some level. Laws
    /// and extracts begin anywhere.
    private func follows(_ next: [Int]) -> Bool {
        guard !path.isEmpty else { return true }
        let shared = zip(path, next).prefix { $0 == $1 }.count
        if shared == path.count { return next.count == path.count + 1 && next.last == 1 }
        return next.count == shared + 1 && next[shared] == path[shared] + 1
    }
}

extension String {
    /// The lines, empty ones included.
    fileprivate var lines: [Substring] {
        split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// Short, and no sentence: ends without a full stop or a comma.
    fileprivate func isTitle(words most: Int) -> Bool {
        split(whereSeparator: \.isWhitespace).count <= most
            && last.map { !".,;".contains($0) } ?? true
    }

    /// A title of its own, as headings without a paragraph sign must be: it begins with a capital.
    fileprivate var isHeadline: Bool { first?.isUppercase == true && isTitle(words: 10) }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var rest = drop { $0.isWhitespace }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest
    }

    fileprivate var string: String { String(self) }

    /// Whether the line is one of a table of contents: `4-1 Dialogmøtet … 4`, `1 Formål  - 3 -`.
    fileprivate var endsWithPageNumber: Bool {
        guard let gap = lastIndex(where: { $0 == "\t" || $0 == "." || $0 == "…" }) else {
            return false
        }
        let tail = self[index(after: gap)...].filter { !$0.isWhitespace && $0 != "-" && $0 != "–" }
        let isLeader = self[gap] != "." || self[..<gap].hasSuffix("..")
        return isLeader && !tail.isEmpty && tail.allSatisfy(\.isNumber)
    }
}

extension Collection<Substring> {
    /// The lines as one text, without empty ones around it.
    fileprivate var trimmedText: String { joined(separator: "\n")[...].trimmed.string }
}
