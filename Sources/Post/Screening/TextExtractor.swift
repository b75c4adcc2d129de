public import Exchange

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
        case .text: textOfPlainText(bytes)
        case .png, .jpeg: ExtractedText(body: "", text: "", unread: [.picture])
        case .pdf: try await textOfPDF(bytes)
        case .docx: try await textOfWordFile(bytes)
        }
    }

    private func textOfPlainText(_ bytes: [UInt8]) -> ExtractedText {
        let text = String(decoding: bytes, as: UTF8.self)
        return ExtractedText(body: text, text: text, unread: [])
    }

    private func textOfPDF(_ bytes: [UInt8]) async throws(ExtractionFault) -> ExtractedText {
        // The pages; then what the file says of itself, in both of the ways that there are.
        let readings = [
            ("pdftotext", ["-enc", "UTF-8"]), ("pdfinfo", ["-enc", "UTF-8", "-custom"]),
            ("pdfinfo", ["-meta"]),
        ]
        let texts = try await withPrivateFile(bytes, orThrow: ExtractionFault.init) {
            path throws(ExtractionFault) -> [String] in
            var texts: [String] = []
            for (program, options) in readings {
                let output = program == "pdftotext" ? ["-"] : []
                let ended = try await run(program, options + [path] + output)
                guard ended.isSuccess else {
                    // What poppler says when it lacks a password; all else is a file it cannot
                    // follow.
                    let isProtected = ended.diagnostics.contains("Incorrect password")
                    throw .file(isProtected ? .passwordProtected : .damaged)
                }
                texts.append(String(decoding: ended.output, as: UTF8.self))
            }
            return texts
        }
        let isBlank = texts[0].allSatisfy(\.isWhitespace)
        return ExtractedText(
            body: Reflowed.paragraphs(of: texts[0]), text: texts.joined(separator: "\n"),
            unread: isBlank ? [.scannedPages] : [])
    }

    private func textOfWordFile(_ bytes: [UInt8]) async throws(ExtractionFault) -> ExtractedText {
        let contents: WordContents
        do { contents = WordContents(try ZipDirectory(bytes)) } catch { throw .file(error) }
        let parts = try await withPrivateFile(bytes, orThrow: ExtractionFault.init) {
            path throws(ExtractionFault) -> [[UInt8]] in
            var parts: [[UInt8]] = []
            for part in contents.parts { parts.append(try await unpack(part, from: path)) }
            return parts
        }
        do { return try text(of: contents, unpacked: parts) } catch { throw .file(error) }
    }

    private func text(
        of contents: WordContents, unpacked parts: [[UInt8]]
    ) throws(FileFault) -> ExtractedText {
        var texts: [String] = []
        var body = ""
        for (entry, part) in zip(contents.parts, parts) {
            texts.append(try WordText.read(part: part))
            if entry.name.lowercased() == "word/document.xml" {
                body = try WordBody.read(part: part)
            }
        }
        return ExtractedText(
            body: body, text: texts.joined(separator: "\n"),
            unread: contents.others.map { .embedded($0) })
    }

    private func unpack(
        _ part: ZipDirectory.Entry, from archive: String
    ) async throws(ExtractionFault) -> [UInt8] {
        guard part.size <= Self.textLimit else {
            throw .file(.tooLargeUnpacked(limit: Self.textLimit))
        }
        let ended = try await run("bsdtar", ["-xOf", archive, "--", part.name])
        guard ended.isSuccess else { throw .file(.damaged) }
        return ended.output
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
