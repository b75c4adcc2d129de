import Foundation
import GRDB

/// The yardstick for durable writes: one row a transaction straight into SQLite, with the same
/// journal and the same sync as the store, and nothing else.
struct PlainCommits {
    private let queue: DatabaseQueue
    private let row = Data(repeating: 0x61, count: 400)

    /// A new file of its own.
    init(at path: String) throws {
        var configuration = Configuration()
        configuration.journalMode = .wal
        queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.inDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(sql: "CREATE TABLE plain (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL)")
        }
    }

    /// Commits for a while, one after another.
    func rate(during time: Duration) throws -> Rate {
        let clock = ContinuousClock()
        let processor = Machine.processorTime
        let start = clock.now
        var count = 0
        while clock.now - start < time {
            try queue.write { db in
                try db.cachedStatement(sql: "INSERT INTO plain (bytes) VALUES (?)")
                    .execute(arguments: [row])
            }
            count += 1
        }
        return Rate(
            of: count, in: clock.now - start, using: Machine.processorTime - processor)
    }
}
