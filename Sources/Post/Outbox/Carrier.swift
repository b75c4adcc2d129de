public import Exchange
public import Governance

/// What carries mail out of the house: an SMTP server, or the demonstration's own mailbox.
public protocol Carrier: Sendable {
    /// Hands a message over.
    ///
    /// - Throws: `MessageFault` when the message cannot be written.
    func carry(_ message: MailMessage) async throws(MessageFault) -> HandoverResult
}

extension Mailer: Carrier {
    /// Hands a message over to the mail server.
    public func carry(_ message: MailMessage) async throws(MessageFault) -> HandoverResult {
        try await send(message)
    }
}

/// Writes the words of a letter.
public protocol Correspondent: Sendable {
    /// The message of a letter as things stand at an instant, addressed and dated; `nil` when
    /// there is nothing left to say, such as about a duty that has been done meanwhile.
    ///
    /// - Throws: When the store fails; the letter is to be tried again.
    func message(
        for letter: Letter, in partnership: PartnershipID, id: MessageID, to recipient: Recipient,
        at instant: Instant
    ) async throws -> MailMessage?
}

/// Whom a letter goes to.
public struct Recipient: Hashable, Sendable {
    /// The name and the address.
    public let address: MailAddress
    /// The language they read, as its tag.
    public let language: String
}
