import Foundation
import Ledger
import Storage
import Testing

/// The stores that must pass the conformance suite. Another adapter is one more case here.
enum StoreUnderTest: String, CaseIterable, CustomTestStringConvertible {
    case sqliteInMemory = "SQLite in memory"
    case sqliteOnDisk = "SQLite on disk"

    var testDescription: String { rawValue }

    /// Runs `body` on a new, empty store and removes it afterwards.
    func withStore(
        _ body: (any EventStore, Registers) async throws -> Void
    ) async throws {
        switch self {
        case .sqliteInMemory:
            let store = try SQLiteEventStore.inMemory()
            try await body(store, store.registers)
            try store.close()
        case .sqliteOnDisk:
            try await withTemporaryFolder { folder in
                let path = folder.appending(path: "store.db").path()
                let store = try SQLiteEventStore.open(at: path, ifAbsent: .create)
                try await body(store, store.registers)
                try store.close()
            }
        }
    }
}

/// Runs `body` with a new folder and removes it afterwards.
func withTemporaryFolder(_ body: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
        .appending(path: "StorageTests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder)
}

/// Entries and texts for the tests to store.
enum Sample {
    static let start: Int64 = 1_706_702_400_000

    static func salt(_ seed: Int) throws -> Salt {
        let byte = UInt8(truncatingIfNeeded: seed)
        return try #require(Salt(bytes: Array(repeating: byte, count: Salt.byteCount)))
    }

    static func text(_ id: Int) throws -> SaltedText {
        SaltedText(salt: try salt(id), content: "Sak \(id): pasienttransport\u{0} på Søndre Torv")
    }

    /// An entry that introduces the text with the id of its number.
    static func entry(
        _ sequence: Int64, in partnership: String = "helgeland", at: Int64? = nil,
        command: String? = nil
    ) throws -> NewEntry {
        let id = Int(sequence)
        let text = try text(id)
        let entry = Entry(
            partnership: partnership, sequence: sequence, at: at ?? start + sequence, by: 1,
            acting: "operator", charter: "1", command: command ?? "command-\(sequence)",
            events: [
                EventRecord(type: "case.submitted", v: 1, data: Array("{\"case\":\(id)}".utf8))
            ],
            texts: [id: text.digest])
        return NewEntry(entry: entry, texts: [id: text])
    }
}

extension EventStore {
    /// Appends `count` sample entries, one by one, to a log that is empty.
    func appendSamples(_ count: Int64, to partnership: String = "helgeland") async throws {
        for sequence in 1...count {
            _ = try await append(
                [Sample.entry(sequence, in: partnership)], to: partnership,
                expecting: sequence - 1)
        }
    }
}
