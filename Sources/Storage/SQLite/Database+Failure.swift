import GRDB

extension StorageFailure {
    /// Translates what GRDB or SQLite threw.
    init(_ error: any Error) {
        if let failure = error as? StorageFailure {
            self = failure
        } else if error is CancellationError {
            self = .cancelled
        } else if let error = error as? DatabaseError {
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
            case .SQLITE_FULL: self = .diskFull
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(error.description)
            default: self = .engine(error.description)
            }
        } else {
            self = .engine(String(describing: error))
        }
    }
}

extension DatabaseWriter {
    /// Reads from a snapshot; writers go on meanwhile.
    func fetching<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StorageFailure) -> Value {
        do {
            return try await read(body)
        } catch {
            throw StorageFailure(error)
        }
    }

    /// Changes the file in one transaction, durable when this returns.
    func changing<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StorageFailure) -> Value {
        do {
            return try await write(body)
        } catch {
            throw StorageFailure(error)
        }
    }
}

extension Database {
    /// Runs one statement, compiled once per connection.
    func run(_ sql: String, _ arguments: StatementArguments = []) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// Runs one statement and tells how many rows it changed.
    func changeCount(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
        try run(sql, arguments)
        return changesCount
    }

    /// The rows of one query, compiled once per connection.
    func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
        try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
    }

    /// The first row of one query, compiled once per connection.
    func row(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }
}
