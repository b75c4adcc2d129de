import Desk
import Governance
import Hummingbird
import HummingbirdTesting
import Pages
import Storage
import Testing

@testable import Web

@Suite struct `The button that sends a mail again` {
    private let stage: TestSite
    private let meeting: MeetingID

    init() async throws {
        stage = try await TestSite()
        let when = PlannedDate(
            try #require(CivilDate("2024-02-14")), at: try #require(WallTime(hour: 9, minute: 0)),
            mode: .physical)
        try await stage.give(PlanMeeting(body: BodyID("ssu"), when: when), by: stage.secretary)
        let state = try #require(stage.desk.snapshot(of: TestSite.helgeland))
        meeting = try #require(state.meetings.byDate.first).id
    }

    /// A mail about the meeting that the mail server refused.
    private func refusedMail() async throws -> String {
        try await stage.give(
            CancelMeeting(meeting: meeting, reason: "Uvær."), by: stage.secretary)
        let id = "helgeland.\(stage.position).1@samrad.example"
        let deliveries = stage.desk.registers.deliveries
        _ = try await deliveries.queue(
            [
                Message(
                    messageID: id, partnership: "helgeland", sequence: stage.position,
                    person: Int64(stage.member.rawValue), kind: "meetingCancelled:\(meeting)")
            ], at: 0)
        let trouble = MailTrouble(.unknownRecipient, answer: "550 5.1.1 Ukjent bruker")
        _ = try await deliveries.record(.failed(error: trouble.description), of: id, at: 1)
        return id
    }

    private func state() async throws -> DeliveryState? {
        try await stage.desk.registers.deliveries
            .deliveries(of: stage.position, in: "helgeland").first?.state
    }

    @Test func `stands on the secretariat's page with what is wrong, and puts it in the queue`()
        async throws
    {
        let id = try await refusedMail()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("sigrid@hf.example", stage)
            let path = "/helgeland/moter/\(meeting)"
            let page = try await browser.get(path)
            #expect(page.text.contains("E-postadressen finnes ikke"))
            #expect(page.text.contains(id))
            let answer = try await browser.post(
                Route.within(TestSite.helgeland, .resend).path,
                [
                    ("_token", try page.field("_token")), ("entry", "\(stage.position)"),
                    ("message", id), ("_return", path),
                ])
            #expect(answer.status == .seeOther)
            #expect(answer.header("Location") == path)
            #expect(
                try await state() == .queued(nextAttemptAt: stage.clock.now.milliseconds))
        }
    }

    @Test func `is nobody else's, and shows nobody else what is wrong`() async throws {
        let id = try await refusedMail()
        try await stage.run { client in
            let browser = Browser(client)
            try await browser.signIn("magnus@kommune.example", stage)
            let page = try await browser.get("/helgeland/moter/\(meeting)")
            #expect(page.status == .ok)
            #expect(!page.text.contains("finnes ikke"))
            #expect(!page.text.contains(id))
            let answer = try await browser.post(
                Route.within(TestSite.helgeland, .resend).path,
                [
                    ("_token", try page.field("_token")), ("entry", "\(stage.position)"),
                    ("message", id),
                ])
            #expect(answer.status == .notFound)
            #expect(try await state() == .failed)
        }
    }
}
