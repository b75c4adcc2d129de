import Yams

/// A YAML value with the place it stands at.
///
/// Only what a charter needs of YAML: texts, lists and mappings with plain keys. Anchors, aliases
/// and tags are refused, so that a small file cannot stand for a huge one.
struct CharterNode {
    /// A line and column, both from 1.
    struct Place: Hashable {
        let line: Int
        let column: Int
    }

    /// One key of a mapping and what it holds.
    struct Entry {
        let key: String
        let place: Place
        let value: CharterNode
    }

    enum Content {
        /// A word or text; `quoted` tells `28` from `"28"`.
        case scalar(String, quoted: Bool)
        case list([CharterNode])
        case mapping([Entry])
    }

    let place: Place
    let content: Content

    /// Whether nothing is written here, or one of YAML's words for nothing.
    var isEmpty: Bool {
        guard case .scalar(let text, quoted: false) = content else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// The one value in a YAML text, or the first thing that is wrong with its form.
    static func compose(_ yaml: String) -> Result<CharterNode, Unreadable> {
        do {
            let parser = try Parser(yaml: yaml, resolver: .basic)
            // The parser alone keeps the anchors alive that the conversion looks for.
            return try withExtendedLifetime(parser) {
                guard let root = try parser.singleRoot() else {
                    throw Unreadable(fault: .emptyFile, place: Place(line: 1, column: 1))
                }
                return .success(try CharterNode(root))
            }
        } catch let unreadable as Unreadable {
            return .failure(unreadable)
        } catch let error as YamlError {
            return .failure(Unreadable(error))
        } catch {
            let place = Place(line: 1, column: 1)
            return .failure(Unreadable(fault: .yaml(String(describing: error)), place: place))
        }
    }

    private init(_ node: Node) throws(Unreadable) {
        place = Place(node.mark)
        if node.anchor != nil {
            throw Unreadable(fault: .anchor, place: place)
        }
        switch node {
        case .scalar(let scalar):
            content = .scalar(scalar.string, quoted: scalar.style != .plain)
        case .sequence(let sequence):
            var list: [CharterNode] = []
            for element in sequence { list.append(try CharterNode(element)) }
            content = .list(list)
        case .mapping(let mapping):
            var entries: [Entry] = []
            for (key, value) in mapping {
                guard case .scalar(let scalar) = key, key.anchor == nil else {
                    throw Unreadable(fault: .keyIsNoWord, place: Place(key.mark))
                }
                entries.append(
                    Entry(key: scalar.string, place: Place(key.mark), value: try CharterNode(value))
                )
            }
            content = .mapping(entries)
        case .alias:
            throw Unreadable(fault: .anchor, place: place)
        }
    }
}

extension CharterNode {
    /// Why a text has no value at all.
    struct Unreadable: Error {
        let fault: CharterFault
        let place: Place

        init(fault: CharterFault, place: Place) {
            self.fault = fault
            self.place = place
        }

        /// The library's own words, with the place it names.
        init(_ error: YamlError) {
            switch error {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                .composer(_, let problem, let mark, _):
                self.init(fault: .yaml(problem), place: Place(mark))
            case .duplicatedKeysInMapping(let keys, let context):
                let key = keys.first ?? ""
                self.init(fault: .duplicateKey(key), place: Place(context.mark))
            case .reader(let problem, let offset, _, let yaml):
                let place = Place(byte: offset ?? 0, in: yaml)
                self.init(fault: .yaml(problem), place: place)
            default:
                self.init(fault: .yaml("\(error)"), place: Place(line: 1, column: 1))
            }
        }
    }

    /// The node at a place; where the path leads on into nothing, the last node on the way.
    func nearest(to path: CharterPath) -> CharterNode {
        var node = self
        for step in path.steps {
            switch (step, node.content) {
            case (.key(let key), .mapping(let entries)):
                guard let entry = entries.first(where: { $0.key == key }) else { return node }
                node = entry.value
            case (.index(let index), .list(let list)):
                guard list.indices.contains(index) else { return node }
                node = list[index]
            default:
                return node
            }
        }
        return node
    }
}

extension CharterNode.Place {
    fileprivate init(_ mark: Mark?) {
        self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
    }

    /// The place of a byte in a text, which is how the library tells of unreadable characters.
    fileprivate init(byte: Int, in text: String) {
        let before = text.utf8.prefix(max(0, byte))
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { before.index(after: $0) }
        let column = text.unicodeScalars[(start ?? before.startIndex)..<before.endIndex].count + 1
        self.init(line: line, column: column)
    }
}
