import Desk
import Governance
import HTTPTypes
import HummingbirdTesting
import Storage
import Testing

@testable import Web

@Suite struct `Headers` {
    private static let common = """
        Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; \
        img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; \
        base-uri 'none'; manifest-src 'self'; worker-src 'self'
        Content-Type: text/html; charset=utf-8
        Cross-Origin-Opener-Policy: same-origin
        Cross-Origin-Resource-Policy: same-origin
        Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
        Referrer-Policy: same-origin
        Strict-Transport-Security: max-age=31536000; includeSubDomains
        Vary: Accept, Accept-Language, Authorization, Cookie
        X-Content-Type-Options: nosniff
        """

    /// The headers in order of name, but for those that differ with the content.
    private func list(_ response: TestResponse) -> String {
        response.headers.map { "\($0.name.rawName): \($0.value)" }
            .filter { !$0.lowercased().hasPrefix("content-length") }
            .filter { !$0.hasPrefix("ETag") }
            .sorted().joined(separator: "\n")
    }

    @Test func `a public page may be kept by all, and sets no cookie`() async throws {
        let stage = try await TestSite(baseURL: "https://samrad.example")
        try await stage.run { client in
            let page = try await Browser(client).get("/helgeland/saker")
            #expect(
                list(page) == "Cache-Control: public, max-age=0, must-revalidate\n" + Self.common)
            #expect(page.header("ETag") != nil)
        }
    }

    @Test func `a member's page is kept by nobody`() async throws {
        let stage = try await TestSite(baseURL: "https://samrad.example")
        try await stage.run { client in
            let browser = Browser(client)
            let token = SecretToken.make()
            let now = stage.clock.now.milliseconds
            try await stage.desk.registers.sessions.start(
                .init(
                    hash: .init(of: token), person: Int64(stage.member.rawValue),
                    partnership: "helgeland", hat: nil, createdAt: now, lastSeenAt: now,
                    expiresAt: now + 1000))
            browser.cookies = ["__Host-samrad": token]
            let page = try await browser.get("/helgeland/saker")
            #expect(page.text.contains("Magnus"))
            #expect(list(page) == "Cache-Control: private, no-store\n" + Self.common)
        }
    }

    @Test func `cookies are locked to the site`() async throws {
        let stage = try await TestSite(baseURL: "https://samrad.example")
        try await stage.run { client in
            let page = try await Browser(client).get("/helgeland/logg-inn")
            let cookie = try #require(page.headers[values: .setCookie].first)
            #expect(cookie.hasPrefix("__Host-samrad-form="))
            for attribute in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
                #expect(cookie.contains(attribute))
            }
            #expect(!cookie.contains("Domain"))
        }
    }
}

@Suite struct `What is not there` {
    @Test(arguments: [
        "/borte", "/borte/saker", "/helgeland/borte", "/helgeland/saker/0", "/helgeland/saker/01",
        "/helgeland/saker/-1", "/helgeland/saker/99999999999999999999", "/%00", "/helgeland/%FF",
        "//evil.example", "/helgeland/demo", "/helgeland/organer/borte", "/assets/0/samrad.css",
        "/helgeland/saker/1/vedlegg/0",
    ])
    func `an address that leads nowhere is not found`(path: String) async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let page = try await Browser(client).get(path)
            #expect(page.status == .notFound)
            #expect(page.header("Content-Type") == "text/html; charset=utf-8")
            let problem = try await Browser(client).get(path, ["Accept": "application/json"])
            #expect(problem.status == .notFound)
            #expect(problem.header("Content-Type") == "application/problem+json")
        }
    }

    @Test(arguments: ["/\\evil.example", "/helgeland//saker", "/helgeland/", "/%2F%2Fevil.example"])
    func `a chosen language leads to an own address only`(path: String) async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let answer = try await Browser(client).get("\(path)?lang=nn")
            let location = try #require(answer.header("Location"))
            #expect(location.hasPrefix("/"))
            #expect(!location.contains("\\") && !location.contains("//"))
        }
    }

    @Test func `an address takes its own methods only`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let posted = try await browser.post("/helgeland/saker", [])
            #expect(posted.status == .methodNotAllowed)
            #expect(posted.header("Allow") == "GET, HEAD")
            let read = try await browser.get("/helgeland/kommando/case.submit")
            #expect(read.status == .methodNotAllowed)
            #expect(read.header("Allow") == "POST")
            let head = try await browser.send("/helgeland/saker", .head, [:], nil)
            #expect(head.status == .ok)
            #expect(head.text.isEmpty)
        }
    }
}
