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
    /// What happened last; said aloud when it changes.
    let latest: String?

    /// Somebody with a place in the body.
    struct Presence: Codable, Sendable {
        let appointment: AppointmentID
        let name: String
        let place: String
        let isOwn: Bool
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
            Presence(
                appointment: $0.id, name: frame.holder(of: $0.id), place: frame.place(of: $0.id),
                isOwn: $0.id == own)
        }
        present = people.filter { inside.contains($0.appointment) }
        away = people.filter { !inside.contains($0.appointment) }
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
        \(latestNews(frame))\(ownArrival(frame))\(standing.html(in: frame))
        \(opening(frame))
        \(current.shown { $0.html(in: frame) })
        \(agendaSection(frame))
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
            return """
                <li><span>\(line.number) \(line.title)</span>\(now)\
                \(line.ending(in: frame).shown { $0.html })\(button)</li>
                """
        }
        return PageSection(
            title: frame.say(MeetingWords.agenda), id: "saksliste",
            content: "<ul class=\"presence\">\(rows)</ul>"
        ).html
    }
}
