import GRDB
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Storage
@testable import Web

@Suite struct `While the store fails` {
    private static let page = "/helgeland/saker/ny"
    private static let action = "/helgeland/kommando/case.submit"
    private static let nynorsk = ["Accept-Language": "nn"]
    private static let written = [
        ("template.title", "Felles opplæring"), ("template.background", "Ti nye\nhvert år"),
        ("template.question", "Skal vi gå sammen?"),
    ]

    @Test func `nothing typed is lost, and the form is recorded once it works again`() async throws
    {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            let page = try await browser.get(Self.page, Self.nynorsk)
            let before = stage.position
            try await stage.store.stopWriting()
            let failed = try await browser.post(
                Self.action, try `Commands from forms`.own(page, Self.action) + Self.written,
                Self.nynorsk)
            #expect(failed.status == .internalServerError)
            #expect(failed.text.contains("Noko gjekk gale hos oss, og ingenting er lagra."))
            for (_, value) in Self.written { #expect(failed.text.contains(value)) }
            try await stage.store.resumeWriting()
            let done = try await browser.post(
                Self.action, try `Commands from forms`.own(failed, Self.action) + Self.written)
            #expect(done.status == .seeOther)
            #expect(stage.position == before + 1)
        }
    }

    @Test func `what was typed comes back also where it cannot be read who sent it`()
        async throws
    {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            let page = try await browser.get(Self.page)
            let fields = try `Commands from forms`.own(page, Self.action) + Self.written
            try await stage.store.database.write { db in
                try db.execute(sql: "ALTER TABLE session RENAME TO lost")
            }
            let failed = try await browser.post(Self.action, fields, Self.nynorsk)
            #expect(failed.status == .internalServerError)
            #expect(failed.text.contains("Noko gjekk gale hos oss, og ingenting er lagra."))
            for (_, value) in Self.written { #expect(failed.text.contains(value)) }
        }
    }

    @Test func `what can be read is read`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("vilde@kommune.example", stage)
            try await stage.store.stopWriting()
            stage.clock.advance(minutes: 10)
            let page = try await browser.get("/helgeland/min-side")
            #expect(page.status == .ok)
            #expect(page.text.contains("Vilde Vanlig"))
        }
    }

    @Test func `whoever asks for a link is told in their language`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let browser = Browser(client)
            let page = try await browser.get("/helgeland/logg-inn")
            try await stage.store.stopWriting()
            let answer = try await browser.post(
                "/helgeland/logg-inn",
                [("_token", try page.field("_token")), ("email", "vilde@kommune.example")],
                Self.nynorsk)
            #expect(answer.status == .internalServerError)
            #expect(answer.text.contains("Noko gjekk gale hos oss"))
        }
    }
}

extension SQLiteEventStore {
    private func triggers(_ db: Database) throws -> [String: String] {
        let tables = try String.fetchAll(
            db,
            sql: """
                SELECT name FROM sqlite_schema
                WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'
                """)
        let pairs = tables.flatMap { table in
            ["INSERT", "UPDATE", "DELETE"].map { change in
                (
                    "stop\(table)\(change)",
                    """
                    BEFORE \(change) ON "\(table)"
                    BEGIN SELECT RAISE(ABORT, 'attempt to write a readonly database'); END
                    """
                )
            }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// From now on nothing can be written, as where the disk has become read-only.
    func stopWriting() async throws {
        try await database.write { db in
            for (name, body) in try triggers(db) {
                try db.execute(sql: "CREATE TRIGGER \(name) \(body)")
            }
        }
    }

    /// Everything can be written again.
    func resumeWriting() async throws {
        try await database.write { db in
            for name in try triggers(db).keys { try db.execute(sql: "DROP TRIGGER \(name)") }
        }
    }
}
