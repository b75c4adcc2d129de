import Demo
import Exchange
import Foundation
import Governance
import Pages
import Post
import TestKit
import Testing

/// The engine of the project's own environment, and what others say of its work.
@Suite(.enabled(if: !Peer.lacks("pdftotext", "pdfinfo", "prlimit")), .timeLimit(.minutes(5)))
struct `PDFs` {
    private static func newEngine() throws -> PDFEngine {
        PDFEngine(python: try #require(Peer.interpreter).path, timeLimit: .seconds(300))
    }

    /// The documents of the gallery in all languages, printed once.
    private static let printed = Task<[Printed], any Error> {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../charters/helgeland.yaml").standardized
        let charter = try CharterFile.load(
            yaml: String(contentsOf: file, encoding: .utf8), file: file.lastPathComponent)
        let gallery = try Gallery(helgeland: charter, zone: Zone.named("Europe/Oslo"))
        let folder = try Peer.newFolder()
        let engine = try newEngine()
        var documents: [Printed] = []
        for specimen in gallery.specimens {
            guard case .document? = specimen.destination else { continue }
            for language in Language.allCases {
                let html = try #require(specimen.html(in: language))
                let name = specimen.name.split(separator: "/").joined(separator: "-")
                let file = folder.appending(path: "\(name).\(language.tag).pdf")
                try await Data(engine.pdf(of: HTML(stringLiteral: html))).write(to: file)
                documents.append(
                    Printed(name: specimen.name, language: language, html: html, file: file))
            }
        }
        return documents
    }

    struct Printed: Sendable {
        let name: String
        let language: Language
        let html: String
        let file: URL

        /// The words of the document itself, in their order.
        var words: [Substring] {
            let start = html.range(of: "<main>")?.upperBound ?? html.startIndex
            return html[start...].replacing(/<\/?(a|span|strong)\b[^>]*>/, with: "")
                .replacing(/<[^>]*>/, with: " ")
                .replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
                .replacing("&lt;", with: "<").replacing("&gt;", with: ">")
                .replacing("&amp;", with: "&").split(whereSeparator: \.isWhitespace)
        }
    }

    private struct Facts: Decodable {
        let title: String
        let isTagged: Bool
        let pages: Int
        let language: String
        /// The outline's first level, and its second.
        let headings: [String]
        let parts: [String]
        let text: String
    }

    private func facts(of documents: [Printed]) throws -> [(Printed, Facts)] {
        let told = try JSONDecoder().decode(
            [Facts].self,
            from: Peer.output(of: "pdf_facts.py", documents.map(\.file.path)))
        try #require(told.count == documents.count)
        return Array(zip(documents, told))
    }

    @Test(.enabled(if: !Peer.lacks("java")))
    func `of every document in every language are PDF/A-2a and PDF/UA-1`() async throws {
        let documents = try await Self.printed.value
        #expect(documents.count >= 6 * Language.allCases.count)
        let faults = try Peer.output(of: "check_pdf.py", documents.map(\.file.path))
        #expect(String(decoding: faults, as: UTF8.self) == "")
    }

    @Test func `give back every word in reading order`() async throws {
        for (document, told) in try facts(of: await Self.printed.value) {
            var rest = ArraySlice(told.text.split { $0.isWhitespace })
            for word in document.words {
                guard let found = rest.firstIndex(of: word) else {
                    Issue.record("\(document.file.lastPathComponent): not in its place: \(word)")
                    break
                }
                rest = rest[rest.index(after: found)...]
            }
            for letter in "æøåÆØÅ" {
                let written = document.words.joined().count { $0 == letter }
                #expect(told.text.count { $0 == letter } >= written)
            }
        }
    }

    @Test func `say what they are, in which language, and where their parts begin`() async throws {
        for (document, told) in try facts(of: await Self.printed.value) {
            #expect(document.html.contains("<title>\(told.title)</title>"))
            #expect(told.isTagged)
            #expect(told.language == document.language.tag)
            #expect(told.headings.count == 1)
            if document.name == "dokument/motepapirer" {
                #expect(told.pages >= 4)
                #expect(told.parts.count == 5)
                #expect(told.parts.contains { $0.hasPrefix("SSU 2/2024: ") })
            }
        }
    }

    @Test func `show nothing that is fetched, from the net or from the machine`() async throws {
        let folder = try Peer.newFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let style = "p::after { content: 'HENTET' }"
        let file = folder.appending(path: "style.css")
        try Data(style.utf8).write(to: file)
        func text(_ address: String) async throws -> String {
            let link = "<link rel=\"stylesheet\" href=\"\(address)\">"
            let html = "<html lang=\"nb\"><head><title>T</title>\(link)</head><p>Her</p></html>"
            let pdf = folder.appending(path: "made.pdf")
            try await Data(Self.newEngine().pdf(of: HTML(stringLiteral: html))).write(to: pdf)
            let printed = Printed(name: "", language: .nb, html: html, file: pdf)
            return try facts(of: [printed])[0].1.text
        }
        let embedded = "data:text/css;base64,\(Data(style.utf8).base64EncodedString())"
        #expect(try await text(embedded).contains("HENTET"))
        #expect(try await !text(file.absoluteString).contains("HENTET"))
    }

    @Test func `are not made where the engine is not there, which is told`() async throws {
        await #expect(throws: PrintingFault.missing("python")) {
            try await PDFEngine(python: "/nonexistent/python").version()
        }
        let folder = try Peer.newFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Peer.script("echo 'missing: no pikepdf' >&2; exit 1", named: "python", in: folder)
        await #expect(throws: PrintingFault.missing("no pikepdf")) {
            try await PDFEngine(python: "\(folder.path)/python", timeLimit: .seconds(300)).pdf(
                of: "<p>")
        }
        #expect(try await Self.newEngine().version().hasPrefix("WeasyPrint "))
    }

    @Test func `that take too long are given up`() async throws {
        let folder = try Peer.newFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Peer.script("exec sleep 600", named: "python", in: folder)
        let engine = PDFEngine(
            python: "\(folder.path)/python", timeLimit: .milliseconds(200))
        await #expect(throws: PrintingFault.timedOut) { try await engine.pdf(of: "<p>") }
    }
}
