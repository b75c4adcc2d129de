import Exchange
import Testing

@Suite struct `The kind of an uploaded file` {
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]
    private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 0]

    @Test func `is taken in when name and content agree`() throws {
        #expect(try FileKind.verified(name: "Sak 1.PDF", bytes: Array("%PDF-1.7".utf8)) == .pdf)
        #expect(try FileKind.verified(name: "bilde.png", bytes: Self.png) == .png)
        #expect(try FileKind.verified(name: "bilde.jpeg", bytes: Self.jpeg) == .jpeg)
        #expect(try FileKind.verified(name: "notat.txt", bytes: Array("Møte\n".utf8)) == .text)
        let word = Zip.directory(["[Content_Types].xml", "word/document.xml"])
        #expect(try FileKind.verified(name: "sak.docx", bytes: word) == .docx)
    }

    @Test func `is refused when the name says another kind than the content`() {
        expect(.mislabelled(claimed: .pdf, found: .png), name: "sak.pdf", bytes: Self.png)
        expect(.mislabelled(claimed: .jpeg, found: .text), name: "a.jpg", bytes: Array("hei".utf8))
        expect(
            .mislabelled(claimed: .docx, found: nil), name: "sak.docx",
            bytes: Zip.directory(["[Content_Types].xml", "xl/workbook.xml"]))
        expect(.mislabelled(claimed: .text, found: nil), name: "a.txt", bytes: [0x4D, 0xF8, 0x74])
        expect(.mislabelled(claimed: .text, found: nil), name: "a.txt", bytes: [0x4D, 0, 0x74])
        expect(
            .mislabelled(claimed: .pdf, found: nil), name: "a.pdf",
            bytes: [0x4D, 0x5A, 0x90, 0, 3, 0])
    }

    @Test(arguments: ["exe", "docm", "svg", "html", "zip", "doc"])
    func `is refused by an ending that is not taken in`(ending: String) {
        expect(.unknownExtension(ending), name: "sak.\(ending)", bytes: Array("hei".utf8))
    }

    @Test func `is refused when empty, nameless or too large`() {
        expect(.empty, name: "a.txt", bytes: [])
        expect(.unknownExtension(""), name: "sak", bytes: [0x41])
        let most = [UInt8](repeating: 0x41, count: FileKind.sizeLimit)
        #expect(throws: Never.self) { try FileKind.verified(name: "a.txt", bytes: most) }
        expect(.tooLarge(limit: 25 * 1024 * 1024), name: "a.txt", bytes: most + [0x41])
    }

    @Test func `is refused for a Word file with a password, with macros, or that would swell`() {
        let word = ["[Content_Types].xml", "word/document.xml"]
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let marker: [UInt8] = "EncryptedPackage".utf8.reduce(into: []) { $0 += [$1, 0] }
        expect(.passwordProtected, name: "sak.docx", bytes: compound + marker)
        expect(.passwordProtected, name: "sak.docx", bytes: Zip.directory(word, flags: 1))
        expect(.macros, name: "sak.docx", bytes: Zip.directory(word + ["word/vbaProject.bin"]))
        expect(.damaged, name: "sak.docx", bytes: Zip.directory(word + ["word/document.xml"]))
        let limit = ZipDirectory.unpackedLimit
        expect(
            .tooLargeUnpacked(limit: limit), name: "sak.docx",
            bytes: Zip.directory(word, size: UInt32(limit / 2 + 1)))
        expect(
            .tooLargeUnpacked(limit: limit), name: "sak.docx",
            bytes: Zip.directory(word + (0..<2_000).map { "word/\($0).xml" }))
    }

    @Test func `is told for any damaged archive without stopping the reader`() {
        var random = SeededGenerator(seed: 25)
        let archive = Zip.directory(["[Content_Types].xml", "word/document.xml", "word/a.xml"])
        var faults = 0
        for _ in 0..<5_000 {
            var bytes = archive
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let at = Int.random(in: 4..<bytes.count, using: &random)
                bytes[at] = UInt8.random(in: 0...255, using: &random)
            }
            if Bool.random(using: &random) {
                bytes.removeLast(Int.random(in: 0..<40, using: &random))
            }
            if (try? FileKind.detect(bytes)) == nil { faults += 1 }
        }
        #expect(faults > 2_000)
    }

    private func expect(
        _ fault: FileFault, name: String, bytes: [UInt8],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(throws: fault, sourceLocation: sourceLocation) {
            try FileKind.verified(name: name, bytes: bytes)
        }
    }
}

@Suite struct `The text of a part of a Word file` {
    @Test func `joins what Word has split into runs, and keeps paragraphs apart`() throws {
        let text = try read(
            """
            <w:document xmlns:w="w"><w:body>
              <w:p><w:r><w:t>010199 </w:t></w:r> <w:r><w:rPr><w:b/></w:rPr><w:t>12345</w:t></w:r></w:p>
              <w:p><w:r><w:t>neste &amp; siste</w:t><w:tab/><w:delText>slettet</w:delText></w:r></w:p>
            </w:body></w:document>
            """)
        #expect(text == "010199 12345\nneste & siste\tslettet\n")
    }

    @Test func `takes all text of the file's properties`() throws {
        let text = try read(
            "<c:p xmlns:c='c'><c:title>Sak</c:title><c:creator>Kari</c:creator></c:p>")
        #expect(text.contains("Sak\nKari\n"))
    }

    @Test(arguments: [
        "<wp:docPr xmlns:wp='w' id='1' descr='Bilde av 010199 12345'/>",
        "<w:alias xmlns:w='w' w:val='Bilde av 010199 12345'/>",
        "<w:comment xmlns:w='w' w:author='Bilde av 010199 12345'/>",
        "<Relationship Id='rId1' Target='Bilde av 010199 12345'/>",
    ])
    func `takes what people write beside it`(element: String) throws {
        #expect(try read("<a>\(element)</a>").contains("Bilde av 010199 12345\n"))
    }

    @Test(arguments: [
        "<w:p><w:t>åpen", "ikke xml", "",
        "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]><a>&d;</a>",
    ])
    func `is refused when damaged or made to swell`(xml: String) {
        #expect(throws: FileFault.damaged) { try read(xml) }
    }

    private func read(_ xml: String) throws -> String {
        try WordText.read(part: Array(xml.utf8))
    }
}

/// Archives with a table of contents and no content, which is all that telling kinds apart reads.
enum Zip {
    static func directory(_ names: [String], flags: UInt16 = 0, size: UInt32 = 10) -> [UInt8] {
        var bytes: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
        let start = UInt32(bytes.count)
        for name in names {
            bytes += [0x50, 0x4B, 0x01, 0x02, 20, 0, 20, 0] + little(flags) + little(UInt16(8))
            bytes += little(UInt64(0)) + little(UInt32(0)) + little(size)
            bytes += little(UInt16(name.utf8.count)) + [UInt8](repeating: 0, count: 16)
            bytes += name.utf8
        }
        let length = UInt32(bytes.count) - start
        bytes += [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
        bytes += little(UInt16(names.count)) + little(UInt16(names.count))
        return bytes + little(length) + little(start) + [0, 0]
    }

    private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        (0..<(Number.bitWidth / 8)).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
