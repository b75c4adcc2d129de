public import Exchange
import Synchronization

/// The demonstration's mailbox: takes every message, sends none, and shows them all.
public final class DemoMailbox: Carrier {
    private let kept = Mutex<[MailMessage]>([])

    /// An empty mailbox.
    public init() {}

    /// What has been sent, oldest first.
    public var messages: [MailMessage] { kept.withLock { $0 } }

    /// Keeps a message that could have been sent as it is.
    public func carry(_ message: MailMessage) async throws(MessageFault) -> HandoverResult {
        _ = try message.encoded()
        kept.withLock { $0.append(message) }
        return .accepted(SMTPReply(code: 250, text: "kept in the demonstration's mailbox"))
    }
}
