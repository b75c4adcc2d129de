import Governance

/// Notice, agenda and all papers of a meeting in one, with a table of contents; what is exempt
/// from the reader stands with its public title and ground in its place.
struct MeetingPack: Document {
    let title: String
    let mark: String?
    let head: MeetingHead
    let notice: NoticeDocument
    let agenda: DocumentAgenda
    let items: [Item]
    /// What the reader should know of the edition.
    let edition: String

    let kind: Phrase? = nil
    var fileName: String { "\(head.fileStem)-motepapirer" }

    /// An item that has something to read, or is exempt from the reader.
    struct Item: Sendable {
        let item: ItemID
        let heading: String
        let ground: String?
        /// `nil` where it is exempt from the reader.
        let paper: CasePaperBody?
    }

    init?(_ frame: Frame, _ id: MeetingID) {
        guard let meeting = frame.meetingWithAgenda(id),
            let notice = NoticeDocument(frame, id)
        else { return nil }
        head = MeetingHead(meeting, in: frame)
        title = frame.say(DocumentWords.packTitle(head.body, meeting.date))
        mark = frame.mark(for: meeting, showing: meeting.items)
        self.notice = notice
        agenda = DocumentAgenda(meeting, in: frame)
        items = zip(meeting.items, agenda.lines).compactMap { item, line in
            guard item.caseID != nil || line.exempt != nil else { return nil }
            let found = line.caseID.flatMap { frame.partnership.cases[$0] }
            return Item(
                item: item.id, heading: "\(line.number): \(line.title)", ground: line.exempt,
                paper: found.map { CasePaperBody(of: $0, in: frame) })
        }
        edition = Self.edition(of: items, in: frame)
    }

    private static func edition(of items: [Item], in frame: Frame) -> String {
        let leftOut = items.count { $0.paper == nil }
        let shielded = items.count { $0.paper != nil && $0.ground != nil }
        let about: Phrase =
            if shielded > 0 {
                DocumentWords.editionWithExempt(shielded)
            } else if leftOut > 0 { DocumentWords.editionWithout(leftOut) } else {
                DocumentWords.editionWhole
            }
        return frame.say(about)
    }

    func content(in frame: Frame) -> HTML {
        """
        \(head.facts(
            [(StreamWords.title, head.stream), (DocumentWords.sent, notice.sent)],
            in: frame.language))
        \(DocumentNote(text: edition))
        \(contents(frame))
        <section class="new-page" id="saksliste"><h2>\(frame.say(MeetingWords.agenda))</h2>
        \(agenda.table(in: frame, isNamed: false))</section>
        <section id="innkalling"><h2>\(frame.say(DocumentWords.called))</h2>
        \(notice.content(in: frame, at: .section))</section>
        \(items.map { section($0, frame) })
        """
    }

    private func contents(_ frame: Frame) -> HTML {
        let parts =
            [
                ("saksliste", frame.say(MeetingWords.agenda)),
                ("innkalling", frame.say(DocumentWords.called)),
            ] + items.map { ("sak-\($0.item)", $0.heading) }
        let rows = parts.map { id, text -> HTML in
            """
            <li><a href="#\(id)">\(text)</a><span class="to-page" data-to="#\(id)"></span></li>

            """
        }
        return """
            <nav aria-labelledby="innhold"><h2 id="innhold">\(frame.say(DocumentWords.contents))</h2>
            <ul>
            \(rows)</ul></nav>
            """
    }

    private func section(_ item: Item, _ frame: Frame) -> HTML {
        let ground = item.ground.shown { DocumentNote(text: $0).html }
        let content =
            item.paper.map { $0.html(in: frame, at: .section) }
            ?? "<p>\(frame.say(DocumentWords.leftOut))</p>"
        return """
            <section class="new-page" id="sak-\(item.item.description)"><h2>\(item.heading)</h2>
            \(ground)\(content)</section>

            """
    }
}
