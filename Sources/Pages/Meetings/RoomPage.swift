import Governance

/// Where the meeting is run, on a phone with one thumb: the item that is up, who is present, and
/// what this reader may do now.
public struct RoomPage: Page {
    /// What the page is called.
    public let title: String
    let id: MeetingID
    let body: BodyID
    let meeting: MeetingLink
    let when: String
    let state: MeetingState
    /// What the reader may do in the meeting, and why.
    let standing: RoomStanding
    let current: RoomItem?
    let agenda: [AgendaLine]
    let present: [Presence]
    let away: [Presence]
    /// Who is coming, for whoever records who is there.
    let coming: WhoComes?
    let attendance: [ItemAttendance]
    /// What happened last; said aloud when it changes.
    let latest: String?

    /// Somebody with a place in the body.
    struct Presence: Codable, Sendable {
        let appointment: AppointmentID
        let name: String
        let place: String
        let isOwn: Bool
        let side: Side
        let isDeputy: Bool
        /// When they came and went; `nil` for who has not been there.
        let times: String?
    }

    /// Who took part in an item that is or was treated.
    struct ItemAttendance: Codable, Sendable {
        let item: ItemID
        let count: Int
        /// Those who attend the meeting and had no part in the item.
        let away: [String]
    }

    /// `nil` for everyone who has no place in the body and does not serve it.
    init?(_ frame: Frame, _ id: MeetingID) {
        guard let found = frame.partnership.meetings[id], frame.takesPart(in: found.body),
            found.cancelledAt == nil
        else { return nil }
        self.id = id
        body = found.body
        meeting = MeetingLink(found, in: frame)
        title = "\(frame.say(MeetingWords.room)) \(MeetingLink(found, in: frame).title)"
        when = frame.when(found)
        state = MeetingState(of: found)
        current = found.items.enumerated().first { $1.isOpen }
            .map { RoomItem($1, at: $0, of: found, in: frame) }
        agenda = AgendaLine.all(of: found, in: frame)
        standing = RoomStanding(in: found, frame)
        let inside = found.present(at: frame.now)
        let own = frame.ownAppointment(in: found.body)?.id
        let people = frame.partnership.bodies.people(in: found.body, on: found.date).map {
            Presence($0, isOwn: $0.id == own, stays: found.attendance[$0.id] ?? [], in: frame)
        }
        present = people.filter { inside.contains($0.appointment) }
        away = people.filter { !inside.contains($0.appointment) }
        coming =
            frame.isEntitled(to: RecordAttendance.name, in: found.body)
            ? WhoComes(found, in: frame) : nil
        attendance = found.items.filter { $0.openedAt != nil }.map {
            ItemAttendance($0, of: found, in: frame)
        }
        latest =
            found.isOpen
            ? frame.history.last?.events.lazy.compactMap { frame.history(of: $0) }.last : nil
    }

    /// While it is held, and while people gather.
    public var isLive: Bool { state == .called || state == .open }

    /// Below the meeting.
    public func trail(in frame: Frame) -> [Step] {
        [
            Step(frame.say(FrameWords.meetings), .meetings),
            Step(meeting.title, .meeting(id)),
        ]
    }

    /// The page inside the frame.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(
            title: frame.say(MeetingWords.room), kicker: meeting.title,
            status: state.badge(in: frame.language)))
        \(latestNews(frame))\(ownArrival(frame))\(opening(frame))
        \(current.shown { $0.html(in: frame) })
        \(standing.html(in: frame))
        \(agendaSection(frame))
        \(coming.shown { $0.section(in: frame) })
        \(presenceSection(frame))
        \(closing(frame))
        """
    }

    private func latestNews(_ frame: Frame) -> HTML {
        guard state == .open else { return .nothing }
        let news = latest.shown { "\(frame.say(RoomPageWords.latest)): \($0)" }
        return "<p class=\"latest\" id=\"nytt\" role=\"status\">\(news)</p>"
    }

    private func opening(_ frame: Frame) -> HTML {
        guard state == .planned || state == .called else { return .nothing }
        guard frame.isEntitled(to: OpenMeeting.name, in: body) else {
            return "<p>\(frame.say(RoomPageWords.notOpen)) \(when)</p>"
        }
        return MainAction(
            title: frame.say(RoomPageWords.open), explanation: when.capitalisedFirst,
            control: CommandButton(
                frame: frame, command: OpenMeeting(meeting: id), fixed: [("meeting", "\(id)")],
                emphasis: .primary
            ).html
        ).html
    }

    private func closing(_ frame: Frame) -> HTML {
        guard state == .open, frame.isEntitled(to: CloseMeeting.name, in: body) else {
            return .nothing
        }
        return PageSection(
            title: frame.say(RoomPageWords.end), id: "slutt",
            content: CommandButton(
                frame: frame, command: CloseMeeting(meeting: id), fixed: [("meeting", "\(id)")],
                emphasis: .grave, returnTo: .meeting(id)
            ).html
        ).html
    }

    private func agendaSection(_ frame: Frame) -> HTML {
        let rows = agenda.map { line -> HTML in
            let button: HTML =
                state == .open && !line.isDone && !line.isOpen
                ? CommandButton(
                    frame: frame, command: OpenItem(item: line.item),
                    fixed: [("item", "\(line.item)")], scope: "\(line.item)",
                    saysWhyNot: false
                ).html : .nothing
            let now: HTML =
                line.isOpen
                ? Badge(text: frame.say(AgendaLineWords.now), tone: .active).html : .nothing
            let took = attendance.first { $0.item == line.item }
            return """
                <li><span>\(line.number) \(line.title)\(took.shown { $0.html(in: frame) })</span>\
                \(now)\(line.ending(in: frame).shown { $0.html })\(button)</li>
                """
        }
        return PageSection(
            title: frame.say(MeetingWords.agenda), id: "saksliste",
            content: "<ul class=\"presence\">\(rows)</ul>"
        ).html
    }
}
