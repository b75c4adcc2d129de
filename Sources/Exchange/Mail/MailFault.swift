/// Why a mail value cannot be made: the caller gave something that would not survive as mail.
///
/// Found before anything is sent, so that no value of ours can smuggle a header line into a message
/// (RFC 5322 §2.2: a header value has no CR or LF but in folding).
public enum MailFault: Error, Hashable, Sendable {
    /// A header value holds a line break or another control character.
    case controlCharacter(field: String)
    /// Not an address of the form `local@domain` in ASCII (RFC 5321 §4.1.2, without quoted local
    /// parts and address literals, which no Norwegian public body uses).
    case invalidAddress(String)
    /// Not an identifier of the form `left@right` (RFC 5322 §3.6.4).
    case invalidMessageID(String)
    /// Not a list identifier: labels of letters, digits and hyphens with dots (RFC 2919 §2).
    case invalidListID(String)
    /// Not a media type of the form `type/subtype` (RFC 2045 §5.1).
    case invalidMediaType(String)
    /// A file name that is empty, over 200 bytes, names a folder, or has a space at an end, which
    /// not every reader keeps.
    case invalidFileName(String)
}

/// Refuses what may not stand in a header value: control characters and every kind of line break.
func requireOneLine(_ text: String, field: String) throws(MailFault) {
    for scalar in text.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator:
            throw MailFault.controlCharacter(field: field)
        default: continue
        }
    }
}

/// The characters of an atom (RFC 5322 §3.2.3).
func isAtomCharacter(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
}

func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    default: false
    }
}

/// Whether the text is `atom.atom…` with no empty atom.
func isDotAtom(_ text: some StringProtocol) -> Bool {
    text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && $0.allSatisfy(isAtomCharacter) }
}

/// Whether the text is a domain name: labels of at most 63 letters, digits and inner hyphens.
func isDomainName(_ text: some StringProtocol) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return text.utf8.count <= 253
        && text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .allSatisfy { label in
                (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
                    && label.allSatisfy { isAlphanumeric($0) || $0 == hyphen }
            }
}
