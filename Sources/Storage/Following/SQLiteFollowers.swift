import GRDB

struct SQLiteFollowers: FollowerRegister {
    let database: any DatabaseWriter

    func ask(_ wish: FollowWish) async throws(StorageFailure) {
        try await database.changing { db in
            try db.run(
                """
                INSERT INTO follower (partnership, email, emailKey, language, secret, linkDueAt)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                ON CONFLICT (partnership, emailKey) DO UPDATE SET linkDueAt = ?6
                """,
                [
                    wish.partnership, wish.email, wish.email.lowercased(), wish.language,
                    wish.secret, wish.at,
                ])
            try db.run(
                """
                INSERT INTO following (follower, what, askedAt)
                SELECT id, ?1, ?2 FROM follower WHERE partnership = ?3 AND emailKey = ?4
                ON CONFLICT (follower, what) DO UPDATE SET askedAt = ?2 WHERE confirmedAt IS NULL
                """, [wish.following, wish.at, wish.partnership, wish.email.lowercased()])
        }
    }

    func awaitingLink(at instant: Int64, limit: Int) async throws(StorageFailure) -> [Follower] {
        try await followers(
            where: "linkDueAt <= ? ORDER BY linkDueAt LIMIT ?", [instant, limit])
    }

    func awaitingNews(at instant: Int64, limit: Int) async throws(StorageFailure) -> [Follower] {
        try await followers(where: "newsDueAt <= ? ORDER BY newsDueAt LIMIT ?", [instant, limit])
    }

    func linkSent(to id: Int64) async throws(StorageFailure) {
        try await change("UPDATE follower SET linkDueAt = NULL WHERE id = ?", [id])
    }

    func linkPostponed(for id: Int64, until instant: Int64) async throws(StorageFailure) {
        try await change("UPDATE follower SET linkDueAt = ? WHERE id = ?", [instant, id])
    }

    func told(_ id: Int64, until instant: Int64, next: Int64) async throws(StorageFailure) {
        try await change(
            "UPDATE follower SET toldUntil = ?, newsDueAt = ? WHERE id = ?", [instant, next, id])
    }

    func newsPostponed(for id: Int64, until instant: Int64) async throws(StorageFailure) {
        try await change("UPDATE follower SET newsDueAt = ? WHERE id = ?", [instant, id])
    }

    func follower(withSecret secret: String) async throws(StorageFailure) -> Follower? {
        try await followers(where: "secret = ?", [secret]).first
    }

    func confirm(_ secret: String, at instant: Int64) async throws(StorageFailure) {
        try await database.changing { db in
            try db.run(
                """
                UPDATE following SET confirmedAt = ?1 WHERE confirmedAt IS NULL
                AND follower = (SELECT id FROM follower WHERE secret = ?2)
                """, [instant, secret])
            try db.run(
                """
                UPDATE follower SET toldUntil = coalesce(toldUntil, ?1),
                newsDueAt = coalesce(newsDueAt, ?1) WHERE secret = ?2
                """, [instant, secret])
        }
    }

    func stop(_ secret: String, following: String?) async throws(StorageFailure) {
        try await database.changing { db in
            try db.run(
                """
                DELETE FROM following WHERE (?1 IS NULL OR what = ?1)
                AND follower = (SELECT id FROM follower WHERE secret = ?2)
                """, [following, secret])
            try db.eraseThoseWhoFollowNothing()
        }
    }

    func purge(unconfirmedBefore instant: Int64) async throws(StorageFailure) -> Int {
        try await database.changing { db in
            let count = try db.changeCount(
                "DELETE FROM following WHERE confirmedAt IS NULL AND askedAt < ?", [instant])
            try db.eraseThoseWhoFollowNothing()
            return count
        }
    }

    private func change(_ sql: String, _ arguments: StatementArguments) async throws(StorageFailure)
    {
        try await database.changing { try $0.run(sql, arguments) }
    }

    private func followers(
        where condition: String, _ arguments: StatementArguments
    ) async throws(StorageFailure) -> [Follower] {
        try await database.fetching { db in
            try db.rows("SELECT * FROM follower WHERE \(condition)", arguments).map { row in
                let id: Int64 = row["id"]
                let followings = try db.rows(
                    "SELECT what, confirmedAt FROM following WHERE follower = ? ORDER BY what",
                    [id])
                let isConfirmed = { (following: Row) in following["confirmedAt"] != nil }
                return Follower(
                    id: id, partnership: row["partnership"], email: row["email"],
                    language: row["language"], secret: row["secret"], toldUntil: row["toldUntil"],
                    confirmed: followings.filter(isConfirmed).map { $0["what"] },
                    pending: followings.filter { !isConfirmed($0) }.map { $0["what"] })
            }
        }
    }
}

extension Database {
    fileprivate func eraseThoseWhoFollowNothing() throws {
        try run("DELETE FROM follower WHERE id NOT IN (SELECT follower FROM following)")
    }
}
