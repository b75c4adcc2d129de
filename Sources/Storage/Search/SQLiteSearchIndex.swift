import GRDB
import Lexicon

/// The words of one partnership's texts, in SQLite's FTS5: a file that can be thrown away at any
/// time and made anew from the log.
///
/// What everyone may find lies in one table, all else in another, and whoever is signed out asks
/// the first alone: what they may not see can change neither the order nor the time of an answer.
/// Answers come in the order of the documents, not by how rare a word is, since that would tell of
/// other documents too.
public struct SQLiteSearchIndex: Sendable {
    /// Which documents are looked through.
    public enum Extent: Sendable {
        /// Those that everyone may find.
        case open
        /// All of them; the caller asks of each whether it may be told.
        case all
    }

    private let database: any DatabaseWriter

    /// Opens the index in a file, made if it is not there. One made by another version of the
    /// program, or that cannot be read, is emptied.
    public static func open(at path: String) throws(StorageFailure) -> SQLiteSearchIndex {
        do {
            return try SQLiteSearchIndex(DatabasePool(path: path, configuration: configuration))
        } catch {
            throw StorageFailure(error)
        }
    }

    /// An empty index in memory.
    public static func inMemory() throws(StorageFailure) -> SQLiteSearchIndex {
        do {
            return try SQLiteSearchIndex(DatabaseQueue(configuration: configuration))
        } catch {
            throw StorageFailure(error)
        }
    }

    private init(_ database: any DatabaseWriter) throws {
        self.database = database
        try database.write { db in
            let made = try Int.fetchOne(db, sql: "PRAGMA user_version")
            if made != IndexSchema.version { try IndexSchema.make(db) }
        }
    }

    /// What is lost with the power is made anew, so that nothing waits for the disk.
    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            db.add(tokenizer: SearchTokenizer.self)
            try db.execute(
                sql: """
                    PRAGMA synchronous = OFF;
                    PRAGMA secure_delete = ON;
                    PRAGMA cache_size = -32000;
                    """)
        }
        return configuration
    }

    /// How far the index has come; `nil` for an empty one, and for one that is being made.
    public func standing() async throws(StorageFailure) -> IndexStanding? {
        try await database.fetching { db in
            try db.row("SELECT position, basis FROM standing").map {
                IndexStanding(position: $0["position"], basis: $0["basis"])
            }
        }
    }

    /// Throws everything away.
    public func empty() async throws(StorageFailure) {
        try await database.changing { db in try IndexSchema.make(db) }
        try await database.emptyWriteAheadLog()
    }

    /// Replaces documents and removes others, in one step.
    ///
    /// - Parameter standing: How far the index then is; `nil` while more is to come.
    public func put(
        _ documents: [IndexedDocument], removing keys: [String] = [], standing: IndexStanding?
    ) async throws(StorageFailure) {
        try await database.changing { db in
            for key in keys { try db.removeDocument(key) }
            // FTS5 gathers what comes in ascending order, and writes at once what does not.
            for document in documents.sorted(by: { $0.order < $1.order }) {
                try db.replace(document)
            }
            guard let standing else { return }
            try db.run("DELETE FROM standing")
            try db.run(
                "INSERT INTO standing (position, basis) VALUES (?, ?)",
                [standing.position, standing.basis])
        }
    }

    /// Keeps what a file says, known by the digest of its content, so that it is read once.
    public func keep(_ words: String, ofFile digest: String) async throws(StorageFailure) {
        try await database.changing { db in
            try db.run(
                "INSERT OR REPLACE INTO fileText (digest, words) VALUES (?, ?)", [digest, words])
        }
    }

    /// What some files say, by digest, as far as they have been read.
    public func words(
        ofFiles digests: Set<String>
    ) async throws(StorageFailure) -> [String: String] {
        try await database.fetching { db in
            var found: [String: String] = [:]
            for digest in digests {
                let row = try db.row("SELECT words FROM fileText WHERE digest = ?", [digest])
                found[digest] = row?["words"]
            }
            return found
        }
    }

    /// The digests of all files that have been read.
    public func readFiles() async throws(StorageFailure) -> Set<String> {
        try await database.fetching { db in
            Set(try db.rows("SELECT digest FROM fileText").map { $0["digest"] as String })
        }
    }

    /// The keys of all documents that not everyone may find.
    public func restrictedKeys() async throws(StorageFailure) -> [String] {
        try await database.fetching { db in
            try db.rows("SELECT key FROM document WHERE NOT isOpen").map { $0["key"] }
        }
    }

    /// The keys of all documents that begin so.
    public func keys(beginning start: String) async throws(StorageFailure) -> [String] {
        try await database.fetching { db in
            try db.rows(
                "SELECT key FROM document WHERE key >= ? AND key < ?",
                [start, start + "\u{10FFFF}"]
            ).map { $0["key"] }
        }
    }

    /// Which of some words stand in what everyone may find, in whatever form, and in how many
    /// documents each.
    public func known(
        among words: [String]
    ) async throws(StorageFailure) -> [(word: String, count: Int)] {
        try await database.fetching { db in
            let forms = WordForms()
            let statement = try db.cachedStatement(sql: "SELECT doc FROM openWord WHERE term = ?")
            return try words.compactMap { word in
                let form = forms.forms(of: word[...]).form
                return try Int.fetchOne(statement, arguments: [form]).map { (word, $0) }
            }
        }
    }

    /// Finds documents that answer several questions, from one state of the index.
    ///
    /// - Parameters:
    ///   - questions: What is looked for, each by itself.
    ///   - limit: How many are told of each at most.
    ///   - isTold: Whether a document may be told to whoever asks; asked of each before it counts.
    /// - Returns: The keys, those with the words in their title first, then those with the words
    ///   elsewhere, then those with words that begin so.
    public func answers(
        to questions: [IndexQuestion], in extent: Extent, limit: Int,
        isTold: @escaping @Sendable (String) -> Bool
    ) async throws(StorageFailure) -> [[String]] {
        try await database.fetching { db in
            try questions.map { question in
                var found = FoundKeys(limit: limit)
                for match in WordMatch.allCases where !found.isFull {
                    guard let expression = question.expression(match) else { continue }
                    try db.match(expression, in: extent) { key in
                        if isTold(key) { found.add(key) }
                        return !found.isFull
                    }
                }
                return found.keys
            }
        }
    }

    /// Closes the file.
    public func close() throws(StorageFailure) {
        do {
            try database.close()
        } catch {
            throw StorageFailure(error)
        }
    }
}

/// What has been found so far, each once.
private struct FoundKeys {
    let limit: Int
    private(set) var keys: [String] = []
    private var seen: Set<String> = []

    init(limit: Int) {
        self.limit = limit
    }

    var isFull: Bool { keys.count >= limit }

    mutating func add(_ key: String) {
        if seen.insert(key).inserted { keys.append(key) }
    }
}
