import Governance
import HTTPTypes
import HummingbirdTesting
import Pages
import TestKit
import Testing

@testable import Web

@Suite struct `The form of triage` {
    private static let action = "/helgeland/kommando/case.triage"
    private static let title = "Uenighet om en navngitt ansatt"

    /// Sends the form from the case's page, filled in and with these answers besides.
    private func triage(
        _ answers: [(String, String)], _ browser: Browser, _ stage: TestSite
    ) async throws -> TestResponse {
        try await stage.give(
            SubmitCase(CaseTemplate(title: Self.title, background: "b", question: "q")),
            by: stage.visitor)
        try await browser.signIn("sigrid@hf.example", stage)
        let page = try await browser.get("/helgeland/saker/1")
        let written = [
            ("case", "1"), ("outcome", "routed.to=ssu"), ("kind", "other"), ("steps", "two"),
            ("routingReason", "Hører hjemme der."),
        ]
        return try await browser.post(
            Self.action, try `Commands from forms`.own(page, Self.action) + written + answers)
    }

    @Test(.requirements("R68"))
    func `leaves the case open to all where nothing is written about an exemption`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let answer = try await triage(
                [("exemption.ground", ""), ("exemption.publicTitle", "")], browser, stage)
            #expect(answer.status == .seeOther)
            let open = try await Browser(client).get("/helgeland/saker/1")
            #expect(open.text.contains(Self.title))
        }
    }

    @Test(.requirements("R68", "R143"))
    func `opens a case with a ground by its public title alone`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let answer = try await triage(
                [
                    ("exemption.ground", "offl-13"),
                    ("exemption.publicTitle", "Sak om bemanning"),
                ], browser, stage)
            #expect(answer.status == .seeOther)
            let open = try await Browser(client).get("/helgeland/saker/1")
            #expect(open.text.contains("Sak om bemanning"))
            #expect(open.text.contains("offl. § 13"))
            #expect(!open.text.contains(Self.title))
        }
    }

    @Test(arguments: [
        ("exemption.ground", "offl-13"), ("exemption.publicTitle", "Sak om bemanning"),
    ])
    func `comes back with all that was typed where half an exemption is given`(
        field: String, value: String
    ) async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let before = stage.position
            let answer = try await triage([(field, value)], browser, stage)
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("Hører hjemme der."))
            #expect(answer.text.contains(value))
            #expect(stage.position == before + 1)
        }
    }
}
