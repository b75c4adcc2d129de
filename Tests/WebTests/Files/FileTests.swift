import Exchange
import Governance
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Storage
import Testing

@testable import Web

@Suite struct `Files` {
    private static let pdf = "%PDF-1.4\nEn rapport\n%%EOF"

    private func upload(
        _ name: String, _ content: String, _ browser: Browser, to id: CaseID,
        token: String? = nil
    ) async throws -> TestResponse {
        let page = try await browser.get("/helgeland/saker/ny")
        let fields = [
            ("_token", try token ?? page.field("_token")), ("_id", SecretToken.commandStem()),
            ("_from", "/helgeland/saker/ny"), ("_return", "/helgeland/saker"),
        ]
        var body = ""
        for (field, value) in fields {
            body += "--xyz\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n"
        }
        body += "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n"
        body += "Content-Type: application/octet-stream\r\n\r\n\(content)\r\n--xyz--\r\n"
        return try await browser.send(
            "/helgeland/saker/\(id)/vedlegg", .post,
            ["Content-Type": "multipart/form-data; boundary=xyz"], ByteBuffer(string: body))
    }

    @Test func `a file is stored, named and read again by its kind`() async throws {
        let stage = try await TestSite()
        let id = try await stage.publicCase("Rutine")
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("sigrid@hf.example", stage)
            let done = try await upload("Råd og plan.pdf", Self.pdf, browser, to: id)
            #expect(done.status == .seeOther)
            let file = try await Browser(client).get("/helgeland/saker/\(id)/vedlegg/1")
            #expect(file.text == Self.pdf)
            #expect(file.header("Content-Type") == "application/pdf")
            #expect(
                file.header("Content-Disposition")
                    == "inline; filename*=UTF-8''R%C3%A5d%20og%20plan.pdf")
            #expect(file.header("X-Content-Type-Options") == "nosniff")
        }
    }

    @Test func `whoever puts a file there is told what could not be read in it`() async throws {
        let stage = try await TestSite(textOf: { _, _ in
            ExtractedText(body: "", text: "", unread: [.scannedPages])
        })
        let id = try await stage.publicCase("Rutine")
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("sigrid@hf.example", stage)
            let done = try await upload("Skann.pdf", Self.pdf, browser, to: id)
            #expect(done.status == .seeOther)
            let next = try await browser.get("/helgeland/saker")
            #expect(next.text.contains("PDF-en har ingen tekst, den er trolig skannet."))
        }
    }

    @Test func `the secretariat can begin the case paper with a file's text`() async throws {
        let stage = try await TestSite(textOf: { _, _ in
            ExtractedText(body: "Tatt fra filen.", text: "Tatt fra filen.", unread: [])
        })
        let id = try await stage.publicCase("Rutine")
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("sigrid@hf.example", stage)
            _ = try await upload("Sak.pdf", Self.pdf, browser, to: id)
            let path = "/helgeland/saker/\(id)"
            let page = try await browser.get(path)
            #expect(page.text.contains("\(path)?tekst=1#framlegg"))
            #expect(!page.text.contains("Tatt fra filen."))
            let begun = try await browser.get("\(path)?tekst=1")
            #expect(begun.text.contains("Tatt fra filen.</textarea>"))
            #expect(try await !browser.get("\(path)?tekst=2").text.contains("Tatt fra filen."))
            let open = try await Browser(client).get("\(path)?tekst=1")
            #expect(!open.text.contains("Tatt fra filen."))
        }
    }

    @Test func `a scanned file is said to have no text to begin with`() async throws {
        let stage = try await TestSite(textOf: { _, _ in
            ExtractedText(body: " ", text: " ", unread: [.scannedPages])
        })
        let id = try await stage.publicCase("Rutine")
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("sigrid@hf.example", stage)
            _ = try await upload("Skann.pdf", Self.pdf, browser, to: id)
            let page = try await browser.get("/helgeland/saker/\(id)?tekst=1")
            #expect(page.text.contains("«Skann.pdf» har ingen tekst som kan leses."))
        }
    }

    @Test(arguments: [
        ("rapport.pdf", "MZ program", 422), ("rapport.exe", "MZ program", 422),
        ("rapport.pdf", "", 422), ("notat.txt", "Gjelder 01019012480", 422),
        ("01019012480.txt", "Notat", 422),
    ])
    func `a file that may not be stored is not`(
        name: String, content: String, status: Int
    ) async throws {
        let stage = try await TestSite()
        let id = try await stage.publicCase("Rutine")
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("sigrid@hf.example", stage)
            let before = stage.position
            let answer = try await upload(name, content, browser, to: id)
            #expect(answer.status.code == status)
            #expect(stage.position == before)
        }
    }

    @Test func `a file that cannot be read just now may be sent again`() async throws {
        let stage = try await TestSite { kind, bytes throws(FileReadingFault) in
            throw .unavailable("no reader")
        }
        let id = try await stage.publicCase("Rutine")
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("sigrid@hf.example", stage)
            let answer = try await upload("a.pdf", Self.pdf, browser, to: id)
            #expect(answer.status == .serviceUnavailable)
            #expect(answer.header("Retry-After") == "1")
        }
    }

    @Test func `a visitor and a forged form put no file anywhere`() async throws {
        let stage = try await TestSite()
        let id = try await stage.publicCase("Rutine")
        try await stage.run { client in
            let visitor = try await upload("a.pdf", Self.pdf, Browser(client), to: id, token: "x")
            #expect(visitor.status == .unauthorized)
            let browser = Browser(client)
            try await browser.signIn("sigrid@hf.example", stage)
            let forged = try await upload("a.pdf", Self.pdf, browser, to: id, token: "x")
            #expect(forged.status == .forbidden)
        }
    }

    @Test(arguments: [
        "", "--xyz", "--xyz\r\n", "--xyz\r\n\r\n--xyz--", "x--xyz--",
        "--xyz\r\nContent-Disposition: form-data\r\n\r\n1\r\n--xyz--",
        "--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--xyz",
    ])
    func `a broken form with a file is none`(body: String) {
        let form = MultipartForm(Array(body.utf8), contentType: "multipart/form-data; boundary=xyz")
        #expect(form == nil)
    }
}
