import Foundation
import Ledger
import Storage
import Testing

/// The program in `Tests/CrashWriter`, which lies beside the tests' own.
func crashWriter() throws -> URL {
    let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()
    let program = folder.appending(path: "CrashWriter")
    try #require(FileManager.default.isExecutableFile(atPath: program.path()))
    return program
}

/// An acknowledgement that the program has printed.
struct Acknowledgement: Hashable {
    let partnership: String
    let sequence: Int64
    let hash: EntryHash

    init(_ line: Substring) throws {
        let words = line.split(separator: " ")
        try #require(words.count == 3, "torn line: \(line)")
        partnership = String(words[0])
        sequence = try #require(Int64(words[1]))
        hash = try #require(EntryHash(hex: String(words[2])))
    }
}

@Suite struct `A writer that is killed` {
    @Test func `60 times at any moment has lost nothing that it acknowledged`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "store.db").path()
            var acknowledged: [Acknowledgement] = []
            for kill in 0..<60 {
                let new = try killedWriter(at: path, afterLines: kill * 7 % 23, spin: kill * 37)
                acknowledged += try new.map { try Acknowledgement($0) }
                try await check(path, holds: acknowledged)
            }
            #expect(acknowledged.count >= 60, "the kills must come between acknowledgements")
        }
    }

    /// Starts a writer, reads some lines, does a varying amount of work, kills it, and gives every
    /// whole line it had printed by then.
    private func killedWriter(at path: String, afterLines lines: Int, spin: Int) throws
        -> [Substring]
    {
        let process = Process()
        process.executableURL = try crashWriter()
        process.arguments = [path, "4", "1000000"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let reader = output.fileHandleForReading
        var read = Data()
        while lines > 0, read.count(where: { $0 == UInt8(ascii: "\n") }) < lines {
            let more = reader.availableData
            try #require(!more.isEmpty, "the writer ended by itself")
            read += more
        }
        var work = FileDigest(of: [])
        for _ in 0..<spin { work = FileDigest(of: work.bytes) }
        kill(process.processIdentifier, SIGKILL)
        read += try reader.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal)
        return String(decoding: read, as: UTF8.self).split(separator: "\n")
    }

    private func check(_ path: String, holds acknowledged: [Acknowledgement]) async throws {
        guard FileManager.default.fileExists(atPath: path) else {
            #expect(acknowledged.isEmpty)
            return
        }
        let store = try SQLiteEventStore.open(at: path, ifAbsent: .refuse)
        _ = try await store.verify()
        var stored: Set<Acknowledgement> = []
        for partnership in try await store.partnerships() {
            for try await batch in store.entries(of: partnership, after: 0, batchesOf: 1_000) {
                for entry in batch {
                    let line = "\(partnership) \(entry.sequence) \(entry.hash)"
                    stored.insert(try Acknowledgement(line[...]))
                }
            }
        }
        let lost = Set(acknowledged).subtracting(stored)
        #expect(lost.isEmpty, "lost \(lost.count) of \(acknowledged.count)")
        try store.close()
    }
}
