import Foundation
import Ledger
import Testing

@Suite struct `A verified log` {
    @Test func `passes from the first entry to the last and ends at the stored head`() throws {
        let log = try SampleLog.stored(count: 20)
        var verifier = Verifier(partnership: SampleLog.partnership)
        for (bytes, hash) in log { try verifier.verify(bytes, storedHash: hash) }
        #expect(verifier.chain.sequence == 20)
        #expect(verifier.chain.head == log.last?.hash)
    }

    @Test func `can be taken up where it was left`() throws {
        let log = try SampleLog.stored(count: 3)
        var chain = Chain(partnership: SampleLog.partnership, sequence: 2, head: log[1].hash)
        #expect(chain.append(log[2].bytes) == log[2].hash)
        #expect(chain.sequence == 3)
    }

    @Test func `agrees with Python's own hashing of the same bytes`() throws {
        let log = try SampleLog.stored(count: 5)
        let script = """
            import hashlib, sys
            h = hashlib.sha256(b"samrad ledger 1\\n" + b"helgeland").digest()
            for line in sys.stdin.buffer.read().split(b"\\n"):
                h = hashlib.sha256(h + line).digest()
            sys.stdout.write(h.hex())
            """
        let lines = log.map { String(decoding: $0.bytes, as: UTF8.self) }
        let output = try python(script, input: lines.joined(separator: "\n"))
        #expect(output == log.last?.hash.hex)
    }

    private func python(_ script: String, input: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        let (stdin, stdout) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (stdin, stdout)
        try process.run()
        try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}

@Suite struct `A damaged log` {
    /// Verifies a log and returns the fault, with every text that is present.
    private func fault(in log: [(bytes: [UInt8], hash: EntryHash)]) -> LedgerFault? {
        var verifier = Verifier(partnership: SampleLog.partnership)
        for (bytes, hash) in log {
            do throws(LedgerFault) {
                try verifier.verify(bytes, storedHash: hash)
            } catch {
                return error
            }
        }
        return nil
    }

    @Test func `is found out by one changed byte anywhere, and the entry named`() throws {
        let log = try SampleLog.stored(count: 4)
        for entry in log.indices {
            for position in log[entry].bytes.indices {
                for flip in [UInt8(1), 0x20, 0x80] {
                    var damaged = log
                    damaged[entry].bytes[position] ^= flip
                    let fault = fault(in: damaged)
                    #expect(fault?.sequence == Int64(entry + 1), "byte \(position)")
                }
            }
        }
    }

    @Test func `is found out by one changed byte of a stored hash`() throws {
        let log = try SampleLog.stored(count: 3)
        for position in 0..<EntryHash.byteCount {
            var damaged = log
            var bytes = log[1].hash.bytes
            bytes[position] ^= 1
            damaged[1].hash = try #require(EntryHash(bytes: bytes))
            let fault = fault(in: damaged)
            #expect(fault?.sequence == 2)
            guard case .hashDiffers? = fault?.problem else {
                Issue.record("found \(String(describing: fault))")
                continue
            }
        }
    }

    @Test func `lacks an entry`() throws {
        var log = try SampleLog.stored(count: 4)
        log.remove(at: 1)
        #expect(fault(in: log) == expected(2, .sequenceGap(found: 3)))
    }

    @Test func `has two entries the other way round`() throws {
        var log = try SampleLog.stored(count: 4)
        log.swapAt(1, 2)
        #expect(fault(in: log) == expected(2, .sequenceGap(found: 3)))
    }

    @Test func `has an entry of another partnership`() throws {
        var entry = try SampleLog.entry(1)
        entry.partnership = "ostfold"
        let bytes = try entry.canonicalBytes()
        let hash = EntryHash.genesis(of: SampleLog.partnership).followed(by: bytes)
        #expect(fault(in: [(bytes, hash)]) == expected(1, .wrongPartnership(found: "ostfold")))
    }

    @Test func `runs backwards in time, though the chain is whole`() throws {
        let instants = [SampleLog.start, SampleLog.start, SampleLog.start - 1]
        var chain = Chain(partnership: SampleLog.partnership)
        let log = try instants.enumerated().map { index, at in
            let bytes = try SampleLog.entry(Int64(index + 1), at: at).canonicalBytes()
            return (bytes: bytes, hash: chain.append(bytes))
        }
        let problem = LedgerFault.Problem.timeRunsBackwards(
            previous: SampleLog.start, found: SampleLog.start - 1)
        #expect(fault(in: log) == expected(3, problem))
    }

    @Test func `has a text that is not the one recorded`() throws {
        let entry = try SampleLog.entry(3)
        let verifier = Verifier(partnership: SampleLog.partnership)
        let text = try SampleLog.text(3)
        try verifier.verify(text, id: 3, introducedBy: entry)
        let changed = SaltedText(salt: text.salt, content: text.content + ".")
        #expect(throws: expected(3, .textDiffers(id: 3))) {
            try verifier.verify(changed, id: 3, introducedBy: entry)
        }
        #expect(throws: expected(3, .unknownText(id: 4))) {
            try verifier.verify(text, id: 4, introducedBy: entry)
        }
    }

    private func expected(_ sequence: Int64, _ problem: LedgerFault.Problem) -> LedgerFault {
        LedgerFault(
            partnership: SampleLog.partnership, sequence: sequence, problem: problem)
    }
}
