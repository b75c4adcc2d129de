import Crypto

/// A SHA-256 value (FIPS 180-4), typed by what was hashed, so that the hash of an entry is never
/// taken for the digest of a text.
///
/// Held as four words rather than an array: a log of a million entries holds as many of them.
public struct HashValue<Subject>: Sendable, Hashable {
    private let words: SIMD4<UInt64>

    /// The number of bytes in every hash value.
    public static var byteCount: Int { 32 }

    /// Takes over 32 bytes, as read from a file; nil when there are not exactly 32.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        var words = SIMD4<UInt64>()
        for (index, byte) in bytes.enumerated() {
            words[index / 8] = words[index / 8] << 8 | UInt64(byte)
        }
        self.words = words
    }

    /// Reads 64 lower-case hexadecimal digits; nil for anything else.
    public init?(hex: String) {
        self.init(hexDigits: hex.utf8)
    }

    init?(hexDigits: some Collection<UInt8>) {
        guard hexDigits.count == 2 * Self.byteCount else { return nil }
        var words = SIMD4<UInt64>()
        for (index, digit) in hexDigits.enumerated() {
            let nibble: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): nibble = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): nibble = digit - UInt8(ascii: "a") + 10
            default: return nil
            }
            words[index / 16] = words[index / 16] << 4 | UInt64(nibble)
        }
        self.words = words
    }

    /// Hashes the concatenation of `parts`.
    public init(hashing parts: [UInt8]...) {
        var function = SHA256()
        for part in parts {
            part.withUnsafeBytes { function.update(bufferPointer: $0) }
        }
        var words = SIMD4<UInt64>()
        function.finalize().withUnsafeBytes { digest in
            for (index, byte) in digest.enumerated() {
                words[index / 8] = words[index / 8] << 8 | UInt64(byte)
            }
        }
        self.words = words
    }

    /// The 32 bytes, most significant first, as they are stored and hashed.
    public var bytes: [UInt8] {
        (0..<Self.byteCount).map { UInt8(truncatingIfNeeded: words[$0 / 8] >> (56 - $0 % 8 * 8)) }
    }

    /// 64 lower-case hexadecimal digits, as they are printed and written in entries.
    public var hex: String {
        String(decoding: hexDigits, as: UTF8.self)
    }

    var hexDigits: [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        return bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    }
}

extension HashValue: CustomStringConvertible {
    /// The same as `hex`.
    public var description: String { hex }
}

/// What an `EntryHash` is the hash of: all entries of one partnership up to and including one.
public enum HashedEntries {}

/// What a `FileDigest` is the digest of: the content of a file.
public enum HashedFile {}

/// The link of the chain after an entry: it vouches for that entry and for all before it.
public typealias EntryHash = HashValue<HashedEntries>

/// The plain SHA-256 of a file's content, which is also its address in a store.
///
/// Unsalted on purpose: files are found by content, and are too long to be guessed.
public typealias FileDigest = HashValue<HashedFile>

extension HashValue where Subject == HashedEntries {
    /// The hash before a partnership's first entry: SHA-256 of `samrad ledger 1`, a line feed and
    /// the partnership's slug.
    ///
    /// The label names the format; a log in another format would begin with another label. The
    /// slug is in it so that no entry can be moved from one partnership's log to another's.
    public static func genesis(of partnership: String) -> EntryHash {
        EntryHash(hashing: Array("samrad ledger 1\n".utf8), Array(partnership.utf8))
    }

    /// SHA-256(this hash ‖ entry bytes): the link that follows when the entry is appended.
    public func followed(by entry: [UInt8]) -> EntryHash {
        EntryHash(hashing: bytes, entry)
    }
}

extension HashValue where Subject == HashedFile {
    /// The digest of `content`.
    public init(of content: [UInt8]) {
        self.init(hashing: content)
    }
}
