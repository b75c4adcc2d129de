/// Writes any value made of texts, whole numbers, truth values, lists and mappings as a tree.
///
/// A detour over JSON text would do the same, at ten times the cost for every charter that is
/// checked.
struct TreeEncoder: Encoder {
    /// What has been written so far at one place; a class, since containers outlive their calls.
    final class Slot {
        var scalar: CharterTree?
        var list: [Slot]?
        var mapping: [String: Slot]?

        var tree: CharterTree {
            if let mapping { return .mapping(mapping.mapValues(\.tree)) }
            if let list { return .list(list.map(\.tree)) }
            return scalar ?? .mapping([:])
        }

        func entry(_ key: String) -> Slot {
            let slot = Slot()
            mapping = mapping ?? [:]
            mapping?[key] = slot
            return slot
        }

        func element() -> Slot {
            let slot = Slot()
            list = list ?? []
            list?.append(slot)
            return slot
        }
    }

    /// A number of a kind that charters do not have.
    struct Unsupported: Error {}

    let slot: Slot
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// The tree of a value.
    static func tree(of value: some Encodable) throws -> CharterTree {
        let encoder = TreeEncoder(slot: Slot())
        try encoder.write(value)
        return encoder.slot.tree
    }

    private func write<Value: Encodable>(_ value: Value) throws {
        switch value {
        case let text as String: slot.scalar = .text(text)
        case let number as Int: slot.scalar = .number(number)
        case let truth as Bool: slot.scalar = .truth(truth)
        default: try value.encode(to: self)
        }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        slot.mapping = slot.mapping ?? [:]
        return KeyedEncodingContainer(Keyed<Key>(slot: slot))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        slot.list = slot.list ?? []
        return List(slot: slot)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(slot: slot) }

    private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let slot: Slot
        var codingPath: [any CodingKey] { [] }

        func encodeNil(forKey key: Key) throws {}

        func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
            try TreeEncoder(slot: slot.entry(key.stringValue)).write(value)
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) -> KeyedEncodingContainer<Nested> {
            superEncoder(forKey: key).container(keyedBy: type)
        }

        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            superEncoder(forKey: key).unkeyedContainer()
        }

        func superEncoder() -> any Encoder { TreeEncoder(slot: slot.entry("super")) }

        func superEncoder(forKey key: Key) -> any Encoder {
            TreeEncoder(slot: slot.entry(key.stringValue))
        }
    }

    private struct List: UnkeyedEncodingContainer {
        let slot: Slot
        var codingPath: [any CodingKey] { [] }
        var count: Int { slot.list?.count ?? 0 }

        func encodeNil() throws {}

        func encode<Value: Encodable>(_ value: Value) throws {
            try TreeEncoder(slot: slot.element()).write(value)
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type
        ) -> KeyedEncodingContainer<Nested> { superEncoder().container(keyedBy: type) }

        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
            superEncoder().unkeyedContainer()
        }

        func superEncoder() -> any Encoder { TreeEncoder(slot: slot.element()) }
    }

    private struct Single: SingleValueEncodingContainer {
        let slot: Slot
        var codingPath: [any CodingKey] { [] }

        func encodeNil() throws {}

        func encode<Value: Encodable>(_ value: Value) throws {
            try TreeEncoder(slot: slot).write(value)
        }

        // Numbers of other kinds would call themselves for ever through the method above.
        func encode(_ value: Double) throws { throw Unsupported() }
        func encode(_ value: Float) throws { throw Unsupported() }
        func encode(_ value: Int8) throws { throw Unsupported() }
        func encode(_ value: Int16) throws { throw Unsupported() }
        func encode(_ value: Int32) throws { throw Unsupported() }
        func encode(_ value: Int64) throws { throw Unsupported() }
        func encode(_ value: UInt) throws { throw Unsupported() }
        func encode(_ value: UInt8) throws { throw Unsupported() }
        func encode(_ value: UInt16) throws { throw Unsupported() }
        func encode(_ value: UInt32) throws { throw Unsupported() }
        func encode(_ value: UInt64) throws { throw Unsupported() }
    }
}
