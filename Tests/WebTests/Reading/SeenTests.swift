import Desk
import Governance
import HTTPTypes
import HummingbirdTesting
import Pages
import Storage
import Testing

@testable import Web

@Suite struct `What a member has seen` {
    private static let count = "<span class=\"sr-only\">, 1 nye</span>"

    @Test func `a case of mine is new until I open it, and stays seen`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            let id = try await stage.publicCase("Rutine for utskriving")
            #expect(try await browser.get("/helgeland/saker").text.contains(Self.count))
            let mine = try await browser.get("/helgeland/min-side").text
            #expect(mine.contains("Ny sak · "))
            let page = try await browser.get("/helgeland/saker/\(id)")
            #expect(page.status == .ok)
            #expect(!(try await browser.get("/helgeland/saker").text.contains(Self.count)))
            #expect(try await browser.get("/helgeland/min-side").text.contains("Du har sett alt"))
        }
    }

    @Test(arguments: [
        ["Sec-Fetch-Dest": "empty", "Sec-Fetch-Mode": "same-origin"],
        ["Accept": "application/json"],
    ])
    func `a page that a script or a program fetches has not been seen`(
        headers: [String: String]
    ) async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            let id = try await stage.publicCase("Rutine for utskriving")
            #expect(try await browser.get("/helgeland/saker/\(id)", headers).status == .ok)
            #expect(try await browser.get("/helgeland/saker").text.contains(Self.count))
            let passedOn = ["Sec-Fetch-Dest": "empty", "Sec-Fetch-Mode": "navigate"]
            _ = try await browser.get("/helgeland/saker/\(id)", passedOn)
            #expect(!(try await browser.get("/helgeland/saker").text.contains(Self.count)))
        }
    }

    @Test func `one press marks what was shown as seen, and nothing that came after`() async throws
    {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            _ = try await stage.publicCase("Den første")
            let page = try await browser.get("/helgeland/min-side")
            let press = [
                ("_token", try page.field("_token")), ("until", try page.field("until")),
            ]
            stage.clock.advance(minutes: 5)
            _ = try await stage.publicCase("Den andre")
            let done = try await browser.post("/helgeland/min-side/sett", press)
            #expect(done.status == .seeOther)
            let mine = try await browser.get("/helgeland/min-side").text
            let news = mine.components(after: "id=\"nytt\"", until: "</section>")
            #expect(news.contains("Den andre"))
            #expect(!news.contains("Den første"))
        }
    }

    @Test func `the press needs the session's own form, and reaches nobody else`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            #expect(
                try await browser.post("/helgeland/min-side/sett", [("until", "0")]).status
                    == .unauthorized)
            try await browser.signIn("vilde@kommune.example", stage)
            _ = try await stage.publicCase("Rutine for utskriving")
            let forged = try await browser.post(
                "/helgeland/min-side/sett", [("_token", "feil"), ("until", "99999999999999")])
            #expect(forged.status == .forbidden)
            let page = try await browser.get("/helgeland/min-side")
            let far = [("_token", try page.field("_token")), ("until", "99999999999999")]
            _ = try await browser.post("/helgeland/min-side/sett", far)
            stage.clock.advance(minutes: 5)
            _ = try await stage.publicCase("Etterpå")
            #expect(try await browser.get("/helgeland/min-side").text.contains("Ny sak · "))
            let marks = try await stage.desk.registers.readMarks.marks(
                of: Int64(stage.member.rawValue), in: "helgeland")
            #expect(marks.isEmpty)
        }
    }

    @Test func `a look at the headers alone sees nothing`() async throws {
        let stage = try await TestSite()
        let id = try await stage.publicCase("Rutine for utskriving")
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            let head = try await browser.send("/helgeland/saker/\(id)", .head, [:], nil)
            #expect(head.status == .ok)
            let marks = try await stage.desk.registers.readMarks.marks(
                of: Int64(stage.visitor.rawValue), in: "helgeland")
            #expect(marks.isEmpty)
        }
    }
}

extension String {
    fileprivate func components(after start: String, until end: String) -> Substring {
        guard let first = firstRange(of: start) else { return "" }
        let rest = self[first.upperBound...]
        return rest[..<(rest.firstRange(of: end)?.lowerBound ?? rest.endIndex)]
    }
}
