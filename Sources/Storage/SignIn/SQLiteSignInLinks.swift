import GRDB

struct SQLiteSignInLinks: SignInLinkRegister {
    let database: any DatabaseWriter

    func issue(_ link: SignInLink) async throws(StorageFailure) {
        try await database.changing { db in
            try db.run(
                "INSERT INTO signInLink (hash, person, partnership, expiresAt) VALUES (?, ?, ?, ?)",
                [link.hash.blob, link.person, link.partnership, link.expiresAt])
        }
    }

    func redeem(_ hash: TokenHash, at instant: Int64) async throws(StorageFailure) -> SignInLink? {
        try await database.changing { db in
            try db.row(
                """
                UPDATE signInLink SET usedAt = ?1
                WHERE hash = ?2 AND usedAt IS NULL AND expiresAt > ?1
                RETURNING person, partnership, expiresAt
                """, [instant, hash.blob]
            ).map { row in
                SignInLink(
                    hash: hash, person: row["person"], partnership: row["partnership"],
                    expiresAt: row["expiresAt"])
            }
        }
    }

    func purge(at instant: Int64) async throws(StorageFailure) -> Int {
        try await database.changing {
            try $0.changeCount("DELETE FROM signInLink WHERE expiresAt <= ?", [instant])
        }
    }
}
