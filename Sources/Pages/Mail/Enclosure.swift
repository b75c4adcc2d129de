public import Governance

/// A paper that goes with a letter as a file.
public struct Enclosure: Hashable, Sendable {
    /// What the file is called in the letter; for a paper without its ending.
    public let name: String
    /// What is in it.
    public let content: Content
    /// Where the paper is read when it does not go with the letter.
    let link: String

    /// What is in an enclosure.
    public enum Content: Hashable, Sendable {
        /// Words of the partnership's own: as a document to print, and as plain text for where no
        /// PDF can be made, of all files the one that no mail server holds back.
        case paper(document: HTML, text: String)
        /// A file that somebody put with the case.
        case file(StoredFile)
    }
}

/// What became of the papers that were to go with a letter.
public struct EnclosureAccount: Hashable, Sendable {
    /// Those that go with it.
    public let enclosed: [Enclosure]
    /// Those that do not, and are read behind their links.
    public let leftOut: [Enclosure]

    /// An account.
    public init(enclosed: [Enclosure], leftOut: [Enclosure]) {
        self.enclosed = enclosed
        self.leftOut = leftOut
    }
}

extension Correspondence {
    /// The papers that go with the notice of a meeting to a person, in the agenda's order; `nil`
    /// where the charter has them sent as links alone (R74, R112).
    public func enclosures(of id: MeetingID, to person: PersonID) -> [Enclosure]? {
        guard let meeting = partnership.meetings[id],
            let terms = partnership.charter.body(meeting.body)?.meetings,
            terms.papersSentBy.value == .mailWithAttachments
        else { return nil }
        let reader = reader(person, of: meeting)
        let frame = frame(for: reader)
        return meeting.items.filter { partnership.mayMail($0.id, to: reader, at: now) }
            .compactMap(\.caseID).compactMap { partnership.cases[$0] }
            .flatMap { [paper(of: $0, in: frame)].compactMap { $0 } + files(of: $0) }
    }

    /// What a document for the reader is made from.
    private func frame(for reader: Reader) -> Frame {
        let names = names
        return Frame(
            partnership: partnership, id: id, reader: reader, account: nil, now: now,
            language: language, address: Route.within(id, .home).path,
            words: { names.text($0) }, name: { names.person($0) }, token: nil)
    }

    /// Says in the notice which papers are enclosed, which are not, and that what is exempt never
    /// is; nothing where the charter has them sent as links alone.
    func telling(
        _ account: EnclosureAccount?, of meeting: Meeting, to person: PersonID
    ) -> [MailText.Part?] {
        guard let account else { return [] }
        let reader = reader(person, of: meeting)
        let isAnyBehindLinks = meeting.items.contains { item in
            item.caseID != nil && partnership.mayRead(item.id, reader, at: now)
                && !partnership.mayMail(item.id, to: reader, at: now)
        }
        return [
            account.enclosed.isEmpty ? nil : .paragraph(say(MailWords.enclosed)),
            account.leftOut.isEmpty ? nil : .paragraph(say(MailWords.leftOut)),
            account.leftOut.isEmpty ? nil : .links(account.leftOut.map { ($0.name, $0.link) }),
            isAnyBehindLinks ? .paragraph(say(MailWords.exemptNeverEnclosed)) : nil,
        ]
    }

    /// Whoever gets the notice, in the place for which they get it.
    private func reader(_ person: PersonID, of meeting: Meeting) -> Reader {
        .actor(
            Actor(
                person,
                as: place(of: person, in: meeting).map { .appointment($0.id) } ?? .none))
    }

    /// The newest case paper, or the submission where that is what goes to the meeting.
    private func paper(of found: Case, in frame: Frame) -> Enclosure? {
        guard let document = Printable.casePaper(found.id).sheet(in: frame, base: base) else {
            return nil
        }
        let submission = found.submission
        let parts: [(Phrase, TextID?)] =
            found.papers.last.map { paper in
                [
                    (CasePageWords.recommendation, paper.recommendation),
                    (CasePageWords.background, paper.background),
                    (CasePageWords.assessment, paper.assessment),
                ]
            } ?? [
                (CasePageWords.background, submission.background),
                (CasePageWords.question, submission.question),
                (CasePageWords.proposal, submission.proposal),
                (CasePageWords.basis, submission.basis),
            ]
        let kind = found.papers.isEmpty ? CasePageWords.submission : CasePageWords.paper
        let heading = say(CasePageWords.kicker(found.number.description))
        let signature = found.papers.last.map { paper in
            say(
                CasePageWords.writtenBy(
                    names.person(paper.author), say(names.moment(paper.writtenAt)), paper.version))
        }
        let paragraphs =
            ["\(heading): \(words(found.title))"]
            + parts.compactMap { part, text in text.map { "\(say(part))\n\(words($0))" } }
            + [signature].compactMap { $0 }
        return Enclosure(
            name: "\(prefix(of: found)) \(say(kind))",
            content: .paper(
                document: document.html, text: paragraphs.joined(separator: "\n\n") + "\n"),
            link: link(.theCase(found.id)))
    }

    /// The files with a case; one whose name was erased has its content erased as well.
    private func files(of found: Case) -> [Enclosure] {
        found.attachments.compactMap { file in
            names.text(file.name).map { name in
                Enclosure(
                    name: "\(prefix(of: found)) \(name)", content: .file(file.file),
                    link: link(.attachment(found.id, file.number)))
            }
        }
    }

    /// The case's number in the name of a file, where no slash can stand: `2024-1`.
    private func prefix(of found: Case) -> String {
        found.number.description.replacing("/", with: "-")
    }

    private func words(_ text: TextID) -> String { names.text(text) ?? say(.withheld) }
}
