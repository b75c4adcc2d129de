import Desk
import Governance
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Storage
import Testing

@testable import Web

@Suite struct `Following by mail` {
    private static let asking = "/helgeland/organer/ssu/e-post"
    private static let email = "kari@example.no"

    private func ask(
        _ browser: Browser, _ email: String = Self.email, at path: String = Self.asking
    ) async throws -> TestResponse {
        let page = try await browser.get(path)
        return try await browser.post(
            path, [("_token", try page.field("_token")), ("email", email)])
    }

    private func follower(_ stage: TestSite) async throws -> Follower? {
        try await stage.desk.registers.followers.awaitingLink(
            at: stage.clock.now.milliseconds, limit: 10
        ).first
    }

    @Test func `whoever asks is told the same, whether the address follows already or not`()
        async throws
    {
        let stage = try await TestSite()
        try await stage.run { client in
            let first = try await ask(Browser(client))
            let asked = try #require(try await follower(stage))
            #expect(asked.email == Self.email && asked.pending == ["body:ssu"])
            try await stage.desk.registers.followers.confirm(
                asked.secret, at: stage.clock.now.milliseconds)
            let again = try await ask(Browser(client))
            #expect(first.status == .ok && again.status == .ok)
            #expect(first.text == again.text)
        }
    }

    @Test func `a link shows what it is about, and opening it changes nothing`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            _ = try await ask(Browser(client))
            let secret = try #require(try await follower(stage)).secret
            let followers = stage.desk.registers.followers
            let page = try await Browser(client).get("/helgeland/folger/\(secret)")
            #expect(page.text.contains("Strategisk samarbeidsutvalg"))
            #expect(!page.text.contains(Self.email))
            #expect(try await followers.follower(withSecret: secret)?.confirmed == [])
            let done = try await Browser(client).post(
                "/helgeland/folger/\(secret)", [("do", "confirm")])
            #expect(done.status == .seeOther)
            #expect(try await followers.follower(withSecret: secret)?.confirmed == ["body:ssu"])
            let elsewhere = try await Browser(client).get("/ostfold/folger/\(secret)")
            #expect(elsewhere.status == .gone)
        }
    }

    @Test func `a mail program ends it with one request of its own`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            _ = try await ask(Browser(client))
            let secret = try #require(try await follower(stage)).secret
            let ended = try await Browser(client).post(
                "/helgeland/folger/\(secret)", [("List-Unsubscribe", "One-Click")])
            #expect(ended.status == .seeOther)
            #expect(
                try await stage.desk.registers.followers.follower(withSecret: secret) == nil)
            let page = try await Browser(client).get("/helgeland/folger/\(secret)")
            #expect(page.status == .gone)
            #expect(page.text.contains("Du følger ingenting her"))
        }
    }

    @Test func `one address and one sender may ask so often, and no more`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            for number in 1...20 {
                let answer = try await ask(browser, "kari\(number)@example.no")
                #expect(answer.status == .ok)
            }
            let last = try await ask(browser, "kari21@example.no")
            #expect(last.status == .tooManyRequests)
        }
    }

    @Test func `one address gets so many letters in a day, however patient the sender`()
        async throws
    {
        let stage = try await TestSite()
        let bound = Bound.followToAddressDaily
        let morning = stage.clock.now
        func mayTry(_ email: String = Self.email, at now: Instant) async throws -> Bool {
            try await stage.site.isWithin(bound, by: email, at: now)
        }
        for _ in 1...bound.most { #expect(try await mayTry(at: morning)) }
        #expect(try await !mayTry(at: morning.adding(milliseconds: 60 * 60_000)))
        #expect(try await mayTry("ola@example.no", at: morning))
        #expect(try await mayTry(at: morning.adding(days: 1)))
    }

    @Test func `a word with an identity number in it is not followed`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let answer = try await ask(browser, at: "/helgeland/ord/01010110013/e-post")
            #expect(answer.status == .unprocessableContent)
            #expect(try await follower(stage) == nil)
        }
    }

    @Test func `what is no address is said to be none, and kept in the field`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let answer = try await ask(Browser(client), "kari(at)example")
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("value=\"kari(at)example\""))
            #expect(try await follower(stage) == nil)
        }
    }

    @Test func `a form from elsewhere asks for nothing`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let answer = try await Browser(client).post(Self.asking, [("email", Self.email)])
            #expect(answer.status == .forbidden)
            #expect(try await follower(stage) == nil)
        }
    }
}
