public import Desk
import Exchange
public import Governance

/// The text of files that are kept with cases, for whoever searches them.
public struct AttachmentTexts: Sendable {
    private let files: Files
    private let extractor: TextExtractor

    /// A reader of a desk's files.
    public init(of files: Files, with extractor: TextExtractor = TextExtractor()) {
        self.files = files
        self.extractor = extractor
    }

    /// What whoever opens a file reads in it; `nil` where it was erased, is of no kind that is
    /// taken in, or cannot be read by anybody.
    ///
    /// Reading starts a program, so what is read is worth keeping: the same digest has the same
    /// text for ever.
    ///
    /// - Throws: `StorageFailure`, or `ExtractionFault` where the programs that read are missing,
    ///   fail or take too long.
    public func words(
        of file: StoredFile, in partnership: PartnershipID
    ) async throws -> String? {
        guard let kind = FileKind(mediaType: file.mediaType),
            let content = try await files.content(of: file, in: partnership)
        else { return nil }
        do {
            return try await extractor.text(of: content, kind: kind).body
        } catch {
            guard case .file = error else { throw error }
            return nil
        }
    }
}
