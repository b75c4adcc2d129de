import Foundation
import GRDB
import Ledger
import Storage
import Testing

@Suite struct `A store in a file` {
    @Test func `has everything when it is opened again`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "store.db").path()
            let first = try SQLiteEventStore.open(at: path, ifAbsent: .create)
            try await first.appendSamples(5)
            let head = try await first.head(of: "helgeland")
            let people = try await first.registers.addPeople(2)
            try first.close()
            let second = try SQLiteEventStore.open(at: path, ifAbsent: .refuse)
            #expect(try await second.head(of: "helgeland") == head)
            #expect(try await second.registers.people.people(Set(people)).count == 2)
            #expect(try await second.verify().logs.map(\.chain) == [head])
            try second.close()
        }
    }

    @Test func `is not made where one was expected`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "mistyped.db").path()
            #expect(throws: OpenError.noSuchFile(path: path)) {
                try SQLiteEventStore.open(at: path, ifAbsent: .refuse)
            }
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test func `is refused and left alone when it is something else`() async throws {
        try await withTemporaryFolder { folder in
            let letter = folder.appending(path: "letter.txt")
            try Data(repeating: 65, count: 10_000).write(to: letter)
            let foreign = folder.appending(path: "foreign.db")
            let queue = try DatabaseQueue(path: foreign.path())
            try await queue.write { try $0.execute(sql: "CREATE TABLE player (id)") }
            try queue.close()
            for file in [letter, foreign] {
                let before = try Data(contentsOf: file)
                #expect(throws: OpenError.notOurs(path: file.path())) {
                    try SQLiteEventStore.open(at: file.path(), ifAbsent: .create)
                }
                #expect(try Data(contentsOf: file) == before)
            }
        }
    }

    @Test func `is refused when a newer program has changed it`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "store.db").path()
            try SQLiteEventStore.open(at: path, ifAbsent: .create).close()
            try await change(path) {
                try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('from the future')")
            }
            #expect(throws: OpenError.newerSchema(path: path)) {
                try SQLiteEventStore.open(at: path, ifAbsent: .create)
            }
        }
    }

    @Test func `holds nothing of a text or an address that was erased`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "store.db").path()
            let store = try SQLiteEventStore.open(at: path, ifAbsent: .create)
            let secret = "Kun for de innvidde"
            let text = SaltedText(salt: try Sample.salt(9), content: secret)
            var new = try Sample.entry(1)
            new.entry.texts = [1: text.digest]
            new.texts = [1: text]
            _ = try await store.append([new], to: "helgeland", expecting: 0)
            let person = try await store.registers.addPeople(1)[0]
            #expect(try contents(of: folder).contains(secret))
            #expect(try contents(of: folder).contains("person0@example.org"))
            #expect(try await store.eraseText(1, of: "helgeland", at: 2))
            #expect(try await store.registers.people.eraseContact(of: person, at: 2))
            #expect(try !contents(of: folder).contains(secret))
            #expect(try !contents(of: folder).contains("person0@example.org"))
            try store.close()
        }
    }

    @Test func `does not let an entry be changed or deleted`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "store.db").path()
            let store = try SQLiteEventStore.open(at: path, ifAbsent: .create)
            try await store.appendSamples(2)
            try store.close()
            for sql in ["UPDATE entry SET command = 'x'", "DELETE FROM entry"] {
                await #expect(throws: DatabaseError.self) {
                    try await change(path) { try $0.execute(sql: sql) }
                }
            }
        }
    }

    /// Everything in the files of a folder, read as text.
    private func contents(of folder: URL) throws -> String {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
            .joined()
    }
}

/// Changes a file behind the store's back.
func change(_ path: String, _ body: @escaping @Sendable (Database) throws -> Void) async throws {
    let queue = try DatabaseQueue(path: path)
    try await queue.write(body)
    try queue.close()
}
