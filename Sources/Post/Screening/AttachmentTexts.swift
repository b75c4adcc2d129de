public import Desk
public import Exchange
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

    /// The text of a file; `nil` where it was erased, or is of no kind that is taken in.
    ///
    /// Reading starts a program, so what is read is worth keeping: the same digest has the same
    /// text for ever.
    ///
    /// - Throws: `StorageFailure`, or `ExtractionFault` where the programs that read are missing or
    ///   fail.
    public func text(
        of file: StoredFile, in partnership: PartnershipID
    ) async throws -> ExtractedText? {
        guard let kind = FileKind.allCases.first(where: { $0.mediaType == file.mediaType }),
            let content = try await files.content(of: file, in: partnership)
        else { return nil }
        return try await extractor.text(of: content, kind: kind)
    }
}
