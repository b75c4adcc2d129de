import Desk
import Governance
import HTTPTypes
import HummingbirdTesting
import Pages
import Storage
import Testing

@testable import Web

/// SSU meets in February 2024, and its one member has a link from the notice.
@Suite struct `Answering from a mail` {
    private let stage: TestSite
    private let meeting: MeetingID
    private let appointment: AppointmentID
    private let path: String

    init() async throws {
        stage = try await TestSite()
        let receipt = try await stage.give(
            PlanMeeting(
                body: BodyID("ssu"),
                when: PlannedDate(
                    try #require(CivilDate("2024-02-14")), at: try #require(WallTime("10:00")),
                    mode: .video)), by: stage.secretary)
        let planned = receipt.events.compactMap { ($0 as? MeetingPlanned)?.meeting }
        meeting = try #require(planned.first)
        let state = try #require(stage.desk.snapshot(of: TestSite.helgeland))
        let day = try #require(CivilDate("2024-02-14"))
        appointment = try #require(
            state.bodies.appointments(of: stage.member, on: day).first
        ).id
        path = try await Self.link(
            on: stage, to: stage.member, .appointment(appointment), .meeting(meeting))
    }

    private static func link(
        on stage: TestSite, to person: PersonID, _ hat: Hat, _ asked: Asked,
        in partnership: PartnershipID = TestSite.helgeland
    ) async throws -> String {
        let token = SecretToken.make()
        try await stage.desk.registers.answerLinks.issue(
            AnswerLink(
                person: Int64(person.rawValue), partnership: partnership.rawValue,
                hat: hat.description, question: asked.description,
                expiresAt: stage.clock.now.adding(days: 30).milliseconds), token: token)
        return Route.within(partnership, .answer(token)).path
    }

    private var found: Meeting? { stage.desk.snapshot(of: TestSite.helgeland)?.meetings[meeting] }

    /// Presses one of the page's buttons.
    private func press(_ comes: Bool, _ browser: Browser) async throws -> TestResponse {
        let page = try await browser.get(path)
        return try await browser.post(
            path, [("_id", try page.field("_id")), ("comes", "\(comes)")])
    }

    @Test func `opening the link changes nothing, and signs nobody in`() async throws {
        try await stage.run { client in
            let before = stage.position
            let browser = Browser(client)
            let page = try await browser.get(path)
            #expect(page.status == .ok)
            #expect(page.text.contains("Magnus Medlem"))
            #expect(page.header("Cache-Control")?.contains("no-store") == true)
            #expect(stage.position == before)
            #expect(browser.cookies.keys.allSatisfy { !$0.contains("session") })
            #expect(try await browser.get("/helgeland/min-side").status == .unauthorized)
        }
    }

    @Test func `a no is the member's own report of absence, and may become a yes`() async throws {
        try await stage.run { client in
            let browser = Browser(client)
            #expect(try await press(false, browser).status == .seeOther)
            #expect(found?.absences.map(\.appointment) == [appointment])
            let entry = try #require(
                try await stage.desk.entries(concerning: .meeting(meeting), in: TestSite.helgeland)
                    .last)
            #expect(
                entry.header.actor
                    == Governance.Actor(stage.member, as: .appointment(appointment)))
            #expect(try await browser.get(path).text.contains("du ikke kan komme"))
            #expect(try await press(true, browser).status == .seeOther)
            #expect(found?.absences.isEmpty == true)
            #expect(found?.promises == [appointment])
        }
    }

    @Test func `the same answer twice is recorded once`() async throws {
        try await stage.run { client in
            let browser = Browser(client)
            #expect(try await press(true, browser).status == .seeOther)
            let after = stage.position
            let again = try await browser.post(
                path, [("_id", "enda-en-gang"), ("comes", "true")])
            #expect(again.status == .seeOther)
            #expect(stage.position == after)
        }
    }

    @Test func `a link that is outdated, made up or another partnership's says so plainly`()
        async throws
    {
        let elsewhere = try await Self.link(
            on: stage, to: stage.member, .appointment(appointment), .meeting(meeting),
            in: TestSite.ostfold)
        try await stage.run { client in
            let browser = Browser(client)
            let token = try #require(elsewhere.split(separator: "/").last)
            for path in ["/helgeland/svar/\(token)", "/helgeland/svar/gjett"] {
                let page = try await browser.get(path)
                #expect(page.status == .gone)
                #expect(page.text.contains("Lenken er gått ut"))
            }
            let before = stage.position
            stage.clock.advance(minutes: 31 * 24 * 60)
            #expect(try await browser.get(path).status == .gone)
            let late = try await browser.post(path, [("_id", "for-sent-1"), ("comes", "true")])
            #expect(late.status == .gone)
            #expect(stage.position == before)
        }
    }

    @Test func `a link dies with the place it was sent to, and with the meeting`() async throws {
        try await stage.run { client in
            let browser = Browser(client)
            try await stage.give(
                CancelMeeting(meeting: meeting, reason: "Uvær."), by: stage.secretary)
            #expect(try await browser.get(path).status == .gone)
        }
        let other = try await Self.link(
            on: stage, to: stage.visitor, .appointment(appointment), .meeting(meeting))
        try await stage.run { client in
            let page = try await Browser(client).get(other)
            #expect(page.status == .gone)
        }
    }

    @Test func `a form without an answer, or from another site, records nothing`() async throws {
        try await stage.run { client in
            let before = stage.position
            let browser = Browser(client)
            let empty = try await browser.post(path, [("_id", "uten-svar")])
            #expect(empty.status == .badRequest)
            let foreign = try await browser.post(
                path, [("_id", "fra-andre"), ("comes", "false")],
                ["Origin": "https://annet.example"])
            #expect(foreign.status == .forbidden)
            #expect(stage.position == before)
        }
    }
}
