import Foundation
import GRDB
public import Ledger

/// The store in one SQLite file (or in memory), for one server process.
///
/// Write-ahead log with `synchronous=FULL`: a commit returns when its bytes are synced to disk.
/// Other processes may read and back up the file meanwhile; what they append, `follow` does not
/// tell here.
public struct SQLiteEventStore: EventStore {
    /// The erasable tables in the same file.
    public let registers: Registers

    let database: any DatabaseWriter
    private let commits: GroupCommit
    private let followers = Followers()

    init(database: any DatabaseWriter) {
        self.database = database
        commits = GroupCommit(database: database, followers: followers)
        registers = Registers(database: database)
    }

    /// Appends through the group commit; see `EventStore`.
    public func append(
        _ entries: [NewEntry], to partnership: String, expecting sequence: Int64
    ) async throws(AppendError) -> AppendOutcome {
        let append = try PreparedAppend(entries, to: partnership, expecting: sequence)
        return try await commits.append(append).get()
    }

    /// Where a command is recorded; see `EventStore`.
    public func sequence(
        ofCommand command: String, in partnership: String
    ) async throws(StorageFailure) -> Int64? {
        try await database.fetching { try $0.sequence(ofCommand: command, in: partnership) }
    }

    /// The entries that follow; see `EventStore`.
    public func read(
        _ partnership: String, after sequence: Int64, limit: Int
    ) async throws(StorageFailure) -> [StoredEntry] {
        try await database.fetching { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT sequence, bytes, hash FROM entry
                    WHERE partnership = ? AND sequence > ? ORDER BY sequence LIMIT ?
                    """)
            let rows = try Row.fetchCursor(statement, arguments: [partnership, sequence, limit])
            var entries: [StoredEntry] = []
            while let row = try rows.next() { entries.append(try StoredEntry(row)) }
            return entries
        }
    }

    /// Where the log ends; see `EventStore`.
    public func head(of partnership: String) async throws(StorageFailure) -> Chain {
        try await database.fetching { try $0.endOfLog(of: partnership)?.chain }
            ?? Chain(partnership: partnership)
    }

    /// The partnerships that have a log; see `EventStore`.
    public func partnerships() async throws(StorageFailure) -> [String] {
        try await database.fetching { try $0.partnerships() }
    }

    /// New positions; see `EventStore`.
    public func follow(_ partnership: String?) -> AsyncStream<Position> {
        followers.follow(partnership)
    }

    /// Ends every stream of followers and closes the file. Whatever is called afterwards fails.
    public func close() throws(StorageFailure) {
        followers.end()
        do {
            try database.close()
        } catch {
            throw StorageFailure(error)
        }
    }
}

extension StoredEntry {
    init(_ row: Row) throws {
        self.init(
            sequence: row["sequence"], bytes: row.bytes("bytes"), hash: try row.hash("hash"))
    }
}

extension Database {
    func partnerships() throws -> [String] {
        try rows("SELECT partnership FROM log ORDER BY partnership").map { $0["partnership"] }
    }
}
