import Demo
import Exchange
import Foundation
import Governance
import HTTPTypes
import HummingbirdTesting
import Pages
import Testing

@testable import Web

@Suite struct `Forms that cannot be taken in` {
    /// A form as it stands on a page of the gallery.
    struct SentForm: Hashable, CustomTestStringConvertible {
        let action: String
        let fields: [String]
        var testDescription: String { action + fields.joined(separator: " ") }
    }

    /// The forms of all pages of the gallery in which something can be written, each once.
    static let forms: [SentForm] = {
        let file = URL(filePath: #filePath).appending(path: "../../../../charters/helgeland.yaml")
            .standardized
        let specimens = try? Gallery(
            helgeland: CharterFile.load(
                yaml: String(contentsOf: file, encoding: .utf8), file: "helgeland.yaml"),
            zone: Zone.named("Europe/Oslo", years: 2020...2030)
        ).specimens
        let pages = (specimens ?? []).compactMap { $0.html(in: .nb) }
        return Set(pages.flatMap(Self.forms(in:))).sorted { $0.action < $1.action }
    }()

    private static func forms(in page: String) -> [SentForm] {
        page.components(separatedBy: "<form").dropFirst().compactMap { rest in
            let form = rest.components(separatedBy: "</form>")[0]
            let action = form.firstMatch(of: /action="([^"]+)"/).map { String($0.output.1) }
            let typed =
                form.matches(of: /<textarea[^>]* name="([^"]+)"/).map { String($0.output.1) }
                + form.matches(of: /<input type="(?:text|email)"[^>]* name="([^"]+)"/)
                .map { String($0.output.1) }
            guard let action, !typed.isEmpty, !form.contains("method=\"get\""),
                // These stand outside any session, and answer with themselves.
                !["/logg-inn", "/e-post"].contains(where: action.hasSuffix)
            else { return nil }
            return SentForm(action: action, fields: Set(typed).sorted())
        }
    }

    private static func written(in field: String) -> String {
        "Det som ble skrevet i \(field), og \"mer\" & <annet>\nog en linje til"
    }

    @Test func `keep all that was typed, whichever they are, when the session has run out`()
        async throws
    {
        #expect(Self.forms.count > 20)
        let stage = try await TestSite()
        try await stage.run { client in
            for form in Self.forms {
                let fields = form.fields.map { ($0, Self.written(in: $0)) }
                for from in ["/helgeland/saker/1", "/helgeland/saker/ny", "/helgeland", "…"] {
                    let answer = try await Browser(client).post(
                        form.action,
                        fields + [("_from", from), ("_scope", ""), ("_id", "gammel-id")]
                    )
                    #expect(answer.status == .unauthorized, "\(form)")
                    let shown = try #require(Self.sent(again: answer, to: form.action))
                    for field in form.fields {
                        #expect(shown.contains("name=\"\(field)\""), "\(form) from \(from)")
                        #expect(
                            shown.contains(Self.escaped(Self.written(in: field))),
                            "\(form) from \(from)")
                    }
                }
            }
        }
    }

    /// The form of an answer that is sent to an address.
    private static func sent(again answer: TestResponse, to action: String) -> String? {
        answer.text.components(separatedBy: "<form").dropFirst()
            .map { $0.components(separatedBy: "</form>")[0] }
            .first { $0.contains("action=\"\(action)\"") }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }

    @Test func `can be sent again once the sender has signed in`() async throws {
        let stage = try await TestSite()
        let action = "/helgeland/kommando/case.triage"
        let written = [
            ("case", "1"), ("outcome", "routed.to=ssu"), ("kind", "other"), ("steps", "two"),
            ("routingReason", "Hører hjemme i utvalget."),
        ]
        try await stage.give(
            SubmitCase(CaseTemplate(title: "T", background: "b", question: "q")),
            by: stage.visitor)
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("sigrid@hf.example", stage)
            let page = try await browser.get("/helgeland/saker/1")
            stage.clock.advance(minutes: 121)
            let unsent = try await browser.post(
                action, try `Commands from forms`.own(page, action) + written)
            #expect(unsent.status == .unauthorized)
            #expect(unsent.text.contains("Hører hjemme i utvalget."))
            try await browser.signIn("sigrid@hf.example", stage)
            let own = try await browser.post(
                action, try `Commands from forms`.own(unsent, action) + written)
            #expect(own.text.contains("Hører hjemme i utvalget."))
            let before = stage.position
            let done = try await browser.post(
                action, try `Commands from forms`.own(own, action) + written)
            #expect(done.status == .seeOther)
            #expect(stage.position == before + 1)
        }
    }

    @Test func `show the reason and what was typed where the page they stood on has moved on`()
        async throws
    {
        let stage = try await TestSite()
        let action = "/helgeland/kommando/case.withdraw"
        try await stage.give(
            SubmitCase(CaseTemplate(title: "T", background: "b", question: "q")),
            by: stage.visitor)
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            let page = try await browser.get("/helgeland/saker/1")
            let fields = try `Commands from forms`.own(page, action)
            try await stage.give(
                WithdrawCase(case: CaseID(1), reason: "Alt trukket."), by: stage.visitor)
            let answer = try await browser.post(
                action, fields + [("case", "1"), ("reason", "En lang begrunnelse for dette.")])
            #expect(answer.status.code >= 400)
            #expect(answer.text.contains("En lang begrunnelse for dette."))
            #expect(answer.text.contains("notice-refusal"))
        }
    }
}
