import Foundation
import Governance
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Web

@Suite struct `Searching over HTTP` {
    private static let words = "/helgeland/sok?q=utskrivingsklare"

    @Test func `a visitor finds what is open, by a link without a script`() async throws {
        let stage = try await TestSite()
        let id = try await stage.publicCase("Rutine for utskrivningsklare pasienter")
        try await stage.run { client in
            let page = try await Browser(client).get(Self.words)
            #expect(page.status == .ok)
            #expect(page.text.contains("<a href=\"/helgeland/saker/\(id)\">"))
            #expect(page.text.contains("<mark>utskrivningsklare</mark>"))
            #expect(page.text.contains("«utskrivningsklare»"))
            #expect(page.header("Cache-Control") == "private, no-store")
            let other = try await Browser(client).get("/ostfold/sok?q=utskrivingsklare")
            #expect(!other.text.contains("<mark>"))
        }
    }

    @Test func `only those who may read a case find it, and nobody finds it kept`() async throws {
        let stage = try await TestSite()
        try await stage.give(
            SubmitCase(
                CaseTemplate(title: "Utskrivingsklare i nord", background: "b", question: "q")),
            by: stage.visitor)
        try await stage.run { client in
            let nobody = Browser(client)
            let (own, member) = (Browser(client), Browser(client))
            try await own.signIn("vilde@kommune.example", stage)
            try await member.signIn("magnus@kommune.example", stage)
            for _ in 0..<2 {
                let found = try await own.get(Self.words)
                #expect(found.text.contains("<mark>Utskrivingsklare</mark>"))
                #expect(found.header("Cache-Control") == "private, no-store")
                for page in [try await nobody.get(Self.words), try await member.get(Self.words)] {
                    #expect(!page.text.contains("<mark>"))
                    #expect(!page.text.contains("i nord"))
                }
            }
            #expect(stage.site.keptPages.kept(of: TestSite.helgeland) == 0)
        }
    }

    @Test func `the data of an answer is read through the API`() async throws {
        let stage = try await TestSite()
        _ = try await stage.publicCase("Rutine for utskrivningsklare pasienter")
        try await stage.run { client in
            let browser = Browser(client)
            let answer = try await browser.get("/api/v1\(Self.words)&type=saker&ar=2024")
            #expect(answer.status == .ok)
            let data = try JSONSerialization.jsonObject(with: Data(answer.text.utf8))
            let groups = (data as? [String: Any])?["groups"] as? [[String: Any]]
            #expect(groups?.first?["total"] as? Int == 1)
            #expect(groups?.first?["kind"] as? String == "saker")
            let wrong = try await browser.get("/api/v1\(Self.words)&type=annet")
            #expect(wrong.status == .badRequest)
        }
    }

    @Test(arguments: ["<script>x</script>", "\" onmouseover=\"x", "'><img src=x>", "%00"])
    func `what was searched for stays text`(words: String) async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            var fields = FormFields()
            fields.add("q", words)
            let page = try await Browser(client).get("/helgeland/sok?\(fields.urlEncoded())")
            #expect(page.status == .ok)
            #expect(!page.text.contains("<script>x") && !page.text.contains("<img src=x"))
            #expect(!page.text.contains("\" onmouseover=\""))
        }
    }

    @Test func `every page but the search's own has one field to search in`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            for (path, id) in [("/helgeland", "sok-overalt"), ("/helgeland/sok", "sok")] {
                let page = try await Browser(client).get(path)
                #expect(page.text.components(separatedBy: "type=\"search\"").count == 2)
                #expect(page.text.contains("<label class=\"sr-only\" for=\"\(id)\">"))
                #expect(page.text.contains("action=\"/helgeland/sok\" role=\"search\""))
            }
        }
    }
}
