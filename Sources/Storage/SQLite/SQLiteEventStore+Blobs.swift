import Foundation
import GRDB
public import Ledger

extension SQLiteEventStore {
    /// Texts by id; see `BlobStore`.
    public func texts(
        _ ids: Set<Int>, of partnership: String
    ) async throws(StorageFailure) -> [Int: StoredText] {
        try await database.fetching { db in
            var texts: [Int: StoredText] = [:]
            for id in ids { texts[id] = try db.text(id, of: partnership) }
            return texts
        }
    }

    /// Erases a text; see `BlobStore`. The freed pages are overwritten (`secure_delete`).
    public func eraseText(
        _ id: Int, of partnership: String, at instant: Int64
    ) async throws(StorageFailure) -> Bool {
        try await erasing(
            """
            UPDATE text SET content = NULL, salt = NULL, erasedAt = ?
            WHERE partnership = ? AND id = ? AND content IS NOT NULL
            """, [instant, partnership, id])
    }

    /// Keeps a file; see `BlobStore`.
    public func put(
        _ file: NewFile, of partnership: String
    ) async throws(FileError) -> FileDigest {
        let digest = FileDigest(of: file.content)
        let erasedAt: Int64?
        do {
            erasedAt = try await database.changing { db in
                try db.run(
                    """
                    INSERT INTO file (partnership, digest, size, mediaType, storedAt, content)
                    VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                    """,
                    [
                        partnership, digest.blob, file.content.count, file.mediaType, file.at,
                        Data(file.content),
                    ])
                return try db.row(
                    "SELECT erasedAt FROM file WHERE partnership = ? AND digest = ?",
                    [partnership, digest.blob])?["erasedAt"]
            }
        } catch {
            throw .failed(error)
        }
        if let erasedAt { throw .erased(at: erasedAt) }
        return digest
    }

    /// A file by its content's digest; see `BlobStore`.
    public func file(
        _ digest: FileDigest, of partnership: String
    ) async throws(StorageFailure) -> StoredFile? {
        try await database.fetching { db in
            try db.row(
                """
                SELECT digest, size, mediaType, content, erasedAt FROM file
                WHERE partnership = ? AND digest = ?
                """, [partnership, digest.blob]
            ).map(StoredFile.init)
        }
    }

    /// Erases a file; see `BlobStore`. The freed pages are overwritten (`secure_delete`).
    public func eraseFile(
        _ digest: FileDigest, of partnership: String, at instant: Int64
    ) async throws(StorageFailure) -> Bool {
        try await erasing(
            """
            UPDATE file SET content = NULL, erasedAt = ?
            WHERE partnership = ? AND digest = ? AND content IS NOT NULL
            """, [instant, partnership, digest.blob])
    }

    /// Changes a row, then empties the write-ahead log, where the old content would else linger.
    private func erasing(
        _ sql: String, _ arguments: StatementArguments
    ) async throws(StorageFailure) -> Bool {
        let erased = try await database.changing { try $0.changeCount(sql, arguments) > 0 }
        if erased { try await database.emptyWriteAheadLog() }
        return erased
    }
}

extension DatabaseWriter {
    /// Moves what is in the write-ahead log into the file and truncates the log.
    ///
    /// A reader at work keeps the log alive; it is then emptied by the next one to call this or by
    /// closing the file, so that being busy is no failure here.
    func emptyWriteAheadLog() async throws(StorageFailure) {
        do {
            try await writeWithoutTransaction { db in
                _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            return
        } catch {
            throw StorageFailure(error)
        }
    }
}

extension Database {
    /// A text of a partnership, present or erased.
    func text(_ id: Int, of partnership: String) throws -> StoredText? {
        let row = try row(
            "SELECT id, salt, content, erasedAt FROM text WHERE partnership = ? AND id = ?",
            [partnership, id])
        guard let row else { return nil }
        return try row.saltedText().map(StoredText.present) ?? .erased(at: row["erasedAt"])
    }
}

extension StoredFile {
    init(_ row: Row) throws {
        let content = (row["content"] as Data?).map { Content.present(Array($0)) }
        self.init(
            digest: try row.hash("digest"), size: row["size"], mediaType: row["mediaType"],
            content: content ?? .erased(at: row["erasedAt"]))
    }
}
