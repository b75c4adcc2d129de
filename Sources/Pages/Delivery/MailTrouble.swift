/// Why a mail has not gone out, or came back: what we say of it, and the mail server's own words.
public struct MailTrouble: Codable, Hashable, Sendable {
    /// What kind of trouble it is.
    public let kind: Kind
    /// What the mail server said, as it said it; `nil` where no server was asked.
    public let answer: String?

    /// A trouble, with what the mail server said of it.
    public init(_ kind: Kind, answer: String? = nil) {
        self.kind = kind
        self.answer = answer
    }

    /// What can be in the way of a mail.
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        /// The person has no e-mail address, or one that cannot be.
        case noAddress
        /// The mail server knows of no such recipient (RFC 3463 § 3.2).
        case unknownRecipient
        /// The recipient's mailbox is full (RFC 3463 § 3.3).
        case mailboxFull
        /// The mail server will not have it now.
        case notNow
        /// The mail server will not have it at all.
        case refused
        /// The mail server does not let us in.
        case notAdmitted
        /// No mail server answered.
        case noAnswer
        /// The program that hands mail over is not there.
        case noProgram
        /// It could not be written.
        case unwritable
        /// It was about something that was over or settled before it was sent.
        case overtaken
        /// It was too old to be sent by itself when mail was first looked at.
        case tooOld
        /// It was taken over, and sent back later.
        case returned
        /// Noted in a form that this program does not know.
        case unknown
    }

    /// The kind of a mail server's refusal, by its codes (RFC 5321 § 4.2, RFC 3463 § 3).
    ///
    /// - Parameters:
    ///   - answer: The code and the words: `550 5.1.1 No such user`.
    ///   - otherwise: The kind where the codes say nothing more.
    public init(answer: String, otherwise: Kind) {
        let status = answer.split(separator: " ").prefix(2)
            .map { $0.split(separator: ".") }
            .first { $0.count == 3 && $0.allSatisfy { Int($0) != nil } }
        let kind: Kind =
            switch status.map({ ($0[1], $0[2]) }) {
            case ("1", "1")?, ("1", "2")?, ("1", "10")?: .unknownRecipient
            case ("2", "2")?: .mailboxFull
            default: otherwise
            }
        self.init(kind, answer: answer)
    }
}

extension MailTrouble: LosslessStringConvertible {
    /// The form in which it is kept: `refused 550 5.7.1 Rejected`.
    public var description: String {
        answer.map { "\(kind.rawValue) \($0)" } ?? kind.rawValue
    }

    /// Reads the form in which it is kept; what is not of that form is an answer of its own.
    public init(_ description: String) {
        let parts = description.split(separator: " ", maxSplits: 1).map(String.init)
        guard let first = parts.first, let kind = Kind(rawValue: first) else {
            self.init(.unknown, answer: description)
            return
        }
        self.init(kind, answer: parts.count > 1 ? parts[1] : nil)
    }
}
