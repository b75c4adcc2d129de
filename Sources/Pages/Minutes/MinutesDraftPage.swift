import Governance

/// Where the minutes of a meeting are written by all who may, part by part.
public struct MinutesDraftPage: Page {
    /// What the page is called.
    public let title: String
    let id: MeetingID
    let body: BodyID
    let meeting: MeetingLink
    /// Whether anything can be changed now.
    let isOpen: Bool
    let parts: [Part]
    /// The revisions that the page shows, by which it is known whether they have changed.
    let stand: String
    /// What has changed since the version that was sent last.
    let changes: [WordStretch]

    /// A part of the minutes.
    struct Part: Codable, Sendable {
        let section: MinutesSection
        let title: String
        /// What it says.
        let text: String
        /// The newest revision; 0 while it is only proposed.
        let number: Int
        let savedAt: Instant?
        /// Who saved it; `nil` for a proposal.
        let savedBy: String?
        /// Somebody else who has saved it within the last two minutes.
        let writer: String?
        /// What the reader has written and could not save, where another wrote in the same place.
        let unsaved: Unsaved?
    }

    /// A text that stands beside what the part says.
    struct Unsaved: Codable, Sendable {
        let text: String
        /// How it differs from what the part says.
        let differences: [WordStretch]
    }

    /// How long after a save somebody counts as writing: 2 minutes, in milliseconds.
    private static let writingFor: Int64 = 2 * 60_000

    /// `nil` for those who do not write, and while the meeting is not over.
    init?(_ frame: Frame, _ id: MeetingID) {
        guard let found = frame.partnership.meetings[id], found.closedAt != nil,
            found.cancelledAt == nil,
            frame.partnership.mayWriteMinutes(of: found, frame.reader, at: frame.now)
        else { return nil }
        self.id = id
        body = found.body
        meeting = MeetingLink(found, in: frame)
        title = frame.say(MinutesDraftWords.title)
        isOpen = frame.partnership.areMinutesOpenForWriting(found, at: frame.now)
        let proposal = MinutesProposal(
            meeting: found, names: frame.names, language: frame.language)
        let sections = found.minutesSections(written: Set(frame.manuscript.keys))
        parts = sections.map { Part($0, proposal: proposal, in: frame) }
        stand =
            ManuscriptStand(
                frame.manuscript.compactMapValues(\.last?.number), of: sections
            ).description
        let sent = found.minutes.versions.last.flatMap { frame.words($0.text) }
        let text = MinutesProposal.join(parts.map(\.text))
        let stretches = sent.map {
            WordStretch.all(in: WordComparison(reference: $0, local: text))
        }
        changes = stretches.map { $0.allSatisfy { $0.kind == .same } ? [] : $0 } ?? []
    }

    /// The whole text as it would be sent.
    var text: String { MinutesProposal.join(parts.map(\.text)) }

    /// Below the minutes.
    public func trail(in frame: Frame) -> [Step] {
        [
            Step(frame.say(FrameWords.meetings), .meetings),
            Step(meeting.title, .meeting(id)),
            Step(frame.say(MeetingWords.minutes), .minutes(id)),
        ]
    }

    /// It shows what others save.
    public var isLive: Bool { isOpen }

    static func isWriting(_ revision: KeptRevision, _ frame: Frame) -> Bool {
        revision.author != nil && revision.author != frame.actor?.person
            && frame.now.milliseconds - revision.at.milliseconds < writingFor
    }
}

extension MinutesDraftPage.Part {
    fileprivate init(
        _ section: MinutesSection, proposal: MinutesProposal, in frame: Frame
    ) {
        self.section = section
        title = proposal.title(of: section)
        let newest = frame.manuscript[section]?.last
        number = newest?.number ?? 0
        savedAt = newest?.author == nil ? nil : newest?.at
        savedBy = newest?.author.map { frame.names.person($0) ?? "–" }
        writer =
            newest.flatMap { MinutesDraftPage.isWriting($0, frame) ? $0.author : nil }
            .flatMap { frame.names.person($0) }
        let says = newest?.text ?? proposal.text(of: section)
        text = says
        let typed =
            frame.sectionAnswer.flatMap { $0.section == section ? $0.text : nil }
            ?? frame.drafts[ownDraftName(of: section, proposal.meeting.id)]?.values["text"]?.first
        unsaved = typed.flatMap { typed in
            typed == says
                ? nil
                : .init(
                    text: typed,
                    differences: WordStretch.all(
                        in: WordComparison(reference: says, local: typed)))
        }
    }
}
