import Demo
import Desk
import Exchange
import Governance
import Pages
import Post
import Storage
import TestKit
import Testing

/// One recipient's address is unknown to the mail server, another's is busy, a third has none.
@Suite(.enabled(if: !Peer.lacks("curl")), .timeLimit(.minutes(5)))
struct `A mail that cannot be delivered` {
    private let office: PostOffice
    private let server: RealMailServer
    private let outbox: Outbox
    private static let unknown = Place.seat(id: SeatID("ssu.kommune.3"))
    private static let busy = Place.seat(id: SeatID("ssu.kommune.2"))
    private static let nobody = Place.seat(id: SeatID("ssu.bruker-helseforetak.1"))

    init() async throws {
        office = try await PostOffice(until: .a9)
        server = try RealMailServer()
        outbox = try office.outbox(Mailer(server: server.particulars()))
        try await office.move(Self.unknown, to: "unknown@kommune.example")
        try await office.move(Self.busy, to: "busy@kommune.example")
        try await office.move(Self.nobody, to: nil)
        try office.wait(until: "2024-01-31 10:00")
        await outbox.look()
    }

    private func delivery(to place: Place) async throws -> Delivery {
        let february = try office.meeting("2024-02-14")
        let kept = try await office.deliveries(of: try #require(february.notices.first).entry)
        let person = try #require(office.year.cast.holder(of: place)).id
        return try #require(kept[Int64(person.rawValue)])
    }

    @Test(.requirements("R74"))
    func `is told with what is wrong, and stops no other`() async throws {
        let unknown = try await delivery(to: Self.unknown)
        #expect(unknown.state == .failed)
        #expect(
            unknown.lastError.map { MailTrouble($0) }
                == MailTrouble(.unknownRecipient, answer: "550 5.1.1 Ukjent bruker"))
        let nobody = try await delivery(to: Self.nobody)
        #expect(nobody.state == .failed)
        #expect(nobody.lastError.map { MailTrouble($0) } == MailTrouble(.noAddress))
        let busy = try await delivery(to: Self.busy)
        let now = try office.state().zone.moment("2024-01-31 10:00")
        #expect(busy.state == .queued(nextAttemptAt: now.adding(milliseconds: 60_000).milliseconds))
        #expect(busy.lastError.map { MailTrouble($0).kind } == .notNow)
        let february = try office.meeting("2024-02-14")
        let kept = try await office.deliveries(of: try #require(february.notices.first).entry)
        #expect(kept.values.count { $0.state == .accepted } == kept.count - 3)
        #expect(office.reported == [])
    }

    @Test func `is tried again by itself when it was only put off`() async throws {
        let address = try office.address(of: Self.busy)
        try await office.move(Self.busy, to: address)
        try office.wait(until: "2024-01-31 10:00")
        await outbox.look()
        #expect(try await delivery(to: Self.busy).state != .accepted)
        try office.wait(until: "2024-01-31 10:01")
        await outbox.look()
        let sent = try await delivery(to: Self.busy)
        #expect(sent.state == .accepted)
        #expect(sent.lastError == nil)
        #expect(try server.stop().count { $0.envelopeTo == [address] } == 1)
    }

    @Test func `is sent when somebody asks for it, to the address as it is then`() async throws {
        try office.wait(until: "2024-03-01 10:00")
        await outbox.look()
        #expect(try await delivery(to: Self.unknown).state == .failed)
        let address = try office.address(of: Self.unknown)
        try await office.move(Self.unknown, to: address)
        let failed = try await delivery(to: Self.unknown).message.messageID
        let now = try office.state().zone.moment("2024-03-01 10:00").milliseconds
        #expect(try await office.desk.registers.deliveries.retry(failed, at: now))
        await outbox.look()
        #expect(try await delivery(to: Self.unknown).state == .accepted)
        let received = try server.stop().filter { $0.envelopeTo == [address] }
        #expect(received.map(\.messageID) == ["<\(failed)>"])
    }

    @Test func `may come back later, and is shown as returned`() async throws {
        let member = Place.seat(id: SeatID("ssu.kommune.4"))
        let deliveries = office.desk.registers.deliveries
        let sent = try await delivery(to: member)
        try #require(sent.state == .accepted)
        let id = sent.message.messageID
        let later = try office.state().zone.moment("2024-01-31 10:05")
        let delayed = report(on: id, action: "delayed", status: "4.4.1")
        #expect(
            try await deliveries.take(bounce: delayed, at: later) == .nothingWrong(messageID: id))
        #expect(try await delivery(to: member).state == .accepted)
        let returned = report(on: id, action: "failed", status: "5.1.1")
        let reading = try await deliveries.take(bounce: returned, at: later)
        guard case .recorded(id, _) = reading else {
            Issue.record("\(reading)")
            return
        }
        let kept = try await delivery(to: member)
        #expect(kept.state == .bounced)
        #expect(kept.changedAt == later.milliseconds)
        #expect(kept.lastError.map { MailTrouble($0).kind } == .unknownRecipient)
        let other = report(on: "en.annen@helgeland.example", action: "failed", status: "5.1.1")
        #expect(try await deliveries.take(bounce: other, at: later) == .unknownMessage)
        let answer = Array("From: a@b.example\r\nSubject: Takk\r\n\r\nJeg kommer.\r\n".utf8)
        #expect(try await deliveries.take(bounce: answer, at: later) == .noReport)
    }

    /// A report on delivery as a mail server writes it (RFC 3464).
    private func report(on id: String, action: String, status: String) -> [UInt8] {
        let lines = """
            From: MAILER-DAEMON@relay.example
            To: \(PostOffice.sender)
            Subject: Delivery report
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="skille"

            --skille
            Content-Type: text/plain

            About your message.
            --skille
            Content-Type: message/delivery-status

            Reporting-MTA: dns; relay.example

            Final-Recipient: rfc822; noen@kommune.example
            Action: \(action)
            Status: \(status)
            Diagnostic-Code: smtp; 550 \(status) no such user

            --skille
            Content-Type: text/rfc822-headers

            Message-ID: <\(id)>
            Subject: Innkalling

            --skille--
            """
        return Array(lines.replacing("\n", with: "\r\n").utf8)
    }
}
