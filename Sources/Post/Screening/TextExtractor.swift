public import Exchange

/// The text of an uploaded file, so that it can be searched for what must not be stored.
public struct ExtractedText: Hashable, Sendable {
    /// All text that could be read.
    public let text: String
    /// What could not be read, and which a person should look at.
    public let unread: [Unread]

    /// Puts a result together.
    public init(text: String, unread: [Unread]) {
        self.text = text
        self.unread = unread
    }

    /// A part of a file that no text can be got from.
    public enum Unread: Hashable, Sendable {
        /// The file is a picture.
        case picture
        /// A PDF without text, most likely scanned.
        case scannedPages
        /// A picture or another document inside a Word file, by its path there.
        case embedded(String)
    }
}

/// Why the text of a file could not be read; the file is then not stored.
public enum ExtractionFault: Error, Hashable, Sendable {
    /// The file itself is at fault.
    case file(FileFault)
    /// A program that is needed is not installed: a matter for the operator.
    case programMissing(String)
    /// It took too long: a file made to be hard to read, or a machine too busy.
    case timedOut
    /// The program could not be run; with its name and why.
    case failed(String)

    init(_ fault: ProgramFault) {
        self =
            switch fault {
            case .missing(let name): .programMissing(name)
            case .timedOut: .timedOut
            case .tooMuchOutput: .file(.tooLargeUnpacked(limit: TextExtractor.textLimit))
            case .failed(let reason): .failed(reason)
            }
    }
}

/// Reads the text of uploaded files with libarchive's `bsdtar` and poppler's `pdftotext`, each held
/// to limits of time, memory and output.
public struct TextExtractor: Sendable {
    private let searchPath: String
    private let timeLimit: Duration

    /// The most text taken from one file or one part of it, in bytes.
    public static let textLimit = 32 * 1024 * 1024

    /// A reader.
    ///
    /// - Parameters:
    ///   - searchPath: where the programs are looked for, as in `PATH`; `nil` for the usual
    ///     folders.
    ///   - timeLimit: for each program started.
    public init(searchPath: String? = nil, timeLimit: Duration = .seconds(20)) {
        self.searchPath = searchPath ?? BoundedProgram.defaultSearchPath
        self.timeLimit = timeLimit
    }

    /// The text of a file whose kind is verified (`FileKind.verified`).
    ///
    /// - Throws: `ExtractionFault`; nothing is left behind on disk.
    public func text(
        of bytes: [UInt8], kind: FileKind
    ) async throws(ExtractionFault) -> ExtractedText {
        switch kind {
        case .text: ExtractedText(text: String(decoding: bytes, as: UTF8.self), unread: [])
        case .png, .jpeg: ExtractedText(text: "", unread: [.picture])
        case .pdf: try await textOfPDF(bytes)
        case .docx: try await textOfWordFile(bytes)
        }
    }

    private func textOfPDF(_ bytes: [UInt8]) async throws(ExtractionFault) -> ExtractedText {
        let ended = try await withPrivateFile(bytes, orThrow: ExtractionFault.init) {
            path throws(ExtractionFault) in
            try await run("pdftotext", ["-enc", "UTF-8", path, "-"])
        }
        guard ended.isSuccess else {
            // What poppler says when it lacks a password; all else is a file it cannot follow.
            let isProtected = ended.diagnostics.contains("Incorrect password")
            throw .file(isProtected ? .passwordProtected : .damaged)
        }
        let text = String(decoding: ended.output, as: UTF8.self)
        let isBlank = text.allSatisfy(\.isWhitespace)
        return ExtractedText(text: text, unread: isBlank ? [.scannedPages] : [])
    }

    private func textOfWordFile(_ bytes: [UInt8]) async throws(ExtractionFault) -> ExtractedText {
        let contents: WordContents
        do { contents = WordContents(try ZipDirectory(bytes)) } catch { throw .file(error) }
        let texts = try await withPrivateFile(bytes, orThrow: ExtractionFault.init) {
            path throws(ExtractionFault) -> [String] in
            var texts: [String] = []
            for part in contents.parts { texts.append(try await text(of: part, in: path)) }
            return texts
        }
        return ExtractedText(
            text: texts.joined(separator: "\n"), unread: contents.others.map { .embedded($0) })
    }

    private func text(
        of part: ZipDirectory.Entry, in archive: String
    ) async throws(ExtractionFault) -> String {
        guard part.size <= Self.textLimit else {
            throw .file(.tooLargeUnpacked(limit: Self.textLimit))
        }
        let ended = try await run("bsdtar", ["-xOf", archive, "--", part.name])
        guard ended.isSuccess else { throw .file(.damaged) }
        do { return try WordText.read(part: ended.output) } catch { throw .file(error) }
    }

    private func run(
        _ name: String, _ arguments: [String]
    ) async throws(ExtractionFault) -> BoundedProgram.Result {
        let program = BoundedProgram(
            name: name, searchPath: searchPath, timeLimit: timeLimit, outputLimit: Self.textLimit,
            memoryLimit: 1024 * 1024 * 1024)
        do { return try await program.run(arguments) } catch { throw ExtractionFault(error) }
    }
}

/// What there is in a Word file: parts with text that people wrote, and what is not text.
private struct WordContents {
    var parts: [ZipDirectory.Entry] = []
    var others: [String] = []

    /// Parts that hold how the text looks and never what it says.
    private static let appearance = [
        "word/styles", "word/settings", "word/websettings", "word/fonttable", "word/numbering",
        "word/theme/", "[content_types]",
    ]

    init(_ directory: ZipDirectory) {
        for entry in directory.entries {
            let name = entry.name.lowercased()
            let isAppearance = Self.appearance.contains(where: name.hasPrefix)
            if isAppearance || name.hasSuffix("/") { continue }
            // A name with other characters could mean something to the program that unpacks.
            let isPlain = name.utf8.allSatisfy { isLetterOrDigit($0) || "/._-".utf8.contains($0) }
            if isPlain, name.hasSuffix(".xml") || name.hasSuffix(".rels") {
                parts.append(entry)
            } else {
                others.append(entry.name)
            }
        }
    }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool {
        let character = Character(UnicodeScalar(byte))
        return byte < 0x80 && (character.isLetter || character.isNumber)
    }
}
