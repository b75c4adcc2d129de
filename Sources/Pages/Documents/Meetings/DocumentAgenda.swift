import Governance

/// The agenda as documents show it: every item, with its public title and the ground where it is
/// exempt from the reader.
struct DocumentAgenda: Sendable {
    let lines: [AgendaLine]

    init(_ meeting: Meeting, in frame: Frame) {
        lines = AgendaLine.all(of: meeting, in: frame)
    }

    /// As a table, with what is done with each item.
    ///
    /// - Parameter isNamed: Whether it has its name above it, where no heading has said so.
    func table(in frame: Frame, isNamed: Bool) -> HTML {
        if lines.isEmpty { return "<p>\(frame.say(AgendaPageWords.empty)).</p>" }
        return DocumentTable(
            kind: .agenda, caption: isNamed ? frame.say(MeetingWords.agenda) : nil,
            columns: [DocumentWords.number, DocumentWords.matter, DocumentWords.itemKind].map(
                frame.say),
            rows: lines.map { line in
                let notes = line.notes(in: frame)
                    .map { "<br><span class=\"quiet\">\($0)</span>" as HTML }
                return ["\(line.number)", "\(line.title)\(notes)", "\(frame.say(line.kind.label))"]
            }
        ).html
    }
}
