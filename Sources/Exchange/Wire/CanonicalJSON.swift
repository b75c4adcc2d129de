import FoundationEssentials

/// The one way our values are written as JSON bytes: keys sorted, no white space, no needless
/// escapes, so that equal values give equal bytes (RFC 8785 for what we use of JSON: no floats).
enum CanonicalJSON {
    /// - Throws: `EncodingError` for a value that JSON cannot hold, such as an infinite number.
    static func encode(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }
}
