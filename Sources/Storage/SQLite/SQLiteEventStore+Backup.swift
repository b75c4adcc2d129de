import Foundation
import GRDB

/// Why a backup or a restoration was not made. Whatever had been written of it is removed.
public enum BackupError: Error, Hashable, Sendable {
    /// A file is in the way; nothing is ever overwritten.
    case destinationExists(path: String)
    /// The backup cannot be opened.
    case unusable(OpenError)
    /// The backup does not pass the verification.
    case unsound(VerificationError)
    /// The engine or the file system failed.
    case failed(StorageFailure)
}

extension SQLiteEventStore {
    /// Copies the store as it is now into one new file, while it goes on serving.
    ///
    /// The copy is taken from a snapshot, so writers do not wait. Sessions, sign-in links and rate
    /// limits are left out (`Schema.leftOutOfBackup`). The file appears under its name when it is
    /// complete and synced.
    public func backup(to path: String) async throws(BackupError) {
        try Self.refuseExisting(path)
        let partial = path + ".partial"
        do {
            try? FileManager.default.removeItem(atPath: partial)
            let database = database
            try await offTheCooperativePool {
                try Self.copy(database, to: partial) { db in
                    for table in Schema.leftOutOfBackup {
                        try db.execute(sql: "DELETE FROM \(table)")
                    }
                }
                try DurableFile.publish(partial, as: path)
            }
        } catch {
            try? FileManager.default.removeItem(atPath: partial)
            throw .failed(StorageFailure(error))
        }
    }

    /// Makes a store at `path` from a backup, once the whole backup has been verified.
    ///
    /// - Throws: `BackupError.destinationExists` when there is a file at `path`.
    public static func restore(from backup: String, to path: String) async throws(BackupError) {
        for file in [path, path + "-wal", path + "-shm"] { try refuseExisting(file) }
        guard FileManager.default.fileExists(atPath: backup) else {
            throw .unusable(.noSuchFile(path: backup))
        }
        do {
            try inspect(backup)
        } catch {
            throw .unusable(error)
        }
        let source: DatabaseQueue
        do {
            var readOnly = configuration
            readOnly.readonly = true
            source = try DatabaseQueue(path: backup, configuration: readOnly)
        } catch {
            throw .failed(StorageFailure(error))
        }
        do {
            _ = try await SQLiteEventStore(database: source).verify()
        } catch {
            throw .unsound(error)
        }
        let partial = path + ".partial"
        do {
            try? FileManager.default.removeItem(atPath: partial)
            try await offTheCooperativePool {
                try copy(source, to: partial) { _ in }
                try DurableFile.publish(partial, as: path)
            }
        } catch {
            try? FileManager.default.removeItem(atPath: partial)
            throw .failed(StorageFailure(error))
        }
    }

    private static func refuseExisting(_ path: String) throws(BackupError) {
        if FileManager.default.fileExists(atPath: path) { throw .destinationExists(path: path) }
    }

    /// Copies page by page, lets `trim` take out what does not belong, and leaves a single file
    /// without a write-ahead log or free pages.
    private static func copy(
        _ source: any DatabaseWriter, to path: String, trim: (Database) throws -> Void
    ) throws {
        let target = try DatabaseQueue(path: path, configuration: configuration)
        try source.backup(to: target)
        try target.writeWithoutTransaction { db in
            _ = try Row.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try trim(db)
            try db.execute(sql: "VACUUM")
        }
        try target.close()
    }
}

/// Runs blocking work on a thread of its own, so that it does not hold up other tasks.
private func offTheCooperativePool(
    _ work: @escaping @Sendable () throws -> Void
) async throws {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread {
            continuation.resume(with: Result { try work() })
        }
    }
}
