public import Governance

/// What a calendar is told of a meeting: plain values, from which the calendar format is written.
public struct MeetingInvitation: Hashable, Sendable {
    /// The meeting; its number and the partnership's name make the identity that never changes.
    public let meeting: MeetingID
    /// What stands in the calendar: `SSU: Strategisk samarbeidsutvalg`.
    public let title: String
    /// When it begins.
    public let start: Instant
    /// When it ends; as closed, else as planned, else two hours after the beginning (our
    /// default).
    public let end: Instant
    /// Where: the place, else where it can be followed live, else how it is held.
    public let place: String
    /// What else one should know, with the link to the meeting's page.
    public let description: String
    /// The address of the meeting's page.
    public let link: String
    /// How often time, place, date or stream has changed (iCalendar SEQUENCE, RFC 5545 § 3.8.7.4).
    public let sequence: Int
    /// Whether the meeting is cancelled, for all or for the one who is told.
    public private(set) var isCancelled: Bool

    /// The same, taken out of the calendar of one who need not come.
    public var withdrawn: MeetingInvitation {
        var copy = self
        copy.isCancelled = true
        return copy
    }

    /// What a calendar is told of a meeting.
    ///
    /// Nothing of the agenda goes in: calendars are read by others than their owner.
    ///
    /// - Parameters:
    ///   - meeting: The meeting.
    ///   - names: What things are called, for this reader.
    ///   - language: The language of title and description.
    ///   - link: The absolute address of the meeting's page.
    public init(_ meeting: Meeting, names: Names, language: Language, link: String) {
        let zone = names.partnership.zone
        let start = zone.instant(meeting.date, meeting.time)
        let ordinary =
            meeting.until.map { zone.instant(meeting.date, $0) }
            ?? start.adding(milliseconds: 2 * 3_600_000)
        self.meeting = meeting.id
        self.start = start
        end = meeting.closedAt.map { max($0, start.adding(milliseconds: 60_000)) } ?? ordinary
        let body = names.body(meeting.body).in(language)
        title = "\(names.abbreviation(meeting.body)): \(body)"
        let written = meeting.place.flatMap { names.text($0) }
        let stream = meeting.stream.flatMap { names.text($0) }
        place = written ?? stream ?? meeting.mode.label.in(language)
        isCancelled = meeting.cancelledAt != nil
        sequence = meeting.revision
        self.link = link
        description = [
            "\(meeting.kind.label.in(language)), \(meeting.mode.label.in(language).lowercased()).",
            isCancelled ? MeetingPageWords.cancelled.in(language) + "." : nil,
            stream.map { "\(StreamWords.follow.in(language)): \($0)" },
            "\(MailWords.agendaAndPapers.in(language)): \(link)",
        ].compactMap { $0 }.joined(separator: "\n")
    }
}
