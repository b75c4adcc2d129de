import Governance
import HTTPTypes
import HummingbirdTesting
import Pages
import Testing

@testable import Web

@Suite struct `Reading without a connection` {
    @Test func `is done by a worker at the root, which is asked for anew each time`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let worker = try await Browser(client).get(Route.offlineWorker.path)
            #expect(worker.status == .ok)
            #expect(worker.header("Content-Type")?.hasPrefix("text/javascript") == true)
            #expect(worker.header("Cache-Control") == "public, max-age=0, must-revalidate")
            let policy = try #require(worker.header("Content-Security-Policy"))
            #expect(policy.contains("worker-src 'self'"))
        }
    }

    @Test func `tells a device what the pages are called and where they begin`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let page = try await browser.get("/helgeland")
            #expect(page.text.contains(#"<link rel="manifest" href="/helgeland/app.webmanifest"#))
            let manifest = try await browser.get("/helgeland/app.webmanifest?sprak=nn")
            #expect(manifest.header("Content-Type") == "application/manifest+json")
            for part in [
                #""lang":"nn""#, #""scope":"/helgeland/""#, #""start_url":"/helgeland/min-side""#,
                #""src":"\#(Asset.icon.path)""#,
            ] {
                #expect(manifest.text.contains(part), "\(part)")
            }
        }
    }

    @Test func `is marked with whose the page is, which a visitor's never is`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let mark = "<meta name=\"reader\""
            #expect(try await !browser.get("/helgeland/uten-nett").text.contains(mark))
            try await browser.signIn("magnus@kommune.example", stage)
            let own = try await browser.get("/helgeland/uten-nett").text
            #expect(own.contains("\(mark) content=\"helgeland/\(stage.member)/appointment:"))
        }
    }
}
