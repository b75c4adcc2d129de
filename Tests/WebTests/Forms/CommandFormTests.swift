import Desk
import Foundation
import Governance
import HTTPTypes
import HummingbirdTesting
import Pages
import TestKit
import Testing

@testable import Web

@Suite struct `Commands from forms` {
    private static let page = "/helgeland/saker/ny"
    static let action = "/helgeland/kommando/case.submit"

    static func written(_ title: String = "Rutine for utskriving") -> [(String, String)] {
        [
            ("template.title", title), ("template.background", "Bakgrunn\r\nog mer"),
            ("template.question", "Hva skal gjøres?"), ("template.proposal", ""),
        ]
    }

    @Test func `a granted command is recorded, told of once, and leads on`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            let page = try await browser.get(Self.page)
            let before = stage.position
            let done = try await browser.post(
                Self.action, try Self.own(page, Self.action) + Self.written())
            #expect(done.status == .seeOther)
            #expect(stage.position == before + 1)
            let place = try #require(done.header("Location"))
            #expect(try await browser.get(place).text.contains("notice-success"))
            #expect(!(try await browser.get(place).text.contains("notice-success")))
        }
    }

    @Test(.requirements("R128", "R151"))
    func `who has submitted a case lands on its own page and is told what happens next`()
        async throws
    {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            let page = try await browser.get(Self.page)
            let done = try await browser.post(
                Self.action, try Self.own(page, Self.action) + Self.written())
            #expect(done.header("Location") == "/helgeland/saker/1")
            let landed = try await browser.get("/helgeland/saker/1").text
            let notice = try #require(landed.components(separatedBy: "notice-success").last)
            let receipt = try #require(notice.components(separatedBy: "</div>").first)
            #expect(receipt.contains("Sekretariatet leser saken"))
            #expect(receipt.contains("Avtalen setter ingen frist for vurderingen"))
            #expect(receipt.contains("href=\"/helgeland/avtalen/"))
        }
    }

    @Test func `the same form sent twice is recorded once`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            let page = try await browser.get(Self.page)
            let fields = try Self.own(page, Self.action) + Self.written()
            _ = try await browser.post(Self.action, fields)
            let before = stage.position
            let again = try await browser.post(Self.action, fields)
            #expect(again.status == .seeOther)
            #expect(stage.position == before)
        }
    }

    @Test func `a form sent again with something else in it comes back, to be sent as well`()
        async throws
    {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            let page = try await browser.get(Self.page)
            let own = try Self.own(page, Self.action)
            _ = try await browser.post(Self.action, own + Self.written())
            let before = stage.position
            let changed = try await browser.post(Self.action, own + Self.written("Rettet tittel"))
            #expect(changed.status == .conflict)
            #expect(changed.text.contains("Rettet tittel"))
            #expect(changed.text.contains("Skjemaet er sendt før"))
            #expect(stage.position == before)
            let done = try await browser.post(
                Self.action, try Self.own(changed, Self.action) + Self.written("Rettet tittel"))
            #expect(done.status == .seeOther)
            #expect(stage.position == before + 1)
        }
    }

    @Test(arguments: [
        "", "   ", "Pasient 01019012480 venter", "Tittel\u{0}", "Tittel \u{202E}snudd",
        String(repeating: "x", count: 301),
    ])
    func `a refused form comes back with all that was typed`(title: String) async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            let page = try await browser.get(Self.page)
            let before = stage.position
            let answer = try await browser.post(
                Self.action, try Self.own(page, Self.action) + Self.written(title))
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("Bakgrunn\nog mer"))
            #expect(answer.text.contains("Hva skal gjøres?"))
            #expect(stage.position == before)
        }
    }

    @Test func `a form of another session is not taken, and nothing typed is lost`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let own = Browser(client)
            let other = Browser(client)
            try await own.signIn("vilde@kommune.example", stage)
            try await other.signIn("magnus@kommune.example", stage)
            let fields =
                try Self.own(await own.get(Self.page), Self.action) + Self.written("Forfalsket")
            let before = stage.position
            let answer = try await other.post(Self.action, fields)
            #expect(answer.status == .forbidden)
            #expect(answer.text.contains("Forfalsket"))
            #expect(stage.position == before)
        }
    }

    @Test(arguments: [
        ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"),
        ("Origin", "https://evil.example"), ("Origin", "null"),
    ])
    func `a form sent from another site is not taken`(name: String, value: String) async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            let page = try await browser.get(Self.page)
            let before = stage.position
            let answer = try await browser.post(
                Self.action, try Self.own(page, Self.action) + Self.written("Deres ord"),
                [name: value])
            #expect(answer.status == .forbidden)
            #expect(!answer.text.contains("Deres ord"))
            #expect(stage.position == before)
        }
    }

    @Test func `a form sent after the session has ended keeps what was typed, to be sent again`()
        async throws
    {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            let page = try await browser.get(Self.page)
            stage.clock.advance(minutes: 121)
            let answer = try await browser.post(
                Self.action, try Self.own(page, Self.action) + Self.written())
            #expect(answer.status == .unauthorized)
            #expect(answer.text.contains("Rutine for utskriving"))
            try await browser.signIn("vilde@kommune.example", stage)
            let stale = try await browser.post(
                Self.action, try Self.own(answer, Self.action) + Self.written())
            #expect(stale.status == .forbidden)
            let before = stage.position
            let done = try await browser.post(
                Self.action, try Self.own(stale, Self.action) + Self.written())
            #expect(done.status == .seeOther)
            #expect(stage.position == before + 1)
        }
    }

    @Test func `a command of another partnership's is refused as one without a session`()
        async throws
    {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("sigrid@hf.example", stage)
            let page = try await browser.get(Self.page)
            let answer = try await browser.post(
                "/ostfold/kommando/case.submit",
                try Self.own(page, Self.action) + Self.written())
            #expect(answer.status == .unauthorized)
            #expect(stage.desk.snapshot(of: TestSite.ostfold)?.position == 1)
        }
    }

    /// The hidden fields of the form with an action.
    static func own(_ page: TestResponse, _ action: String) throws -> [(String, String)] {
        let start = try #require(page.text.firstRange(of: "action=\"\(action)\""))
        let form = String(page.text[start.upperBound...])
        return try ["_token", "_id", "_scope", "_from", "_return"].map { name in
            let found = try #require(form.firstRange(of: "name=\"\(name)\" value=\""))
            return (name, String(form[found.upperBound...].prefix { $0 != "\"" }))
        }
    }
}
