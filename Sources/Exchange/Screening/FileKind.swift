/// The kinds of file a partnership takes in, told by their content and never by their name alone.
public enum FileKind: String, CaseIterable, Hashable, Sendable {
    /// Portable Document Format.
    case pdf
    /// A Word document (Office Open XML) without macros.
    case docx
    /// A PNG picture.
    case png
    /// A JPEG picture.
    case jpeg
    /// Text in UTF-8.
    case text

    /// The largest file taken in, in bytes.
    public static let sizeLimit = 25 * 1024 * 1024

    /// The media type the file is stored and served with.
    public var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .text: "text/plain; charset=utf-8"
        }
    }

    /// The kind that is stored under a media type; `nil` for one that is not taken in.
    public init?(mediaType: String) {
        guard let kind = Self.allCases.first(where: { $0.mediaType == mediaType }) else {
            return nil
        }
        self = kind
    }

    private var fileExtensions: [String] {
        switch self {
        case .pdf: ["pdf"]
        case .docx: ["docx"]
        case .png: ["png"]
        case .jpeg: ["jpg", "jpeg"]
        case .text: ["txt"]
        }
    }

    /// The kind of an uploaded file, when its name and its content agree.
    ///
    /// What the browser says of the type is not asked: it is a guess from the same name.
    ///
    /// - Throws: `FileFault`, which says what to tell the person who uploads.
    public static func verified(name: String, bytes: [UInt8]) throws(FileFault) -> FileKind {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= sizeLimit else { throw .tooLarge(limit: sizeLimit) }
        guard let dot = name.lastIndex(of: ".") else { throw .unknownExtension("") }
        let ending = name[name.index(after: dot)...].lowercased()
        guard let claimed = allCases.first(where: { $0.fileExtensions.contains(ending) }) else {
            throw .unknownExtension(ending)
        }
        let found = try detect(bytes)
        guard found == claimed else { throw .mislabelled(claimed: claimed, found: found) }
        return claimed
    }

    /// The kind that the content shows; `nil` for anything not taken in.
    ///
    /// - Throws: `FileFault.passwordProtected`, `.tooLargeUnpacked`, `.macros` or `.damaged` for a
    ///   Word file that shows itself as one and still cannot be taken in.
    public static func detect(_ bytes: [UInt8]) throws(FileFault) -> FileKind? {
        if bytes.starts(with: "%PDF-".utf8) { return .pdf }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            // A compound file: an old Office format, or a new one encrypted with a password, which
            // has a stream of this name in UTF-16.
            let marker = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }
            if bytes.firstRange(of: marker) != nil { throw .passwordProtected }
            return nil
        }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            return try ZipDirectory(bytes).isWordDocument ? .docx : nil
        }
        return isText(bytes) ? .text : nil
    }

    /// UTF-8 with no control characters but those that lay out lines and pages.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        !bytes.isEmpty && String(validating: bytes, as: UTF8.self) != nil
            && bytes.allSatisfy {
                $0 >= 0x20 && $0 != 0x7F || [0x09, 0x0A, 0x0C, 0x0D].contains($0)
            }
    }
}

/// Why an uploaded file is not taken in.
public enum FileFault: Error, Hashable, Sendable {
    /// Nothing in it.
    case empty
    /// Over the limit, in bytes.
    case tooLarge(limit: Int)
    /// A kind by name that is not taken in; empty for a name without an ending.
    case unknownExtension(String)
    /// The content is of another kind than the name says; `nil` for a kind not taken in.
    case mislabelled(claimed: FileKind, found: FileKind?)
    /// It opens with a password, so nobody else could read it, nor could it be screened.
    case passwordProtected
    /// It holds macros, which readers' programs rightly refuse.
    case macros
    /// It would fill more than this many bytes unpacked.
    case tooLargeUnpacked(limit: Int)
    /// It is cut off or broken.
    case damaged
}
