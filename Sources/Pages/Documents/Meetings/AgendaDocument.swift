import Governance

/// The agenda of a meeting, by itself (R109).
struct AgendaDocument: Document {
    let title: String
    let mark: String?
    let head: MeetingHead
    let agenda: DocumentAgenda

    let kind: Phrase? = nil
    var fileName: String { "\(head.fileStem)-saksliste" }

    init?(_ frame: Frame, _ id: MeetingID) {
        guard let meeting = frame.meetingWithAgenda(id) else { return nil }
        head = MeetingHead(meeting, in: frame)
        title = frame.say(DocumentWords.agendaTitle(head.body, meeting.date))
        mark = frame.mark(for: meeting, showing: meeting.items)
        agenda = DocumentAgenda(meeting, in: frame)
    }

    func content(in frame: Frame) -> HTML {
        """
        \(head.facts(in: frame.language))
        \(agenda.table(in: frame, isNamed: false))
        """
    }
}
