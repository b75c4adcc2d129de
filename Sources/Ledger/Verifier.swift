/// Reads one partnership's log from its first entry and stops at the first thing that is wrong.
///
/// It holds no more than the end of the chain, so a log of any length is verified as a stream. What
/// it cannot see by itself is that the newest entries were cut off: compare `chain` at the end with
/// a head that was kept elsewhere.
public struct Verifier: Sendable {
    /// The chain of what has been verified so far.
    public private(set) var chain: Chain
    private var previousInstant: Int64?

    /// Begins before the first entry of `partnership`.
    public init(partnership: String) {
        chain = Chain(partnership: partnership)
    }

    /// Verifies the next entry against the hash that was stored with it, and returns it.
    ///
    /// - Throws: `LedgerFault`, naming the entry; the verifier then stays where it was.
    @discardableResult
    public mutating func verify(
        _ bytes: [UInt8], storedHash: EntryHash
    ) throws(LedgerFault) -> Entry {
        var next = chain
        let computed = next.append(bytes)
        let entry: Entry
        do throws(EntryDefect) {
            entry = try Entry(decoding: bytes)
        } catch {
            throw fault(.malformed(error))
        }
        if entry.partnership != chain.partnership {
            throw fault(.wrongPartnership(found: entry.partnership))
        }
        if entry.sequence != next.sequence { throw fault(.sequenceGap(found: entry.sequence)) }
        if computed != storedHash {
            throw fault(.hashDiffers(stored: storedHash, computed: computed))
        }
        if let previousInstant, entry.at < previousInstant {
            throw fault(.timeRunsBackwards(previous: previousInstant, found: entry.at))
        }
        chain = next
        previousInstant = entry.at
        return entry
    }

    /// Verifies a text that is present against the digest in the entry that introduced it.
    ///
    /// - Throws: `LedgerFault` when the entry knows no such text, or it is not the text recorded.
    public func verify(
        _ text: SaltedText, id: Int, introducedBy entry: Entry
    ) throws(LedgerFault) {
        let problem: LedgerFault.Problem
        switch entry.texts[id] {
        case text.digest: return
        case nil: problem = .unknownText(id: id)
        default: problem = .textDiffers(id: id)
        }
        throw LedgerFault(
            partnership: entry.partnership, sequence: entry.sequence, problem: problem)
    }

    private func fault(_ problem: LedgerFault.Problem) -> LedgerFault {
        LedgerFault(
            partnership: chain.partnership, sequence: chain.sequence + 1, problem: problem)
    }
}

/// The first thing that is wrong with a log, and where.
public struct LedgerFault: Error, Hashable, Sendable {
    /// The partnership whose log it is.
    public let partnership: String
    /// The number of the entry, counted by the reader rather than read from the entry.
    public let sequence: Int64
    /// What is wrong.
    public let problem: Problem

    /// Names what is wrong with an entry.
    public init(partnership: String, sequence: Int64, problem: Problem) {
        self.partnership = partnership
        self.sequence = sequence
        self.problem = problem
    }

    /// What can be wrong with an entry of a log.
    public enum Problem: Hashable, Sendable {
        /// The bytes are not an entry.
        case malformed(EntryDefect)
        /// The entry belongs to another partnership's log.
        case wrongPartnership(found: String)
        /// Another number stands where this entry should be: something is missing or repeated.
        case sequenceGap(found: Int64)
        /// This entry, its stored hash or an entry before it has been changed.
        case hashDiffers(stored: EntryHash, computed: EntryHash)
        /// The entry is older than the one before it.
        case timeRunsBackwards(previous: Int64, found: Int64)
        /// A text that is present is not the one whose digest was recorded.
        case textDiffers(id: Int)
        /// A text is said to come from an entry that does not name it.
        case unknownText(id: Int)
    }
}
