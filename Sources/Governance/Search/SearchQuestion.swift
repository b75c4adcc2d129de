/// What somebody searches for.
public struct SearchQuestion: Hashable, Sendable {
    /// The words, as they were written.
    public var words: String
    /// One kind of thing alone.
    public var kind: Findable.Kind?
    /// One body alone.
    public var body: BodyID?
    /// One calendar year alone.
    public var year: Int?
    /// Cases that stand so.
    public var status: CaseStatus?
    /// What concerns one partner.
    public var partner: PartnerID?
    /// What concerns one group of patients with priority.
    public var priority: Name<PriorityGroup>?
    /// The page of the answer, from 1.
    public var page = 1

    /// Searches for words.
    public init(words: String) {
        self.words = words
    }
}

/// What was found, as far as whoever asked may be told: nothing here counts or names anything else.
public struct SearchFindings: Hashable, Sendable {
    /// What was found of one kind.
    public struct Group: Hashable, Sendable {
        /// The kind.
        public let kind: Findable.Kind
        /// What is shown of it.
        public let shown: [Findable]
        /// How many there are; the most that are counted where there are more.
        public let total: Int

        /// What was found of one kind.
        public init(kind: Findable.Kind, shown: [Findable], total: Int) {
            self.kind = kind
            self.shown = shown
            self.total = total
        }
    }

    /// How many of one kind are counted.
    public static let mostCounted = 1000
    /// How many of each kind are shown where all kinds are.
    public static let preview = 5
    /// How many are shown on a page of one kind.
    public static let pageLength = 20

    /// The kinds of which something was found.
    public var groups: [Group]
    /// Words that would find something, where these found nothing.
    public var suggestion: String?
    /// Whether all that has been recorded has been looked through.
    public var isComplete: Bool

    /// What was found.
    public init(groups: [Group], suggestion: String? = nil, isComplete: Bool = true) {
        self.groups = groups
        self.suggestion = suggestion
        self.isComplete = isComplete
    }
}
