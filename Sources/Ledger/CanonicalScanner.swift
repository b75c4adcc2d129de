/// Walks through the canonical JSON of an entry, once, from front to back.
///
/// Own code although JSON libraries exist, for two reasons: a decoder per entry was too slow to
/// replay a million entries at start-up, and a decoder accepts what is not canonical (other key
/// order, white space, needless escapes), while here two different byte strings must never be
/// taken for the same entry. It knows JSON's grammar (RFC 8259) and the one way RFC 8785 allows
/// each string to be written.
struct CanonicalScanner {
    let bytes: [UInt8]
    /// Where the scanner stands, in bytes from the start.
    var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { offset == bytes.count }

    private func peek() throws(EntryDefect) -> UInt8 {
        guard offset < bytes.count else { throw .truncated(offset: offset) }
        return bytes[offset]
    }

    /// Steps past exactly `literal`.
    mutating func expect(_ literal: StaticString) throws(EntryDefect) {
        for index in 0..<literal.utf8CodeUnitCount {
            guard try peek() == literal.utf8Start[index] else {
                throw .unexpectedByte(offset: offset)
            }
            offset += 1
        }
    }

    /// Steps past `byte` if it stands here.
    mutating func skip(_ byte: Unicode.Scalar) -> Bool {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: byte) else { return false }
        offset += 1
        return true
    }

    /// Reads a positive integer without leading zeros.
    mutating func positiveInteger() throws(EntryDefect) -> Int64 {
        let start = offset
        var value: Int64 = 0
        while offset < bytes.count,
            case UInt8(ascii: "0")...UInt8(ascii: "9") = bytes[offset]
        {
            let (product, productOverflows) = value.multipliedReportingOverflow(by: 10)
            let digit = Int64(bytes[offset] - UInt8(ascii: "0"))
            let (sum, sumOverflows) = product.addingReportingOverflow(digit)
            guard !productOverflows, !sumOverflows else { throw .integerOutOfRange(offset: start) }
            value = sum
            offset += 1
        }
        guard offset > start else {
            if isAtEnd { throw .truncated(offset: start) }
            throw .unexpectedByte(offset: start)
        }
        guard bytes[start] != UInt8(ascii: "0") else { throw .integerOutOfRange(offset: start) }
        return value
    }

    /// Reads a string written as RFC 8785 (3.2.2.2) demands: escaped only where it must be.
    mutating func string() throws(EntryDefect) -> String {
        try expect("\"")
        let start = offset
        var unescaped: [UInt8] = []
        var plainStart = start
        while true {
            let byte = try peek()
            if byte == UInt8(ascii: "\"") { break }
            guard byte >= 0x20 else { throw .unexpectedByte(offset: offset) }
            if byte == UInt8(ascii: "\\") {
                unescaped += bytes[plainStart..<offset]
                unescaped.append(try canonicalEscape())
                plainStart = offset
            } else {
                offset += 1
            }
        }
        let tail = bytes[plainStart..<offset]
        offset += 1
        let content = plainStart == start ? tail : (unescaped + tail)[...]
        guard let string = String(validating: content, as: UTF8.self) else {
            throw .invalidUTF8(offset: start)
        }
        return string
    }

    private mutating func canonicalEscape() throws(EntryDefect) -> UInt8 {
        let start = offset
        guard start + 1 < bytes.count else { throw .truncated(offset: bytes.count) }
        let length = bytes[start + 1] == UInt8(ascii: "u") ? 6 : 2
        guard start + length <= bytes.count else { throw .truncated(offset: bytes.count) }
        let escape = Array(bytes[start..<(start + length)])
        guard let value = JSONString.unescaped[escape] else {
            throw .unexpectedByte(offset: start + 1)
        }
        offset = start + length
        return value
    }
}
