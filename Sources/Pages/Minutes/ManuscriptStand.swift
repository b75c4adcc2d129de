public import Governance

/// Which revisions of its parts a manuscript consists of: `innledning:3,sak-12:7`. What is sent
/// must be what was read before it was sent.
public struct ManuscriptStand: Hashable, Sendable, CustomStringConvertible {
    /// The stand in words of our own; parts that nobody has saved are left out.
    public let description: String

    /// The stand of the newest revisions, by part.
    public init(_ numbers: [MinutesSection: Int], of sections: [MinutesSection]) {
        description = sections.compactMap { section in
            numbers[section].map { "\(section):\($0)" }
        }.joined(separator: ",")
    }
}

/// The name under which a reader's own text of a part is kept while it cannot be saved.
public func ownDraftName(of section: MinutesSection, _ meeting: MeetingID) -> String {
    "referat-\(meeting)-\(section)"
}

/// What the program proposes for a part of the minutes.
public func proposedMinutes(
    of section: MinutesSection, _ meeting: Meeting, in names: Names, _ language: Language
) -> String {
    MinutesProposal(meeting: meeting, names: names, language: language).text(of: section)
}
