import GRDB

struct SQLiteDrafts: DraftRegister {
    let database: any DatabaseWriter

    func save(
        _ content: String, as key: DraftKey, by author: Int64, basedOn version: Int,
        at instant: Int64
    ) async throws(DraftError) -> Int {
        try await answering { db in
            guard let current = try db.draft(key) else {
                guard version == 0 else { return .failure(.notAuthor) }
                try db.begin(key, content, by: author, at: instant)
                return .success(1)
            }
            guard current.authors.contains(author) else { return .failure(.notAuthor) }
            if current.content == content { return .success(current.version) }
            guard current.version == version else { return .failure(.changed(current)) }
            try db.run(
                """
                UPDATE draft SET content = ?, version = version + 1, savedAt = ?
                WHERE partnership = ? AND key = ?
                """, [content, instant, key.partnership, key.key])
            return .success(version + 1)
        }
    }

    func draft(_ key: DraftKey, for reader: Int64) async throws(StorageFailure) -> Draft? {
        try await database.fetching { db in
            guard let draft = try db.draft(key), draft.authors.contains(reader) else { return nil }
            return draft
        }
    }

    func drafts(of author: Int64, in partnership: String) async throws(StorageFailure) -> [Draft] {
        try await database.fetching { db in
            try db.rows(
                "SELECT key FROM draftAuthor WHERE person = ? AND partnership = ?",
                [author, partnership]
            )
            .compactMap { try db.draft(DraftKey(partnership: partnership, key: $0["key"])) }
            .sorted { ($1.savedAt, $1.key.key) < ($0.savedAt, $0.key.key) }
        }
    }

    func share(_ key: DraftKey, by author: Int64, with person: Int64) async throws(DraftError) {
        try await answering { db -> Result<Void, DraftError> in
            guard let draft = try db.draft(key), draft.authors.contains(author) else {
                return .failure(.notAuthor)
            }
            try db.run(
                """
                INSERT INTO draftAuthor (partnership, key, person) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING
                """, [key.partnership, key.key, person])
            return .success(())
        }
    }

    func delete(_ key: DraftKey, by author: Int64) async throws(StorageFailure) -> Bool {
        try await database.changing { db in
            try db.changeCount(
                """
                DELETE FROM draft WHERE partnership = ?1 AND key = ?2 AND EXISTS (
                    SELECT 1 FROM draftAuthor WHERE partnership = ?1 AND key = ?2 AND person = ?3)
                """, [key.partnership, key.key, author]) > 0
        }
    }

    func purge(at instant: Int64) async throws(StorageFailure) -> Int {
        try await database.changing { db in
            try db.changeCount("DELETE FROM draft WHERE savedAt < ?", [instant - Draft.keptFor])
        }
    }

    private func answering<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Result<Value, DraftError>
    ) async throws(DraftError) -> Value {
        let answer: Result<Value, DraftError>
        do {
            answer = try await database.changing(body)
        } catch {
            throw .failed(error)
        }
        return try answer.get()
    }
}

extension Database {
    fileprivate func begin(
        _ key: DraftKey, _ content: String, by author: Int64, at instant: Int64
    ) throws {
        try run(
            "INSERT INTO draft (partnership, key, content, version, savedAt) VALUES (?, ?, ?, 1, ?)",
            [key.partnership, key.key, content, instant])
        try run(
            "INSERT INTO draftAuthor (partnership, key, person) VALUES (?, ?, ?)",
            [key.partnership, key.key, author])
    }

    fileprivate func draft(_ key: DraftKey) throws -> Draft? {
        let row = try row(
            "SELECT content, version, savedAt FROM draft WHERE partnership = ? AND key = ?",
            [key.partnership, key.key])
        guard let row else { return nil }
        let authors = try rows(
            "SELECT person FROM draftAuthor WHERE partnership = ? AND key = ? ORDER BY person",
            [key.partnership, key.key])
        return Draft(
            key: key, content: row["content"], version: row["version"],
            authors: authors.map { $0["person"] }, savedAt: row["savedAt"])
    }
}
