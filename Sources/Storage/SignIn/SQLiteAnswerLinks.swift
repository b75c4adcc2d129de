import GRDB

struct SQLiteAnswerLinks: AnswerLinkRegister {
    let database: any DatabaseWriter

    func issue(_ link: AnswerLink, token: String) async throws(StorageFailure) {
        try await database.changing { db in
            try db.run(
                """
                INSERT INTO answerLink (hash, person, partnership, hat, question, expiresAt)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    TokenHash(of: token).blob, link.person, link.partnership, link.hat,
                    link.question, link.expiresAt,
                ])
        }
    }

    func link(token: String, at instant: Int64) async throws(StorageFailure) -> AnswerLink? {
        try await database.fetching { db in
            try db.row(
                """
                SELECT person, partnership, hat, question, expiresAt FROM answerLink
                WHERE hash = ? AND expiresAt > ?
                """, [TokenHash(of: token).blob, instant]
            ).map { row in
                AnswerLink(
                    person: row["person"], partnership: row["partnership"], hat: row["hat"],
                    question: row["question"], expiresAt: row["expiresAt"])
            }
        }
    }

    func purge(at instant: Int64) async throws(StorageFailure) -> Int {
        try await database.changing {
            try $0.changeCount("DELETE FROM answerLink WHERE expiresAt <= ?", [instant])
        }
    }
}
