import Desk
import Governance
import HTTPTypes
import HummingbirdTesting
import Pages
import Synchronization
import TestKit
import Testing

@testable import Web

/// Counts what it is asked to print, and prints nothing but the markup.
private final class Printer: Sendable {
    private let asked = Mutex(0)
    private let fault: PrintingFault?

    init(failing fault: PrintingFault? = nil) { self.fault = fault }

    var count: Int { asked.withLock { $0 } }

    func pdf(of document: HTML) throws(PrintingFault) -> [UInt8] {
        asked.withLock { $0 += 1 }
        if let fault { throw fault }
        return document.bytes
    }
}

@Suite struct `Documents to print` {
    private func stage(_ printer: Printer) async throws -> TestSite {
        try await TestSite(
            printer: { document throws(PrintingFault) in try printer.pdf(of: document) })
    }

    @Test func `are sent as PDFs with a name, and kept by whoever may keep them`() async throws {
        let stage = try await stage(Printer())
        let id = try await stage.publicCase("Rutine for utskriving")
        try await stage.run { client in
            let path = "/helgeland/saker/\(id)/saksframlegg.pdf"
            let browser = Browser(client)
            let open = try await browser.get(path)
            #expect(open.status == .ok)
            #expect(open.header("Content-Type") == "application/pdf")
            #expect(
                open.header("Content-Disposition")
                    == "inline; filename*=UTF-8''sak-2024-1-saksframlegg.pdf")
            #expect(open.header("Cache-Control") == "public, max-age=0, must-revalidate")
            #expect(open.text.contains("Rutine for utskriving"))
            #expect(open.header("Content-Length") == "\(open.text.utf8.count)")
            try await browser.signIn("sigrid@hf.example", stage)
            let own = try await browser.get(path)
            #expect(own.header("Cache-Control") == "private, no-store")
        }
    }

    @Test func `are not printed for somebody who has them already`() async throws {
        let printer = Printer()
        let stage = try await stage(printer)
        let id = try await stage.publicCase("Rutine")
        try await stage.run { client in
            let path = "/helgeland/saker/\(id)/saksframlegg.pdf"
            let first = try await Browser(client).get(path)
            let tag = try #require(first.header("ETag"))
            let again = try await Browser(client).get(path, ["If-None-Match": tag])
            #expect(again.status == .notModified)
            #expect(printer.count == 1)
            try await stage.give(
                WritePaper(
                    case: id, basedOn: 0, title: "Rutine", background: "b",
                    recommendation: "Rutinen godkjennes."), by: stage.secretary)
            let changed = try await Browser(client).get(path, ["If-None-Match": tag])
            #expect(changed.status == .ok)
            #expect(changed.text.contains("Rutinen godkjennes."))
        }
    }

    @Test(.requirements("R68"))
    func `hold what is exempt for those alone who may read it`() async throws {
        let stage = try await stage(Printer())
        let id = try await stage.publicCase("Navngitt ansatt")
        let partnership = try #require(stage.desk.snapshot(of: TestSite.helgeland))
        let ground = try #require(partnership.charter.grounds.first)
        try await stage.give(
            Exempt(.wholeCase(id: id), ground: ground.id, publicTitle: "Personalsak"),
            by: stage.secretary)
        try await stage.run { client in
            let path = "/helgeland/saker/\(id)/saksframlegg.pdf"
            let browser = Browser(client)
            #expect(try await browser.get(path).status == .notFound)
            try await browser.signIn("sigrid@hf.example", stage)
            let own = try await browser.get(path)
            #expect(own.text.contains("Navngitt ansatt"))
            #expect(own.text.contains("Unntatt offentlighet: \(ground.law)"))
        }
    }

    @Test func `of what is not there are not found`() async throws {
        let stage = try await stage(Printer())
        try await stage.run { client in
            for path in [
                "moter/1/innkalling.pdf", "moter/1/motepapirer.pdf", "moter/1/referat.pdf",
                "saker/7/saksframlegg.pdf", "vedtak/1/saerutskrift.pdf",
            ] {
                let answer = try await Browser(client).get("/helgeland/\(path)")
                #expect(answer.status == .notFound, "\(path)")
            }
        }
    }

    @Test(arguments: [
        (PrintingFault.missing("weasyprint"), "no", "PDF kan ikke lages her", String?.none),
        (.missing("weasyprint"), "nn", "PDF kan ikkje lagast her", nil),
        (.busy, "en", "Many PDFs are being made just now", "30"),
        (.timedOut, "en", "Many PDFs are being made just now", "30"),
        (.failed("why"), "en", "This PDF could not be made", "30"),
    ])
    func `that cannot be made are told of in the reader's language, and the pages still work`(
        fault: PrintingFault, language: String, words: String, retry: String?
    ) async throws {
        let stage = try await stage(Printer(failing: fault))
        let id = try await stage.publicCase("Rutine")
        try await stage.run { client in
            let browser = Browser(client)
            let headers = ["Accept-Language": language]
            let page = "/helgeland/saker/\(id)"
            let answer = try await browser.get("\(page)/saksframlegg.pdf", headers)
            #expect(answer.status == .serviceUnavailable)
            #expect(answer.text.contains(words))
            #expect(answer.header("Retry-After") == retry)
            #expect(!answer.text.contains("why"))
            #expect(try await browser.get(page, headers).status == .ok)
        }
    }
}
