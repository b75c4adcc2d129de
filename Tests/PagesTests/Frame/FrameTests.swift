import Demo
import Governance
import Testing

@testable import Pages

@Suite struct `What the frame puts on every page` {
    private static let token = FormToken(secret: "s", commandStem: "0123456789abcdef0123")

    @Test(arguments: [
        "", "ssu.bruker-helseforetak.1", "Sørøst-Ås", "ÆØÅ", "a_b/c",
        String(repeating: "ø", count: 80),
    ])
    func `the id of a form's command holds letters, digits and dashes of the English alphabet`(
        scope: String
    ) {
        let id = Self.token.commandID(of: AttachFile.name, scope: scope)
        #expect(id.wholeMatch(of: /[0-9A-Za-z-]{8,64}/) != nil, "\(id)")
        #expect(id.hasPrefix(Self.token.commandStem))
    }

    @Test func `no two forms of a page share an id`() {
        let scopes = [
            "1", "2", "ssu.bruker-helseforetak.1", "ssu.bruker-helseforetak.2", "å", "æ", "ø", "aa",
        ]
        let ids = scopes.map { Self.token.commandID(of: RecordLocalTreatment.name, scope: $0) }
        #expect(Set(ids).count == scopes.count)
    }

    @Test(arguments: [
        ("", "?lang=nn"), ("?ar=2024", "?ar=2024&amp;lang=nn"),
        ("?ar=2024&side=2", "?ar=2024&amp;side=2&amp;lang=nn"),
    ])
    func `the choice of language keeps what was asked for`(query: String, kept: String) throws {
        let stage = try MeetingStage(until: .a3)
        let frame = try stage.frame(nil, "2024-01-10 12:00", .decisions, query: query)
        let page = try #require(Destination.decisions.page(in: frame)).html(in: frame).text
        #expect(page.contains("href=\"/helgeland/vedtak\(kept)\""))
    }
}
