import Governance

/// The newest version of a meeting's minutes that the reader may see (R76, R117).
struct MinutesDocument: Document {
    let title: String
    let mark: String?
    let head: MeetingHead
    let version: String
    let standing: String
    let sections: [Section]

    let kind: Phrase? = nil
    var fileName: String { "\(head.fileStem)-referat" }

    /// A stretch of the text; one with a heading is about an item of the agenda.
    struct Section: Equatable, Sendable {
        let heading: String?
        let text: String
    }

    init?(_ frame: Frame, _ id: MeetingID) {
        guard let meeting = frame.partnership.meetings[id], meeting.cancelledAt == nil,
            let standing = MinutesStanding(meeting, in: frame),
            let newest = MinutesPage.versions(of: meeting, in: frame).first
        else { return nil }
        head = MeetingHead(meeting, in: frame)
        title = frame.say(DocumentWords.minutesTitle(head.body, meeting.date))
        self.standing = standing.words
        version = frame.say(
            MinutesPageWords.version(newest.number, frame.moment(newest.sentAt)))
        sections = Self.sections(
            of: newest.text,
            headedBy: meeting.items.enumerated().map { "\(frame.number(of: $1, at: $0)): " })
        mark = Self.mark(meeting, newest.number, newest.text, in: frame)
    }

    /// Not made open to all yet, or the whole text where the public has another.
    private static func mark(
        _ meeting: Meeting, _ version: Int, _ text: String, in frame: Frame
    ) -> String? {
        guard meeting.minutes.publications.contains(where: { $0.version == version }) else {
            return frame.say(DocumentWords.notPublished)
        }
        let found = meeting.minutes.versions.first { $0.number == version }
        let open = found.flatMap {
            frame.partnership.minutesText(
                of: $0, in: meeting, for: .everyone, at: frame.now)
        }
        return open.flatMap { frame.words($0) } == text
            ? nil : frame.say(DocumentWords.notForThePublic)
    }

    /// The text in paragraphs; a paragraph that begins with an item's number has its first line as
    /// a heading, as the proposal of minutes is written.
    static func sections(of text: String, headedBy numbers: [String]) -> [Section] {
        text.split(separator: /\n[ \t]*\n/).reduce(into: []) { sections, paragraph in
            let (first, rest) = paragraph.firstLine
            if numbers.contains(where: first.hasPrefix) {
                sections.append(Section(heading: first, text: rest))
            } else if let last = sections.popLast() {
                let joined = last.text.isEmpty ? "" : last.text + "\n\n"
                sections.append(Section(heading: last.heading, text: joined + paragraph))
            } else {
                sections.append(Section(heading: nil, text: String(paragraph)))
            }
        }
    }

    func content(in frame: Frame) -> HTML {
        """
        \(head.facts(
            [(DocumentWords.version, version), (DocumentWords.standing, standing)],
            in: frame.language))
        \(sections.map { section -> HTML in
            """
            <section>\(section.heading.shown { HeadingLevel.part.heading($0) })\
            \(Prose(text: section.text))</section>

            """
        })
        """
    }
}

extension Substring {
    /// The first line, and what follows it.
    fileprivate var firstLine: (String, String) {
        let first = prefix { $0 != "\n" }
        return (String(first), String(self[first.endIndex...].drop { $0 == "\n" }))
    }
}
