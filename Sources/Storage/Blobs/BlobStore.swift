public import Ledger

/// The port through which texts and files are kept, each of one partnership.
///
/// Texts come in with the entry that introduces them (`EventStore.append`). Erasure, by legal order
/// only, takes the content and the salt away and keeps the digest: the chain still verifies, and
/// what was erased can no longer be guessed. Kept for as long as the log; in the backup.
public protocol BlobStore: Sendable {
    /// The texts with these ids that a partnership has, present or erased; unknown ids are left
    /// out.
    func texts(
        _ ids: Set<Int>, of partnership: String
    ) async throws(StorageFailure) -> [Int: StoredText]

    /// Erases a text for good. False when there is no such text, or it was erased before.
    func eraseText(
        _ id: Int, of partnership: String, at instant: Int64
    ) async throws(StorageFailure) -> Bool

    /// Keeps a file under the digest of its content. The same content again changes nothing.
    ///
    /// The caller has screened the content and checked its size (25 MB at most) and type.
    ///
    /// - Throws: `FileError.erased` when that content was erased from this partnership before.
    func put(_ file: NewFile, of partnership: String) async throws(FileError) -> FileDigest

    /// A partnership's file; nil when it has none with that content.
    func file(
        _ digest: FileDigest, of partnership: String
    ) async throws(StorageFailure) -> StoredFile?

    /// Erases a file for good. False when there is no such file, or it was erased before.
    func eraseFile(
        _ digest: FileDigest, of partnership: String, at instant: Int64
    ) async throws(StorageFailure) -> Bool
}

/// A text that an entry has introduced.
public enum StoredText: Sendable, Hashable {
    /// The text and its salt, as they were written.
    case present(SaltedText)
    /// Erased by legal order at this instant.
    case erased(at: Int64)
}

/// A file to be kept.
public struct NewFile: Sendable, Hashable {
    /// The bytes.
    public var content: [UInt8]
    /// The media type found by looking at the content, such as `application/pdf` (RFC 6838).
    public var mediaType: String
    /// When it was received.
    public var at: Int64

    /// Describes a file.
    public init(content: [UInt8], mediaType: String, at: Int64) {
        self.content = content
        self.mediaType = mediaType
        self.at = at
    }
}

/// A file that is or was kept.
public struct StoredFile: Sendable, Hashable {
    /// The digest of its content.
    public let digest: FileDigest
    /// The number of bytes it has or had.
    public let size: Int
    /// The media type it was stored with first.
    public let mediaType: String
    /// The bytes, or when they were erased.
    public let content: Content

    /// The content of a file that is or was kept.
    public enum Content: Sendable, Hashable {
        /// The bytes.
        case present([UInt8])
        /// Erased by legal order at this instant.
        case erased(at: Int64)
    }
}

/// Why a file was not kept.
public enum FileError: Error, Hashable, Sendable {
    /// The same content was erased by legal order, and does not come back.
    case erased(at: Int64)
    /// The store failed; nothing was kept.
    case failed(StorageFailure)
}
