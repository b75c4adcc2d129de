import Governance
import HummingbirdTesting
import Pages
import Testing

@testable import Web

@Suite struct `Drafts` {
    @Test func `what is kept comes back in the form, for its author alone`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let own = Browser(client)
            let other = Browser(client)
            try await own.signIn("vilde@kommune.example", stage)
            try await other.signIn("magnus@kommune.example", stage)
            let page = try await own.get("/helgeland/saker/ny")
            let kept = try await own.post(
                "/helgeland/utkast/ny-sak",
                [("_token", try page.field("_token")), ("template.title", "Halvskrevet")])
            #expect(kept.status == .ok)
            #expect(kept.text == #"{"at":1705309200000,"time":"10.00"}"#)
            #expect(try await own.get("/helgeland/saker/ny").text.contains("Halvskrevet"))
            #expect(!(try await other.get("/helgeland/saker/ny").text.contains("Halvskrevet")))
        }
    }

    @Test func `a draft with an identity number is not kept`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            let page = try await browser.get("/helgeland/saker/ny")
            let answer = try await browser.post(
                "/helgeland/utkast/ny-sak",
                [
                    ("_token", try page.field("_token")),
                    ("template.title", "Gjelder 010190 12480"),
                ], ["Accept": "application/json"])
            #expect(answer.status == .unprocessableContent)
            #expect(!(try await browser.get("/helgeland/saker/ny").text.contains("Gjelder")))
        }
    }

    @Test func `a draft is gone when its form is recorded, or after 30 days`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            var page = try await browser.get("/helgeland/saker/ny")
            let draft = [("_token", try page.field("_token")), ("template.title", "Halvskrevet")]
            _ = try await browser.post("/helgeland/utkast/ny-sak", draft)
            page = try await browser.get("/helgeland/saker/ny")
            let action = `Commands from forms`.action
            _ = try await browser.post(
                action,
                try `Commands from forms`.own(page, action) + `Commands from forms`.written()
                    + [("_draft", "ny-sak")])
            #expect(!(try await browser.get("/helgeland/saker/ny").text.contains("Halvskrevet")))
            _ = try await browser.post("/helgeland/utkast/ny-sak", draft)
            let now = stage.clock.now
            try await stage.site.deleteWhatIsOver(at: now.adding(days: 30))
            #expect(try await browser.get("/helgeland/saker/ny").text.contains("Halvskrevet"))
            try await stage.site.deleteWhatIsOver(at: now.adding(days: 30).adding(milliseconds: 1))
        }
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            #expect(!(try await browser.get("/helgeland/saker/ny").text.contains("Halvskrevet")))
        }
    }
}
