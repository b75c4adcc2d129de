/// How far each person has read.
///
/// Owner: the person, who alone sees it. Kept until the person is no longer served. In the backup.
public protocol ReadMarkRegister: Sendable {
    /// Notes that a person has read a subject as it stood at `instant`; never moves back.
    func mark(
        _ subject: String, readAt instant: Int64, by person: Int64, in partnership: String
    ) async throws(StorageFailure)

    /// When a person last read each subject in a partnership.
    func marks(
        of person: Int64, in partnership: String
    ) async throws(StorageFailure) -> [String: Int64]
}

/// What each person has chosen for the pages.
///
/// Owner: the person. Kept until changed or removed. In the backup.
public protocol PreferenceRegister: Sendable {
    /// Sets a preference, or removes it (`nil`).
    func set(_ value: String?, for key: String, of person: Int64) async throws(StorageFailure)

    /// All of a person's preferences.
    func preferences(of person: Int64) async throws(StorageFailure) -> [String: String]
}

/// What people have noted for themselves beside a case, a meeting or a paper.
///
/// Owner: the person, who alone sees it; never part of the case. Kept until removed, or until the
/// person is no longer served. In the backup.
public protocol NoteRegister: Sendable {
    /// Saves a note over the version it was written from (0: none yet), and gives the new version.
    /// Empty content removes the note, and the version is then 0.
    ///
    /// - Parameter typed: The opened page that it was typed on: such a page writes on from its own
    ///   last save, also where it never heard of it, and a save that a later one has overtaken
    ///   changes nothing.
    func save(
        _ content: String, on subject: String, by person: Int64, in partnership: String,
        basedOn version: Int, typed: TypedOn, at instant: Int64
    ) async throws(NoteError) -> Int

    /// A person's notes in a partnership, by subject.
    func notes(
        of person: Int64, in partnership: String
    ) async throws(StorageFailure) -> [String: Note]
}

/// A private note.
public struct Note: Sendable, Hashable {
    /// What it says.
    public let content: String
    /// Counts its saves, from 1.
    public let version: Int
    /// When it was last saved.
    public let savedAt: Int64
    /// Where that was typed.
    public let typed: TypedOn
}

/// Why a note was not saved.
public enum NoteError: Error, Hashable, Sendable {
    /// It has been changed in another window: this is what it says now, if it is still there.
    case changed(Note?)
    /// The store failed; nothing was changed.
    case failed(StorageFailure)
}
