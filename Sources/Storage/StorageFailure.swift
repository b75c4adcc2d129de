/// The store could not do what was asked, for a reason that has nothing to do with the question.
/// Nothing was recorded. The caller answers "try again later" and tells the operator.
public enum StorageFailure: Error, Hashable, Sendable {
    /// The task that asked was cancelled before the answer came.
    case cancelled
    /// Another program holds the file, and did not let go in time.
    case busy
    /// There is no room left on the disk.
    case diskFull
    /// What was read is not what a store of ours contains; run the verification.
    case damaged(String)
    /// Anything else, in the engine's own words (for the operator, never for the page).
    case engine(String)
}
