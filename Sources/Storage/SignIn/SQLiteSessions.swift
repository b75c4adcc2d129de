import GRDB

struct SQLiteSessions: SessionRegister {
    let database: any DatabaseWriter

    func start(_ session: Session) async throws(StorageFailure) {
        try await database.changing { db in
            try db.run(
                """
                INSERT INTO session
                    (hash, person, partnership, hat, createdAt, lastSeenAt, expiresAt)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    session.hash.blob, session.person, session.partnership, session.hat,
                    session.createdAt, session.lastSeenAt, session.expiresAt,
                ])
        }
    }

    func session(_ hash: TokenHash, at instant: Int64) async throws(StorageFailure) -> Session? {
        try await database.fetching { db in
            try db.row(
                "SELECT * FROM session WHERE hash = ? AND expiresAt > ?", [hash.blob, instant]
            ).map { try Session($0) }
        }
    }

    func extend(
        _ hash: TokenHash, seenAt instant: Int64, until end: Int64
    ) async throws(StorageFailure) -> Bool {
        try await database.changing { db in
            try db.changeCount(
                """
                UPDATE session SET lastSeenAt = ?1, expiresAt = ?2
                WHERE hash = ?3 AND expiresAt > ?1
                """, [instant, end, hash.blob]) > 0
        }
    }

    func choose(hat: String, in hash: TokenHash) async throws(StorageFailure) -> Bool {
        try await database.changing {
            try $0.changeCount("UPDATE session SET hat = ? WHERE hash = ?", [hat, hash.blob]) > 0
        }
    }

    func end(_ hash: TokenHash) async throws(StorageFailure) -> Bool {
        try await database.changing {
            try $0.changeCount("DELETE FROM session WHERE hash = ?", [hash.blob]) > 0
        }
    }

    func endAll(of person: Int64) async throws(StorageFailure) -> Int {
        try await database.changing {
            try $0.changeCount("DELETE FROM session WHERE person = ?", [person])
        }
    }

    func purge(at instant: Int64) async throws(StorageFailure) -> Int {
        try await database.changing {
            try $0.changeCount("DELETE FROM session WHERE expiresAt <= ?", [instant])
        }
    }
}

extension Session {
    fileprivate init(_ row: Row) throws {
        self.init(
            hash: try row.hash("hash"), person: row["person"], partnership: row["partnership"],
            hat: row["hat"], createdAt: row["createdAt"], lastSeenAt: row["lastSeenAt"],
            expiresAt: row["expiresAt"])
    }
}
