import GRDB

struct SQLiteNotes: NoteRegister {
    let database: any DatabaseWriter

    func save(
        _ content: String, on subject: String, by person: Int64, in partnership: String,
        basedOn version: Int, typed: TypedOn, at instant: Int64
    ) async throws(NoteError) -> Int {
        let answer: Result<Int, NoteError>
        do {
            answer = try await database.changing { db in
                let current = try db.note(on: subject, of: person, in: partnership)
                if let current, current.content == content { return .success(current.version) }
                if content.isEmpty, current == nil { return .success(0) }
                if let current, current.typed.line == typed.line {
                    if current.typed.turn > typed.turn { return .success(current.version) }
                } else if current?.version ?? 0 != version {
                    return .failure(.changed(current))
                }
                let next = (current?.version ?? 0) + 1
                if content.isEmpty {
                    try db.removeNote(on: subject, of: person, in: partnership)
                    return .success(0)
                }
                try db.run(
                    """
                    INSERT INTO note
                        (person, partnership, subject, content, version, savedAt, line, turn)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
                        content = excluded.content, version = excluded.version,
                        savedAt = excluded.savedAt, line = excluded.line, turn = excluded.turn
                    """,
                    [
                        person, partnership, subject, content, next, instant, typed.line,
                        typed.turn,
                    ])
                return .success(next)
            }
        } catch {
            throw .failed(error)
        }
        return try answer.get()
    }

    func notes(
        of person: Int64, in partnership: String
    ) async throws(StorageFailure) -> [String: Note] {
        try await database.fetching { db in
            let rows = try db.rows(
                "SELECT * FROM note WHERE person = ? AND partnership = ?", [person, partnership])
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["subject"], Note($0)) })
        }
    }
}

extension Database {
    fileprivate func note(
        on subject: String, of person: Int64, in partnership: String
    ) throws -> Note? {
        try row(
            "SELECT * FROM note WHERE person = ? AND partnership = ? AND subject = ?",
            [person, partnership, subject]
        ).map(Note.init)
    }

    fileprivate func removeNote(
        on subject: String, of person: Int64, in partnership: String
    ) throws {
        try run(
            "DELETE FROM note WHERE person = ? AND partnership = ? AND subject = ?",
            [person, partnership, subject])
    }
}

extension Note {
    fileprivate init(_ row: Row) {
        self.init(
            content: row["content"], version: row["version"], savedAt: row["savedAt"],
            typed: TypedOn(line: row["line"], turn: row["turn"]))
    }
}
