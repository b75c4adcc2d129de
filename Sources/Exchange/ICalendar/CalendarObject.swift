/// Somebody asked to an event (RFC 5545 §3.8.4.1).
public struct Attendee: Hashable, Sendable {
    /// What is asked of them.
    public enum Role: String, Hashable, Sendable {
        /// They lead it.
        case chair = "CHAIR"
        /// They are expected.
        case required = "REQ-PARTICIPANT"
        /// They may come.
        case optional = "OPT-PARTICIPANT"
    }

    /// Name and address.
    public var address: MailAddress
    /// What is asked of them.
    public var role: Role

    /// Puts an attendee together.
    public init(_ address: MailAddress, role: Role = .required) {
        self.address = address
        self.role = role
    }
}

/// What is sent to a calendar program: an iCalendar object with its method (RFC 5545, RFC 5546).
///
/// For Outlook the method stands both in the object and in the MIME header of the part, an update
/// has the event's first identifier and a higher sequence, and the organizer never changes.
public enum CalendarObject: Hashable, Sendable {
    /// An invitation or, with a higher sequence, an update of one.
    case request(CalendarEvent, organizer: MailAddress, attendees: [Attendee])
    /// The event is called off for these attendees.
    case cancel(CalendarEvent, organizer: MailAddress, attendees: [Attendee])
    /// Events to be read and not answered: a calendar that people subscribe to, without an
    /// organizer where there is no address to name.
    case publish(name: String, organizer: MailAddress?, events: [CalendarEvent])

    /// The method's name in the object and in the `method` parameter of its MIME type.
    public var method: String {
        switch self {
        case .request: "REQUEST"
        case .cancel: "CANCEL"
        case .publish: "PUBLISH"
        }
    }
}
