import Demo
import Desk
import Exchange
import Governance
import Pages
import Post
import Storage
import Testing

/// The program has run without a mail server, or has been away, while letters were due.
@Suite struct `Letters that are old when mail is set up` {
    private let office: PostOffice
    private let mailbox = DemoMailbox()

    init() async throws { office = try await PostOffice(until: .a9) }

    private func notices() async throws -> [Delivery] {
        let february = try office.meeting("2024-02-14")
        let kept = try await office.deliveries(of: try #require(february.notices.first).entry)
        return Array(kept.values)
    }

    @Test func `are not sent but shown, and can be sent by hand`() async throws {
        try office.wait(until: "2024-02-10 09:00")
        let outbox = try office.outbox(mailbox)
        await outbox.look()
        #expect(mailbox.messages.isEmpty)
        let withheld = try await notices()
        #expect(withheld.count > 20)
        for delivery in withheld {
            #expect(delivery.state == .failed)
            #expect(delivery.lastError.map { MailTrouble($0) } == MailTrouble(.tooOld))
        }
        let first = try #require(withheld.first)
        let now = try office.state().zone.moment("2024-02-10 09:00").milliseconds
        #expect(
            try await office.desk.registers.deliveries.retry(first.message.messageID, at: now))
        await outbox.look()
        #expect(mailbox.messages.map(\.id.value) == [first.message.messageID])
    }

    @Test func `are sent if they are at most two days old`() async throws {
        try office.wait(until: "2024-02-02 07:00")
        try await office.outbox(mailbox).look()
        #expect(try await notices().allSatisfy { $0.state == .accepted })
        // What came before the notice was older still.
        #expect(
            mailbox.messages.allSatisfy {
                $0.subject.hasPrefix("Innkalling") || $0.subject.hasPrefix("Notice")
            })
    }

    @Test func `do not hold up what is written after`() async throws {
        try office.wait(until: "2024-02-10 09:00")
        let outbox = try office.outbox(mailbox)
        await outbox.look()
        let february = try office.meeting("2024-02-14")
        let told = try await notices().count
        try await office.give(
            CancelMeeting(meeting: february.id, reason: "Uvær."), by: PostOffice.secretary,
            "2024-02-10 09:00")
        await outbox.look()
        #expect(mailbox.messages.count == told)
    }

    @Test func `never tell of a move that came before the notice`() async throws {
        let office = try await PostOffice(until: .a14)
        let may = try office.meeting("2024-05-15").id
        let day = try office.state().zone.day("2024-05-16")
        let time = try office.meeting("2024-05-15").time
        try await office.give(
            MoveMeeting(meeting: may, when: PlannedDate(day, at: time, mode: .video)),
            by: PostOffice.secretary, "2024-04-26 09:00")
        try await office.give(
            PlaceCase(case: Year2024.Submitted.routine, meeting: may), by: PostOffice.secretary,
            "2024-05-02 08:30")
        for seat in ["ssu.kommune.1", "ssu.helseforetak.1", "sekretariat.kommune.1"] {
            try await office.give(
                ApproveAgenda(meeting: may), by: .seat(id: SeatID(seat)), "2024-05-02 09:00")
        }
        try await office.give(
            SendNotice(meeting: may), by: PostOffice.secretary, "2024-05-02 09:00")
        try office.wait(until: "2024-05-02 09:00")
        // As after a restart, the whole log is read with the notice already in it.
        let outbox = try office.outbox(mailbox, backlog: .sent)
        // A look hands over 200 letters at most.
        for _ in 1...3 { await outbox.look() }
        #expect(mailbox.messages.contains { $0.id.value.contains(".notice-\(may)@") })
        #expect(!mailbox.messages.contains { $0.id.value.contains(".meetingMoved-") })
    }
}
