import Desk
import Governance
import HTTPTypes
import HummingbirdTesting
import Pages
import Storage
import Testing

@testable import Web

@Suite struct `Cached pages` {
    @Test func `a page that has not changed is not sent again`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let page = try await browser.get("/helgeland/saker")
            let tag = try #require(page.header("ETag"))
            let again = try await browser.get("/helgeland/saker", ["If-None-Match": tag])
            #expect(again.status == .notModified)
            #expect(again.text.isEmpty)
        }
    }

    @Test func `an entry of the partnership changes its pages, and no other's`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let own = try await browser.get("/helgeland/saker").header("ETag")
            let other = try await browser.get("/ostfold/saker").header("ETag")
            let kept = stage.site.keptPages.kept(of: TestSite.ostfold)
            _ = try await stage.publicCase("Rutine for utskriving")
            let page = try await browser.get("/helgeland/saker")
            #expect(page.text.contains("Rutine for utskriving"))
            #expect(page.header("ETag") != own)
            #expect(try await browser.get("/ostfold/saker").header("ETag") == other)
            #expect(kept == 1)
            #expect(stage.site.keptPages.kept(of: TestSite.ostfold) == kept)
        }
    }

    @Test func `time alone makes a page anew, when something turns`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let first = try await browser.get("/helgeland/etterlevelse").text
            stage.clock.advance(minutes: 60)
            #expect(try await browser.get("/helgeland/etterlevelse").text == first)
            stage.clock.advance(minutes: 60 * 24 * 400)
            #expect(try await browser.get("/helgeland/etterlevelse").text != first)
        }
    }

    @Test func `a member's own page is kept for that session alone, until something happens`()
        async throws
    {
        let stage = try await TestSite()
        try await stage.run { client in
            let own = Browser(client)
            let other = Browser(client)
            try await own.signIn("sigrid@hf.example", stage)
            try await other.signIn("vilde@kommune.example", stage)
            // The first page tells that one has signed in; nothing is kept of it.
            _ = try await (own.get("/helgeland/min-side"), other.get("/helgeland/min-side"))
            let page = try await own.get("/helgeland/min-side")
            #expect(page.header("Cache-Control") == "private, no-store")
            #expect(page.header("ETag") == nil)
            #expect(try await own.get("/helgeland/min-side").text == page.text)
            let others = try await other.get("/helgeland/min-side").text
            #expect(others.contains("Vilde") && !others.contains("Sigrid"))
            #expect(try await Browser(client).get("/helgeland/min-side").status == .unauthorized)
            #expect(!(try await own.get("/helgeland/saker").text.contains("utskriving")))
            _ = try await stage.publicCase("Rutine for utskriving")
            #expect(try await own.get("/helgeland/saker").text.contains("utskriving"))
        }
    }

    @Test func `each language has its own page`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            for (wish, tag) in [("nn", "nn"), ("en-GB,nb;q=0.5", "en"), ("no", "nb"), ("de", "nb")]
            {
                let page = try await browser.get("/helgeland/saker", ["Accept-Language": wish])
                #expect(page.text.contains("<html lang=\"\(tag)\">"))
            }
            let chosen = try await browser.get("/helgeland/saker?lang=nn")
            #expect(chosen.status == .seeOther)
            #expect(chosen.header("Location") == "/helgeland/saker")
            let page = try await browser.get("/helgeland/saker", ["Accept-Language": "en"])
            #expect(page.text.contains("<html lang=\"nn\">"))
        }
    }

    @Test func `a member's page is never shown to another`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let member = Browser(client)
            let visitor = Browser(client)
            try await stage.give(
                SubmitCase(
                    CaseTemplate(title: "Ikke vurdert ennå", background: "b", question: "q")),
                by: stage.visitor)
            try await member.signIn("vilde@kommune.example", stage)
            #expect(try await member.get("/helgeland/saker").text.contains("Ikke vurdert ennå"))
            let page = try await visitor.get("/helgeland/saker")
            #expect(!page.text.contains("Ikke vurdert ennå"))
            #expect(!page.text.contains("Vilde"))
            #expect(page.headers[values: .setCookie].isEmpty)
        }
    }

    @Test func `a corrected name is shown at once`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            #expect(try await browser.get("/helgeland/organer/ssu").text.contains("Magnus Medlem"))
            try await stage.desk.registers.people.correct(
                Int64(stage.member.rawValue),
                to: .init(
                    name: "Magnus Nytt Navn", email: "magnus@kommune.example", phone: nil,
                    language: "nb"))
            stage.site.peopleChanged()
            let page = try await browser.get("/helgeland/organer/ssu")
            #expect(page.text.contains("Magnus Nytt Navn"))
        }
    }
}
