import Foundation
import GRDB

struct SQLitePeople: PeopleRegister {
    let database: any DatabaseWriter

    func add(_ details: PersonDetails, at instant: Int64) async throws(PeopleError) -> Int64 {
        try await answering { db in
            if let other = try db.person(withEmail: details.email) {
                return .failure(.emailTaken(by: other.id))
            }
            try db.run(
                """
                INSERT INTO person (name, email, emailKey, phone, language, createdAt)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    details.name, details.email, details.email.map(emailKey), details.phone,
                    details.language, instant,
                ])
            return .success(db.lastInsertedRowID)
        }
    }

    func people(_ ids: Set<Int64>) async throws(StorageFailure) -> [Int64: Person] {
        try await database.fetching { db in
            var people: [Int64: Person] = [:]
            for id in ids {
                people[id] = try db.row("SELECT * FROM person WHERE id = ?", [id]).map(Person.init)
            }
            return people
        }
    }

    func everyone() async throws(StorageFailure) -> [Person] {
        try await database.fetching { db in
            try db.rows("SELECT * FROM person ORDER BY name, id", []).map(Person.init)
        }
    }

    func person(withEmail email: String) async throws(StorageFailure) -> Person? {
        try await database.fetching { try $0.person(withEmail: email) }
    }

    func correct(_ id: Int64, to details: PersonDetails) async throws(PeopleError) {
        try await answering { db -> Result<Void, PeopleError> in
            if let other = try db.person(withEmail: details.email), other.id != id {
                return .failure(.emailTaken(by: other.id))
            }
            let changed = try db.changeCount(
                """
                UPDATE person SET name = ?, email = ?, emailKey = ?, phone = ?, language = ?
                WHERE id = ?
                """,
                [
                    details.name, details.email, details.email.map(emailKey), details.phone,
                    details.language, id,
                ])
            return changed > 0 ? .success(()) : .failure(.unknownPerson)
        }
    }

    func introduce(_ id: Int64, to partnership: String) async throws(StorageFailure) {
        try await database.changing { db in
            try db.run(
                """
                INSERT INTO introduction (partnership, person) VALUES (?, ?)
                ON CONFLICT DO NOTHING
                """, [partnership, id])
        }
    }

    func introduced(to partnership: String) async throws(StorageFailure) -> Set<Int64> {
        try await database.fetching { db in
            let rows = try db.rows(
                "SELECT person FROM introduction WHERE partnership = ?", [partnership])
            return Set(rows.map { $0["person"] as Int64 })
        }
    }

    func eraseContact(of id: Int64, at instant: Int64) async throws(StorageFailure) -> Bool {
        let erased = try await database.changing { db in
            let changed = try db.changeCount(
                """
                UPDATE person
                SET email = NULL, emailKey = NULL, phone = NULL, contactErasedAt = ?
                WHERE id = ? AND (email IS NOT NULL OR phone IS NOT NULL)
                """, [instant, id])
            guard changed > 0 else { return false }
            try db.run("DELETE FROM session WHERE person = ?", [id])
            try db.run("DELETE FROM signInLink WHERE person = ?", [id])
            // What was theirs alone serves nobody from here on.
            for table in ["note", "readMark", "preference"] {
                try db.run("DELETE FROM \(table) WHERE person = ?", [id])
            }
            try db.run(
                "UPDATE accessToken SET revokedAt = ? WHERE person = ? AND revokedAt IS NULL",
                [instant, id])
            return true
        }
        if erased { try await database.emptyWriteAheadLog() }
        return erased
    }

    private func answering<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Result<Value, PeopleError>
    ) async throws(PeopleError) -> Value {
        let answer: Result<Value, PeopleError>
        do {
            answer = try await database.changing(body)
        } catch {
            throw .failed(error)
        }
        return try answer.get()
    }
}

/// What makes two addresses the same: case is ignored, as every mail system in use does, and
/// letters are composed (NFC).
private func emailKey(_ email: String) -> String {
    email.precomposedStringWithCanonicalMapping.lowercased()
}

extension Database {
    fileprivate func person(withEmail email: String?) throws -> Person? {
        guard let email else { return nil }
        return try row("SELECT * FROM person WHERE emailKey = ?", [emailKey(email)])
            .map(Person.init)
    }
}

extension Person {
    fileprivate init(_ row: Row) {
        self.init(
            id: row["id"],
            details: PersonDetails(
                name: row["name"], email: row["email"], phone: row["phone"],
                language: row["language"]),
            createdAt: row["createdAt"], contactErasedAt: row["contactErasedAt"])
    }
}
