/// Text that stays readable in its raw form and passes every mail server unharmed (RFC 2045 §6.7).
enum QuotedPrintable {
    private static let lineLimit = 76

    /// Encodes text; every kind of line break becomes CRLF.
    static func encode(_ text: String) -> String {
        let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
            .split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map(encodeLine).joined(separator: "\r\n") + "\r\n"
    }

    private static func encodeLine(_ line: Substring) -> String {
        var result = ""
        var column = 0
        let bytes = Array(line.utf8)
        for (index, byte) in bytes.enumerated() {
            let isLast = index == bytes.count - 1
            // A dot alone ends a message in SMTP, and a space at the end of a line may be lost.
            let isLiteral =
                switch byte {
                case UInt8(ascii: "="): false
                case UInt8(ascii: " "), UInt8(ascii: "\t"): !isLast
                case UInt8(ascii: "."): index != 0
                default: (0x21...0x7E).contains(byte)
                }
            let token = isLiteral ? String(UnicodeScalar(byte)) : "=" + uppercaseHex(byte)
            if column + token.utf8.count > lineLimit - (isLast ? 0 : 1) {
                result += "=\r\n"
                column = 0
                if byte == UInt8(ascii: "."), isLiteral {
                    result += "=2E"
                    column = 3
                    continue
                }
            }
            result += token
            column += token.utf8.count
        }
        return result
    }
}
