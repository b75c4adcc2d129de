public import Governance
import Lexicon
public import Storage
import Synchronization

/// Finds by words what a reader may see, in everything that has been recorded.
///
/// Whatever the index says, each hit is asked about with the one openness function on the state of
/// that instant before it counts, so that an index which lags behind can lack something but never
/// tell what is not to be told.
public final class Search: Sendable {
    /// Where the words come from.
    public struct Sources: Sendable {
        /// The words of texts; those erased are left out.
        public typealias Words =
            @Sendable (Set<TextID>, PartnershipID) async throws -> [TextID: String]
        /// What a file says; `nil` where it says nothing that can be read, and thrown where that
        /// could not be found out.
        public typealias FileText =
            @Sendable (Governance.StoredFile, PartnershipID) async throws -> String?

        let words: Words
        let textOfFile: FileText
        let agreements: [PartnershipID: [ClauseID: String]]

        /// The texts of a desk, and what else there is.
        public init(
            of desk: Desk, textOfFile: @escaping FileText = { _, _ in nil },
            agreements: [PartnershipID: [ClauseID: String]] = [:]
        ) {
            self.init(
                words: { try await desk.texts.stored($0, in: $1) },
                textOfFile: textOfFile, agreements: agreements)
        }

        /// Words from anywhere.
        public init(
            words: @escaping Words, textOfFile: @escaping FileText = { _, _ in nil },
            agreements: [PartnershipID: [ClauseID: String]] = [:]
        ) {
            self.words = words
            self.textOfFile = textOfFile
            self.agreements = agreements
        }
    }

    /// Opens the index of a partnership.
    public typealias Shelf = @Sendable (PartnershipID) throws(StorageFailure) -> SQLiteSearchIndex

    /// An index that lacks more entries than this is not waited for while somebody sees to it.
    private static let bearableLag: Int64 = 5000

    private let desk: Desk
    private let shelf: Shelf
    private let sources: Sources
    private let keepers = Mutex<[PartnershipID: IndexKeeper]>([:])
    private let isKeptUp = Mutex(false)

    /// A search over a desk's partnerships.
    ///
    /// - Parameter shelf: Opens the index of a partnership; in memory where nothing else is said.
    public init(
        desk: Desk, sources: Sources,
        shelf: @escaping Shelf = { _ throws(StorageFailure) in try SQLiteSearchIndex.inMemory() }
    ) {
        self.desk = desk
        self.shelf = shelf
        self.sources = sources
    }

    /// Answers a question for a reader, on a state of the partnership.
    public func answer(
        _ question: SearchQuestion, for reader: Reader, at now: Instant, on state: Partnership,
        of id: PartnershipID
    ) async throws -> SearchFindings {
        let keeper = try keeper(of: id)
        let isComplete = try await bring(keeper, to: state, at: now)
        let terms = SearchTerms(question.words).terms.map(\.words)
        guard !terms.isEmpty else { return SearchFindings(groups: [], isComplete: isComplete) }
        let kinds = question.kind.map { [$0] } ?? Findable.Kind.allCases
        let found = try await keeper.index.answers(
            to: kinds.map { IndexQuestion(terms: terms, marks: question.marks(of: $0)) },
            in: reader == .everyone ? .open : .all, limit: SearchFindings.mostCounted,
            isTold: { key in
                Findable(key).map { state.mayFind($0, reader, at: now) } ?? false
            })
        var findings = SearchFindings(groups: [], isComplete: isComplete)
        for (kind, keys) in zip(kinds, found) where !keys.isEmpty {
            findings.groups.append(group(kind, keys, question))
        }
        if findings.groups.isEmpty {
            findings.suggestion = try await Suggestions(index: keeper.index).instead(of: terms)
        }
        return findings
    }

    private func group(
        _ kind: Findable.Kind, _ keys: [String], _ question: SearchQuestion
    ) -> SearchFindings.Group {
        let length = question.kind == nil ? SearchFindings.preview : SearchFindings.pageLength
        let pages = max(1, (keys.count + length - 1) / length)
        let page = question.kind == nil ? 1 : min(max(1, question.page), pages)
        return SearchFindings.Group(
            kind: kind,
            shown: keys.dropFirst((page - 1) * length).prefix(length).compactMap { Findable($0) },
            total: keys.count)
    }

    /// Keeps all indexes up to date until cancelled, so that nobody waits for what has long been
    /// recorded. Files are read beside that, one at a time: the rest is found meanwhile.
    ///
    /// - Parameters:
    ///   - clock: Tells what time it is, by which exemptions end.
    ///   - report: Told of what went wrong; the next entry is a new try.
    public func keepUp(
        clock: @escaping @Sendable () -> Instant,
        report: @escaping @Sendable (any Error) -> Void
    ) async {
        isKeptUp.withLock { $0 = true }
        defer { isKeptUp.withLock { $0 = false } }
        // Listened to before the first look, so that nothing falls in between.
        let positions = desk.follow()
        let (toRead, indexed) = AsyncStream.makeStream(of: PartnershipID.self)
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                for await id in toRead { await self.readFiles(of: id, clock: clock, report) }
            }
            for id in desk.partnerships {
                await look(at: id, clock(), report)
                indexed.yield(id)
            }
            for await position in positions {
                let id = PartnershipID(position.partnership)
                await look(at: id, clock(), report)
                indexed.yield(id)
            }
            indexed.finish()
        }
    }

    /// Reads the files of a partnership whose words its index lacks; returns when none is left
    /// that can be read.
    ///
    /// - Parameters:
    ///   - clock: Tells what time it is, by which exemptions end.
    ///   - report: Told of files that could not be read. They are found by their names, and are
    ///     tried again when the program next starts.
    public func readFiles(
        of id: PartnershipID, clock: @escaping @Sendable () -> Instant,
        _ report: @Sendable (any Error) -> Void
    ) async {
        guard let state = desk.snapshot(of: id) else { return }
        do {
            let keeper = try keeper(of: id)
            try await keeper.catchUp(to: state, at: clock())
            try await keeper.readFiles(clock: clock, report)
        } catch {
            report(error)
        }
    }

    /// Throws the index of a partnership away and makes it anew; to be called when a text or a
    /// file has been erased, which the log does not tell.
    public func remake(_ id: PartnershipID, at now: Instant) async throws {
        guard let state = desk.snapshot(of: id) else { return }
        try await keeper(of: id).remake(from: state, at: now)
    }

    private func look(
        at id: PartnershipID, _ now: Instant, _ report: @Sendable (any Error) -> Void
    ) async {
        guard let state = desk.snapshot(of: id) else { return }
        do {
            try await keeper(of: id).catchUp(to: state, at: now)
        } catch {
            report(error)
        }
    }

    /// Whether the index shows all of the state, after what could be waited for.
    private func bring(
        _ keeper: IndexKeeper, to state: Partnership, at now: Instant
    ) async throws -> Bool {
        if isKeptUp.withLock({ $0 }), try await keeper.lag(behind: state) > Self.bearableLag {
            return false
        }
        try await keeper.catchUp(to: state, at: now)
        return true
    }

    private func keeper(of id: PartnershipID) throws(StorageFailure) -> IndexKeeper {
        if let known = keepers.withLock({ $0[id] }) { return known }
        let new = IndexKeeper(id, desk: desk, index: try shelf(id), sources: sources)
        return keepers.withLock { all in
            let keeper = all[id] ?? new
            all[id] = keeper
            return keeper
        }
    }
}
