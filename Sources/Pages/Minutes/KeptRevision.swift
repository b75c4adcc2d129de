public import Governance

/// A revision of a part of the minutes, as it is kept until they stand approved.
public struct KeptRevision: Codable, Hashable, Sendable {
    /// Its number in the part, from 1.
    public let number: Int
    /// Who saved it; `nil` for the proposal that the program made.
    public let author: PersonID?
    /// When.
    public let at: Instant
    /// Whether the program joined what two had written.
    public let isJoined: Bool
    /// The text.
    public let text: String

    /// A kept revision.
    public init(
        number: Int, author: PersonID?, at: Instant, isJoined: Bool = false, text: String
    ) {
        self.number = number
        self.author = author
        self.at = at
        self.isJoined = isJoined
        self.text = text
    }
}

/// A part of the minutes that was sent and not saved, with everything that was typed.
///
/// What is written stands outside the log until it is sent, so its forms give no commands and have
/// answers of their own.
public struct MinutesSectionAnswer: Hashable, Sendable {
    /// The part.
    public let section: MinutesSection
    /// What was typed.
    public let text: String
    /// What stands in the way.
    public let trouble: Trouble

    /// Why a part was not saved.
    public enum Trouble: String, Hashable, Sendable, CaseIterable {
        /// Somebody else has written in the same place.
        case overlaps
        /// It holds what reads as a national identity number.
        case identityNumber
        /// It is longer than minutes can be.
        case tooLong
        /// It holds a character that cannot be shown.
        case unreadable
        /// A version waits for answers, or stands approved.
        case closed
        /// Something of ours was busy or failed.
        case failed
    }

    /// A part that was not saved.
    public init(section: MinutesSection, text: String, trouble: Trouble) {
        self.section = section
        self.text = text
        self.trouble = trouble
    }
}
