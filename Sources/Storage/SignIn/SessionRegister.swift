/// Who is signed in.
///
/// Owner: the person. Kept until ended, or purged after expiry. Not in the backup.
public protocol SessionRegister: Sendable {
    /// Records a new session.
    func start(_ session: Session) async throws(StorageFailure)

    /// A session that has not expired at `instant`.
    func session(_ hash: TokenHash, at instant: Int64) async throws(StorageFailure) -> Session?

    /// Notes that a session is in use and moves its end. Each call is a durable write: call it when
    /// a minute or more has passed, not for every page. False when there is no such session.
    func extend(
        _ hash: TokenHash, seenAt instant: Int64, until end: Int64
    ) async throws(StorageFailure) -> Bool

    /// Notes the hat that the person has chosen. False when there is no such session.
    func choose(hat: String, in hash: TokenHash) async throws(StorageFailure) -> Bool

    /// Ends a session. False when there is no such session.
    func end(_ hash: TokenHash) async throws(StorageFailure) -> Bool

    /// Ends all of a person's sessions, and tells how many.
    func endAll(of person: Int64) async throws(StorageFailure) -> Int

    /// Deletes what expired before `instant`, and tells how many.
    func purge(at instant: Int64) async throws(StorageFailure) -> Int
}

/// One browser of one person, speaking for one partnership.
public struct Session: Sendable, Hashable {
    /// The hash of the token in the cookie.
    public let hash: TokenHash
    /// Who is signed in.
    public let person: Int64
    /// The partnership it speaks for; never two.
    public let partnership: String
    /// The hat in wire form; nil until one is chosen.
    public let hat: String?
    /// When it began.
    public let createdAt: Int64
    /// When it was last noted to be in use.
    public let lastSeenAt: Int64
    /// The first instant at which it no longer works.
    public let expiresAt: Int64

    /// Describes a session.
    public init(
        hash: TokenHash, person: Int64, partnership: String, hat: String?, createdAt: Int64,
        lastSeenAt: Int64, expiresAt: Int64
    ) {
        self.hash = hash
        self.person = person
        self.partnership = partnership
        self.hat = hat
        self.createdAt = createdAt
        self.lastSeenAt = lastSeenAt
        self.expiresAt = expiresAt
    }
}
