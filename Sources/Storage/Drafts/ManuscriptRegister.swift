/// Texts that several write at once, in sections, before they are submitted.
///
/// Owner: those who may write the text, which the caller decides. The first revision of a section
/// and its `Revision.mostKept` newest are kept until the caller deletes the manuscript: for
/// minutes, when they stand approved or were left unsent. In the backup: what is acknowledged as
/// saved survives.
public protocol ManuscriptRegister: Sendable {
    /// Adds revisions to a section, in order, if `newest` is still its newest, and gives the number
    /// of the last one; 0 begins a section. Durable when it returns.
    func append(
        _ revisions: [NewRevision], to section: SectionKey, expecting newest: Int
    ) async throws(ManuscriptError) -> Int

    /// What a save of a section rests on; `nil` where nothing has been saved.
    func basis(
        of section: SectionKey, for line: String, at number: Int
    ) async throws(StorageFailure) -> SectionBasis?

    /// The newest revision of each section, by the section's name.
    func newest(of manuscript: ManuscriptKey) async throws(StorageFailure) -> [String: Revision]

    /// Every revision of a section, oldest first.
    func revisions(of section: SectionKey) async throws(StorageFailure) -> [Revision]

    /// The manuscripts of a partnership that hold anything: when each was last saved, in
    /// milliseconds since 1970, by its name.
    func manuscripts(in partnership: String) async throws(StorageFailure) -> [String: Int64]

    /// Deletes every revision of a manuscript, and tells how many.
    func delete(_ manuscript: ManuscriptKey) async throws(StorageFailure) -> Int
}

/// Names a text that several write.
public struct ManuscriptKey: Sendable, Hashable {
    /// The slug of the partnership.
    public let partnership: String
    /// The name, unique in the partnership.
    public let name: String

    /// Names a manuscript.
    public init(partnership: String, name: String) {
        self.partnership = partnership
        self.name = name
    }
}

/// Names a section of a text that several write.
public struct SectionKey: Sendable, Hashable {
    /// The text.
    public let manuscript: ManuscriptKey
    /// The section's name, unique in the text.
    public let section: String

    /// Names a section.
    public init(_ manuscript: ManuscriptKey, section: String) {
        self.manuscript = manuscript
        self.section = section
    }
}

/// A revision to be added.
public struct NewRevision: Sendable, Hashable {
    /// Who saved it; `nil` for a proposal that the program made.
    public let author: Int64?
    /// The page on which it was typed and the number of the save there, from 0; `nil` for what the
    /// program proposed or joined.
    public let typed: TypedOn?
    /// The text.
    public let content: String
    /// When, in milliseconds since 1970.
    public let savedAt: Int64

    /// A revision to be added.
    public init(author: Int64?, typed: TypedOn?, content: String, savedAt: Int64) {
        self.author = author
        self.typed = typed
        self.content = content
        self.savedAt = savedAt
    }
}

/// Where a text was typed: one opened page, whose saves follow upon each other.
public struct TypedOn: Sendable, Hashable {
    /// The opened page.
    public let line: String
    /// The number of the save on it.
    public let turn: Int

    /// A save from an opened page.
    public init(line: String, turn: Int) {
        self.line = line
        self.turn = turn
    }
}

/// A revision as it was saved.
public struct Revision: Sendable, Hashable {
    /// How many of the newest revisions of a section are kept beside the first: more than an hour
    /// of typing without a pause, at a save every two seconds. A save that rests on an older one is
    /// compared with the first instead, and shown to its writer where the two overlap.
    public static let mostKept = 2_000

    /// Its number in the section, from 1.
    public let number: Int
    /// Who saved it; `nil` for a proposal that the program made.
    public let author: Int64?
    /// Where it was typed; `nil` for what the program proposed or joined.
    public let typed: TypedOn?
    /// The text.
    public let content: String
    /// When, in milliseconds since 1970.
    public let savedAt: Int64
}

/// What a save rests on.
public struct SectionBasis: Sendable, Hashable {
    /// What the section says now.
    public let newest: Revision
    /// What was last saved from the same opened page.
    public let own: Revision?
    /// The revision that the save names.
    public let named: Revision?
}

/// Why nothing was added.
public enum ManuscriptError: Error, Hashable, Sendable {
    /// The section has a newer revision: look again, and decide again.
    case changed
    /// The store failed; nothing was changed.
    case failed(StorageFailure)
}
