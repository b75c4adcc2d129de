import Governance

/// The notice of a meeting: when and where, what for, and who is called (R96, R112).
struct NoticeDocument: Document {
    let title: String
    let mark: String?
    let head: MeetingHead
    let agenda: DocumentAgenda
    let people: [Participant]
    /// When it was sent, and to how many; `nil` before that.
    let sent: String?

    let kind: Phrase? = nil
    var fileName: String { "\(head.fileStem)-innkalling" }

    init?(_ frame: Frame, _ id: MeetingID) {
        guard let meeting = frame.meetingWithAgenda(id) else { return nil }
        head = MeetingHead(meeting, in: frame)
        title = frame.say(DocumentWords.noticeTitle(head.body, meeting.date))
        mark = frame.mark(for: meeting, showing: meeting.items)
        agenda = DocumentAgenda(meeting, in: frame)
        people = frame.partnership.bodies.people(in: meeting.body, on: meeting.date)
            .filter { !$0.place.isDeputy }
            .map { Participant($0, of: meeting, in: frame) }
        sent = meeting.notices.last.map {
            frame.say(
                DocumentWords.sentTo(
                    frame.moment($0.sentAt), frame.language.number($0.recipients.count)))
        }
    }

    func content(in frame: Frame) -> HTML { content(in: frame, at: .part) }

    /// The same within a pack, whose front page has the facts already.
    func content(in frame: Frame, at level: HeadingLevel) -> HTML {
        """
        \(level == .part ? facts(in: frame) : .nothing)
        \(level == .part ? agenda.table(in: frame, isNamed: true) : .nothing)
        \(called(MeetingPageWords.members, .member, frame))
        \(called(MeetingPageWords.others, nil, frame))
        <section>\(level.heading(frame.say(DocumentWords.cannotCome)))
        <p>\(frame.say(DocumentWords.reportAbsence)) \
        <a href="\(frame.link(.meeting(head.id)))">\(frame.say(DocumentWords.meetingPage))</a>.</p>
        </section>
        """
    }

    private func facts(in frame: Frame) -> HTML {
        head.facts(
            [(StreamWords.title, head.stream), (DocumentWords.sent, sent)],
            in: frame.language
        ).html
    }

    /// Those of one standing; with `nil` all who are no members.
    private func called(
        _ caption: Phrase, _ standing: SeatGroup.Standing?, _ frame: Frame
    ) -> HTML {
        let rows = people.filter {
            standing == nil ? $0.standing != .member : $0.standing == standing
        }
        if rows.isEmpty { return .nothing }
        return DocumentTable(
            kind: .people, caption: frame.say(caption),
            columns: [MeetingPageWords.name, MeetingPageWords.place].map(frame.say),
            rows: rows.map { ["\($0.name)", "\($0.place)"] }
        ).html
    }
}
