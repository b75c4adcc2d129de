import Desk
import Governance
import HTTPTypes
import HummingbirdTesting
import Pages
import Storage
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

    @Test(arguments: [
        ("ny-sak", "template.title", "Ullteppe 010190 12480"),
        ("ny-sak", "01019012480", "Ullteppe"), ("01019012480", "template.title", "Ullteppe"),
    ])
    func `nothing with an identity number in it is kept`(
        key: String, field: String, value: String
    ) async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            let page = try await browser.get("/helgeland/saker/ny")
            let answer = try await browser.post(
                "/helgeland/utkast/\(key)",
                [("_token", try page.field("_token")), (field, value)])
            #expect(answer.status == .unprocessableContent)
            let kept = try await stage.desk.registers.drafts.drafts(
                of: Int64(stage.visitor.rawValue), in: "helgeland")
            #expect(kept.isEmpty)
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
            let author = Int64(stage.visitor.rawValue)
            let drafts = stage.desk.registers.drafts
            let over = stage.clock.now.adding(days: 30)
            try await stage.site.deleteWhatIsOver(at: over)
            #expect(try await drafts.drafts(of: author, in: "helgeland").count == 1)
            try await stage.site.deleteWhatIsOver(at: over.adding(milliseconds: 1))
            #expect(try await drafts.drafts(of: author, in: "helgeland").isEmpty)
        }
    }
}
