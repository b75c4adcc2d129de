// Why written here: whether a zip archive is a Word document must be known before a program is
// started on it, in pure code; the table of contents is all that is read. Unpacking is left to
// libarchive.

/// The table of contents of a zip archive (APPNOTE.TXT 6.3, §4.3.12 and §4.3.16).
public struct ZipDirectory: Hashable, Sendable {
    /// One file in the archive.
    public struct Entry: Hashable, Sendable {
        /// Path in the archive.
        public let name: String
        /// Size when unpacked, in bytes, as the archive says.
        public let size: Int
    }

    /// All files in the archive.
    public let entries: [Entry]

    /// At most this many files and bytes when unpacked: far beyond any paper for a meeting.
    public static let entryLimit = 2_000
    /// See `entryLimit`.
    public static let unpackedLimit = 200 * 1024 * 1024

    /// Reads the table of contents.
    ///
    /// - Throws: `FileFault.damaged`, `.passwordProtected` or `.tooLargeUnpacked`.
    public init(_ bytes: [UInt8]) throws(FileFault) {
        let reader = LittleEndian(bytes: bytes)
        guard let end = Self.endRecord(in: bytes),
            let count = reader.number(at: end + 10, width: 2),
            var position = reader.number(at: end + 16, width: 4)
        else { throw .damaged }
        guard count <= Self.entryLimit else { throw .tooLargeUnpacked(limit: Self.unpackedLimit) }
        var entries: [Entry] = []
        var total = 0
        for _ in 0..<count {
            guard reader.number(at: position, width: 4) == 0x0201_4B50,
                let flags = reader.number(at: position + 8, width: 2),
                let size = reader.number(at: position + 24, width: 4),
                let nameLength = reader.number(at: position + 28, width: 2),
                let extraLength = reader.number(at: position + 30, width: 2),
                let commentLength = reader.number(at: position + 32, width: 2),
                position + 46 + nameLength <= end
            else { throw .damaged }
            guard flags & 1 == 0 else { throw .passwordProtected }
            total += size
            let name = bytes[(position + 46)..<(position + 46 + nameLength)]
            entries.append(Entry(name: String(decoding: name, as: UTF8.self), size: size))
            position += 46 + nameLength + extraLength + commentLength
        }
        guard total <= Self.unpackedLimit else {
            throw .tooLargeUnpacked(limit: Self.unpackedLimit)
        }
        // Two files of one name: what is read here might not be what the reader's program shows.
        guard Set(entries.map(\.name)).count == entries.count else { throw .damaged }
        self.entries = entries
    }

    /// Whether the archive is a Word document, and one without macros.
    var isWordDocument: Bool {
        get throws(FileFault) {
            let names = Set(entries.map { $0.name.lowercased() })
            guard names.contains("[content_types].xml"), names.contains("word/document.xml") else {
                return false
            }
            guard !names.contains(where: { $0.hasSuffix("vbaproject.bin") }) else { throw .macros }
            return true
        }
    }

    /// The record at the end, before at most 65,535 bytes of comment.
    private static func endRecord(in bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let earliest = max(0, bytes.count - 22 - 0xFFFF)
        return stride(from: bytes.count - 22, through: earliest, by: -1).first {
            bytes[$0...].starts(with: [0x50, 0x4B, 0x05, 0x06])
        }
    }
}

private struct LittleEndian {
    let bytes: [UInt8]

    func number(at position: Int, width: Int) -> Int? {
        guard position >= 0, position + width <= bytes.count else { return nil }
        return bytes[position..<(position + width)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
