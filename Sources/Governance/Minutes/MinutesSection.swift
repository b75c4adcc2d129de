/// A part of the minutes that is written by itself, so that two who write on different parts never
/// meet.
public enum MinutesSection: Hashable, Sendable {
    /// When, where, and who was there.
    case head
    /// One item of the agenda.
    case item(ItemID)
    /// What closed the meeting.
    case tail
    /// All of it, where a version has been sent that was not written in parts.
    case whole
}

extension MinutesSection: LosslessStringConvertible, Codable {
    /// The form in addresses and tables: `innledning`, `sak-12`, `avslutning` or `hele`.
    public var description: String {
        switch self {
        case .head: "innledning"
        case .item(let id): "sak-\(id)"
        case .tail: "avslutning"
        case .whole: "hele"
        }
    }

    /// Reads the form in addresses; `nil` for anything else.
    public init?(_ description: String) {
        switch description {
        case "innledning": self = .head
        case "avslutning": self = .tail
        case "hele": self = .whole
        default:
            guard description.hasPrefix("sak-"), let number = Int(description.dropFirst(4)),
                number > 0
            else { return nil }
            self = .item(ItemID(number))
        }
        guard self.description == description else { return nil }
    }

    /// Reads the form in addresses; anything else is a decoding error.
    public init(from decoder: any Decoder) throws {
        self = try decodeText(from: decoder, as: "part of the minutes")
    }

    /// Writes the form in addresses.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Meeting {
    /// The parts that its minutes consist of, in order.
    public var minutesParts: [MinutesSection] {
        [.head] + items.map { .item($0.id) } + [.tail]
    }

    /// The parts in which its minutes are written, when `written` are those that somebody has
    /// saved: minutes that were sent without being written in parts are corrected as a whole.
    public func minutesSections(written: Set<MinutesSection>) -> [MinutesSection] {
        minutes.versions.isEmpty || !written.isDisjoint(with: minutesParts)
            ? minutesParts : [.whole]
    }
}

extension Partnership {
    /// Whether a reader may write on a meeting's minutes: whoever the charter lets send them.
    public func mayWriteMinutes(
        of meeting: Meeting, _ reader: Reader, at instant: Instant
    ) -> Bool {
        guard case .actor(let actor) = reader else { return false }
        let today = zone.date(at: instant)
        let writers = charter.authority[CirculateMinutes.name] ?? []
        return holds(actor, on: today)
            && !roles(of: actor, in: meeting.body, on: today).isDisjoint(with: writers)
            && mayReadWholeMinutes(of: meeting, reader, on: today)
    }

    /// Whether minutes can be written on now: after the meeting, and while no version waits for
    /// answers or stands approved.
    public func areMinutesOpenForWriting(_ meeting: Meeting, at instant: Instant) -> Bool {
        guard meeting.closedAt != nil else { return false }
        return switch approval(of: meeting, at: instant) {
        case .none, .notDemanded, .stopped: true
        case .pending, .approved: false
        }
    }
}

extension Partnership {
    /// Days for which what was written is kept where the charter knows no approval (our default).
    private static let keptAfterSending = 30
    /// Days for which what was never sent is kept after it was last saved (our default): well over
    /// a summer, since nobody should lose minutes to a holiday.
    private static let keptUnsent = 180

    /// Whether the revisions of a meeting's minutes have done their service: when the minutes stand
    /// approved; where no approval is demanded, 30 days after they were last sent; half a year
    /// after they were last saved, where they were never sent; and when the meeting was cancelled.
    public func isMinutesWritingOver(
        _ id: MeetingID, lastSaved: Instant, at instant: Instant
    ) -> Bool {
        guard let meeting = meetings[id], meeting.cancelledAt == nil else { return true }
        return switch approval(of: meeting, at: instant) {
        case .approved: true
        case .notDemanded:
            meeting.minutes.versions.last.map {
                instant >= $0.circulatedAt.adding(days: Self.keptAfterSending)
            } ?? false
        case .none: instant >= lastSaved.adding(days: Self.keptUnsent)
        case .pending, .stopped: false
        }
    }
}
