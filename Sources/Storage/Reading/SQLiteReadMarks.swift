import GRDB

struct SQLiteReadMarks: ReadMarkRegister {
    let database: any DatabaseWriter

    func mark(
        _ subject: String, readAt instant: Int64, by person: Int64, in partnership: String
    ) async throws(StorageFailure) {
        try await database.changing { db in
            try db.run(
                """
                INSERT INTO readMark (person, partnership, subject, readAt) VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET readAt = MAX(readAt, excluded.readAt)
                """, [person, partnership, subject, instant])
        }
    }

    func marks(
        of person: Int64, in partnership: String
    ) async throws(StorageFailure) -> [String: Int64] {
        try await database.fetching { db in
            let rows = try db.rows(
                "SELECT subject, readAt FROM readMark WHERE person = ? AND partnership = ?",
                [person, partnership])
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["subject"], $0["readAt"]) })
        }
    }
}

struct SQLitePreferences: PreferenceRegister {
    let database: any DatabaseWriter

    func set(_ value: String?, for key: String, of person: Int64) async throws(StorageFailure) {
        try await database.changing { db in
            guard let value else {
                try db.run("DELETE FROM preference WHERE person = ? AND key = ?", [person, key])
                return
            }
            try db.run(
                """
                INSERT INTO preference (person, key, value) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET value = excluded.value
                """, [person, key, value])
        }
    }

    func preferences(of person: Int64) async throws(StorageFailure) -> [String: String] {
        try await database.fetching { db in
            let rows = try db.rows("SELECT key, value FROM preference WHERE person = ?", [person])
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["key"], $0["value"]) })
        }
    }
}
