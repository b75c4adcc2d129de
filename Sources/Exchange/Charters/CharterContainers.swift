/// Reads the values of a mapping and remembers which keys were asked for.
struct KeyedReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: CharterDecoder
    let entries: [CharterNode.Entry]

    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { entries.compactMap { Key(stringValue: $0.key) } }

    private func node(_ key: Key) -> CharterNode? {
        entries.first { $0.key == key.stringValue }?.value
    }

    func contains(_ key: Key) -> Bool {
        decoder.asked.present.insert(key.stringValue)
        return node(key) != nil
    }

    /// Never: a key that is written but empty is a problem to be told, not an absent key.
    func decodeNil(forKey key: Key) throws -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        decoder.asked.present.insert(key.stringValue)
        let path = decoder.path.key(key.stringValue)
        guard let node = node(key) else {
            decoder.asked.missing.append(key.stringValue)
            return try decoder.log.standIn(for: type, at: path)
        }
        return try CharterDecoder.decode(type, from: node, at: path, log: decoder.log)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try superDecoder(forKey: key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try superDecoder(forKey: key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { decoder }

    func superDecoder(forKey key: Key) throws -> any Decoder {
        guard contains(key), let node = node(key) else { throw CharterDecoder.Mismatch() }
        return CharterDecoder(
            node: node, path: decoder.path.key(key.stringValue), log: decoder.log)
    }
}

/// Reads the elements of a list.
struct ListReader: UnkeyedDecodingContainer {
    let decoder: CharterDecoder
    let nodes: [CharterNode]
    private(set) var currentIndex = 0

    init(decoder: CharterDecoder, nodes: [CharterNode]) {
        self.decoder = decoder
        self.nodes = nodes
    }

    var codingPath: [any CodingKey] { [] }
    var count: Int? { nodes.count }
    var isAtEnd: Bool { currentIndex >= nodes.count }

    mutating func decodeNil() throws -> Bool { false }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let (node, path) = try next()
        return try CharterDecoder.decode(type, from: node, at: path, log: decoder.log)
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try superDecoder().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try superDecoder().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder {
        let (node, path) = try next()
        return CharterDecoder(node: node, path: path, log: decoder.log)
    }

    private mutating func next() throws -> (CharterNode, CharterPath) {
        guard !isAtEnd else { throw CharterDecoder.Mismatch() }
        defer { currentIndex += 1 }
        return (nodes[currentIndex], decoder.path.index(currentIndex))
    }
}

/// Reads one word, text, number or truth value as it is written.
struct ScalarReader: SingleValueDecodingContainer {
    let decoder: CharterDecoder

    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { decoder.node.isEmpty }

    func decode(_ type: String.Type) throws -> String {
        guard case .scalar(let text, _) = decoder.node.content else {
            throw CharterDecoder.Mismatch()
        }
        return text
    }

    func decode(_ type: Bool.Type) throws -> Bool {
        guard let value = try Bool(plain()) else { throw CharterDecoder.Mismatch() }
        return value
    }

    func decode(_ type: Int.Type) throws -> Int {
        guard let value = try Int(plain()) else { throw CharterDecoder.Mismatch() }
        return value
    }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try Value(from: decoder)
    }

    /// The characters of a scalar without quotes.
    private func plain() throws -> String {
        guard case .scalar(let text, quoted: false) = decoder.node.content else {
            throw CharterDecoder.Mismatch()
        }
        return text
    }

    // Numbers of other kinds do not occur in charters.
    func decode(_ type: Double.Type) throws -> Double { throw CharterDecoder.Mismatch() }
    func decode(_ type: Float.Type) throws -> Float { throw CharterDecoder.Mismatch() }
    func decode(_ type: Int8.Type) throws -> Int8 { throw CharterDecoder.Mismatch() }
    func decode(_ type: Int16.Type) throws -> Int16 { throw CharterDecoder.Mismatch() }
    func decode(_ type: Int32.Type) throws -> Int32 { throw CharterDecoder.Mismatch() }
    func decode(_ type: Int64.Type) throws -> Int64 { throw CharterDecoder.Mismatch() }
    func decode(_ type: UInt.Type) throws -> UInt { throw CharterDecoder.Mismatch() }
    func decode(_ type: UInt8.Type) throws -> UInt8 { throw CharterDecoder.Mismatch() }
    func decode(_ type: UInt16.Type) throws -> UInt16 { throw CharterDecoder.Mismatch() }
    func decode(_ type: UInt32.Type) throws -> UInt32 { throw CharterDecoder.Mismatch() }
    func decode(_ type: UInt64.Type) throws -> UInt64 { throw CharterDecoder.Mismatch() }
}
