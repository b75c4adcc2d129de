import Foundation
import Governance

/// A charter as nested keys and values, for what is to be found in all of it.
///
/// It is what `Codable` writes, so a rule that is added to the types is found without more ado.
enum CharterTree: Encodable {
    case text(String)
    case number(Int)
    case truth(Bool)
    case list([CharterTree])
    case mapping([String: CharterTree])

    /// The tree of a charter.
    init(_ charter: Charter) throws {
        self = try TreeEncoder.tree(of: charter)
    }

    /// The charter of a tree.
    func charter() throws -> Charter {
        try JSONDecoder().decode(Charter.self, from: JSONEncoder().encode(self))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .truth(let truth): try container.encode(truth)
        case .list(let list): try container.encode(list)
        case .mapping(let mapping): try container.encode(mapping)
        }
    }

    /// What stands under a key of a mapping.
    subscript(key: String) -> CharterTree? {
        guard case .mapping(let entries) = self else { return nil }
        return entries[key]
    }

    /// The text, where it is one.
    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// The number, where it is one.
    var number: Int? {
        if case .number(let number) = self { number } else { nil }
    }

    /// Every mapping in the tree with its place, outer ones first, keys in order of the alphabet.
    func mappings(
        at path: CharterPath = CharterPath(), visit: (CharterPath, CharterTree) -> Void
    ) {
        switch self {
        case .mapping(let entries):
            visit(path, self)
            for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
                value.mappings(at: path.key(key), visit: visit)
            }
        case .list(let list):
            for (index, value) in list.enumerated() {
                value.mappings(at: path.index(index), visit: visit)
            }
        case .text, .number, .truth:
            break
        }
    }

    /// The tree with the value at a place replaced; unchanged where there is no such place.
    func replacing(_ path: ArraySlice<CharterPath.Step>, with value: CharterTree) -> CharterTree {
        guard let step = path.first else { return value }
        let rest = path.dropFirst()
        switch (step, self) {
        case (.key(let key), .mapping(var entries)):
            entries[key] = entries[key]?.replacing(rest, with: value)
            return .mapping(entries)
        case (.index(let index), .list(var list)) where list.indices.contains(index):
            list[index] = list[index].replacing(rest, with: value)
            return .list(list)
        default:
            return self
        }
    }
}
