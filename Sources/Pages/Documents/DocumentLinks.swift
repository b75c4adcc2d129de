import Governance

/// The ways to a page's documents, each with its format said.
struct DocumentLinks: Component {
    let frame: Frame
    let documents: [Printable]

    var html: HTML {
        if documents.isEmpty { return .nothing }
        let links = documents.map { document -> HTML in
            """
            <li><a href="\(frame.link(.document(document)))" type="application/pdf">\
            \(frame.say(document.label)) (PDF)</a></li>
            """
        }
        return """
            <nav class="documents" aria-label="\(frame.say(DocumentWords.documents))">\
            <ul>\(links)</ul></nav>
            """
    }
}

extension Printable {
    /// What the document is called in a link.
    fileprivate var label: Phrase {
        switch self {
        case .notice: DocumentWords.notice
        case .agenda: MeetingWords.agenda
        case .pack: DocumentWords.wholePack
        case .minutes: MeetingWords.minutes
        case .casePaper: CasePageWords.paper
        case .extract: DocumentWords.extract
        }
    }
}

extension Frame {
    /// The documents of a meeting that the reader can have.
    func documents(of meeting: MeetingID) -> [Printable] {
        partnership.meetings[meeting].flatMap { meetingWithAgenda($0.id) } == nil
            ? [] : [.pack(meeting), .notice(meeting), .agenda(meeting)]
    }
}
