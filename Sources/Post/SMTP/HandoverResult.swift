/// How handing a message to the mail server went.
///
/// `accepted` is not "delivered": the server has taken over and will report later if it fails,
/// by mail to the envelope's sender (`Exchange.DeliveryReport`).
public enum HandoverResult: Hashable, Sendable {
    /// The server has taken responsibility for the message (RFC 5321 §6.1).
    case accepted(SMTPReply)
    /// Not now (4xx): try again as `RetrySchedule` says.
    case temporaryFailure(SMTPReply)
    /// Never, for this message and recipient (5xx): show it to whoever sent it.
    case permanentFailure(SMTPReply)
    /// The server refused *us* before it heard of the message, for instance for a wrong password:
    /// a matter for the operator; keep the message and try again.
    case notAdmitted(SMTPReply)
    /// No server, no trusted encryption, or the line went dead; try again. If it went dead at the
    /// very end the message may have arrived, so that the recipient may get it twice.
    case unreachable(String)
    /// The curl program is not installed: a matter for the operator; keep the message.
    case curlMissing
}

/// What a mail server answered (RFC 5321 §4.2).
public struct SMTPReply: Hashable, Sendable {
    /// Three digits, the first of which says how it went.
    public let code: Int
    /// The server's words, its lines joined with spaces.
    public let text: String

    /// Keeps an answer.
    public init(code: Int, text: String) {
        self.code = code
        self.text = text
    }
}

/// When a message that was not accepted is tried again.
public enum RetrySchedule {
    /// The wait before the next attempt.
    ///
    /// Close together at first, since most trouble is short (greylisting asks for some minutes),
    /// then every four hours, and given up after about two days: a notice of a meeting that comes
    /// later than that is better sent by other means.
    ///
    /// - Parameter attempts: how many have been made, at least 1.
    /// - Returns: `nil` when it is time to give up.
    public static func delay(afterAttempts attempts: Int) -> Duration? {
        let first: [Int] = [1, 5, 15, 60]
        guard attempts >= 1, attempts <= 16 else { return nil }
        return .seconds(60 * (attempts <= first.count ? first[attempts - 1] : 240))
    }
}
