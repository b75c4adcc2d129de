import GRDB

struct SQLiteDeliveries: DeliveryRegister {
    let database: any DatabaseWriter

    func queue(_ messages: [Message], at instant: Int64) async throws(StorageFailure) -> Int {
        try await database.changing { db in
            try messages.reduce(0) { try $0 + db.add($1, dueAt: instant, error: nil, at: instant) }
        }
    }

    func withhold(
        _ messages: [Message], because error: String, at instant: Int64
    ) async throws(StorageFailure) -> Int {
        try await database.changing { db in
            try messages.reduce(0) { try $0 + db.add($1, dueAt: nil, error: error, at: instant) }
        }
    }

    func due(at instant: Int64, limit: Int) async throws(StorageFailure) -> [Delivery] {
        try await database.fetching { db in
            try db.rows(
                """
                SELECT * FROM delivery WHERE nextAttemptAt <= ?
                ORDER BY nextAttemptAt, messageID LIMIT ?
                """, [instant, limit]
            ).map(Delivery.init)
        }
    }

    func record(
        _ result: DeliveryResult, of messageID: String, at instant: Int64
    ) async throws(StorageFailure) -> Bool {
        let columns = result.columns
        return try await database.changing { db in
            try db.changeCount(
                """
                UPDATE delivery SET state = ?, attempts = attempts + ?, nextAttemptAt = ?,
                    lastError = ?, changedAt = ?
                WHERE messageID = ?
                """,
                [
                    columns.state, columns.attempts, columns.next, columns.error, instant,
                    messageID,
                ]) > 0
        }
    }

    func retry(_ messageID: String, at instant: Int64) async throws(StorageFailure) -> Bool {
        try await database.changing { db in
            try db.changeCount(
                """
                UPDATE delivery SET state = 'queued', attempts = 0, nextAttemptAt = ?1,
                    changedAt = ?1
                WHERE messageID = ?2 AND state IN ('failed', 'bounced')
                """, [instant, messageID]) > 0
        }
    }

    func deliveries(
        of sequence: Int64, in partnership: String
    ) async throws(StorageFailure) -> [Delivery] {
        try await database.fetching { db in
            try db.rows(
                """
                SELECT * FROM delivery WHERE partnership = ? AND sequence = ? ORDER BY messageID
                """, [partnership, sequence]
            ).map(Delivery.init)
        }
    }

    func purge(finishedBefore instant: Int64) async throws(StorageFailure) -> Int {
        try await database.changing {
            try $0.changeCount(
                "DELETE FROM delivery WHERE state <> 'queued' AND changedAt < ?", [instant])
        }
    }
}

extension Database {
    /// Adds a message that is not known, queued if it is due at an instant and else given up.
    fileprivate func add(
        _ message: Message, dueAt next: Int64?, error: String?, at instant: Int64
    ) throws -> Int {
        try changeCount(
            """
            INSERT INTO delivery (messageID, partnership, sequence, person, kind,
                state, attempts, lastError, nextAttemptAt, changedAt)
            VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?)
            ON CONFLICT (messageID) DO NOTHING
            """,
            [
                message.messageID, message.partnership, message.sequence, message.person,
                message.kind, next == nil ? "failed" : "queued", error, next, instant,
            ])
    }
}

extension DeliveryResult {
    fileprivate var columns: (state: String, attempts: Int, next: Int64?, error: String?) {
        switch self {
        case .accepted: ("accepted", 1, nil, nil)
        case .postponed(let next, let error): ("queued", 1, next, error)
        case .failed(let error): ("failed", 1, nil, error)
        case .bounced(let error): ("bounced", 0, nil, error)
        }
    }
}

extension Delivery {
    fileprivate init(_ row: Row) throws {
        let state: DeliveryState
        switch row["state"] as String {
        case "queued": state = .queued(nextAttemptAt: row["nextAttemptAt"])
        case "accepted": state = .accepted
        case "failed": state = .failed
        case "bounced": state = .bounced
        case let other: throw StorageFailure.damaged("a delivery is in state \(other)")
        }
        self.init(
            message: Message(
                messageID: row["messageID"], partnership: row["partnership"],
                sequence: row["sequence"], person: row["person"], kind: row["kind"]),
            state: state, attempts: row["attempts"], lastError: row["lastError"],
            changedAt: row["changedAt"])
    }
}
