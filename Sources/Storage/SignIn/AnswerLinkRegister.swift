/// Links in mails by which somebody answers one question without signing in.
///
/// Owner: the person. Kept until purged after expiry. Not in the backup. A link works until it
/// expires, since one may change one's mind; it opens no session and nothing else.
public protocol AnswerLinkRegister: Sendable {
    /// Records a link that is about to be sent.
    ///
    /// - Parameter token: Its secret, of which the hash alone is kept.
    func issue(_ link: AnswerLink, token: String) async throws(StorageFailure)

    /// The link of a secret; nil when there is none, or it has expired. The two are not told apart.
    func link(token: String, at instant: Int64) async throws(StorageFailure) -> AnswerLink?

    /// Deletes what expired before `instant`, and tells how many.
    func purge(at instant: Int64) async throws(StorageFailure) -> Int
}

/// A link by which one person answers one question.
public struct AnswerLink: Sendable, Hashable {
    /// Who answers.
    public let person: Int64
    /// In which partnership.
    public let partnership: String
    /// In which capacity, as its wire form.
    public let hat: String
    /// What is asked, as its wire form.
    public let question: String
    /// The first instant at which it no longer works.
    public let expiresAt: Int64

    /// Describes a link.
    public init(
        person: Int64, partnership: String, hat: String, question: String, expiresAt: Int64
    ) {
        self.person = person
        self.partnership = partnership
        self.hat = hat
        self.question = question
        self.expiresAt = expiresAt
    }
}
