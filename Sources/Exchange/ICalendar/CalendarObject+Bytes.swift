import FoundationEssentials

// Why written here: none of the Swift packages at hand writes iCalendar. The tests read what comes
// out with two other implementations.

extension CalendarObject {
    /// The object as a file or a MIME part: UTF-8, CRLF, lines of at most 75 bytes.
    ///
    /// - Throws: `CalendarFault` for the first thing that cannot be written.
    public func encoded() throws(CalendarFault) -> [UInt8] {
        var lines = ContentLines()
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", "-//Samråd//Helsefellesskap//NB")
        lines.add("CALSCALE", "GREGORIAN")
        lines.add("METHOD", method)
        switch self {
        case .request(let event, let organizer, let attendees):
            guard !attendees.isEmpty else { throw .nobodyInvited }
            lines.addOsloZone()
            try lines.addEvent(event, organizer: organizer, attendees: attendees)
        case .cancel(var event, let organizer, let attendees):
            guard !attendees.isEmpty else { throw .nobodyInvited }
            event.status = .cancelled
            lines.addOsloZone()
            try lines.addEvent(event, organizer: organizer, attendees: attendees)
        case .publish(let name, let organizer, let events):
            // Not in the standard, but what Outlook, Google and Apple call the calendar by.
            try lines.addText("X-WR-CALNAME", name)
            lines.addOsloZone()
            var seen: Set<String> = []
            for event in events {
                guard seen.insert(event.uid).inserted else { throw .repeatedUID(event.uid) }
                try lines.addEvent(event, organizer: organizer, attendees: [])
            }
        }
        lines.add("END", "VCALENDAR")
        return lines.bytes
    }
}

extension ContentLines {
    /// Central European time with the rule for summer time in force since 1996.
    fileprivate mutating func addOsloZone() {
        add("BEGIN", "VTIMEZONE")
        add("TZID", "Europe/Oslo")
        add("BEGIN", "DAYLIGHT")
        add("DTSTART", "19960331T020000")
        add("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
        add("TZOFFSETFROM", "+0100")
        add("TZOFFSETTO", "+0200")
        add("TZNAME", "CEST")
        add("END", "DAYLIGHT")
        add("BEGIN", "STANDARD")
        add("DTSTART", "19961027T030000")
        add("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
        add("TZOFFSETFROM", "+0200")
        add("TZOFFSETTO", "+0100")
        add("TZNAME", "CET")
        add("END", "STANDARD")
        add("END", "VTIMEZONE")
    }

    fileprivate mutating func addEvent(
        _ event: CalendarEvent, organizer: MailAddress?, attendees: [Attendee]
    ) throws(CalendarFault) {
        guard (1...200).contains(event.uid.utf8.count),
            event.uid.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !"\\;,".utf8.contains($0) })
        else { throw .invalidUID(event.uid) }
        guard event.sequence >= 0 else { throw .invalidSequence(event.sequence) }
        add("BEGIN", "VEVENT")
        add("UID", event.uid)
        add("SEQUENCE", String(event.sequence))
        add("DTSTAMP", Self.utc(event.stamp))
        try addTiming(of: event)
        try addText("SUMMARY", event.summary)
        if let details = event.details { try addText("DESCRIPTION", details) }
        if let location = event.location { try addText("LOCATION", location) }
        if let url = event.url { try addURL(url) }
        add("STATUS", event.status.rawValue)
        if let organizer { try addPerson("ORGANIZER", organizer) }
        for attendee in attendees {
            let answer =
                event.status == .cancelled ? "" : ";PARTSTAT=NEEDS-ACTION;RSVP=TRUE"
            try addPerson("ATTENDEE;ROLE=\(attendee.role.rawValue)\(answer)", attendee.address)
        }
        add("END", "VEVENT")
    }

    private mutating func addTiming(of event: CalendarEvent) throws(CalendarFault) {
        switch event.timing {
        case .timed(let start, let end):
            guard start.order < end.order else { throw .endsBeforeItStarts(uid: event.uid) }
            add("DTSTART;TZID=Europe/Oslo", Self.local(start))
            add("DTEND;TZID=Europe/Oslo", Self.local(end))
        case .allDay(let first, let last):
            guard first.order <= last.order else { throw .endsBeforeItStarts(uid: event.uid) }
            add("DTSTART;VALUE=DATE", Self.date(first))
            add("DTEND;VALUE=DATE", Self.date(last.next))
            // A deadline takes nobody's time (RFC 5545 §3.8.2.7).
            add("TRANSP", "TRANSPARENT")
        }
    }

    private mutating func addURL(_ url: String) throws(CalendarFault) {
        guard ["http://", "https://", "webcal://"].contains(where: url.hasPrefix),
            url.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw .invalidURL(url) }
        add("URL", url)
    }

    private static func date(_ day: CalendarDay) -> String {
        padded(day.year, 4) + padded(day.month, 2) + padded(day.day, 2)
    }

    private static func local(_ time: NorwegianTime) -> String {
        date(time.day) + "T" + padded(time.hour, 2) + padded(time.minute, 2) + "00"
    }

    private static func utc(_ milliseconds: Int64) -> String {
        Date(timeIntervalSince1970: Double(milliseconds / 1000)).formatted(
            Date.ISO8601FormatStyle(dateSeparator: .omitted, timeSeparator: .omitted))
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
