import Governance
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Web

@Suite struct `The list that others show on their own pages` {
    private static let address = "/helgeland/innbygg?organ=ssu"

    @Test func `may stand in others' frames, which no other page may`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let list = try await browser.get(Self.address)
            let policy = try #require(list.header("Content-Security-Policy"))
            #expect(policy.contains("frame-ancestors *"))
            #expect(policy.contains("form-action 'none'") && !policy.contains("script-src"))
            #expect(list.header("Cross-Origin-Resource-Policy") == "cross-origin")
            #expect(list.header("Access-Control-Allow-Origin") == nil)
            for path in ["/helgeland", "/helgeland/folg", "/helgeland/unntatt"] {
                let page = try await browser.get(path)
                #expect(
                    page.header("Content-Security-Policy")?.contains("frame-ancestors 'none'")
                        == true)
                #expect(page.header("Access-Control-Allow-Origin") == nil)
            }
        }
    }

    @Test func `is the public's whoever looks, without scripts, forms and cookies`() async throws {
        let stage = try await TestSite()
        try await stage.give(
            SubmitCase(CaseTemplate(title: "Lukket sak", background: "b", question: "q")),
            by: stage.visitor)
        try await stage.run { client in
            let open = try await Browser(client).get(Self.address)
            let signedIn = Browser(client)
            try await signedIn.signIn("sigrid@hf.example", stage)
            let list = try await signedIn.get(Self.address)
            #expect(list.text == open.text)
            for absent in ["<script", "<form", "Lukket sak", "Sigrid"] {
                #expect(!list.text.contains(absent), "\(absent)")
            }
            #expect(list.text.contains("<base target=\"_top\">"))
            #expect(list.headers[values: .setCookie].isEmpty)
        }
    }

    @Test func `is read by other sites' scripts as data, and nothing else is`() async throws {
        let stage = try await TestSite()
        _ = try await stage.publicCase("Rutine for utskriving")
        try await stage.run { client in
            let browser = Browser(client)
            let data = try await browser.get(Self.address, ["Accept": "application/json"])
            #expect(data.header("Access-Control-Allow-Origin") == "*")
            #expect(data.text.contains("Rutine for utskriving"))
            #expect(data.text.contains("http://localhost:8080/helgeland/saker/1"))
            let cases = try await browser.get(
                "/helgeland/saker", ["Accept": "application/json"])
            #expect(cases.header("Access-Control-Allow-Origin") == nil)
        }
    }

    @Test func `of a body that is not there there is none`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let missing = try await Browser(client).get("/helgeland/innbygg?organ=borte")
            #expect(missing.status == .notFound)
        }
    }

    @Test func `speaks the language that its address asks for, whatever the browser wants`()
        async throws
    {
        let stage = try await TestSite()
        try await stage.run { client in
            let list = try await Browser(client).get(
                Self.address + "&sprak=nn", ["Accept-Language": "en"])
            #expect(list.text.contains("lang=\"nn\""))
            #expect(list.text.contains("Komande møte"))
        }
    }
}
