extension CanonicalScanner {
    /// How deep event data may nest; our own events stay below ten.
    private static let depthLimit = 64

    /// Steps past one JSON value of any kind and returns its bytes, unread.
    ///
    /// The grammar is checked and white space refused, so that bytes given as event data can never
    /// reach out of their place in the entry.
    mutating func value() throws(EntryDefect) -> [UInt8] {
        let start = offset
        try skipValue(depth: 0)
        return Array(bytes[start..<offset])
    }

    private mutating func skipValue(depth: Int) throws(EntryDefect) {
        guard depth < Self.depthLimit else { throw .nestedTooDeep(offset: offset) }
        guard offset < bytes.count else { throw .truncated(offset: offset) }
        switch bytes[offset] {
        case UInt8(ascii: "{"): try skipObject(depth: depth)
        case UInt8(ascii: "["): try skipArray(depth: depth)
        case UInt8(ascii: "\""): try skipString()
        case UInt8(ascii: "t"): try expect("true")
        case UInt8(ascii: "f"): try expect("false")
        case UInt8(ascii: "n"): try expect("null")
        default: try skipNumber()
        }
    }

    private mutating func skipObject(depth: Int) throws(EntryDefect) {
        try expect("{")
        if skip("}") { return }
        repeat {
            try skipString()
            try expect(":")
            try skipValue(depth: depth + 1)
        } while skip(",")
        try expect("}")
    }

    private mutating func skipArray(depth: Int) throws(EntryDefect) {
        try expect("[")
        if skip("]") { return }
        repeat {
            try skipValue(depth: depth + 1)
        } while skip(",")
        try expect("]")
    }

    private mutating func skipString() throws(EntryDefect) {
        try expect("\"")
        let start = offset
        var isASCII = true
        while !skip("\"") {
            guard offset < bytes.count else { throw .truncated(offset: offset) }
            let byte = bytes[offset]
            guard byte >= 0x20 else { throw .unexpectedByte(offset: offset) }
            if byte == UInt8(ascii: "\\") {
                try skipEscape()
            } else {
                isASCII = isASCII && byte < 0x80
                offset += 1
            }
        }
        if !isASCII, String(validating: bytes[start..<(offset - 1)], as: UTF8.self) == nil {
            throw .invalidUTF8(offset: start)
        }
    }

    private mutating func skipEscape() throws(EntryDefect) {
        try expect("\\")
        guard offset < bytes.count else { throw .truncated(offset: offset) }
        let kind = bytes[offset]
        guard "\"\\/bfnrtu".utf8.contains(kind) else { throw .unexpectedByte(offset: offset) }
        offset += 1
        guard kind == UInt8(ascii: "u") else { return }
        for _ in 0..<4 {
            guard offset < bytes.count else { throw .truncated(offset: offset) }
            guard "0123456789abcdefABCDEF".utf8.contains(bytes[offset]) else {
                throw .unexpectedByte(offset: offset)
            }
            offset += 1
        }
    }

    private mutating func skipNumber() throws(EntryDefect) {
        _ = skip("-")
        if !skip("0") { try skipDigits() }
        if skip(".") { try skipDigits() }
        if skip("e") || skip("E") {
            if !skip("+") { _ = skip("-") }
            try skipDigits()
        }
    }

    /// At least one digit.
    private mutating func skipDigits() throws(EntryDefect) {
        guard offset < bytes.count else { throw .truncated(offset: offset) }
        var count = 0
        while offset < bytes.count,
            case UInt8(ascii: "0")...UInt8(ascii: "9") = bytes[offset]
        {
            count += 1
            offset += 1
        }
        if count == 0 { throw .unexpectedByte(offset: offset) }
    }
}
