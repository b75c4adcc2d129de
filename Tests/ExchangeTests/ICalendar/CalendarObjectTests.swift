import Exchange
import Testing

extension CalendarEvent {
    static func sample() throws -> CalendarEvent {
        let day = try CalendarDay(year: 2024, month: 3, day: 5)
        return CalendarEvent(
            uid: "mote-4@helgeland.example", sequence: 0, stamp: 1_707_123_456_000,
            timing: .timed(
                start: try NorwegianTime(day: day, hour: 9, minute: 0),
                end: try NorwegianTime(day: day, hour: 15, minute: 30)),
            summary: "Møte i SSU; saker 1/24, 2/24", details: "Saksliste:\nSak 1\\24",
            location: "Mosjøen, rådhuset", url: "https://samrad.example/helgeland/moter/4")
    }
}

@Suite(.enabled(if: !Python.isMissing))
struct `A calendar object as other programs read it` {
    let organizer: MailAddress
    let attendees: [Attendee]

    init() throws {
        organizer = try MailAddress(name: "Sekretariat \"SSU\"", address: "post@helgeland.example")
        attendees = [
            Attendee(
                try MailAddress(name: "Åse: Næss; Bjørnå, Vefsn", address: "ase@vefsn.example")),
            Attendee(try MailAddress(address: "ola@alstahaug.example"), role: .optional),
        ]
    }

    @Test func `an invitation holds all that a calendar program needs`() throws {
        let read = try read(
            .request(.sample(), organizer: organizer, attendees: attendees))
        #expect(read.method == "REQUEST")
        #expect(read.errors == [])
        #expect(read.zones == ["Europe/Oslo"])
        let event = try #require(read.events.first)
        #expect(event.uid == "mote-4@helgeland.example")
        #expect(event.sequence == 0)
        #expect(event.stamp == "2024-02-05T08:57:36+00:00")
        #expect(event.start == "2024-03-05T09:00:00+01:00")
        #expect(event.end == "2024-03-05T15:30:00+01:00")
        #expect(event.status == "CONFIRMED")
        #expect(event.summary == "Møte i SSU; saker 1/24, 2/24")
        #expect(event.details == "Saksliste:\nSak 1\\24")
        #expect(event.location == "Mosjøen, rådhuset")
        #expect(event.url == "https://samrad.example/helgeland/moter/4")
        #expect(event.organizer.map(\.address) == ["mailto:post@helgeland.example"])
        #expect(event.organizer.first?.parameters["CN"] == "Sekretariat 'SSU'")
        #expect(
            event.attendees.map(\.address)
                == ["mailto:ase@vefsn.example", "mailto:ola@alstahaug.example"])
        #expect(event.attendees.first?.parameters["CN"] == "Åse: Næss; Bjørnå, Vefsn")
        #expect(
            event.attendees.map { $0.parameters["ROLE"] } == ["REQ-PARTICIPANT", "OPT-PARTICIPANT"])
        #expect(event.attendees.allSatisfy { $0.parameters["RSVP"] == "TRUE" })
    }

    @Test
    func `a cancellation has the same identifier, a higher sequence and says it is cancelled`()
        throws
    {
        var event = try CalendarEvent.sample()
        event.sequence = 2
        let read = try read(.cancel(event, organizer: organizer, attendees: attendees))
        #expect(read.method == "CANCEL")
        #expect(read.events.map(\.uid) == ["mote-4@helgeland.example"])
        #expect(read.events.map(\.sequence) == [2])
        #expect(read.events.map(\.status) == ["CANCELLED"])
    }

    @Test(arguments: [
        (2024, 3, 30, "+01:00"), (2024, 3, 31, "+02:00"), (2024, 10, 26, "+02:00"),
        (2024, 10, 27, "+01:00"), (2031, 7, 1, "+02:00"),
    ])
    func `the time zone that goes along turns the clock on the right days`(
        year: Int, month: Int, day: Int, offset: String
    ) throws {
        var event = try CalendarEvent.sample()
        let date = try CalendarDay(year: year, month: month, day: day)
        event.timing = .timed(
            start: try NorwegianTime(day: date, hour: 12, minute: 0),
            end: try NorwegianTime(day: date, hour: 13, minute: 0))
        let read = try read(.request(event, organizer: organizer, attendees: attendees))
        #expect(read.events.first?.startByOwnZone?.hasSuffix("T12:00:00" + offset) == true)
    }

    @Test func `a feed holds many events, whole days among them, and nobody is asked to answer`()
        throws
    {
        let newYear = try CalendarDay(year: 2024, month: 12, day: 30)
        let last = try CalendarDay(year: 2024, month: 12, day: 31)
        let events = try (0..<50).map { number in
            var event = try CalendarEvent.sample()
            event.uid = "frist-\(number)@helgeland.example"
            if number.isMultiple(of: 2) { event.timing = .allDay(first: newYear, last: last) }
            if number == 3 { event.status = .cancelled }
            return event
        }
        let read = try read(.publish(name: "Frister", organizer: organizer, events: events))
        #expect(read.method == "PUBLISH")
        #expect(read.name == "Frister")
        #expect(read.events.count == 50)
        #expect(read.events[0].start == "2024-12-30")
        #expect(read.events[0].end == "2025-01-01")
        #expect(read.events[3].status == "CANCELLED")
        #expect(read.events.allSatisfy { $0.attendees.isEmpty })
    }

    @Test func `random texts come back as they were, in lines of at most 75 bytes`() throws {
        var random = SeededGenerator(seed: 5545)
        let events = try (0..<300).map { number in
            var event = try CalendarEvent.sample()
            event.uid = "\(number)@helgeland.example"
            event.summary = random.text(upTo: 150)
            event.details = random.text(upTo: 600, linebreaks: true).replacing("\r\n", with: "\n")
            event.location = random.text(upTo: 90)
            return event
        }
        let read = try read(.publish(name: "Møter", organizer: organizer, events: events))
        #expect(read.longestLine <= 75)
        #expect(read.bareLineEnds == 0)
        #expect(read.events.map(\.summary) == events.map(\.summary))
        #expect(read.events.map(\.details) == events.map(\.details))
        #expect(read.events.map(\.location) == events.map(\.location))
    }

    @Test func `what cannot be an event is refused by name`() throws {
        var event = try CalendarEvent.sample()
        event.summary = "a\u{7}b"
        expect(.controlCharacter(property: "SUMMARY"), of: event)
        event = try .sample()
        event.url = "javascript:alert(1)"
        expect(.invalidURL("javascript:alert(1)"), of: event)
        event.url = "https://a.no/\r\nATTENDEE:mailto:x@y.no"
        expect(.invalidURL("https://a.no/\r\nATTENDEE:mailto:x@y.no"), of: event)
        event = try .sample()
        event.uid = "a b"
        expect(.invalidUID("a b"), of: event)
        event = try .sample()
        event.sequence = -1
        expect(.invalidSequence(-1), of: event)
        event = try .sample()
        let time = try NorwegianTime(
            day: CalendarDay(year: 2024, month: 2, day: 29), hour: 12, minute: 0)
        event.timing = .timed(start: time, end: time)
        expect(.endsBeforeItStarts(uid: event.uid), of: event)
        #expect(throws: CalendarFault.nobodyInvited) {
            try CalendarObject.request(.sample(), organizer: organizer, attendees: []).encoded()
        }
        #expect(throws: CalendarFault.repeatedUID("mote-4@helgeland.example")) {
            try CalendarObject.publish(
                name: "", organizer: organizer, events: [.sample(), .sample()]
            ).encoded()
        }
        #expect(throws: CalendarFault.noSuchDay(year: 2023, month: 2, day: 29)) {
            try CalendarDay(year: 2023, month: 2, day: 29)
        }
    }

    private func expect(
        _ fault: CalendarFault, of event: CalendarEvent,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(throws: fault, sourceLocation: sourceLocation) {
            try CalendarObject.request(event, organizer: organizer, attendees: attendees).encoded()
        }
    }

    private func read(_ object: CalendarObject) throws -> ReadCalendar {
        try #require(
            try Python.read(
                [object.encoded()], with: "read_calendar.py", as: ReadCalendar.self
            ).first)
    }
}

/// What `Tests/Peers/read_calendar.py` found in an object.
struct ReadCalendar: Decodable {
    struct Person: Decodable {
        var address: String
        var parameters: [String: String]
    }
    struct Event: Decodable {
        var uid: String
        var sequence: Int
        var stamp: String
        var start: String
        var end: String
        var status: String
        var summary: String
        var details: String?
        var location: String?
        var url: String?
        var organizer: [Person]
        var attendees: [Person]
        var startByOwnZone: String?
    }
    var method: String
    var name: String?
    var errors: [String]
    var zones: [String]
    var longestLine: Int
    var bareLineEnds: Int
    var events: [Event]
}
