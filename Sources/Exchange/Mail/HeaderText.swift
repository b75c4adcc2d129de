import FoundationEssentials

/// Header values as they stand in a message: folded, and with other letters than ASCII encoded.
enum HeaderText {
    /// Lines are folded at this width (RFC 5322 §2.1.1); the hard limit is 998.
    static let width = 78

    /// Free text such as a subject: as it is when plain, else as encoded words (RFC 2047).
    static func unstructured(_ text: String) -> [String] {
        if text.isEmpty { return [] }
        return isPlain(text) ? words(text) : encodedWords(text)
    }

    /// A name before an address: a quoted string when ASCII, else encoded words (RFC 5322 §3.2.5).
    static func phrase(_ text: String) -> [String] {
        guard isPlain(text), text.utf8.count <= 60 else { return encodedWords(text) }
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return ["\"\(escaped)\""]
    }

    static func address(_ address: MailAddress) -> [String] {
        (address.name.map(phrase) ?? []) + ["<\(address.address)>"]
    }

    /// `name: word word …` with a fold wherever the next word would pass the width.
    static func line(_ name: String, _ words: [String]) -> String {
        var line = name + ":"
        var column = line.utf8.count
        for word in words {
            if column + 1 + word.utf8.count > width && column > name.utf8.count + 1 {
                line += "\r\n"
                column = 0
            }
            line += " " + word
            column += 1 + word.utf8.count
        }
        return line + "\r\n"
    }

    /// Plain: printable ASCII that reads back as itself when folded at its spaces.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
            && !words(text).contains { $0.isEmpty || $0.utf8.count > 60 }
    }

    private static func words(_ text: String) -> [String] {
        text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    }

    /// Encoded words, each of whole Unicode scalars and so short that it fits on a line of 76 after
    /// the name of any of our headers (RFC 2047 §2 and §5).
    private static func encodedWords(_ text: String) -> [String] {
        let capacity = 39
        var chunks: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if chunks[chunks.count - 1].count + bytes.count > capacity { chunks.append([]) }
            chunks[chunks.count - 1] += bytes
        }
        return chunks.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }
    }
}

/// A parameter of a MIME header, such as the name of a file (RFC 2045 §5.1, RFC 2231).
enum MIMEParameter {
    /// The parameter as pieces that fit on a line each, a `;` before every one.
    static func encode(_ name: String, _ value: String) -> [String] {
        if value.utf8.count <= 60, value.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
            let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            return ["\(name)=\"\(escaped)\""]
        }
        // Some readers decode each piece by itself, so no character is torn apart.
        let encoded = value.unicodeScalars.map { scalar in
            String(scalar).utf8.map(percentEncoded).joined()
        }
        var pieces = ["utf-8''"]
        for character in encoded {
            if pieces[pieces.count - 1].utf8.count + character.utf8.count > 55 { pieces.append("") }
            pieces[pieces.count - 1] += character
        }
        guard pieces.count > 1 else { return ["\(name)*=\(pieces[0])"] }
        return pieces.enumerated().map { "\(name)*\($0.offset)*=\($0.element)" }
    }

    private static func percentEncoded(_ byte: UInt8) -> String {
        isAlphanumeric(byte) || "-._".utf8.contains(byte)
            ? String(UnicodeScalar(byte)) : "%" + uppercaseHex(byte)
    }
}

/// Two hexadecimal digits in capitals, as quoted-printable and percent encoding want them.
func uppercaseHex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
}
