import Demo
import Desk
import Exchange
import Foundation
import Governance
import Pages
import Post
import Storage
import TestKit
import Testing

/// Somebody without any place follows SSU by mail, at a desk on which Helgeland's year is played.
@Suite struct `Mail to followers` {
    private static let secret = String(repeating: "s", count: 43)
    private static let address = "kari@example.no"
    private let office: PostOffice
    private let mailbox = DemoMailbox()

    init() async throws { office = try await PostOffice(until: .a14) }

    private func ask(_ followed: Followed, _ email: String = Self.address) async throws {
        let at = try office.state().zone.moment("2024-04-27 10:00")
        try await office.desk.registers.followers.ask(
            FollowWish(
                partnership: "helgeland", following: followed.description, email: email,
                language: "nb", secret: Self.secret, at: at.milliseconds))
    }

    private func confirm(_ when: String) async throws {
        let at = try office.state().zone.moment(when)
        try await office.desk.registers.followers.confirm(Self.secret, at: at.milliseconds)
    }

    private func look(_ when: String, _ carrier: any Carrier) async throws {
        try office.wait(until: when)
        try await office.outbox(carrier, told: true).look()
    }

    private var mails: [MailMessage] {
        mailbox.messages.filter { $0.to.address == Self.address }
    }

    private func exempt(_ id: CaseID, _ when: String) async throws {
        let ground = try #require(try office.state().charter.grounds.first)
        try await office.give(
            Exempt(.wholeCase(id: id), ground: ground.id, publicTitle: "Sak om noe"),
            by: PostOffice.secretary, when)
    }

    @Test func `an address is asked once, and told nothing before it answers`() async throws {
        try await ask(.body(Year2024.Body.strategic))
        try await look("2024-04-27 10:01", mailbox)
        try await look("2024-04-28 10:01", mailbox)
        #expect(mails.count == 1)
        let mail = try #require(mails.first)
        #expect(mail.text.contains("https://samrad.example/helgeland/folger/\(Self.secret)"))
        #expect(mail.text.contains("Strategisk samarbeidsutvalg"))
        #expect(office.reported == [])
    }

    @Test func `news come in one mail a day, and only when there are any`() async throws {
        try await ask(.body(Year2024.Body.strategic))
        try await look("2024-04-27 10:01", mailbox)
        try await confirm("2024-04-27 10:05")
        try await look("2024-04-27 10:06", mailbox)
        #expect(mails.count == 1, "nothing has happened since")
        try await office.give(
            SubmitCase(CaseTemplate(title: "Nytt kart", background: "b", question: "q")),
            by: PostOffice.secretary, "2024-04-27 12:00")
        let id = CaseID(try office.state().cases.count)
        try await office.give(
            TriageCase(
                case: id, outcome: .routed(to: Year2024.Body.strategic), kind: .other,
                steps: .two, routingReason: "Hører til der."),
            by: PostOffice.secretary, "2024-04-27 13:00")
        try await look("2024-04-27 14:00", mailbox)
        #expect(mails.count == 1, "told already that day")
        try await look("2024-04-28 06:59", mailbox)
        #expect(mails.count == 1, "not before seven")
        try await look("2024-04-28 07:00", mailbox)
        try await look("2024-04-28 12:00", mailbox)
        try await look("2024-04-29 07:00", mailbox)
        #expect(mails.count == 2)
        let news = try #require(mails.last)
        #expect(news.text.contains("Ny sak: Nytt kart"))
        #expect(news.text.contains("https://samrad.example/helgeland/saker/\(id)"))
        #expect(!news.text.contains("Felles rutine"), "that is old")
        let link = "https://samrad.example/helgeland/folger/\(Self.secret)"
        #expect(news.unsubscribe == link)
        #expect(news.text.contains(link))
    }

    @Test(.requirements("R68", "R143"))
    func `what is exempt when the mail is written is not in it`() async throws {
        try await ask(.everything)
        try await confirm("2024-04-27 10:05")
        try await look("2024-04-27 10:06", mailbox)
        let before = mails.count
        try await office.give(
            SubmitCase(CaseTemplate(title: "Varslersak", background: "b", question: "q")),
            by: PostOffice.secretary, "2024-04-27 12:00")
        try await office.give(
            SubmitCase(CaseTemplate(title: "Ikke vurdert", background: "b", question: "q")),
            by: PostOffice.secretary, "2024-04-27 12:01")
        let id = CaseID(try office.state().cases.count - 1)
        try await office.give(
            TriageCase(
                case: id, outcome: .routed(to: Year2024.Body.strategic), kind: .other,
                steps: .two, routingReason: "Hører til der."),
            by: PostOffice.secretary, "2024-04-27 13:00")
        try await exempt(id, "2024-04-27 14:00")
        try await look("2024-04-28 07:00", mailbox)
        #expect(mails.dropFirst(before).isEmpty, "there is nothing that may be told")
    }

    @Test func `what could not be sent is sent later, once`() async throws {
        let busy = BusyCarrier()
        try await ask(.everything)
        try await look("2024-04-27 10:01", busy)
        busy.isBusy = false
        try await look("2024-04-27 10:05", busy)
        #expect(!busy.taken.map(\.to.address).contains(Self.address), "not yet")
        try await look("2024-04-27 10:31", busy)
        try await look("2024-04-27 11:31", busy)
        #expect(busy.taken.map(\.to.address).count { $0 == Self.address } == 1)
    }

    @Test(.enabled(if: !Peer.lacks("curl")))
    func `over a real server, a mail has the header by which one click ends it`() async throws {
        let server = try RealMailServer()
        let mailer = Mailer(server: try server.particulars())
        try await ask(.everything)
        try await look("2024-04-27 10:01", mailer)
        let mail = try #require(
            try server.stop().first { $0.envelopeTo == [Self.address] })
        #expect(mail.unsubscribe == "<https://samrad.example/helgeland/folger/\(Self.secret)>")
        #expect(mail.unsubscribePost == "List-Unsubscribe=One-Click")
        #expect(mail.defects == [])
    }

    @Test(.enabled(if: !Peer.lacks("curl")))
    func `an address that is not there is erased`() async throws {
        let server = try RealMailServer()
        let mailer = Mailer(server: try server.particulars())
        try await ask(.everything, "unknown@example.no")
        try await look("2024-04-27 10:01", mailer)
        _ = try server.stop()
        let followers = office.desk.registers.followers
        #expect(try await followers.follower(withSecret: Self.secret) == nil)
    }
}
