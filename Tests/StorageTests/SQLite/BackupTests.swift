import Foundation
import GRDB
import Ledger
import Storage
import Testing

@Suite struct `A backup` {
    @Test func `taken while serving is whole, and restores to what was there`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "store.db").path()
            let backup = folder.appending(path: "backup.db").path()
            let restored = folder.appending(path: "restored.db").path()
            let store = try SQLiteEventStore.open(at: path, ifAbsent: .create)
            try await store.appendSamples(50, to: "helgeland")
            let before = try await store.head(of: "helgeland")
            async let writing: Void = store.appendSamples(200, to: "ostfold")
            try await store.backup(to: backup)
            try await writing
            try await SQLiteEventStore.restore(from: backup, to: restored)
            let copy = try SQLiteEventStore.open(at: restored, ifAbsent: .refuse)
            #expect(try await copy.head(of: "helgeland") == before)
            let there = try await copy.head(of: "ostfold").sequence
            let original = try await store.read("ostfold", after: 0, limit: 1_000)
            #expect(
                try await copy.read("ostfold", after: 0, limit: 1_000)
                    == Array(original.prefix(Int(there))))
            _ = try await copy.append(
                [Sample.entry(51)], to: "helgeland", expecting: before.sequence)
            try copy.close()
            try store.close()
        }
    }

    @Test func `is one file, without sessions, links and counts`() async throws {
        try await withTemporaryFolder { folder in
            let backup = folder.appending(path: "backup.db").path()
            let store = try SQLiteEventStore.inMemory()
            let registers = store.registers
            let person = try await registers.addPeople(1)[0]
            let hash = TokenHash(of: "secret")
            try await registers.sessions.start(.sample(hash, person: person))
            try await registers.signInLinks.issue(
                SignInLink(hash: hash, person: person, partnership: nil, expiresAt: 1_000))
            let answering = SecretToken.make()
            try await registers.answerLinks.issue(
                AnswerLink(
                    person: person, partnership: "helgeland", hat: "appointment:3",
                    question: "meeting:5", expiresAt: 1_000), token: answering)
            _ = try await registers.rateLimits.count("an address", inWindowFrom: 0)
            _ = try await registers.accessTokens.issue(
                .sample(person: person), hash: TokenHash(of: "api"), at: 1)
            try await store.backup(to: backup)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder.path())
                    == ["backup.db"])
            let bytes = try Data(contentsOf: URL(filePath: backup))
            #expect(bytes.range(of: Data(hash.bytes)) == nil)
            #expect(bytes.range(of: Data(TokenHash(of: answering).bytes)) == nil)
            #expect(bytes.range(of: Data("an address".utf8)) == nil)
            #expect(bytes.range(of: Data(TokenHash(of: "api").bytes)) != nil)
        }
    }

    @Test func `overwrites nothing, nor does a restoration`() async throws {
        try await withTemporaryFolder { folder in
            let backup = folder.appending(path: "backup.db").path()
            let store = try SQLiteEventStore.inMemory()
            try await store.backup(to: backup)
            await #expect(throws: BackupError.destinationExists(path: backup)) {
                try await store.backup(to: backup)
            }
            await #expect(throws: BackupError.destinationExists(path: backup)) {
                try await SQLiteEventStore.restore(from: backup, to: backup)
            }
        }
    }

    @Test func `that is missing, foreign or damaged is not restored`() async throws {
        try await withTemporaryFolder { folder in
            let backup = folder.appending(path: "backup.db").path()
            let target = folder.appending(path: "target.db").path()
            await #expect(throws: BackupError.unusable(.noSuchFile(path: backup))) {
                try await SQLiteEventStore.restore(from: backup, to: target)
            }
            let store = try SQLiteEventStore.inMemory()
            try await store.appendSamples(3)
            try await store.backup(to: backup)
            try await change(backup) { try $0.execute(sql: "UPDATE log SET sequence = 2") }
            await #expect(throws: BackupError.self) {
                try await SQLiteEventStore.restore(from: backup, to: target)
            }
            try Data("not a database, but long enough to be read as one".utf8)
                .write(to: URL(filePath: backup))
            await #expect(throws: BackupError.unusable(.notOurs(path: backup))) {
                try await SQLiteEventStore.restore(from: backup, to: target)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).count == 1)
        }
    }
}
