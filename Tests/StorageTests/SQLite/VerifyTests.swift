import Foundation
import GRDB
import Ledger
import Storage
import Testing

@Suite struct `Verifying a store` {
    @Test func `reports what was read`() async throws {
        let store = try SQLiteEventStore.inMemory()
        try await store.appendSamples(3, to: "helgeland")
        try await store.appendSamples(2, to: "ostfold")
        #expect(try await store.eraseText(2, of: "helgeland", at: 9))
        let file = NewFile(content: [1, 2], mediaType: "image/png", at: 1)
        _ = try await store.put(file, of: "helgeland")
        let report = try await store.verify()
        #expect(report.logs.map(\.chain.partnership) == ["helgeland", "ostfold"])
        #expect(report.logs.map(\.chain.sequence) == [3, 2])
        #expect(report.logs.map(\.textsPresent) == [2, 2])
        #expect(report.logs.map(\.textsErased) == [1, 0])
        #expect(report.filesPresent == 1)
    }

    @Test func `finds an entry that was changed`() async throws {
        let error = try await errorAfter(
            "UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), ':3}', ':4}') AS BLOB)")
        guard case .log(let fault) = error, case .hashDiffers = fault.problem else {
            throw Unexpected()
        }
        #expect((fault.partnership, fault.sequence) == ("helgeland", 3))
    }

    @Test func `finds an entry that was taken out`() async throws {
        let error = try await errorAfter("DELETE FROM entry WHERE sequence = 2")
        guard case .log(let fault) = error else { throw Unexpected() }
        #expect(fault.problem == .sequenceGap(found: 3))
    }

    @Test func `finds that the newest entries were cut off`() async throws {
        let error = try await errorAfter("DELETE FROM entry WHERE sequence > 2")
        guard case .endDiffers(let recorded, let found) = error else { throw Unexpected() }
        #expect((recorded.sequence, found.sequence) == (4, 2))
    }

    @Test func `finds that a log's end is gone`() async throws {
        let error = try await errorAfter("DELETE FROM log")
        guard case .endDiffers(let recorded, let found) = error else { throw Unexpected() }
        #expect((recorded.sequence, found.sequence) == (0, 4))
    }

    @Test func `finds a text that was changed`() async throws {
        let error = try await errorAfter("UPDATE text SET content = x'41' WHERE id = 3")
        #expect(
            error
                == .log(
                    LedgerFault(
                        partnership: "helgeland", sequence: 3, problem: .textDiffers(id: 3))))
    }

    @Test func `finds a text that is missing`() async throws {
        let error = try await errorAfter("DELETE FROM text WHERE id = 3")
        #expect(error == .textMissing(partnership: "helgeland", sequence: 3, id: 3))
    }

    @Test func `finds a text moved to an entry that does not name it`() async throws {
        let error = try await errorAfter("UPDATE text SET sequence = 1 WHERE id = 3")
        #expect(
            error
                == .log(
                    LedgerFault(
                        partnership: "helgeland", sequence: 1, problem: .unknownText(id: 3))))
    }

    @Test func `finds a file that was changed`() async throws {
        let error = try await errorAfter("UPDATE file SET content = x'0103'")
        let digest = FileDigest(of: [1, 2])
        #expect(error == .fileDiffers(partnership: "helgeland", digest: digest))
    }

    /// What is found after somebody who has the file, but not the program, has changed it.
    private func errorAfter(_ sql: String) async throws -> VerificationError? {
        var found: VerificationError?
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "store.db").path()
            let store = try SQLiteEventStore.open(at: path, ifAbsent: .create)
            try await store.appendSamples(4)
            let file = NewFile(content: [1, 2], mediaType: "image/png", at: 1)
            _ = try await store.put(file, of: "helgeland")
            _ = try await store.verify()
            try store.close()
            var configuration = Configuration()
            configuration.foreignKeysEnabled = false
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try await queue.write { db in
                try db.execute(sql: "DROP TRIGGER entryIsNeverChanged")
                try db.execute(sql: "DROP TRIGGER entryIsNeverDeleted")
                try db.execute(sql: sql)
            }
            try queue.close()
            let damaged = try SQLiteEventStore.open(at: path, ifAbsent: .refuse)
            do throws(VerificationError) {
                _ = try await damaged.verify()
            } catch {
                found = error
            }
            try damaged.close()
        }
        return found
    }
}
