import Desk
import Governance
import HTTPTypes
import HummingbirdTesting
import Pages
import Storage
import Testing

@testable import Web

@Suite struct `A member's own notes` {
    private static let words = "Spør Kari om vaktordningen"

    @Test func `are shown to their author, and on no page, in no search and in no data of others`()
        async throws
    {
        let stage = try await TestSite()
        let id = try await stage.publicCase("Rutine for utskriving")
        let page = "/helgeland/saker/\(id)"
        try await stage.run { client in
            let author = Browser(client)
            try await author.signIn("magnus@kommune.example", stage)
            let saved = try await author.note(Self.words, on: page)
            #expect(saved.status == .seeOther)
            #expect(saved.header("Location") == "\(page)#notat")
            let own = try await author.get(page)
            #expect(own.text.contains(Self.words))
            #expect(own.header("Cache-Control") == "private, no-store")
            #expect(try await author.get("/helgeland/min-side").text.contains(Self.words))
            let secretary = Browser(client)
            try await secretary.signIn("sigrid@hf.example", stage)
            let places = [
                page, "/helgeland", "/helgeland/min-side", "/helgeland/saker", "/helgeland/moter",
                "/helgeland/sok?q=vaktordningen", "\(page)/atom.xml", "/helgeland/atom.xml",
            ]
            for reader in [Browser(client), secretary] {
                for place in places {
                    let text = try await reader.get(place).text
                    #expect(!text.contains(Self.words), "\(place)")
                }
            }
            for place in places {
                let data = try await author.get(place, ["Accept": "application/json"])
                #expect(!data.text.contains(Self.words), "\(place)")
            }
        }
    }

    @Test func `are compared where two windows have written, and neither text is lost`()
        async throws
    {
        let stage = try await TestSite()
        let id = try await stage.publicCase("Rutine for utskriving")
        let page = "/helgeland/saker/\(id)"
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("magnus@kommune.example", stage)
            let first = try await browser.get(page).noteFields("Førsteord")
            let second = try await browser.get(page).noteFields("Andreord")
            #expect(try await browser.post("\(page)/notat", first).status == .seeOther)
            let refused = try await browser.post("\(page)/notat", second)
            #expect(refused.status == .conflict)
            for text in ["Førsteord", "Andreord"] { #expect(try await browser.holds(text, page)) }
            #expect(refused.text.contains("endret i et annet vindu"))
            let settled = try await browser.get(page).noteFields("Begge deler")
            #expect(try await browser.post("\(page)/notat", settled).status == .seeOther)
            #expect(try await browser.holds("Begge deler", page))
            for text in ["Førsteord", "Andreord"] {
                #expect(try await !browser.holds(text, page))
            }
        }
    }

    @Test func `are kept by the script as they are typed, and a late save harms nothing`()
        async throws
    {
        let stage = try await TestSite()
        let id = try await stage.publicCase("Rutine for utskriving")
        let page = "/helgeland/saker/\(id)"
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("magnus@kommune.example", stage)
            let fields = try await browser.get(page).noteFields("")
            func keep(_ text: String, turn: Int) async throws -> TestResponse {
                let named = fields.filter { !["text", "_turn"].contains($0.0) }
                return try await browser.post(
                    "\(page)/notat", named + [("text", text), ("_turn", "\(turn)")],
                    ["Accept": "application/json"])
            }
            #expect(
                try await keep("Spør", turn: 1).text
                    == #"{"at":1705309200000,"revision":1,"text":"Spør","time":"10.00"}"#)
            #expect(try await keep("Spør Kari om alt", turn: 3).status == .ok)
            #expect(try await keep("Spør Kari", turn: 2).status == .ok)
            #expect(try await browser.holds("Spør Kari om alt", page))
        }
    }

    @Test(arguments: [
        ("Gjelder 010190 12480", HTTPResponse.Status.unprocessableContent),
        (String(repeating: "å", count: 20_001), .contentTooLarge),
        ("Snudd \u{202E}tekst", .badRequest),
    ])
    func `are not stored where they cannot be kept, and stand in the field again`(
        text: String, status: HTTPResponse.Status
    ) async throws {
        let stage = try await TestSite()
        let id = try await stage.publicCase("Rutine for utskriving")
        let page = "/helgeland/saker/\(id)"
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("magnus@kommune.example", stage)
            let answer = try await browser.note(text, on: page)
            #expect(answer.status == status)
            #expect(answer.text.contains(text))
            let author = Int64(stage.member.rawValue)
            #expect(
                try await stage.desk.registers.notes.notes(of: author, in: "helgeland").isEmpty)
            #expect(
                try await stage.desk.registers.drafts.drafts(of: author, in: "helgeland").isEmpty)
        }
    }

    @Test func `can be deleted from the author's own page after the case was exempted from them`()
        async throws
    {
        let stage = try await TestSite()
        let id = try await stage.publicCase("Rutine for utskriving")
        let page = "/helgeland/saker/\(id)"
        try await stage.run { client in
            _ = try await stage.desk.registers.people.add(
                PersonDetails(
                    name: "Ute Utenfor", email: "ute@kommune.example", phone: nil, language: "nb"),
                at: stage.clock.now.milliseconds)
            let outsider = Browser(client)
            try await outsider.signIn("ute@kommune.example", stage)
            #expect(try await outsider.note(Self.words, on: page).status == .seeOther)
            let partnership = try #require(stage.desk.snapshot(of: TestSite.helgeland))
            let ground = try #require(partnership.charter.grounds.first)
            try await stage.give(
                Exempt(.wholeCase(id: id), ground: ground.id, publicTitle: "Unntatt sak"),
                by: stage.secretary)
            #expect(try await !outsider.holds(Self.words, page))
            let mine = try await outsider.get("/helgeland/min-side")
            #expect(mine.text.contains(Self.words))
            #expect(!mine.text.contains("Rutine for utskriving"))
            let late = try mine.noteFields("mer")
            #expect(try await outsider.post("\(page)/notat", late).status == .notFound)
            let gone = try await outsider.post("\(page)/notat", try mine.noteFields(""))
            #expect(gone.status == .seeOther)
            #expect(try await !outsider.holds(Self.words, "/helgeland/min-side"))
        }
    }

    @Test func `that were sent signed out or with a form of somebody else's stand on a page`()
        async throws
    {
        let stage = try await TestSite()
        let id = try await stage.publicCase("Rutine for utskriving")
        let page = "/helgeland/saker/\(id)"
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("magnus@kommune.example", stage)
            let fields = try await browser.get(page).noteFields(Self.words)
            let signedOut = try await Browser(client).post("\(page)/notat", fields)
            #expect(signedOut.status == .unauthorized)
            #expect(signedOut.text.contains(Self.words))
            let other = Browser(client)
            try await other.signIn("sigrid@hf.example", stage)
            #expect(try await other.post("\(page)/notat", fields).status == .forbidden)
        }
    }
}

extension Browser {
    fileprivate func note(_ text: String, on page: String) async throws -> TestResponse {
        try await post("\(page)/notat", try await get(page).noteFields(text))
    }

    fileprivate func holds(_ text: String, _ page: String) async throws -> Bool {
        try await get(page).text.contains(text)
    }
}

extension TestResponse {
    /// The fields of the page's form for notes, with something typed.
    fileprivate func noteFields(_ text: String) throws -> [(String, String)] {
        let own = ["_token", "_line", "_turn", "_base"]
        return try own.map { ($0, try field($0)) }
            + [("_aside", self.text.contains("name=\"_aside\" value=\"1\"") ? "1" : "")]
            + [("text", text)]
    }
}
