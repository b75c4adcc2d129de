public import Governance
import Ledger
public import Storage

/// The files that belong to cases, kept beside the log under the digest of their content.
public struct Files: Sendable {
    private let store: any EventStore

    init(store: any EventStore) {
        self.store = store
    }

    /// Keeps a file that has been screened, and names it as commands do.
    ///
    /// - Throws: `FileError.erased` where the same content was erased by legal order.
    public func keep(
        _ content: [UInt8], mediaType: String, in partnership: PartnershipID, at: Instant
    ) async throws(FileError) -> Governance.StoredFile {
        let new = NewFile(content: content, mediaType: mediaType, at: at.milliseconds)
        let digest = try await store.put(new, of: partnership.rawValue)
        return Governance.StoredFile(
            digest: digest.hex, size: content.count, mediaType: mediaType)
    }

    /// Whether a file as a command names it was kept, and screened before that; so that a command
    /// given as data cannot name what nobody has looked at, or give it another type.
    public func holds(
        _ file: Governance.StoredFile, in partnership: PartnershipID
    ) async throws(StorageFailure) -> Bool {
        guard let digest = FileDigest(hex: file.digest),
            let stored = try await store.file(digest, of: partnership.rawValue),
            case .present = stored.content
        else { return false }
        return stored.size == file.size && stored.mediaType == file.mediaType
    }

    /// The bytes of a file; `nil` where there is none or it was erased.
    public func content(
        of file: Governance.StoredFile, in partnership: PartnershipID
    ) async throws(StorageFailure) -> [UInt8]? {
        guard let digest = FileDigest(hex: file.digest) else { return nil }
        let stored = try await store.file(digest, of: partnership.rawValue)
        guard case .present(let bytes) = stored?.content else { return nil }
        return bytes
    }
}
