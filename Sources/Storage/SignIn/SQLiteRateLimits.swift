import GRDB

struct SQLiteRateLimits: RateLimitRegister {
    let database: any DatabaseWriter

    func count(_ bucket: String, inWindowFrom window: Int64) async throws(StorageFailure) -> Int {
        try await database.changing { db in
            try db.run(
                """
                INSERT INTO rateLimit (bucket, windowStart, count) VALUES (?, ?, 1)
                ON CONFLICT DO UPDATE SET count = count + 1
                """, [bucket, window])
            let row = try db.row(
                "SELECT count FROM rateLimit WHERE bucket = ? AND windowStart = ?",
                [bucket, window])
            guard let row else { throw StorageFailure.damaged("a count just written is gone") }
            return row["count"]
        }
    }

    func purge(windowsBefore instant: Int64) async throws(StorageFailure) -> Int {
        try await database.changing {
            try $0.changeCount("DELETE FROM rateLimit WHERE windowStart < ?", [instant])
        }
    }
}
