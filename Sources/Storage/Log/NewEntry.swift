public import Ledger

/// An entry to be appended, with the texts it introduces.
public struct NewEntry: Sendable, Hashable {
    /// The entry, numbered as it is to stand.
    public var entry: Entry
    /// Exactly the texts that `entry.texts` names, by id.
    public var texts: [Int: SaltedText]

    /// Joins an entry with its texts; `append` checks that they belong together.
    public init(entry: Entry, texts: [Int: SaltedText]) {
        self.entry = entry
        self.texts = texts
    }
}

/// An entry as it lies in the store: `Entry(decoding: bytes)` reads it, `Verifier` verifies it.
public struct StoredEntry: Sendable, Hashable {
    /// Its number in the partnership's log.
    public let sequence: Int64
    /// Its canonical bytes.
    public let bytes: [UInt8]
    /// The hash of the chain after it.
    public let hash: EntryHash

    /// Puts together what was read.
    public init(sequence: Int64, bytes: [UInt8], hash: EntryHash) {
        self.sequence = sequence
        self.bytes = bytes
        self.hash = hash
    }
}

/// A place in one partnership's log.
public struct Position: Sendable, Hashable {
    /// The slug of the partnership.
    public let partnership: String
    /// The number of the entry.
    public let sequence: Int64

    /// Names a place.
    public init(partnership: String, sequence: Int64) {
        self.partnership = partnership
        self.sequence = sequence
    }
}

/// What became of an append that was not refused.
public enum AppendOutcome: Sendable, Hashable {
    /// The entries are durable; the log ends as the chain says.
    case recorded(Chain)
    /// The command was recorded before, as the entry with this number; nothing was appended.
    case recordedBefore(sequence: Int64)
}

/// Why nothing was appended.
public enum AppendError: Error, Hashable, Sendable {
    /// The log does not end where it was expected to, but at `actual`: catch up and decide again.
    case conflict(actual: Int64)
    /// There was nothing to append.
    case nothingToAppend
    /// An entry is not of this partnership, or not numbered on from the expected sequence.
    case misplaced(sequence: Int64)
    /// An entry cannot be written.
    case malformed(sequence: Int64, EntryDefect)
    /// An entry is older than the one before it.
    case timeRunsBackwards(sequence: Int64, previous: Int64)
    /// A text is missing, superfluous, or not the one whose digest the entry has.
    case textDiffers(sequence: Int64, id: Int)
    /// A later entry's command stands in the log already, as the entry with this number.
    case commandRecordedBefore(sequence: Int64)
    /// The store failed; nothing was recorded.
    case failed(StorageFailure)
}
