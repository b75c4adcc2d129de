/// The one way a string is written in canonical JSON (RFC 8785, 3.2.2.2).
enum JSONString {
    /// Appends `string` in quotes; only the quote, the backslash and control characters escaped.
    static func append(_ string: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            if let escape = escaped[byte] {
                bytes += escape
            } else {
                bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// How each byte that must be escaped is written.
    private static let escaped: [UInt8: [UInt8]] = {
        let digits = Array("0123456789abcdef".utf8)
        var table: [UInt8: [UInt8]] = [:]
        for control in UInt8(0)..<0x20 {
            table[control] =
                Array("\\u00".utf8) + [digits[Int(control >> 4)], digits[Int(control & 15)]]
        }
        let short: KeyValuePairs<UInt8, String> = [
            0x08: "\\b", 0x09: "\\t", 0x0A: "\\n", 0x0C: "\\f", 0x0D: "\\r",
            UInt8(ascii: "\""): "\\\"", UInt8(ascii: "\\"): "\\\\",
        ]
        for (byte, escape) in short { table[byte] = Array(escape.utf8) }
        return table
    }()

    /// The byte that each escape stands for.
    static let unescaped: [[UInt8]: UInt8] = Dictionary(
        uniqueKeysWithValues: escaped.map { ($0.value, $0.key) })
}
