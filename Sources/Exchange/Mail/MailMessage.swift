/// One message to exactly one recipient.
///
/// One recipient a message, so that nobody's address is shown to others, so that each delivery has
/// its own answer, and so that one bad address never stops the rest.
public struct MailMessage: Hashable, Sendable {
    /// The same in every attempt to send this message.
    public var id: MessageID
    /// Milliseconds since 1970 UTC; written in the Date header in UTC.
    public var date: Int64
    /// The sender shown, and the envelope sender that bounces go to.
    public var from: MailAddress
    /// The only recipient.
    public var to: MailAddress
    /// Where an answer goes, when not to the sender.
    public var replyTo: MailAddress?
    /// One line in any script.
    public var subject: String
    /// The message as plain text: complete in itself, not a pointer to the HTML.
    public var text: String
    /// The same message as HTML.
    public var html: String?
    /// An invitation, update or cancellation that goes with the message.
    public var invitation: CalendarObject?
    /// Files that go with the message.
    public var attachments: [MailAttachment]
    /// The message this one answers or follows up.
    public var inReplyTo: MessageID?
    /// The thread's earlier messages, oldest first.
    public var references: [MessageID]
    /// The stream of mail the message belongs to.
    public var list: MailList?
    /// The address at which whoever gets the message ends getting such, with one click and without
    /// signing in (RFC 8058).
    public var unsubscribe: String?

    /// Puts a message together; what is not given is left out of it.
    public init(
        id: MessageID, date: Int64, from: MailAddress, to: MailAddress, replyTo: MailAddress? = nil,
        subject: String, text: String, html: String? = nil, invitation: CalendarObject? = nil,
        attachments: [MailAttachment] = [], inReplyTo: MessageID? = nil,
        references: [MessageID] = [], list: MailList? = nil, unsubscribe: String? = nil
    ) {
        self.id = id
        self.date = date
        self.from = from
        self.to = to
        self.replyTo = replyTo
        self.subject = subject
        self.text = text
        self.html = html
        self.invitation = invitation
        self.attachments = attachments
        self.inReplyTo = inReplyTo
        self.references = references
        self.list = list
        self.unsubscribe = unsubscribe
    }
}

/// A file that goes with a message.
public struct MailAttachment: Hashable, Sendable {
    /// The name the receiver sees, in any script, at most 200 bytes.
    public let fileName: String
    /// For example `application/pdf`, or `text/plain; charset=utf-8`; no other parameter is
    /// in use here.
    public let mediaType: String
    /// The file itself.
    public let bytes: [UInt8]

    /// Checks and keeps a file.
    ///
    /// - Throws: `MailFault.invalidFileName`, `.invalidMediaType` or `.controlCharacter`.
    public init(fileName: String, mediaType: String, bytes: [UInt8]) throws(MailFault) {
        try requireOneLine(fileName, field: "filename")
        guard (1...200).contains(fileName.utf8.count), trimmed(fileName) == fileName,
            !fileName.contains(where: { "/\\".contains($0) })
        else { throw .invalidFileName(fileName) }
        let pieces = mediaType.split(
            separator: "; ", maxSplits: 1, omittingEmptySubsequences: false)
        let sides = pieces[0].split(separator: "/", omittingEmptySubsequences: false)
        guard pieces.count == 1 || pieces[1] == Self.inUTF8, sides.count == 2,
            pieces[0].utf8.count <= 127,
            sides.allSatisfy({ side in
                !side.isEmpty
                    && side.utf8.allSatisfy { isAlphanumeric($0) || "!#$&-^_.+".utf8.contains($0) }
            })
        else { throw .invalidMediaType(mediaType) }
        self.fileName = fileName
        self.mediaType = mediaType
        self.bytes = bytes
    }

    private static let inUTF8 = "charset=utf-8"

    /// How much room a file takes up in a message, in bytes, and a little more: base64 makes four
    /// bytes of three and breaks its lines after 76, and the longest name needs some 600.
    public static func encodedSize(ofBytes count: Int) -> Int {
        let digits = (count + 2) / 3 * 4
        return digits + (digits + 75) / 76 * 2 + 1024
    }

    /// The media type as it stands in a header: the type itself, then its parameter if any.
    var typeAndParameters: [String] { mediaType.split(separator: "; ").map(String.init) }
}
