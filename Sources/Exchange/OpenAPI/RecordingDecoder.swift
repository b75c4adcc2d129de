/// What one type asked for while it read itself.
final class Recording {
    let type: String
    let reader: SchemaReader
    private(set) var properties: [Schema.Property] = []
    /// Keys of which the type asked first whether they hold nothing, as it does for optionals.
    var optional: Set<String> = []

    init(of type: any Any.Type, reader: SchemaReader) {
        self.type = "\(type)"
        self.reader = reader
    }

    func record(_ key: any CodingKey, _ schema: Schema) {
        let name = key.stringValue
        guard !properties.contains(where: { $0.name == name }) else { return }
        properties.append(
            Schema.Property(name, schema, isRequired: !optional.contains(name)))
    }

    func defect(_ why: String) -> DescriptionDefect { .notDerivable(type: type, why) }
}

/// A decoder without input: it records the keys and types that are asked for.
struct RecordingDecoder: Decoder {
    let recording: Recording
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(
        keyedBy type: Key.Type
    ) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(RecordingContainer<Key>(recording: recording))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw recording.defect("it reads a list of its own")
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        throw recording.defect("it reads a single value of its own")
    }
}

private struct RecordingContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let recording: Recording
    var codingPath: [any CodingKey] { [] }

    /// A type that looks at which keys there are is an enum with associated values.
    var allKeys: [Key] { [] }

    func contains(_ key: Key) -> Bool { true }

    func decodeNil(forKey key: Key) throws -> Bool {
        recording.optional.insert(key.stringValue)
        return false
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        let (schema, value) = try recording.reader.read(type)
        recording.record(key, schema)
        return value
    }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<NestedKey> {
        throw recording.defect("it reads keys inside \(key.stringValue)")
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        throw recording.defect("it reads a list inside \(key.stringValue)")
    }

    func superDecoder() throws -> any Decoder { throw recording.defect("it is a class") }

    func superDecoder(forKey key: Key) throws -> any Decoder {
        throw recording.defect("it is a class")
    }
}
