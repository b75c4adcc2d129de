import Governance

/// Decodes values from YAML nodes and goes on after an error.
///
/// Yams' own decoder stops at the first error and passes over unknown keys. This one takes down
/// every problem with its place, puts a stand-in where a value cannot be read, and compares the
/// keys a type asked for with the keys that are written; so the `Codable` types themselves are
/// the schema, and there is no second list of keys to keep in step.
struct CharterDecoder: Decoder {
    let node: CharterNode
    let path: CharterPath
    let log: ProblemLog
    /// The keys asked for so far, if the node is a mapping.
    let asked = AskedKeys()

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// The keys a type has asked a mapping for.
    final class AskedKeys {
        var present: Set<String> = []
        var missing: [String] = []
    }

    /// The value of a whole document, with stand-ins; `nil` if not even these could be made.
    static func decode<Value: Decodable>(
        _ type: Value.Type, from root: CharterNode, log: ProblemLog
    ) -> Value? {
        try? decode(type, from: root, at: CharterPath(), log: log)
    }

    /// The value at a node, or a stand-in after the problem has been taken down.
    static func decode<Value: Decodable>(
        _ type: Value.Type, from node: CharterNode, at path: CharterPath, log: ProblemLog
    ) throws -> Value {
        if node.isEmpty {
            log.add(.empty(expected: expectation(of: type)), at: path, place: node.place)
            return try log.standIn(for: type, at: path)
        }
        let decoder = CharterDecoder(node: node, path: path, log: log)
        do {
            let value = try Value(from: decoder)
            decoder.reportKeys()
            if value is any ShortName, case .scalar(let text, _) = node.content,
                !ShortNames.allows(text)
            {
                log.add(.badName(text), at: path, place: node.place)
            }
            return value
        } catch {
            log.add(
                .unreadable(node.summary, expected: expectation(of: type)), at: path,
                place: node.place)
            return try log.standIn(for: type, at: path)
        }
    }

    /// Takes down unknown keys, and missing ones unless an unknown one was plainly meant for it.
    private func reportKeys() {
        guard case .mapping(let entries) = node.content else { return }
        var missing = asked.missing
        for entry in entries where !asked.present.contains(entry.key) {
            let unused = asked.present.union(missing).subtracting(entries.map(\.key))
            let nearest = ShortNames.nearest(to: entry.key, in: unused)
            log.add(
                .unknownKey(entry.key, nearest: nearest), at: path.key(entry.key),
                place: entry.place)
            missing.removeAll { $0 == nearest }
        }
        for key in missing {
            log.add(.missingKey(key), at: path.key(key), place: node.place)
        }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .mapping(let entries) = node.content else { throw Mismatch() }
        return KeyedDecodingContainer(KeyedReader(decoder: self, entries: entries))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .list(let nodes) = node.content else { throw Mismatch() }
        return ListReader(decoder: self, nodes: nodes)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        ScalarReader(decoder: self)
    }

    /// The node is not what the type asked for; who asked knows what that was.
    struct Mismatch: Error {}
}

extension CharterNode {
    /// What is written, short enough for a message.
    fileprivate var summary: String {
        switch content {
        case .scalar(let text, _):
            let line = text.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
            return "\"\(line.count > 60 ? line.prefix(60) + "…" : line)\""
        case .list: return "a list"
        case .mapping: return "a mapping"
        }
    }
}
