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

/// The links in letters at which one answers without signing in.
@Suite(.enabled(if: !Peer.lacks("curl")), .timeLimit(.minutes(5)))
struct `Answering from the mail itself` {
    private static let hemnes = Place.seat(id: SeatID("ssu.kommune.2"))
    private static let deputy = Place.deputy(seat: SeatID("ssu.kommune.2"))

    /// What follows the address under which links to answer stand.
    private func tokens(in text: String) -> [String] {
        text.matches(of: /https:\/\/samrad\.example\/helgeland\/svar\/([A-Za-z0-9_-]{43})/)
            .map { String($0.output.1) }
    }

    @Test(.requirements("R98"))
    func `each holder of a seat gets a link of their own with the notice, and deputies none`()
        async throws
    {
        let office = try await PostOffice(until: .a9)
        let server = try RealMailServer()
        try office.wait(until: "2024-01-31 10:00")
        let outbox = try office.outboxToServer(server)
        await outbox.look()
        let notices = try server.stop().filter { !$0.calendars.isEmpty }
        try #require(!notices.isEmpty)
        let state = try office.state()
        let february = try office.meeting("2024-02-14")
        let end = state.zone.end(of: february.date).milliseconds
        var all: Set<String> = []
        for notice in notices {
            let person = try #require(
                office.year.cast.members.first { [$0.email] == notice.envelopeTo }
            ).id
            let seats = state.bodies.appointments(of: person, on: february.date)
                .filter { $0.body == february.body && !$0.place.isDeputy }
            let found = tokens(in: notice.text)
            #expect(found.count == (seats.isEmpty ? 0 : 1))
            for token in found {
                let link = try await office.desk.registers.answerLinks.link(
                    token: token, at: end - 1)
                #expect(link?.person == Int64(person.rawValue))
                #expect(
                    seats.map { Hat.appointment($0.id).description }.contains(link?.hat ?? ""))
                #expect(link?.question == Asked.meeting(february.id).description)
                #expect(
                    try await office.desk.registers.answerLinks.link(token: token, at: end)
                        == nil)
                #expect(all.insert(token).inserted)
            }
        }
        #expect(!all.isEmpty)
    }

    @Test(.requirements("R98"))
    func `the deputy who is called gets one, and the next after a no`() async throws {
        let office = try await PostOffice(until: .a16)
        let mailbox = DemoMailbox()
        let outbox = try office.outbox(mailbox)
        try office.wait(until: "2024-05-13 09:30")
        await outbox.look()
        let call = try #require(mailbox.messages.last { $0.subject.hasPrefix("Kan du møte") })
        let address = try office.address(of: Self.deputy)
        #expect(call.to.address == address)
        let token = try #require(tokens(in: call.text).first)
        let link = try await office.desk.registers.answerLinks.link(
            token: token, at: try office.state().zone.moment("2024-05-15 09:00").milliseconds)
        let may = try office.meeting("2024-05-15")
        let appointment = try office.state().appointment(to: Self.deputy).id
        #expect(link?.hat == Hat.appointment(appointment).description)
        let question = try #require(
            try office.state().attendanceQuestion(to: appointment, in: may.id))
        #expect(question.capacity == .deputy && question.isOpen)
    }

    @Test func `everyone who is asked about dates hears of it, and not where it would be`()
        async throws
    {
        let office = try await PostOffice(until: .a9)
        let days = try ["2024-10-02", "2024-10-16"].map { try office.state().zone.day($0) }
        let ten = try #require(WallTime("10:00"))
        try await office.give(
            OpenDatePoll(
                body: BodyID("ssu"),
                dates: days.map {
                    PlannedDate($0, at: ten, mode: .physical, place: "Havfruen hotell")
                }, closes: try office.state().zone.day("2024-06-01")),
            by: PostOffice.secretary, "2024-01-31 10:00")
        let mailbox = DemoMailbox()
        let outbox = try office.outbox(mailbox)
        try office.wait(until: "2024-01-31 10:05")
        await outbox.look()
        let asked = mailbox.messages.filter { $0.subject.hasPrefix("Når pass") }
        let state = try office.state()
        let people = state.bodies.people(in: BodyID("ssu"), on: try state.zone.day("2024-01-31"))
        #expect(Set(asked.map(\.to.address)) == office.addresses(Set(people.map(\.person))))
        #expect(asked.count == Set(people.map(\.person)).count)
        for message in asked {
            #expect(message.text.contains("https://samrad.example/helgeland/datoer/1"))
            #expect(message.text.contains("16. oktober 2024"))
            #expect(!(message.text + (message.html ?? "")).contains("Havfruen"))
        }
    }

    @Test func `no letter carries what the public may not read, whoever it is for`() async throws {
        let office = try await PostOffice(until: .a16)
        let ground = try #require(try office.state().charter.grounds.first).id
        let before = try office.state()
        let then = try before.zone.moment("2024-05-13 09:20")
        for id in (1...before.cases.count).map({ CaseID($0) })
        where before.mayRead(id, .everyone, at: then) {
            try await office.give(
                Exempt(
                    .wholeCase(id: id), ground: ground,
                    publicTitle: "Sak om pasientforløp"), by: PostOffice.secretary,
                "2024-05-13 09:20")
        }
        try office.wait(until: "2024-05-13 09:30")
        let mailbox = DemoMailbox()
        let outbox = try office.outbox(mailbox, backlog: .sent)
        await outbox.look()
        let state = try office.state()
        let now = try state.zone.moment("2024-05-13 09:30")
        let titles = try await office.desk.texts.resolving(in: PostOffice.partnership) { words in
            (1...state.cases.count).compactMap { state.cases[CaseID($0)]?.title }
                .filter { state.withheldTexts(from: .everyone, at: now).contains($0) }
                .compactMap(words)
        }
        try #require(!titles.isEmpty)
        #expect(mailbox.messages.contains { $0.text.contains("/svar/") })
        for message in mailbox.messages {
            let files = message.attachments.map { String(decoding: $0.bytes, as: UTF8.self) }
            let whole = ([message.subject, message.text, message.html ?? ""] + files).joined()
            for title in titles { #expect(!whole.contains(title)) }
        }
    }
}

extension PostOffice {
    /// An outbox that hands over to a real mail server.
    fileprivate func outboxToServer(_ server: RealMailServer) throws -> Outbox {
        try outbox(Mailer(server: server.particulars()))
    }
}
