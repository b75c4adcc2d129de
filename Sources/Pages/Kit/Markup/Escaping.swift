extension [UInt8] {
    /// Adds `text` with the five characters replaced that mean something in markup.
    ///
    /// The same rule serves text and quoted attributes, so that a value cannot be escaped for the
    /// wrong one (OWASP XSS prevention, rules for HTML and attribute contexts).
    mutating func appendEscaped(_ text: String) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
        if done == nil { appendEscaped(Array(text.utf8)) }
    }

    private mutating func appendEscaped(_ source: some RandomAccessCollection<UInt8>) {
        var clean = source.startIndex
        var index = source.startIndex
        while index < source.endIndex {
            let next = source.index(after: index)
            if let entity = Self.entity(for: source[index]) {
                append(contentsOf: source[clean..<index])
                entity.withUTF8Buffer { append(contentsOf: $0) }
                clean = next
            }
            index = next
        }
        append(contentsOf: source[clean...])
    }

    private static func entity(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
