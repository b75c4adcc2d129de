/// Tokens with which a person's programs use the API.
///
/// Owner: the person. Kept after expiry and revocation, so that what was done with one can be
/// explained. In the backup (the hash only).
public protocol AccessTokenRegister: Sendable {
    /// Records a new token and gives its id.
    func issue(
        _ grant: AccessGrant, hash: TokenHash, at instant: Int64
    ) async throws(StorageFailure) -> Int64

    /// The token with this hash, if it is neither expired nor revoked at `instant`.
    func token(_ hash: TokenHash, at instant: Int64) async throws(StorageFailure) -> AccessToken?

    /// A person's tokens in a partnership, the newest first, expired and revoked ones included.
    func tokens(
        of person: Int64, in partnership: String
    ) async throws(StorageFailure) -> [AccessToken]

    /// Revokes a person's token. False when there is no such token, or it was revoked before.
    func revoke(
        _ id: Int64, of person: Int64, at instant: Int64
    ) async throws(StorageFailure) -> Bool
}

/// What a token allows: one person's acting under one hat in one partnership, for a time.
public struct AccessGrant: Sendable, Hashable {
    /// Who acts.
    public var person: Int64
    /// In which partnership.
    public var partnership: String
    /// The hat in wire form.
    public var hat: String
    /// What the person calls the token.
    public var name: String
    /// The first instant at which it no longer works.
    public var expiresAt: Int64

    /// Describes what a token allows.
    public init(person: Int64, partnership: String, hat: String, name: String, expiresAt: Int64) {
        self.person = person
        self.partnership = partnership
        self.hat = hat
        self.name = name
        self.expiresAt = expiresAt
    }
}

/// A token as it is known here, without its secret.
public struct AccessToken: Sendable, Hashable {
    /// Its id, by which the person revokes it.
    public let id: Int64
    /// What it allows.
    public let grant: AccessGrant
    /// When it was issued.
    public let createdAt: Int64
    /// When it was revoked, if it was.
    public let revokedAt: Int64?
}
