/// Where one partnership's log ends: the number and time of its last entry, and the hash that
/// vouches for all of it. A value of this size is all that is needed to append.
public struct Chain: Sendable, Hashable {
    /// The slug of the partnership.
    public let partnership: String
    /// The number of the last entry; 0 while there is none.
    public private(set) var sequence: Int64
    /// The hash after the last entry; the genesis hash while there is none.
    public private(set) var head: EntryHash

    /// The chain of a partnership that has no entries yet.
    public init(partnership: String) {
        self.partnership = partnership
        sequence = 0
        head = .genesis(of: partnership)
    }

    /// Takes up a chain where it was left.
    public init(partnership: String, sequence: Int64, head: EntryHash) {
        self.partnership = partnership
        self.sequence = sequence
        self.head = head
    }

    /// Links the next entry's bytes and returns the new head. The bytes are not read:
    /// `Verifier` is what reads them.
    @discardableResult
    public mutating func append(_ entry: [UInt8]) -> EntryHash {
        head = head.followed(by: entry)
        sequence += 1
        return head
    }
}
