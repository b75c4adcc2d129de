import Foundation
import GRDB
import Ledger

/// An append that has been checked and written out as far as that can be done without the file, so
/// that the transaction, for which others wait, is short.
struct PreparedAppend: Sendable {
    let partnership: String
    let expected: Int64
    private let entries: [(new: NewEntry, bytes: [UInt8])]

    init(
        _ entries: [NewEntry], to partnership: String, expecting sequence: Int64
    ) throws(AppendError) {
        if entries.isEmpty { throw .nothingToAppend }
        self.partnership = partnership
        expected = sequence
        var prepared: [(NewEntry, [UInt8])] = []
        var number = sequence
        for new in entries {
            number += 1
            guard new.entry.partnership == partnership, new.entry.sequence == number else {
                throw .misplaced(sequence: new.entry.sequence)
            }
            try Self.checkTexts(of: new)
            prepared.append((new, try Self.bytes(of: new.entry)))
        }
        self.entries = prepared
    }

    private static func checkTexts(of new: NewEntry) throws(AppendError) {
        let ids = Set(new.texts.keys).union(new.entry.texts.keys)
        for id in ids.sorted() where new.texts[id]?.digest != new.entry.texts[id] {
            throw .textDiffers(sequence: new.entry.sequence, id: id)
        }
    }

    private static func bytes(of entry: Entry) throws(AppendError) -> [UInt8] {
        do throws(EntryDefect) {
            return try entry.canonicalBytes()
        } catch {
            throw .malformed(sequence: entry.sequence, error)
        }
    }

    /// Appends inside the transaction that `db` is in.
    ///
    /// - Returns: what the caller of `append` is told; after a failure nothing has been changed.
    /// - Throws: only what the engine throws; the transaction must then be rolled back.
    func perform(in db: Database) throws -> Result<AppendOutcome, AppendError> {
        for (index, prepared) in entries.enumerated() {
            let command = prepared.new.entry.command
            guard let sequence = try db.sequence(ofCommand: command, in: partnership)
            else { continue }
            return index == 0
                ? .success(.recordedBefore(sequence: sequence))
                : .failure(.commandRecordedBefore(sequence: sequence))
        }
        let end = try db.endOfLog(of: partnership)
        var chain = end?.chain ?? Chain(partnership: partnership)
        guard chain.sequence == expected else {
            return .failure(.conflict(actual: chain.sequence))
        }
        if let backwards = timeRunsBackwards(after: end?.at) { return .failure(backwards) }
        if end == nil { try db.beginLog(of: partnership, head: chain.head) }
        for (new, bytes) in entries {
            try db.insert(new, bytes: bytes, hash: chain.append(bytes))
        }
        try db.moveEndOfLog(to: chain, at: entries.last?.new.entry.at)
        return .success(.recorded(chain))
    }

    private func timeRunsBackwards(after previous: Int64?) -> AppendError? {
        var previous = previous ?? .min
        for (new, _) in entries {
            if new.entry.at < previous {
                return .timeRunsBackwards(sequence: new.entry.sequence, previous: previous)
            }
            previous = new.entry.at
        }
        return nil
    }
}

extension Database {
    /// Where a command stands in a partnership's log.
    func sequence(ofCommand command: String, in partnership: String) throws -> Int64? {
        try row(
            "SELECT sequence FROM entry WHERE partnership = ? AND command = ?",
            [partnership, command])?["sequence"]
    }

    /// The end of a partnership's log and the instant of its last entry.
    func endOfLog(of partnership: String) throws -> (chain: Chain, at: Int64)? {
        guard
            let row = try row(
                "SELECT sequence, hash, at FROM log WHERE partnership = ?", [partnership])
        else { return nil }
        let chain = Chain(
            partnership: partnership, sequence: row["sequence"], head: try row.hash("hash"))
        return (chain, row["at"])
    }

    fileprivate func beginLog(of partnership: String, head: EntryHash) throws {
        try run(
            "INSERT INTO log (partnership, sequence, hash, at) VALUES (?, 0, ?, 0)",
            [partnership, head.blob])
    }

    fileprivate func moveEndOfLog(to chain: Chain, at: Int64?) throws {
        try run(
            "UPDATE log SET sequence = ?, hash = ?, at = ? WHERE partnership = ?",
            [chain.sequence, chain.head.blob, at, chain.partnership])
    }

    fileprivate func insert(_ new: NewEntry, bytes: [UInt8], hash: EntryHash) throws {
        let entry = new.entry
        try run(
            """
            INSERT INTO entry (partnership, sequence, command, bytes, hash)
            VALUES (?, ?, ?, ?, ?)
            """,
            [entry.partnership, entry.sequence, entry.command, Data(bytes), hash.blob])
        for (id, text) in new.texts {
            try run(
                """
                INSERT INTO text (partnership, id, sequence, digest, salt, content)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    entry.partnership, id, entry.sequence, text.digest.blob,
                    Data(text.salt.bytes), Data(text.content.utf8),
                ])
        }
    }
}
