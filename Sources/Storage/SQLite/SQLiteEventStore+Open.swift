import Foundation
import GRDB

/// Why a file could not be opened as a store.
public enum OpenError: Error, Hashable, Sendable {
    /// There is no such file, and none was to be made.
    case noSuchFile(path: String)
    /// The file is there and is something else; it has not been touched.
    case notOurs(path: String)
    /// A newer program has been at the file; this one could damage it. It has not been touched.
    case newerSchema(path: String)
    /// The engine could not open or migrate it.
    case failed(StorageFailure)
}

extension OpenError: CustomStringConvertible {
    /// A sentence for the operator's terminal.
    public var description: String {
        switch self {
        case .noSuchFile(let path): "There is no file at \(path)."
        case .notOurs(let path): "\(path) is not a Samråd file; it was left as it is."
        case .newerSchema(let path):
            "\(path) was written by a newer Samråd; use that version or newer. It was left as it is."
        case .failed(let failure): "The file could not be opened: \(failure)"
        }
    }
}

extension SQLiteEventStore {
    /// What to do when there is no file.
    public enum Absence: Sendable {
        /// Make a new, empty store.
        case create
        /// Refuse, as for every command that is about an existing store.
        case refuse
    }

    /// Opens the store in a file and brings its tables up to date.
    public static func open(
        at path: String, ifAbsent absence: Absence
    ) throws(OpenError) -> SQLiteEventStore {
        if FileManager.default.fileExists(atPath: path) {
            try inspect(path)
        } else if case .refuse = absence {
            throw .noSuchFile(path: path)
        }
        do {
            let pool = try DatabasePool(path: path, configuration: configuration)
            // GRDB turns a pool's setting down to NORMAL, which syncs at checkpoints only.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            try Schema.migrator.migrate(pool)
            return SQLiteEventStore(database: pool)
        } catch {
            throw .failed(StorageFailure(error))
        }
    }

    /// A new, empty store in memory, for tests and demonstrations.
    public static func inMemory() throws(OpenError) -> SQLiteEventStore {
        do {
            let queue = try DatabaseQueue(configuration: configuration)
            try Schema.migrator.migrate(queue)
            return SQLiteEventStore(database: queue)
        } catch {
            throw .failed(StorageFailure(error))
        }
    }

    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
        return configuration
    }

    /// Reads a file without changing it and refuses it unless it is empty or ours.
    static func inspect(_ path: String) throws(OpenError) {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        let finding: OpenError?
        do {
            finding = try DatabaseQueue(path: path, configuration: configuration).read { db in
                let id = try Int.fetchOne(db, sql: "PRAGMA application_id")
                if id == Schema.applicationID {
                    return try Schema.migrator.hasBeenSuperseded(db)
                        ? .newerSchema(path: path) : nil
                }
                let tables = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_master")
                return id == 0 && tables == 0 ? nil : .notOurs(path: path)
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            finding = .notOurs(path: path)
        } catch {
            finding = .failed(StorageFailure(error))
        }
        if let finding { throw finding }
    }
}
