/// What a mail server says happened to a message after it was accepted (RFC 3464).
///
/// Servers write these in many ways, so reading is tolerant: what cannot be found is `nil`, and
/// nothing in the input makes it fail.
public struct DeliveryReport: Hashable, Sendable {
    /// The server that reports, as it names itself.
    public let reportingServer: String?
    /// The identifier of the message reported on, without angle brackets.
    public let messageID: String?
    /// One entry for each recipient reported on; never empty.
    public let recipients: [RecipientReport]

    /// Reads a message as it was received.
    ///
    /// - Returns: `nil` when the message is not a report on delivery, such as an ordinary reply.
    public init?(mail: [UInt8]) {
        let entity = ReceivedEntity(mail)
        let parts = entity.leaves()
        guard let status = parts.first(where: { $0.isDeliveryStatus }) else { return nil }
        // The first group of fields is about the message, each further one about a recipient.
        let groups = status.fieldGroups()
        let recipients = groups.compactMap(RecipientReport.init(fields:))
        guard !recipients.isEmpty else { return nil }
        self.recipients = recipients
        reportingServer = groups.first { $0["reporting-mta"] != nil }?["reporting-mta"]
            .map(Self.withoutType)
        let original = parts.first { $0.isOriginalMessage }?.fieldGroups().first
        messageID =
            [original?["message-id"], entity.fields["in-reply-to"]]
            .compactMap { $0.flatMap(Self.identifier) }.first
    }

    /// The value after `dns;`, `rfc822;` and the like (RFC 3464 §2.1.2).
    static func withoutType(_ value: String) -> String {
        guard let semicolon = value.firstIndex(of: ";") else { return trimmed(value) }
        return trimmed(value[value.index(after: semicolon)...])
    }

    private static func identifier(_ value: String) -> String? {
        guard let open = value.firstIndex(of: "<"),
            let close = value[open...].firstIndex(of: ">")
        else { return nil }
        let inner = value[value.index(after: open)..<close]
        return inner.isEmpty ? nil : String(inner)
    }
}

/// What happened for one recipient.
public struct RecipientReport: Hashable, Sendable {
    /// What the server did (RFC 3464 §2.3.3).
    public enum Outcome: Hashable, Sendable {
        /// It gave up for good: the address or the message is wrong.
        case failedPermanently
        /// It gave up though another attempt may succeed, such as a full mailbox.
        case failedTemporarily
        /// It has not succeeded yet and goes on trying: nothing to do.
        case delayed
        /// It arrived, or was passed on to where no report will come from.
        case delivered
    }

    /// The address as the server knows it; the one we wrote, when the server tells both.
    public let address: String
    /// What happened.
    public let outcome: Outcome
    /// The status code, such as `5.1.1` (RFC 3463).
    public let status: String?
    /// The words of the server that refused.
    public let diagnostic: String?

    init?(fields: [String: String]) {
        guard let recipient = fields["original-recipient"] ?? fields["final-recipient"] else {
            return nil
        }
        let address = DeliveryReport.withoutType(recipient)
            .trimmingPrefix("<").replacing(">", with: "")
        guard !address.isEmpty else { return nil }
        self.address = String(address)
        status = fields["status"].flatMap(Self.statusCode)
        diagnostic = fields["diagnostic-code"].map(DeliveryReport.withoutType)
        switch fields["action"].map({ trimmed($0).lowercased() }) {
        case "delayed": outcome = .delayed
        case "delivered", "relayed", "expanded": outcome = .delivered
        default:
            switch status?.first {
            case "2": outcome = .delivered
            case "4": outcome = .failedTemporarily
            default: outcome = .failedPermanently
            }
        }
    }

    /// `class.subject.detail`, whatever comment a server adds after it.
    private static func statusCode(_ value: String) -> String? {
        let code = trimmed(value).prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        return code.split(separator: ".").count == 3 ? String(code) : nil
    }
}

func trimmed(_ text: some StringProtocol) -> String {
    let isBlank = { (character: Character) in character.isWhitespace }
    let rest = text.drop(while: isBlank)
    guard let last = rest.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(rest[...last])
}
