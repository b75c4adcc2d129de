/// How often something has been tried in a window of time.
///
/// Owner: the operator. Kept until the window has passed and is purged. Not in the backup.
public protocol RateLimitRegister: Sendable {
    /// Counts one more try, as one indivisible step, and gives the count with this one.
    ///
    /// `bucket` says what is limited, such as the hash of an address, never the address itself;
    /// `window` is the instant at which the current window began.
    func count(_ bucket: String, inWindowFrom window: Int64) async throws(StorageFailure) -> Int

    /// Deletes windows that began before `instant`, and tells how many.
    func purge(windowsBefore instant: Int64) async throws(StorageFailure) -> Int
}
