/// One-time links for signing in.
///
/// Owner: the person. Kept until purged after expiry. Not in the backup.
public protocol SignInLinkRegister: Sendable {
    /// Records a link that is about to be sent.
    func issue(_ link: SignInLink) async throws(StorageFailure)

    /// Uses a link up, as one indivisible step: of two who try at once, one gets it.
    ///
    /// Nil when there is no such link, it was used, or it has expired; the three are not told
    /// apart.
    func redeem(_ hash: TokenHash, at instant: Int64) async throws(StorageFailure) -> SignInLink?

    /// Deletes what expired before `instant`, and tells how many.
    func purge(at instant: Int64) async throws(StorageFailure) -> Int
}

/// A link that signs a person in once.
public struct SignInLink: Sendable, Hashable {
    /// The hash of the token in the link.
    public let hash: TokenHash
    /// Whom it signs in.
    public let person: Int64
    /// The partnership whose page it was asked for on; nil for the operator's.
    public let partnership: String?
    /// The first instant at which it no longer works.
    public let expiresAt: Int64

    /// Describes a link.
    public init(hash: TokenHash, person: Int64, partnership: String?, expiresAt: Int64) {
        self.hash = hash
        self.person = person
        self.partnership = partnership
        self.expiresAt = expiresAt
    }
}
