import Governance
import HTTPTypes
import HummingbirdTesting
import Pages
import Storage
import Testing

@testable import Web

@Suite struct `Signing in by a link` {
    @Test func `opening the link uses nothing up, and its button signs in once`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let link = try await browser.askForLink("Magnus@Kommune.example", stage)
            _ = try await browser.get(link)
            let page = try await browser.get(link)
            let fields = [("_token", try page.field("_token")), ("_return", "/helgeland/saker/ny")]
            let done = try await browser.post(link, fields)
            #expect(done.status == .seeOther)
            #expect(done.header("Location") == "/helgeland/saker/ny")
            let mine = try await browser.get("/helgeland/saker/ny")
            #expect(mine.text.contains("Magnus Medlem"))
            let again = try await browser.post(link, fields)
            #expect(again.status == .gone)
        }
    }

    @Test func `a link works for a quarter of an hour`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let link = try await browser.askForLink("magnus@kommune.example", stage)
            let page = try await browser.get(link)
            stage.clock.advance(minutes: 15)
            let late = try await browser.post(link, [("_token", try page.field("_token"))])
            #expect(late.status == .gone)
            #expect(browser.cookies["samrad"] == nil)
        }
    }

    @Test func `a link for one partnership signs in to no other`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let link = try await browser.askForLink("magnus@kommune.example", stage)
            let other = link.replacing("/helgeland/", with: "/ostfold/")
            let page = try await browser.get(other)
            let done = try await browser.post(other, [("_token", try page.field("_token"))])
            #expect(done.status == .gone)
        }
    }

    @Test func `the answer is the same whether the address is known or not`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let page = try await browser.get("/helgeland/logg-inn")
            let token = ("_token", try page.field("_token"))
            let unknown = try await browser.post(
                "/helgeland/logg-inn", [token, ("email", "ingen@kommune.example")])
            let known = try await browser.post(
                "/helgeland/logg-inn", [token, ("email", "vilde@kommune.example")])
            #expect(unknown.status == known.status)
            #expect(unknown.text == known.text)
            #expect(unknown.headers == known.headers)
            let first = try #require(await stage.mails.first { _ in true })
            #expect(first.address == "vilde@kommune.example")
        }
    }

    @Test func `one address gets five links in a quarter, and is not told of a sixth`()
        async throws
    {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            for _ in 1...5 { _ = try await browser.askForLink("magnus@kommune.example", stage) }
            let page = try await browser.get("/helgeland/logg-inn")
            let token = ("_token", try page.field("_token"))
            let sixth = try await browser.post(
                "/helgeland/logg-inn", [token, ("email", "magnus@kommune.example")])
            #expect(sixth.status == .ok)
            _ = try await browser.post(
                "/helgeland/logg-inn", [token, ("email", "vilde@kommune.example")])
            let next = try #require(await stage.mails.first { _ in true })
            #expect(next.address == "vilde@kommune.example")
        }
    }

    @Test func `one sender may ask twenty times in a quarter`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let page = try await browser.get("/helgeland/logg-inn")
            let token = ("_token", try page.field("_token"))
            var statuses: [Int] = []
            for number in 1...21 {
                let answer = try await browser.post(
                    "/helgeland/logg-inn", [token, ("email", "p\(number)@kommune.example")])
                statuses.append(answer.status.code)
            }
            #expect(statuses == Array(repeating: 200, count: 20) + [429])
        }
    }

    @Test(arguments: ["", "kari", "kari@", "@kommune.no", "a@b", "<a@b.no>"])
    func `what is no address is told at the field and kept`(typed: String) async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let page = try await browser.get("/helgeland/logg-inn")
            let answer = try await browser.post(
                "/helgeland/logg-inn", [("_token", try page.field("_token")), ("email", typed)])
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("class=\"error\""))
        }
    }

    @Test(arguments: ["//evil.example", "https://evil.example/", "/ostfold/saker", "/\\evil", ""])
    func `one comes back to an own page only`(back: String) async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let link = try await browser.askForLink("magnus@kommune.example", stage)
            let page = try await browser.get(link)
            let done = try await browser.post(
                link, [("_token", try page.field("_token")), ("_return", back)])
            #expect(done.header("Location") == "/helgeland/min-side")
        }
    }
}

@Suite struct `Sessions` {
    @Test func `a session ends after two hours without use`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("magnus@kommune.example", stage)
            stage.clock.advance(minutes: 119)
            #expect(try await browser.get("/helgeland/rolle").status == .ok)
            stage.clock.advance(minutes: 119)
            #expect(try await browser.get("/helgeland/rolle").status == .ok)
            stage.clock.advance(minutes: 120)
            #expect(try await browser.get("/helgeland/rolle").status == .unauthorized)
        }
    }

    @Test func `a session ends after twelve hours of use`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("magnus@kommune.example", stage)
            for _ in 1...7 {
                stage.clock.advance(minutes: 100)
                #expect(try await browser.get("/helgeland/rolle").status == .ok)
            }
            stage.clock.advance(minutes: 20)
            #expect(try await browser.get("/helgeland/rolle").status == .unauthorized)
        }
    }

    @Test func `signing out everywhere ends the other browsers too`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let phone = Browser(client)
            let desktop = Browser(client)
            try await phone.signIn("magnus@kommune.example", stage)
            try await desktop.signIn("magnus@kommune.example", stage)
            let page = try await phone.get("/helgeland/rolle")
            let done = try await phone.post(
                "/helgeland/logg-ut",
                [("_token", try page.field("_token")), ("everywhere", "true")])
            #expect(done.status == .seeOther)
            #expect(phone.cookies["samrad"] == nil)
            #expect(try await desktop.get("/helgeland/rolle").status == .unauthorized)
        }
    }

    @Test func `a session speaks for one partnership only`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("sigrid@hf.example", stage)
            #expect(try await browser.get("/helgeland/rolle").status == .ok)
            #expect(try await browser.get("/ostfold/rolle").status == .unauthorized)
        }
    }

    @Test func `a capacity that is not held cannot be chosen`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("magnus@kommune.example", stage)
            let page = try await browser.get("/helgeland/rolle")
            let token = ("_token", try page.field("_token"))
            for hat in ["operator", "appointment:1", "contact:1818", "x"] {
                let answer = try await browser.post("/helgeland/rolle", [token, ("hat", hat)])
                #expect(answer.status == .badRequest)
            }
            #expect(
                try await browser.post("/helgeland/rolle", [token, ("hat", "appointment:2")])
                    .status == .seeOther)
        }
    }
}
