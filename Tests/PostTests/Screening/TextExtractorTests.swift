import Exchange
import Foundation
import Post
import Testing

@Suite(.enabled(if: !Peer.lacks("pdftotext", "bsdtar", "prlimit")), .timeLimit(.minutes(5)))
struct `Reading the text of an uploaded file` {
    /// Files of all kinds, made once.
    private static let files: Result<[String: [UInt8]], any Error> = Result {
        let folder = try Peer.newFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let process = try Peer.process("make_files.py", [folder.path])
        try process.run()
        process.waitUntilExit()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return try Dictionary(
            uniqueKeysWithValues: names.map {
                ($0, Array(try Data(contentsOf: folder.appending(path: $0))))
            })
    }

    @Test func `all text of a Word file is found, and what is not text is named`() async throws {
        let extracted = try await extract("sak.docx")
        #expect(extracted.text.contains("Møte om 010199 12345\n"))
        for text in ["Siste linje", "Topptekst", "Kommentar", "Kari Nordmann"] {
            #expect(extracted.text.contains(text))
        }
        #expect(!extracted.text.contains("Stil"))
        #expect(
            Set(extracted.unread) == [
                .embedded("word/media/image1.png"), .embedded("word/embeddings/ark.xlsx"),
            ])
    }

    @Test func `a name in an archive is never taken for a pattern or an option`() async throws {
        let extracted = try await extract("navn.docx")
        #expect(extracted.text == "Ekte\n\nIkke et valg\n")
        #expect(extracted.unread == [.embedded("word/[a-z]*.xml")])
    }

    @Test func `the text of a PDF is found, under an owner's password too`() async throws {
        #expect(try await extract("sak.pdf").text.contains("Møte om 010199 12345"))
        #expect(try await extract("eierlaas.pdf").text.contains("Lesbar"))
    }

    @Test(arguments: ["emne.pdf", "xmp.pdf"])
    func `what a PDF says of itself is found, and is not what one reads in it`(
        name: String
    ) async throws {
        let extracted = try await extract(name)
        #expect(extracted.text.contains("010199 12345"))
        #expect(extracted.body == "Sak")
    }

    @Test func `what one reads in a Word file is its main part`() async throws {
        #expect(try await extract("sak.docx").body == "Møte om 010199 12345\n\nSiste linje")
    }

    @Test func `a scanned PDF and a picture are said to be unread`() async throws {
        #expect(try await extract("skannet.pdf").unread == [.scannedPages])
        let picture = try await TextExtractor().text(of: [0x89], kind: .png)
        #expect(picture == ExtractedText(body: "", text: "", unread: [.picture]))
    }

    @Test(arguments: [
        ("laast.pdf", FileFault.passwordProtected), ("skadet.pdf", .damaged),
        ("skadet.docx", .damaged), ("ugyldig.docx", .damaged),
        ("svulmer.docx", .tooLargeUnpacked(limit: TextExtractor.textLimit)),
        ("lyver.docx", .tooLargeUnpacked(limit: TextExtractor.textLimit)),
    ])
    func `a file that is locked, damaged or made to swell is refused`(
        name: String, fault: FileFault
    ) async throws {
        await #expect(throws: ExtractionFault.file(fault)) { try await extract(name) }
    }

    @Test func `a file named as another kind never reaches a program`() throws {
        let files = try Self.files.get()
        let word = try #require(files["sak.docx"])
        #expect(throws: FileFault.mislabelled(claimed: .pdf, found: .docx)) {
            try FileKind.verified(name: "sak.pdf", bytes: word)
        }
        let pdf = try #require(files["sak.pdf"])
        #expect(throws: FileFault.mislabelled(claimed: .docx, found: .pdf)) {
            try FileKind.verified(name: "sak.docx", bytes: pdf)
        }
    }

    @Test(arguments: [("sak.pdf", "pdftotext"), ("sak.docx", "bsdtar")])
    func `a machine that lacks a program says which`(name: String, program: String) async throws {
        let extractor = TextExtractor(searchPath: "/nonexistent")
        await #expect(throws: ExtractionFault.programMissing(program)) {
            try await extract(name, with: extractor)
        }
    }

    @Test func `a program that does not end is killed at the time limit`() async throws {
        // A stand-in that hangs: a machine too busy, or a file made to be hard to read.
        let folder = try Peer.newFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Peer.script("exec sleep 600", named: "pdftotext", in: folder)
        let extractor = TextExtractor(
            searchPath: "\(folder.path):/usr/bin:/bin", timeLimit: .milliseconds(200))
        await #expect(throws: ExtractionFault.timedOut) {
            try await extract("sak.pdf", with: extractor)
        }
    }

    @discardableResult
    private func extract(
        _ name: String, with extractor: TextExtractor = TextExtractor(timeLimit: .seconds(120))
    ) async throws -> ExtractedText {
        let bytes = try #require(try Self.files.get()[name])
        return try await extractor.text(
            of: bytes, kind: FileKind.verified(name: name, bytes: bytes))
    }
}
