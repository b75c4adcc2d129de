/// Who wants to hear of what is new by mail, and of what.
///
/// Owner: the follower, known by an address alone. Kept until they stop, their address turns out
/// not to exist, or, where nobody answered from it, until purged after two days. In the backup.
public protocol FollowerRegister: Sendable {
    /// Notes that somebody asked, from an address that may not be theirs, to follow something, and
    /// that a link is to be sent there. What that address follows already stays as it is.
    func ask(_ wish: FollowWish) async throws(StorageFailure)

    /// Followers to whom a link is to be sent by `instant`, those who wait longest first.
    func awaitingLink(at instant: Int64, limit: Int) async throws(StorageFailure) -> [Follower]

    /// Followers who are to hear of what is new by `instant`, those who wait longest first.
    func awaitingNews(at instant: Int64, limit: Int) async throws(StorageFailure) -> [Follower]

    /// Notes that the link has been sent.
    func linkSent(to id: Int64) async throws(StorageFailure)

    /// Notes that the link could not be sent yet.
    func linkPostponed(for id: Int64, until instant: Int64) async throws(StorageFailure)

    /// Notes until when a follower has been told of everything, and when to look again.
    func told(_ id: Int64, until instant: Int64, next: Int64) async throws(StorageFailure)

    /// Notes that the news could not be sent yet.
    func newsPostponed(for id: Int64, until instant: Int64) async throws(StorageFailure)

    /// Whoever holds the secret of a link; `nil` for a secret that is nobody's.
    func follower(withSecret secret: String) async throws(StorageFailure) -> Follower?

    /// Confirms everything that was asked for; news count from `instant`.
    func confirm(_ secret: String, at instant: Int64) async throws(StorageFailure)

    /// Ends one thing, or everything for `nil`; an address that follows nothing is erased.
    func stop(_ secret: String, following: String?) async throws(StorageFailure)

    /// Erases what was asked for before `instant` and never confirmed, and tells how much.
    func purge(unconfirmedBefore instant: Int64) async throws(StorageFailure) -> Int
}

/// What somebody asks to follow.
public struct FollowWish: Hashable, Sendable {
    /// The partnership.
    public let partnership: String
    /// What is followed, in its wire form.
    public let following: String
    /// Where mail goes.
    public let email: String
    /// The tag of the language of the mail.
    public let language: String
    /// The secret of the links to this address, should it have none yet. It is kept as it is, since
    /// every letter must hold it: all it opens is what this address follows, and who has the file
    /// has that already.
    public let secret: String
    /// When, in milliseconds since 1970.
    public let at: Int64

    /// Describes a wish.
    public init(
        partnership: String, following: String, email: String, language: String, secret: String,
        at: Int64
    ) {
        self.partnership = partnership
        self.following = following
        self.email = email
        self.language = language
        self.secret = secret
        self.at = at
    }
}

/// An address that follows something in one partnership.
public struct Follower: Hashable, Sendable {
    /// Its number.
    public let id: Int64
    /// The partnership.
    public let partnership: String
    /// Where mail goes.
    public let email: String
    /// The tag of the language of the mail.
    public let language: String
    /// What its links hold.
    public let secret: String
    /// Until when it has been told of everything; `nil` before the first confirmation.
    public let toldUntil: Int64?
    /// What it follows, in wire form.
    public let confirmed: [String]
    /// What it has been asked whether it follows.
    public let pending: [String]
}
