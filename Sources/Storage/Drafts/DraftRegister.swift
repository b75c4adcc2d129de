/// What is being written and has not been submitted.
///
/// Owner: its authors, who alone see it. Deleted on submission, or 30 days after it was last saved.
/// In the backup: what is acknowledged as saved survives.
public protocol DraftRegister: Sendable {
    /// Saves a draft over the version it was written from, and gives the new version.
    ///
    /// `version` 0 begins a draft, with `author` as its first author. Saving the same content again
    /// gives the version it has, so that a save whose answer was lost can be made again.
    func save(
        _ content: String, as key: DraftKey, by author: Int64, basedOn version: Int,
        at instant: Int64
    ) async throws(DraftError) -> Int

    /// A draft, if `reader` is one of its authors.
    func draft(_ key: DraftKey, for reader: Int64) async throws(StorageFailure) -> Draft?

    /// A person's drafts in a partnership, the last saved first.
    func drafts(of author: Int64, in partnership: String) async throws(StorageFailure) -> [Draft]

    /// Lets one more person write; `author` is one already.
    func share(_ key: DraftKey, by author: Int64, with person: Int64) async throws(DraftError)

    /// Deletes a draft, when submitted or given up. False when `author` has no such draft.
    func delete(_ key: DraftKey, by author: Int64) async throws(StorageFailure) -> Bool

    /// Deletes what was last saved more than 30 days before `instant`, and tells how many.
    func purge(at instant: Int64) async throws(StorageFailure) -> Int
}

/// Names a draft: the partnership, and the key the form was given when it was opened.
public struct DraftKey: Sendable, Hashable {
    /// The slug of the partnership.
    public let partnership: String
    /// The key, unique in the partnership.
    public let key: String

    /// Names a draft.
    public init(partnership: String, key: String) {
        self.partnership = partnership
        self.key = key
    }
}

/// A draft as it was last saved.
public struct Draft: Sendable, Hashable {
    /// How long a draft is kept after it was last saved: 30 days, in milliseconds.
    public static let keptFor: Int64 = 30 * 24 * 60 * 60 * 1_000

    /// Its name.
    public let key: DraftKey
    /// The form's fields, as the form wrote them.
    public let content: String
    /// Counts the saves that changed something, from 1.
    public let version: Int
    /// The people who may read and write it, ascending.
    public let authors: [Int64]
    /// When it was last saved.
    public let savedAt: Int64
}

/// Why a draft was not changed.
public enum DraftError: Error, Hashable, Sendable {
    /// It has been changed since: this is what it says now. Show both; never overwrite.
    case changed(Draft)
    /// There is no such draft, or the person is not one of its authors.
    case notAuthor
    /// The store failed; nothing was changed.
    case failed(StorageFailure)
}
