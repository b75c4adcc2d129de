/// Why bytes are not an entry, or a value cannot be written as one.
///
/// `offset` counts bytes from the start of the entry, or of the event data that was to be embedded.
public enum EntryDefect: Error, Hashable, Sendable {
    /// The bytes end in the middle of the entry.
    case truncated(offset: Int)
    /// The byte at `offset` cannot stand there.
    case unexpectedByte(offset: Int)
    /// A string whose bytes are not UTF-8.
    case invalidUTF8(offset: Int)
    /// An integer outside the range of its field: ids and sequence numbers are positive.
    case integerOutOfRange(offset: Int)
    /// Not an instant of the years 0000–9999 written as `2024-01-31T12:00:00.000Z`.
    case invalidInstant(offset: Int)
    /// Not 64 lower-case hexadecimal digits.
    case invalidDigest(offset: Int)
    /// Text ids must be in ascending order of their digits, and each stand once.
    case textsOutOfOrder(offset: Int)
    /// Event data nested deeper than any event of ours; refused before the stack runs out.
    case nestedTooDeep(offset: Int)
    /// The header field has a value that no entry may have, such as an empty partnership.
    case invalidField(String)
}
