public import Governance

/// What somebody searched for, and what was found for them.
public struct SearchResult: Sendable {
    /// The question.
    public let question: SearchQuestion
    /// The answer.
    public let findings: SearchFindings

    /// A question with its answer.
    public init(question: SearchQuestion, findings: SearchFindings) {
        self.question = question
        self.findings = findings
    }
}

/// The search: what was asked, and what the reader may see of what answers it.
public struct SearchPage: Page {
    /// The page's name.
    public let title: String
    /// What was searched for.
    let words: String
    /// What was found, kind by kind.
    let groups: [Group]
    /// The same word as the other written language has it, which is found too.
    let alsoFinds: [String]
    /// Words that would find something, where these found nothing.
    let suggestion: String?
    /// Whether all that is recorded has been looked through.
    let isComplete: Bool
    let pageNumber: Int
    /// How the answer is narrowed.
    let filters: SearchFilters

    /// What was found of one kind.
    struct Group: Codable, Hashable, Sendable {
        let kind: Findable.Kind
        let name: String
        let hits: [SearchHit]
        /// How many there are.
        let total: Int
        /// Whether there are more than were counted.
        let isAtLeast: Bool
    }

    init(_ frame: Frame) {
        let question = frame.search?.question ?? SearchQuestion(words: "")
        let findings = frame.search?.findings ?? SearchFindings(groups: [])
        let excerpts = Excerpts(of: question.words)
        title =
            question.words.isEmpty
            ? frame.say(SearchWords.heading) : frame.say(SearchWords.heading(for: question.words))
        words = question.words
        groups = findings.groups.map { group in
            Group(
                kind: group.kind, name: frame.say(group.kind.label),
                hits: group.shown.compactMap {
                    SearchHit($0, for: frame, excerpts: excerpts)
                },
                total: group.total,
                isAtLeast: group.total >= SearchFindings.mostCounted)
        }
        alsoFinds = OtherSpellings.of(question.words)
        suggestion = findings.suggestion
        isComplete = findings.isComplete
        pageNumber = question.page
        filters = SearchFilters(question, in: frame)
    }
}
