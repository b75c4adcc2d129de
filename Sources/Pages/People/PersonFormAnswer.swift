public import Governance

/// A form of the people register that was refused, with everything that was typed.
///
/// The register stands outside the log, so its forms give no commands and have answers of their
/// own.
public struct PersonFormAnswer: Hashable, Sendable {
    /// Who was to be corrected; `nil` where somebody was to be added.
    public let person: PersonID?
    /// What was typed, by field.
    public let values: [String: [String]]
    /// What is wrong.
    public let trouble: Trouble

    /// The fields of the form, by the name they are sent under.
    public enum Field: String, Hashable, Sendable, CaseIterable {
        /// The full name.
        case name
        /// The e-mail address.
        case email
        /// The language of pages and mail.
        case language
    }

    /// Why the form was not taken in.
    public enum Trouble: Hashable, Sendable {
        /// A field is empty that must not be.
        case missing(Field)
        /// It is longer than a name or an address can be.
        case tooLong(Field)
        /// It holds a character that cannot be shown.
        case unreadable(Field)
        /// It holds what reads as a national identity number.
        case identityNumber(Field)
        /// It is no e-mail address.
        case noAddress
        /// Somebody else has the address.
        case addressTaken
        /// The session had run out; nothing is lost.
        case signedOut

        /// The field that the trouble is about.
        public var field: Field? {
            switch self {
            case .missing(let field), .tooLong(let field), .unreadable(let field),
                .identityNumber(let field):
                field
            case .noAddress, .addressTaken: .email
            case .signedOut: nil
            }
        }
    }

    /// A refused form.
    public init(person: PersonID?, values: [String: [String]], trouble: Trouble) {
        self.person = person
        self.values = values
        self.trouble = trouble
    }
}
