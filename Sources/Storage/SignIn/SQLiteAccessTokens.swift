import GRDB

struct SQLiteAccessTokens: AccessTokenRegister {
    let database: any DatabaseWriter

    func issue(
        _ grant: AccessGrant, hash: TokenHash, at instant: Int64
    ) async throws(StorageFailure) -> Int64 {
        try await database.changing { db in
            try db.run(
                """
                INSERT INTO accessToken
                    (hash, person, partnership, hat, name, createdAt, expiresAt)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    hash.blob, grant.person, grant.partnership, grant.hat, grant.name, instant,
                    grant.expiresAt,
                ])
            return db.lastInsertedRowID
        }
    }

    func token(_ hash: TokenHash, at instant: Int64) async throws(StorageFailure) -> AccessToken? {
        try await database.fetching { db in
            try db.row(
                """
                SELECT * FROM accessToken
                WHERE hash = ? AND expiresAt > ? AND revokedAt IS NULL
                """, [hash.blob, instant]
            ).map(AccessToken.init)
        }
    }

    func tokens(
        of person: Int64, in partnership: String
    ) async throws(StorageFailure) -> [AccessToken] {
        try await database.fetching { db in
            try db.rows(
                "SELECT * FROM accessToken WHERE person = ? AND partnership = ? ORDER BY id DESC",
                [person, partnership]
            ).map(AccessToken.init)
        }
    }

    func revoke(
        _ id: Int64, of person: Int64, at instant: Int64
    ) async throws(StorageFailure) -> Bool {
        try await database.changing { db in
            try db.changeCount(
                """
                UPDATE accessToken SET revokedAt = ?
                WHERE id = ? AND person = ? AND revokedAt IS NULL
                """, [instant, id, person]) > 0
        }
    }
}

extension AccessToken {
    fileprivate init(_ row: Row) {
        self.init(
            id: row["id"],
            grant: AccessGrant(
                person: row["person"], partnership: row["partnership"], hat: row["hat"],
                name: row["name"], expiresAt: row["expiresAt"]),
            createdAt: row["createdAt"], revokedAt: row["revokedAt"])
    }
}
