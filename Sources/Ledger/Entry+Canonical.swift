/// The written form of an entry: one JSON object, keys in ascending order, no white space, UTF-8.
///
/// Any JSON library reads it; the same entry is always written as the same bytes (RFC 8785 for all
/// but the event data, which is embedded as `Governance` wrote it), and bytes that are read give
/// the same bytes when written. Numbers are positive integers; everything else is a string.
extension Entry {
    /// The bytes that are hashed, stored and published.
    ///
    /// - Throws: `EntryDefect` when a field has a value that no entry may have, or event data is
    ///   not a single JSON value without white space.
    public func canonicalBytes() throws(EntryDefect) -> [UInt8] {
        try checkFields()
        guard let instant = UTCInstant.written(at) else { throw .invalidInstant(offset: 0) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256 + events.reduce(0) { $0 + $1.data.count + 64 })
        bytes += "{\"acting\":".utf8
        JSONString.append(acting, to: &bytes)
        bytes += ",\"at\":\"".utf8
        bytes += instant
        bytes += "\",\"by\":\(by),\"charter\":".utf8
        JSONString.append(charter, to: &bytes)
        bytes += ",\"command\":".utf8
        JSONString.append(command, to: &bytes)
        bytes += ",\"events\":[".utf8
        for (index, event) in events.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            try event.appendCanonical(to: &bytes)
        }
        bytes += "],\"partnership\":".utf8
        JSONString.append(partnership, to: &bytes)
        bytes += ",\"sequence\":\(sequence),\"texts\":{".utf8
        appendTexts(to: &bytes)
        bytes += "}}".utf8
        return bytes
    }

    /// Reads an entry from its canonical bytes.
    ///
    /// - Throws: `EntryDefect` for anything that `canonicalBytes` would not have written.
    public init(decoding bytes: [UInt8]) throws(EntryDefect) {
        var scanner = CanonicalScanner(bytes)
        try scanner.expect("{\"acting\":")
        acting = try scanner.string()
        try scanner.expect(",\"at\":\"")
        at = try scanner.instant()
        try scanner.expect("\",\"by\":")
        by = try scanner.positiveInteger()
        try scanner.expect(",\"charter\":")
        charter = try scanner.string()
        try scanner.expect(",\"command\":")
        command = try scanner.string()
        try scanner.expect(",\"events\":[")
        events = try scanner.events()
        try scanner.expect(",\"partnership\":")
        partnership = try scanner.string()
        try scanner.expect(",\"sequence\":")
        sequence = try scanner.positiveInteger()
        try scanner.expect(",\"texts\":{")
        texts = try scanner.texts()
        try scanner.expect("}")
        guard scanner.isAtEnd else { throw .unexpectedByte(offset: scanner.offset) }
        try checkFields()
    }

    private func checkFields() throws(EntryDefect) {
        if partnership.isEmpty { throw .invalidField("partnership") }
        if command.isEmpty { throw .invalidField("command") }
        if sequence < 1 { throw .invalidField("sequence") }
        if by < 1 { throw .invalidField("by") }
        if texts.keys.contains(where: { $0 < 1 }) { throw .invalidField("texts") }
        if events.contains(where: { $0.type.isEmpty }) { throw .invalidField("type") }
        if events.contains(where: { $0.v < 1 }) { throw .invalidField("v") }
    }

    private func appendTexts(to bytes: inout [UInt8]) {
        let sorted = texts.map { (key: Array(String($0.key).utf8), digest: $0.value) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
        for (index, text) in sorted.enumerated() {
            bytes += index > 0 ? ",\"".utf8 : "\"".utf8
            bytes += text.key
            bytes += "\":\"".utf8
            bytes += text.digest.hexDigits
            bytes.append(UInt8(ascii: "\""))
        }
    }
}

extension EventRecord {
    fileprivate func appendCanonical(to bytes: inout [UInt8]) throws(EntryDefect) {
        var scanner = CanonicalScanner(data)
        _ = try scanner.value()
        guard scanner.isAtEnd else { throw .unexpectedByte(offset: scanner.offset) }
        bytes += "{\"data\":".utf8
        bytes += data
        bytes += ",\"type\":".utf8
        JSONString.append(type, to: &bytes)
        bytes += ",\"v\":\(v)}".utf8
    }
}

extension CanonicalScanner {
    fileprivate mutating func instant() throws(EntryDefect) -> Int64 {
        let end = offset + UTCInstant.byteCount
        guard end <= bytes.count else { throw .truncated(offset: bytes.count) }
        guard let instant = UTCInstant.read(bytes[offset..<end]) else {
            throw .invalidInstant(offset: offset)
        }
        offset = end
        return instant
    }

    fileprivate mutating func events() throws(EntryDefect) -> [EventRecord] {
        var events: [EventRecord] = []
        if skip("]") { return events }
        repeat {
            try expect("{\"data\":")
            let data = try value()
            try expect(",\"type\":")
            let type = try string()
            try expect(",\"v\":")
            let v = try positiveInteger()
            try expect("}")
            events.append(EventRecord(type: type, v: Int(v), data: data))
        } while skip(",")
        try expect("]")
        return events
    }

    fileprivate mutating func texts() throws(EntryDefect) -> [Int: SaltedDigest] {
        var texts: [Int: SaltedDigest] = [:]
        if skip("}") { return texts }
        var previous: ArraySlice<UInt8> = []
        repeat {
            try expect("\"")
            let start = offset
            let id = try positiveInteger()
            let key = bytes[start..<offset]
            guard previous.lexicographicallyPrecedes(key) else {
                throw .textsOutOfOrder(offset: start)
            }
            previous = key
            try expect("\":\"")
            texts[Int(id)] = try digest()
            try expect("\"")
        } while skip(",")
        try expect("}")
        return texts
    }

    private mutating func digest() throws(EntryDefect) -> SaltedDigest {
        let end = offset + 2 * SaltedDigest.byteCount
        guard end <= bytes.count else { throw .truncated(offset: bytes.count) }
        guard let digest = SaltedDigest(hexDigits: bytes[offset..<end]) else {
            throw .invalidDigest(offset: offset)
        }
        offset = end
        return digest
    }
}
