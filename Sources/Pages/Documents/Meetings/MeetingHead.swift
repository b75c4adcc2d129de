import Governance

/// What the documents of a meeting have in common: whose meeting it is, when and where.
struct MeetingHead: Sendable {
    let id: MeetingID
    /// `SSU 14. februar 2024`.
    let short: String
    let body: String
    let when: String
    let venue: String
    /// Where it can be followed live.
    let stream: String?
    /// Why it was called, for an extraordinary one.
    let reason: String?
    let openness: String
    /// The beginning of its documents' file names: `SSU-2024-02-14`.
    let fileStem: String

    init(_ meeting: Meeting, in frame: Frame) {
        id = meeting.id
        let abbreviation = frame.names.abbreviation(meeting.body)
        short = MeetingLink(meeting, in: frame).title
        body = frame.say(frame.names.body(meeting.body))
        when = frame.when(meeting).capitalisedFirst
        venue = frame.venue(of: meeting)
        stream = meeting.stream.flatMap(frame.words)
        reason = meeting.reason.flatMap(frame.words)
        let isOpen = frame.charter.body(meeting.body)?.meetings?.open.value ?? false
        openness = frame.say(isOpen ? MeetingPageWords.open : MeetingPageWords.closed)
        fileStem = "\(abbreviation)-\(meeting.date)"
    }

    /// The facts, and others after them.
    func facts(_ others: [(Phrase, String?)] = [], in language: Language) -> DocumentFacts {
        DocumentFacts(
            rows: [
                (MeetingWords.body, body), (DocumentWords.time, when),
                (DocumentWords.place, venue), (MeetingPageWords.why, reason),
                (MeetingPageWords.openness, openness),
            ] + others, language: language)
    }
}

extension Frame {
    /// A meeting whose agenda the reader may see; `nil` for others, which have no documents.
    func meetingWithAgenda(_ id: MeetingID) -> Meeting? {
        guard let meeting = partnership.meetings[id], meeting.cancelledAt == nil else {
            return nil
        }
        return meeting.isAgendaOut || preparesAgenda(of: meeting.body) ? meeting : nil
    }

    /// Why a document about these items is not for everyone: the grounds on which what the reader
    /// sees in them is exempt, or that the agenda has not been sent.
    func mark(for meeting: Meeting, showing items: [Governance.AgendaItem]) -> String? {
        if !meeting.isAgendaOut { return say(DocumentWords.draft) }
        let laws = items.filter { partnership.mayRead($0.id, reader, at: now) }
            .compactMap { exemption(of: .agendaItem(id: $0.id))?.law }
        guard !laws.isEmpty else { return nil }
        var seen: Set<String> = []
        return say(MeetingWords.exempt(language.list(laws.filter { seen.insert($0).inserted })))
    }
}
