import GRDB

struct SQLiteManuscripts: ManuscriptRegister {
    let database: any DatabaseWriter

    func append(
        _ revisions: [NewRevision], to section: SectionKey, expecting newest: Int
    ) async throws(ManuscriptError) -> Int {
        let last: Int?
        do {
            last = try await database.changing { db in
                guard try db.revision(of: section)?.number ?? 0 == newest else { return nil }
                for (index, revision) in revisions.enumerated() {
                    try db.add(revision, to: section, as: newest + 1 + index)
                }
                let last = newest + revisions.count
                try db.run(
                    """
                    DELETE FROM revision
                    WHERE partnership = ? AND manuscript = ? AND section = ?
                    AND number > 1 AND number <= ?
                    """, section.arguments + [last - Revision.mostKept])
                return last
            }
        } catch {
            throw .failed(error)
        }
        guard let last else { throw .changed }
        return last
    }

    func basis(
        of section: SectionKey, for line: String, at number: Int
    ) async throws(StorageFailure) -> SectionBasis? {
        try await database.fetching { db in
            guard let newest = try db.revision(of: section) else { return nil }
            return SectionBasis(
                newest: newest,
                own: try db.revision(of: section, "AND line = ?", [line]),
                named: try db.revision(of: section, "AND number = ?", [number]))
        }
    }

    func newest(
        of manuscript: ManuscriptKey
    ) async throws(StorageFailure) -> [String: Revision] {
        try await database.fetching { db in
            let rows = try db.rows(
                """
                SELECT section, MAX(number) AS number, author, line, turn, content, savedAt
                FROM revision WHERE partnership = ? AND manuscript = ? GROUP BY section
                """, [manuscript.partnership, manuscript.name])
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["section"], Revision($0)) })
        }
    }

    func revisions(of section: SectionKey) async throws(StorageFailure) -> [Revision] {
        try await database.fetching { db in
            try db.rows(
                """
                SELECT * FROM revision
                WHERE partnership = ? AND manuscript = ? AND section = ? ORDER BY number
                """, section.arguments
            ).map(Revision.init)
        }
    }

    func manuscripts(in partnership: String) async throws(StorageFailure) -> [String: Int64] {
        try await database.fetching { db in
            let rows = try db.rows(
                """
                SELECT manuscript, MAX(savedAt) AS savedAt FROM revision
                WHERE partnership = ? GROUP BY manuscript
                """, [partnership])
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["manuscript"], $0["savedAt"]) })
        }
    }

    func delete(_ manuscript: ManuscriptKey) async throws(StorageFailure) -> Int {
        try await database.changing { db in
            try db.changeCount(
                "DELETE FROM revision WHERE partnership = ? AND manuscript = ?",
                [manuscript.partnership, manuscript.name])
        }
    }
}

extension SectionKey {
    fileprivate var arguments: StatementArguments {
        [manuscript.partnership, manuscript.name, section]
    }
}

extension Database {
    /// The newest revision of a section among those that a condition leaves.
    fileprivate func revision(
        of section: SectionKey, _ condition: String = "", _ more: StatementArguments = []
    ) throws -> Revision? {
        try row(
            """
            SELECT * FROM revision WHERE partnership = ? AND manuscript = ? AND section = ?
            \(condition) ORDER BY number DESC LIMIT 1
            """, section.arguments + more
        ).map(Revision.init)
    }

    fileprivate func add(
        _ revision: NewRevision, to section: SectionKey, as number: Int
    ) throws {
        try run(
            """
            INSERT INTO revision
                (partnership, manuscript, section, number, author, line, turn, content, savedAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            section.arguments + [
                number, revision.author, revision.typed?.line, revision.typed?.turn,
                revision.content, revision.savedAt,
            ])
    }
}

extension Revision {
    fileprivate init(_ row: Row) {
        let line: String? = row["line"]
        let turn: Int? = row["turn"]
        self.init(
            number: row["number"], author: row["author"],
            typed: line.flatMap { line in turn.map { TypedOn(line: line, turn: $0) } },
            content: row["content"], savedAt: row["savedAt"])
    }
}
