import Desk
import Foundation
import GRDB
import Governance
import Ledger
import Storage
import TestKit
import Testing

@Suite struct `Row A32: the log` {
    @Test(.requirements("R22", "R131"))
    func `A32: the log of the year is whole, text by text`() async throws {
        let year = try await PlayedYear.played()
        let report = try await year.store.verify()
        let log = try #require(report.logs.first)
        #expect(report.logs.count == 1)
        #expect(log.chain.sequence == year.granted)
        #expect(log.textsPresent == year.desk.snapshot(of: PlayedYear.partnership)?.textCount)
        #expect(log.textsErased == 0)
    }

    @Test(.requirements("R131"))
    func `A32: a copy with one byte changed fails, and the entry is named`() async throws {
        let year = try await PlayedYear.played()
        try await withTemporaryFile { path in
            try await year.store.backup(to: path)
            try changeOneByte(ofEntry: 100, in: path)
            let damaged = try SQLiteEventStore.open(at: path, ifAbsent: .refuse)
            defer { try? damaged.close() }
            let error = await #expect(throws: VerificationError.self) {
                _ = try await damaged.verify()
            }
            guard case .log(let fault)? = error else {
                Issue.record("found something else: \(String(describing: error))")
                return
            }
            #expect((fault.partnership, fault.sequence) == ("helgeland", 100))
        }
    }

    /// What somebody can do who has the file but not the program.
    private func changeOneByte(ofEntry sequence: Int, in path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in
            try db.execute(sql: "DROP TRIGGER entryIsNeverChanged")
            let bytes = try #require(
                try Data.fetchOne(
                    db, sql: "SELECT bytes FROM entry WHERE sequence = ?", arguments: [sequence]))
            var changed = bytes
            let digit = try #require(
                changed.lastIndex { (UInt8(ascii: "0")...UInt8(ascii: "8")).contains($0) })
            changed[digit] += 1
            try db.execute(
                sql: "UPDATE entry SET bytes = ? WHERE sequence = ?",
                arguments: [changed, sequence]
            )
        }
        try queue.close()
    }
}

extension PlayedYear {
    /// How many of the acts the desk granted.
    fileprivate var granted: Int64 {
        Int64(
            answers.values.joined().count { answer in
                if case .success = answer.result { true } else { false }
            })
    }
}

private func withTemporaryFile(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
        .appending(path: "ScenarioTests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder.appending(path: "copy.db").path())
}
