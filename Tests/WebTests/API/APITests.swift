import Desk
import Foundation
import Governance
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Pages
import Storage
import Testing

@testable import Web

@Suite struct `The API` {
    private static let address = "/api/v1/helgeland/commands/case.submit"
    private static let body = """
        {"template":{"title":"Fra et program","background":"b","question":"q"}}
        """

    /// A token made on the page where people make them.
    private func token(
        for email: String, _ client: any TestClientProtocol, _ stage: TestSite
    ) async throws -> String {
        let browser = Browser(client)
        try await browser.signIn(email, stage)
        let page = try await browser.get("/helgeland/nokler")
        let made = try await browser.post(
            "/helgeland/nokler", [("_token", try page.field("_token")), ("name", "Prøve")])
        let start = try #require(made.text.firstRange(of: "<code>"))
        let token = String(made.text[start.upperBound...].prefix { $0 != "<" })
        #expect(!(try await browser.get("/helgeland/nokler").text.contains(token)))
        return token
    }

    private func give(
        _ body: String, _ token: String?, key: String = "0b5b9c1e-0000-4000-8000-000000000001",
        at address: String = Self.address, _ client: any TestClientProtocol
    ) async throws -> TestResponse {
        var headers = ["Content-Type": "application/json", "Idempotency-Key": key]
        if let token { headers["Authorization"] = "Bearer \(token)" }
        return try await Browser(client).send(address, .post, headers, ByteBuffer(string: body))
    }

    @Test func `a command is recorded once under its key`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let token = try await token(for: "vilde@kommune.example", client, stage)
            let first = try await give(Self.body, token, client)
            #expect(first.status == .created)
            let position = stage.position
            let again = try await give(Self.body, token, client)
            #expect(again.status == .ok)
            #expect(stage.position == position)
            #expect(again.text.contains(#""wasRecordedBefore":true"#))
            let other = try await self.token(for: "magnus@kommune.example", client, stage)
            #expect(try await give(Self.body, other, client).status == .conflict)
        }
    }

    @Test(arguments: ["Kari 01019012480", "Nøkkel\u{0}", "Nøkkel \u{202E}snudd", ""])
    func `a token is not named by what must not be stored`(name: String) async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            let page = try await browser.get("/helgeland/nokler")
            let answer = try await browser.post(
                "/helgeland/nokler", [("_token", try page.field("_token")), ("name", name)])
            #expect(answer.status == .unprocessableContent)
            let kept = try await stage.desk.registers.accessTokens.tokens(
                of: Int64(stage.visitor.rawValue), in: "helgeland")
            #expect(kept.isEmpty)
        }
    }

    @Test func `tries with tokens that do not work are counted`() async throws {
        let stage = try await TestSite(callsPerMinute: 3)
        try await stage.run { client in
            for _ in 1...3 {
                let answer = try await give(Self.body, "samrad_galt", client)
                #expect(answer.status == .unauthorized)
            }
            #expect(try await give(Self.body, "samrad_galt", client).status == .tooManyRequests)
        }
    }

    @Test func `a key that stands for another command is refused, the same is answered alike`()
        async throws
    {
        let stage = try await TestSite()
        try await stage.run { client in
            let token = try await token(for: "vilde@kommune.example", client, stage)
            let first = try await give(Self.body, token, client)
            let position = stage.position
            let other = try await give(
                Self.body.replacing("Fra et program", with: "Noe annet"), token, client)
            #expect(other.status == .conflict)
            #expect(stage.position == position)
            let again = try await give(Self.body, token, client)
            #expect(
                again.text.replacing(#""wasRecordedBefore":true"#, with: "")
                    == first.text.replacing(#""wasRecordedBefore":false"#, with: ""))
        }
    }

    @Test(arguments: [
        #"{"template":{"title":"a","title":"b","background":"b","question":"q"}}"#,
        #"{"template":{"title":"a","tit\u006ce":"b","background":"b","question":"q"}}"#,
        #"{"template":{"title":"a","background":"b","question":"q"},"template":{}}"#,
    ])
    func `a body in which a key stands twice is refused`(body: String) async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let token = try await token(for: "vilde@kommune.example", client, stage)
            let before = stage.position
            let answer = try await give(body, token, client)
            #expect(answer.status == .badRequest)
            #expect(answer.text.contains("duplicate-key"))
            #expect(stage.position == before)
        }
    }

    @Test func `without a token that works nothing is recorded`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let token = try await token(for: "vilde@kommune.example", client, stage)
            let before = stage.position
            for wrong in [nil, "samrad_x", token.uppercased(), ""] {
                let answer = try await give(Self.body, wrong, client)
                #expect(answer.status == .unauthorized)
                #expect(answer.header("WWW-Authenticate") == "Bearer")
            }
            let elsewhere = Self.address.replacing("helgeland", with: "ostfold")
            #expect(try await give(Self.body, token, at: elsewhere, client).status == .unauthorized)
            #expect(stage.position == before)
        }
    }

    @Test func `a revoked token no longer works`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let token = try await token(for: "vilde@kommune.example", client, stage)
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            let page = try await browser.get("/helgeland/nokler")
            _ = try await browser.post(
                "/helgeland/nokler",
                [
                    ("_token", try page.field("_token")), ("revoke", try page.field("revoke")),
                ])
            #expect(try await give(Self.body, token, client).status == .unauthorized)
        }
    }

    @Test(arguments: [
        ("{", 400), (#"{"template":{}}"#, 400), (#"{"template":{"titel":"x"}}"#, 400), ("[]", 400),
        (#"{"template":{"title":"","background":"b","question":"q"}}"#, 422),
        (#"{"template":{"title":"01019012480","background":"b","question":"q"}}"#, 422),
    ])
    func `what is wrong is told as a problem`(body: String, status: Int) async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let token = try await token(for: "vilde@kommune.example", client, stage)
            let before = stage.position
            let answer = try await give(body, token, client)
            #expect(answer.status.code == status)
            #expect(answer.header("Content-Type") == "application/problem+json")
            #expect(stage.position == before)
        }
    }

    @Test func `who may not is told which clause says so`() async throws {
        let stage = try await TestSite()
        let id = try await stage.publicCase("Rutine")
        try await stage.run { client in
            let token = try await token(for: "vilde@kommune.example", client, stage)
            let answer = try await give(
                #"{"case":\#(id),"basedOn":0,"title":"t","background":"b","recommendation":"r"}"#,
                token, at: "/api/v1/helgeland/commands/case.write", client)
            #expect(answer.status == .forbidden)
        }
    }

    @Test func `pages are read as data, cut to the reader`() async throws {
        let stage = try await TestSite()
        try await stage.give(
            SubmitCase(CaseTemplate(title: "Ikke vurdert", background: "b", question: "q")),
            by: stage.visitor)
        try await stage.run { client in
            let token = try await token(for: "vilde@kommune.example", client, stage)
            let own = try await Browser(client).get(
                "/api/v1/helgeland/saker", ["Authorization": "Bearer \(token)"])
            let open = try await Browser(client).get("/api/v1/helgeland/saker")
            #expect(own.header("Content-Type") == "application/json")
            #expect(own.text.contains("Ikke vurdert"))
            #expect(!open.text.contains("Ikke vurdert"))
        }
    }

    @Test func `calls are counted by the minute`() async throws {
        let stage = try await TestSite(callsPerMinute: 2)
        try await stage.run { client in
            var statuses: [Int] = []
            for _ in 1...3 {
                statuses.append(
                    try await Browser(client).get("/api/v1/helgeland/saker").status.code)
            }
            stage.clock.advance(minutes: 1)
            statuses.append(try await Browser(client).get("/api/v1/helgeland/saker").status.code)
            #expect(statuses == [200, 200, 429, 200])
        }
    }

    @Test func `the description is served`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let answer = try await Browser(client).get("/api/openapi.json")
            let document = try JSONSerialization.jsonObject(with: Data(answer.text.utf8))
            #expect((document as? [String: Any])?["openapi"] as? String == "3.1.0")
        }
    }
}
