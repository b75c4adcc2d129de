import Governance
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

@Suite struct `What belongs to a cancelled meeting` {
    @Test(arguments: ["referat", "referat.pdf", "innkalling.pdf", "motepapirer.pdf", "saksliste"])
    func `is told to be gone, with the reason and the way to the meeting`(
        part: String
    ) async throws {
        let stage = try await TestSite()
        let when = PlannedDate(
            try #require(CivilDate("2024-02-14")), at: try #require(WallTime(hour: 9, minute: 0)),
            mode: .physical)
        try await stage.give(PlanMeeting(body: BodyID("ssu"), when: when), by: stage.secretary)
        try await stage.run { client in
            let path = "/helgeland/moter/1/\(part)"
            let browser = Browser(client)
            let before = try await browser.get(path)
            #expect(!before.text.contains("Uvær"))
            try await stage.give(
                CancelMeeting(meeting: MeetingID(1), reason: "Uvær <i nord>."),
                by: stage.secretary)
            let page = try await browser.get(path)
            #expect(page.status == .gone)
            #expect(page.text.contains("Uvær &lt;i nord&gt;."))
            #expect(page.text.contains("href=\"/helgeland/moter/1\""))
            #expect(try await browser.get("/helgeland/moter/1").status == .ok)
            #expect(try await browser.get("/helgeland/moter/2/\(part)").status == .notFound)
        }
    }
}
