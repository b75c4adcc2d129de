import Foundation
import Storage
import Testing

@Suite struct `An acknowledgement` {
    @Test func `comes after the write-ahead log was written and then synced to disk`() async throws
    {
        guard let calls = try await tracedCalls(partnerships: 1, entriesEach: 20) else { return }
        var (written, synced, acknowledgements) = (false, false, 0)
        for call in calls {
            switch call {
            case .write: (written, synced) = (true, false)
            case .sync: synced = written
            case .acknowledgement:
                #expect(synced, "acknowledgement \(acknowledgements + 1) came before the sync")
                (written, synced) = (false, false)
                acknowledgements += 1
            }
        }
        #expect(acknowledgements == 20)
    }

    @Test func `shares its sync with the others that wait`() async throws {
        guard let calls = try await tracedCalls(partnerships: 32, entriesEach: 10) else { return }
        let acknowledgements = calls.count { $0 == .acknowledgement }
        let syncs = calls.count { $0 == .sync }
        #expect(acknowledgements == 320)
        #expect(syncs * 3 < acknowledgements, "\(syncs) syncs for \(acknowledgements) entries")
    }

    private enum Call { case write, sync, acknowledgement }

    /// What the writing program asked of the system, in order; nil where tracing is not possible.
    private func tracedCalls(partnerships: Int, entriesEach: Int) async throws -> [Call]? {
        var calls: [Call]?
        try await withTemporaryFolder { folder in
            let trace = folder.appending(path: "trace").path()
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = [
                "strace", "-f", "-y", "-o", trace, "-e", "trace=fsync,fdatasync,write,pwrite64",
                try crashWriter().path(), folder.appending(path: "store.db").path(),
                "\(partnerships)", "\(entriesEach)",
            ]
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else {
                print("SKIPPED: strace is missing or may not trace here; nothing shown about syncs")
                return
            }
            calls = try read(String(contentsOfFile: trace, encoding: .utf8))
        }
        return calls
    }

    /// A sync counts when it has ended, everything else when it begins.
    private func read(_ trace: String) -> [Call] {
        var syncing: Set<Substring> = []
        return trace.split(separator: "\n").compactMap { line in
            let process = line.prefix { $0 != " " }
            if line.contains("resumed>"), syncing.contains(process) {
                syncing.remove(process)
                return line.hasSuffix("= 0") ? .sync : nil
            }
            if line.contains("fsync(") || line.contains("fdatasync(") {
                guard line.contains("-wal>") else { return nil }
                if line.hasSuffix("<unfinished ...>") { syncing.insert(process) }
                return line.hasSuffix("= 0") ? .sync : nil
            }
            if line.contains("pwrite64("), line.contains("-wal>") { return .write }
            return line.contains(" write(1<") ? .acknowledgement : nil
        }
    }
}
