/// A human-written text with the salt that makes its digest impossible to guess.
///
/// The log holds the digest only. Title, reason or remark can thus be withheld, or erased together
/// with its salt, and the chain still verifies; while it is there, it is proved to be unchanged.
public struct SaltedText: Sendable, Hashable {
    /// The salt, as drawn by the caller when the text was written.
    public let salt: Salt
    /// The text. Its UTF-8 bytes are digested as they are, without any normalisation.
    public let content: String

    /// Joins a text with its salt.
    public init(salt: Salt, content: String) {
        self.salt = salt
        self.content = content
    }

    /// SHA-256(salt ‖ UTF-8 of the text): what the entry records.
    public var digest: SaltedDigest {
        SaltedDigest(hashing: salt.bytes, Array(content.utf8))
    }
}

/// Sixteen random bytes. The `Ledger` draws none itself: the caller supplies them.
public struct Salt: Sendable, Hashable {
    /// The number of bytes in a salt; 128 bits cannot be searched through.
    public static let byteCount = 16

    /// The sixteen bytes.
    public let bytes: [UInt8]

    /// Takes over sixteen bytes; nil when there are not exactly sixteen.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// Draws a salt from `generator`: the system's own in production, a seeded one in tests.
    public init(using generator: inout some RandomNumberGenerator) {
        bytes = (0..<Self.byteCount).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}

/// What a `SaltedDigest` is the digest of: a salt and a text.
public enum HashedText {}

/// SHA-256(salt ‖ text), recorded in the entry that introduced the text.
public typealias SaltedDigest = HashValue<HashedText>
