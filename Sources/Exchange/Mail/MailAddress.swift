/// A person or office that mail is sent to or from: a valid address and, if known, a name.
public struct MailAddress: Hashable, Sendable {
    /// The name shown by mail programs, in any script; `nil` when only the address is known.
    public let name: String?
    /// The bare address, `local@domain`, in ASCII.
    ///
    /// A domain with other letters is written in its `xn--` form by whoever enters it: not every
    /// server on the way speaks SMTPUTF8, and mail that must arrive takes no such chance.
    public let address: String

    /// Checks and keeps an address.
    ///
    /// - Throws: `MailFault.invalidAddress`, or `.controlCharacter` for the name.
    public init(name: String? = nil, address: String) throws(MailFault) {
        guard let at = address.lastIndex(of: "@") else { throw .invalidAddress(address) }
        let local = address[..<at]
        let domain = address[address.index(after: at)...]
        guard address.utf8.count <= 254, (1...64).contains(local.utf8.count), isDotAtom(local),
            isDomainName(domain)
        else { throw .invalidAddress(address) }
        if let name { try requireOneLine(name, field: "name") }
        self.name = name.flatMap { $0.isEmpty ? nil : $0 }
        self.address = address
    }
}

/// The lasting identity of one message, chosen by the caller and the same in every attempt to send,
/// so that a receiver who gets a second copy can tell (RFC 5322 §3.6.4).
public struct MessageID: Hashable, Sendable {
    /// `left@right`, without the angle brackets.
    public let value: String

    /// Checks and keeps an identifier given without angle brackets.
    ///
    /// - Throws: `MailFault.invalidMessageID`; 200 bytes is the limit, so that it fits on a line.
    public init(_ value: String) throws(MailFault) {
        let sides = value.split(separator: "@", omittingEmptySubsequences: false)
        guard sides.count == 2, value.utf8.count <= 200, isDotAtom(sides[0]), isDotAtom(sides[1])
        else { throw .invalidMessageID(value) }
        self.value = value
    }

    var bracketed: String { "<\(value)>" }
}

/// The stream of mail a message belongs to, by which a receiver can sort it (RFC 2919).
public struct MailList: Hashable, Sendable {
    /// Labels with dots, for example `innkalling.helgeland.example`.
    public let id: String
    /// The name shown beside the identifier.
    public let name: String?

    /// Checks and keeps a list identifier.
    ///
    /// - Throws: `MailFault.invalidListID`, or `.controlCharacter` for the name.
    public init(id: String, name: String? = nil) throws(MailFault) {
        guard isDomainName(id), id.contains(".") else { throw .invalidListID(id) }
        if let name { try requireOneLine(name, field: "List-Id") }
        self.id = id
        self.name = name
    }
}
