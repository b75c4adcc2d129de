/// What has become of each message to each recipient.
///
/// Owner: the secretariat, which answers for what was sent. Kept until purged by the caller. In the
/// backup, so that a restored system does not send everything again.
public protocol DeliveryRegister: Sendable {
    /// Queues messages for sending at once. One whose id is known already is left as it is, so the
    /// same entry can be worked through twice. Tells how many were new.
    func queue(_ messages: [Message], at instant: Int64) async throws(StorageFailure) -> Int

    /// Notes messages that are not to be sent by themselves, as given up before any attempt; one
    /// whose id is known already is left as it is. Tells how many were new.
    func withhold(
        _ messages: [Message], because error: String, at instant: Int64
    ) async throws(StorageFailure) -> Int

    /// Queued messages whose next attempt is due at `instant`, the longest waiting first.
    func due(at instant: Int64, limit: Int) async throws(StorageFailure) -> [Delivery]

    /// Records what an attempt, or a later bounce, has shown. False when there is no such message.
    func record(
        _ result: DeliveryResult, of messageID: String, at instant: Int64
    ) async throws(StorageFailure) -> Bool

    /// Puts a message that was given up or bounced back in the queue, with as many attempts before
    /// it as a new one. False when it is not so.
    func retry(_ messageID: String, at instant: Int64) async throws(StorageFailure) -> Bool

    /// What has become of the messages that an entry gave, by message id.
    func deliveries(
        of sequence: Int64, in partnership: String
    ) async throws(StorageFailure) -> [Delivery]

    /// Deletes what is finished and last changed before `instant`, and tells how many.
    func purge(finishedBefore instant: Int64) async throws(StorageFailure) -> Int
}

/// One message to one recipient.
public struct Message: Sendable, Hashable {
    /// The Message-ID (RFC 5322), derived from what the message is about, so always the same.
    public var messageID: String
    /// Whose log it comes from.
    public var partnership: String
    /// The entry that gave it.
    public var sequence: Int64
    /// The id of the person it is for. The address is looked up when it is sent.
    public var person: Int64
    /// What kind of message it is, such as `notice`.
    public var kind: String

    /// Describes a message.
    public init(
        messageID: String, partnership: String, sequence: Int64, person: Int64, kind: String
    ) {
        self.messageID = messageID
        self.partnership = partnership
        self.sequence = sequence
        self.person = person
        self.kind = kind
    }
}

/// A message and how far it has come.
public struct Delivery: Sendable, Hashable {
    /// The message.
    public let message: Message
    /// How far it has come.
    public let state: DeliveryState
    /// How many times sending it has been tried.
    public let attempts: Int
    /// What the last unsuccessful attempt or the bounce said; `nil` once it was accepted.
    public let lastError: String?
    /// When it was last changed.
    public let changedAt: Int64
}

/// How far a message has come. "Accepted by the server" is not "delivered".
public enum DeliveryState: Sendable, Hashable {
    /// To be tried at this instant.
    case queued(nextAttemptAt: Int64)
    /// The mail server has taken it over.
    case accepted
    /// Given up.
    case failed
    /// Sent back after it had been accepted.
    case bounced
}

/// What an attempt to send, or a later report, has shown.
public enum DeliveryResult: Sendable, Hashable {
    /// The mail server took it over.
    case accepted
    /// It did not work, and is to be tried again at this instant.
    case postponed(until: Int64, error: String)
    /// It did not work, and is given up.
    case failed(error: String)
    /// It came back. No attempt is counted.
    case bounced(error: String)
}
