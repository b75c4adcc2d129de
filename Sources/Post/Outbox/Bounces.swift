import Exchange
public import Governance
import Pages
public import Storage

/// What became of a mail that a server sent back to us.
public enum BounceReading: Hashable, Sendable {
    /// It is no report on delivery, such as an ordinary reply.
    case noReport
    /// It reports on something that we did not send, or no longer know of.
    case unknownMessage
    /// It reports that the message arrived, or is still on its way.
    case nothingWrong(messageID: String)
    /// The message came back, and the register says so now.
    case recorded(messageID: String, why: String)
}

extension DeliveryRegister {
    /// Reads a mail that came to the address that bounces go to, and notes what came back.
    ///
    /// - Parameters:
    ///   - mail: The mail, as it was received.
    ///   - instant: When.
    public func take(
        bounce mail: [UInt8], at instant: Instant
    ) async throws(StorageFailure) -> BounceReading {
        guard let report = DeliveryReport(mail: mail) else { return .noReport }
        guard let id = report.messageID else { return .unknownMessage }
        let failed = report.recipients.first {
            $0.outcome == .failedPermanently || $0.outcome == .failedTemporarily
        }
        guard let failed else { return .nothingWrong(messageID: id) }
        let said = [failed.status, failed.diagnostic].compactMap { $0 }.joined(separator: " ")
        let trouble =
            said.isEmpty
            ? MailTrouble(.returned) : MailTrouble(answer: said, otherwise: .returned)
        let isKnown = try await record(
            .bounced(error: trouble.description), of: id, at: instant.milliseconds)
        return isKnown
            ? .recorded(messageID: id, why: trouble.description) : .unknownMessage
    }
}
