import Demo
import Exchange
import Governance
import Post
import Storage
import TestKit
import Testing

/// Row A9 of the year, to a real mail server, and what becomes of the meeting in the calendars.
@Suite(.enabled(if: !Peer.lacks("curl")), .timeLimit(.minutes(5)))
struct `A notice by mail` {
    private let office: PostOffice
    private let server: RealMailServer
    private let outbox: Outbox

    init() async throws {
        office = try await PostOffice(until: .a9)
        server = try RealMailServer()
        outbox = try office.outbox(Mailer(server: server.particulars()))
        try office.wait(until: "2024-01-31 10:00")
    }

    @Test(.requirements("R74", "R96", "R112", "R129"))
    func `reaches every member, deputy and observer with links to agenda and papers`()
        async throws
    {
        await outbox.look()
        let february = try office.meeting("2024-02-14")
        let notices = try notices(in: server.stop())
        let bodies = try office.state().bodies
        let people = Set(
            try #require(february.notices.first).recipients.compactMap {
                bodies.appointment($0)?.person
            })
        #expect(Set(notices.flatMap(\.envelopeTo)) == office.addresses(people))
        #expect(notices.allSatisfy { $0.envelopeTo.count == 1 })
        #expect(notices.count == people.count)
        #expect(Set(notices.map(\.messageID)).count == people.count)
        let observer = Place.seat(id: SeatID("ssu.bruker-helseforetak.1"))
        for place in [observer, .deputy(seat: SeatID("ssu.kommune.2"))] {
            let address = try office.address(of: place)
            #expect(notices.contains { $0.envelopeTo == [address] })
        }
        for notice in notices {
            #expect(notice.envelopeFrom == PostOffice.sender)
            #expect(notice.text.contains("https://samrad.example/helgeland/moter/\(february.id)"))
            #expect(notice.text.contains("https://samrad.example/helgeland/saker/1\r\n"))
        }
        let kept = try await office.deliveries(of: try #require(february.notices.first).entry)
        #expect(kept.count == people.count)
        #expect(kept.values.allSatisfy { $0.state == .accepted && $0.lastError == nil })
        #expect(office.reported == [])
    }

    @Test(.requirements("R112"))
    func `puts the meeting into the calendar, moves it and takes it out again`() async throws {
        let february = try office.meeting("2024-02-14")
        await outbox.look()
        let day = try office.state().zone.day("2024-02-15")
        try await office.give(
            MoveMeeting(
                meeting: february.id, when: PlannedDate(day, at: february.time, mode: .video)),
            by: PostOffice.secretary, "2024-02-01 09:00")
        try office.wait(until: "2024-02-01 09:00")
        await outbox.look()
        try await office.give(
            CancelMeeting(meeting: february.id, reason: "Uvær."), by: PostOffice.secretary,
            "2024-02-02 09:00")
        try office.wait(until: "2024-02-02 09:00")
        await outbox.look()
        let member = try office.address(of: .seat(id: SeatID("ssu.kommune.3")))
        let calendars = try server.stop().filter { $0.envelopeTo == [member] }.flatMap(\.calendars)
        let events = calendars.compactMap(\.events.first)
        #expect(calendars.allSatisfy { $0.errors.isEmpty && $0.events.count == 1 })
        #expect(calendars.map(\.method) == ["REQUEST", "REQUEST", "CANCEL"])
        #expect(calendars.map(\.mimeMethod) == ["REQUEST", "REQUEST", "CANCEL"])
        #expect(events.map(\.sequence) == [0, 1, 2])
        #expect(events.map(\.status) == ["CONFIRMED", "CONFIRMED", "CANCELLED"])
        #expect(events.map { $0.start.prefix(10) } == ["2024-02-14", "2024-02-15", "2024-02-15"])
        #expect(Set(events.map(\.uid)).count == 1)
        #expect(
            events.allSatisfy {
                $0.organizer.map(\.address) == ["mailto:\(PostOffice.sender)"]
                    && $0.attendees.map(\.address) == ["mailto:\(member)"]
            })
        #expect(office.reported == [])
    }

    private func notices(in received: [RealMailServer.Received]) -> [RealMailServer.Received] {
        received.filter { !$0.calendars.isEmpty }
    }
}
