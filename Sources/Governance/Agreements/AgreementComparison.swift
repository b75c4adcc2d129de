/// Two texts of agreements laid side by side, clause by clause (R200).
///
/// Clauses belong together when they have the same heading; those left when more than half of
/// their words are the same; and those left then when they have the same number and some words in
/// common. Each clause is used once.
public struct AgreementComparison: Hashable, Sendable {
    /// Two clauses that belong together.
    public struct Pair: Hashable, Sendable {
        /// The clause in the text compared with.
        public let reference: AgreementClause
        /// The clause in the text compared.
        public let local: AgreementClause
        /// Why they are taken to belong together.
        public let match: Match
        /// The words that differ; the headings stand apart.
        public let words: WordComparison
        /// How much of the text is alike, in whole per cent.
        public let likeness: Int
    }

    /// Why two clauses are taken to belong together.
    public enum Match: String, Codable, Hashable, Sendable, CaseIterable {
        /// They have the same heading.
        case heading
        /// Most of their words are the same.
        case likeness
        /// They have the same number.
        case number
    }

    /// The clauses found in both, in the order of the text compared.
    public let pairs: [Pair]
    /// The clauses that only the text compared with has.
    public let missing: [AgreementClause]
    /// The clauses that only the text compared has.
    public let added: [AgreementClause]

    /// The least per cent of words in common for two clauses to belong together by likeness.
    static let leastAlike = 50
    /// The least per cent of words in common for two clauses to belong together by number.
    static let leastWithNumber = 20

    /// Compares a text with another.
    public init(reference: AgreementOutline, local: AgreementOutline) {
        let matches = Self.matches(reference.clauses, local.clauses)
        pairs = local.clauses.compactMap { clause in
            matches[clause.ordinal].map { Pair(reference: $0.0, local: clause, match: $0.1) }
        }
        let used = Set(matches.values.map(\.0.ordinal))
        missing = reference.clauses.filter { !used.contains($0.ordinal) }
        added = local.clauses.filter { matches[$0.ordinal] == nil }
    }

    /// The clause of the reference that belongs to each clause, by the latter's place.
    private static func matches(
        _ reference: [AgreementClause], _ local: [AgreementClause]
    ) -> [Int: (AgreementClause, Match)] {
        var found: [Int: (AgreementClause, Match)] = [:]
        var left = reference
        func take(_ clause: AgreementClause, _ match: Match, for own: AgreementClause) {
            found[own.ordinal] = (clause, match)
            left.removeAll { $0.ordinal == clause.ordinal }
        }
        for own in local where !own.heading.isEmpty {
            let same = left.filter { $0.heading.plainWords == own.heading.plainWords }
            if let best = same.first(where: { $0.number == own.number }) ?? same.first {
                take(best, .heading, for: own)
            }
        }
        let counts = Dictionary(uniqueKeysWithValues: reference.map { ($0.ordinal, $0.wordCounts) })
        for own in local where found[own.ordinal] == nil {
            let words = own.wordCounts
            let ranked = left.map { ($0, words.shared(with: counts[$0.ordinal] ?? [:])) }
            if let best = ranked.max(by: { $0.1 < $1.1 }), best.1 > leastAlike {
                take(best.0, .likeness, for: own)
            } else if let same = ranked.first(where: {
                $0.0.number != nil && $0.0.number == own.number && $0.1 >= leastWithNumber
            }) {
                take(same.0, .number, for: own)
            }
        }
        return found
    }
}

extension AgreementComparison.Pair {
    init(reference: AgreementClause, local: AgreementClause, match: AgreementComparison.Match) {
        self.reference = reference
        self.local = local
        self.match = match
        words = WordComparison(reference: reference.text, local: local.text)
        likeness = words.likeness
    }
}

extension WordComparison {
    /// How much of two texts is alike, in whole per cent: of all words in both, those that stand
    /// in both in the same order. Two empty texts are alike; less than all is never 100, and some
    /// is never 0.
    public var likeness: Int {
        var (same, all) = (0, 0)
        for part in parts {
            switch part {
            case .same(let words):
                same += 2 * words.count
                all += 2 * words.count
            case .missing(let words), .added(let words): all += words.count
            }
        }
        guard all > 0, same < all else { return 100 }
        return same == 0 ? 0 : min(99, max(1, (200 * same + all) / (2 * all)))
    }
}

extension AgreementClause {
    /// The words of the text without signs, and how often each stands there.
    fileprivate var wordCounts: [String: Int] {
        text.plainWords.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}

extension [String: Int] {
    /// The words in common, in per cent of the words of both.
    fileprivate func shared(with other: [String: Int]) -> Int {
        let all = values.reduce(0, +) + other.values.reduce(0, +)
        guard all > 0 else { return 0 }
        return reduce(0) { $0 + Swift.min($1.value, other[$1.key] ?? 0) } * 200 / all
    }
}

extension String {
    /// The words in small letters without signs.
    fileprivate var plainWords: [String] {
        lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
