import GRDB

/// Marks an index as made by another version of the program.
func setVersion(of path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "PRAGMA user_version = 1") }
    try queue.close()
}
