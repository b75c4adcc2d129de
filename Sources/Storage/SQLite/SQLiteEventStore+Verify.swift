import Foundation
import GRDB
public import Ledger

/// What a verification has read and found in order.
public struct VerificationReport: Sendable, Hashable {
    /// One partnership's log.
    public struct Log: Sendable, Hashable {
        /// The end of the chain; compare it with a head kept elsewhere.
        public let chain: Chain
        /// Texts that are there and are what was recorded.
        public let textsPresent: Int
        /// Texts erased by legal order.
        public let textsErased: Int
    }

    /// The logs, by ascending slug.
    public let logs: [Log]
    /// Files whose content is what their digest says.
    public let filesPresent: Int
}

/// The first thing a verification found wrong.
public enum VerificationError: Error, Hashable, Sendable {
    /// The log, or a text that an entry introduced, is not what was recorded.
    case log(LedgerFault)
    /// The log ends elsewhere than was recorded: entries have been cut off or slipped in.
    case endDiffers(recorded: Chain, found: Chain)
    /// There is no row for a text that an entry introduced.
    case textMissing(partnership: String, sequence: Int64, id: Int)
    /// A file's content is not what its digest says.
    case fileDiffers(partnership: String, digest: FileDigest)
    /// The file's own structure is damaged, in the engine's words.
    case structure(String)
    /// The file could not be read.
    case failed(StorageFailure)
}

extension SQLiteEventStore {
    /// Reads everything from one snapshot through the `Ledger`, while the store goes on serving.
    ///
    /// - Throws: `VerificationError` for the first thing that is wrong.
    public func verify() async throws(VerificationError) -> VerificationReport {
        let outcome: Result<VerificationReport, VerificationError>
        do {
            outcome = try await database.fetching { db in
                do {
                    return .success(try Verification(db: db).report())
                } catch let error as VerificationError {
                    return .failure(error)
                } catch let fault as LedgerFault {
                    return .failure(.log(fault))
                }
            }
        } catch {
            throw .failed(error)
        }
        return try outcome.get()
    }
}

/// One pass over the whole file.
private struct Verification {
    let db: Database

    func report() throws -> VerificationReport {
        let structure = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? ""
        if structure != "ok" { throw VerificationError.structure(structure) }
        let logs = try partnershipsWithEntries().map(log)
        return VerificationReport(logs: logs, filesPresent: try files())
    }

    /// Also those whose row in `log` is gone.
    private func partnershipsWithEntries() throws -> [String] {
        try String.fetchAll(
            db,
            sql: "SELECT partnership FROM log UNION SELECT partnership FROM entry ORDER BY 1")
    }

    private func log(of partnership: String) throws -> VerificationReport.Log {
        var verifier = Verifier(partnership: partnership)
        var (present, erased) = (0, 0)
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT sequence, bytes, hash FROM entry WHERE partnership = ? ORDER BY sequence
                """, arguments: [partnership])
        while let row = try rows.next() {
            let entry = try verifier.verify(row.bytes("bytes"), storedHash: try row.hash("hash"))
            let texts = try texts(of: entry, verifier)
            present += texts.present
            erased += texts.erased
        }
        let recorded = try db.endOfLog(of: partnership)?.chain ?? Chain(partnership: partnership)
        guard recorded == verifier.chain else {
            throw VerificationError.endDiffers(recorded: recorded, found: verifier.chain)
        }
        return VerificationReport.Log(
            chain: verifier.chain, textsPresent: present, textsErased: erased)
    }

    private func texts(
        of entry: Entry, _ verifier: Verifier
    ) throws -> (present: Int, erased: Int) {
        var missing = Set(entry.texts.keys)
        var (present, erased) = (0, 0)
        let rows = try db.rows(
            "SELECT id, salt, content FROM text WHERE partnership = ? AND sequence = ?",
            [entry.partnership, entry.sequence])
        for row in rows {
            let id: Int = row["id"]
            missing.remove(id)
            if let text = try row.saltedText() {
                try verifier.verify(text, id: id, introducedBy: entry)
                present += 1
            } else {
                erased += 1
            }
        }
        if let id = missing.min() {
            throw VerificationError.textMissing(
                partnership: entry.partnership, sequence: entry.sequence, id: id)
        }
        return (present, erased)
    }

    private func files() throws -> Int {
        var count = 0
        let rows = try Row.fetchCursor(
            db, sql: "SELECT partnership, digest, content FROM file WHERE content IS NOT NULL")
        while let row = try rows.next() {
            let digest: FileDigest = try row.hash("digest")
            guard FileDigest(of: row.bytes("content")) == digest else {
                throw VerificationError.fileDiffers(
                    partnership: row["partnership"], digest: digest)
            }
            count += 1
        }
        return count
    }
}
