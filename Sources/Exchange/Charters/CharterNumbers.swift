public import Governance

/// A number in a charter's rules.
public struct CharterNumber: Hashable, Sendable {
    /// Its stable name, for example `ssu.meetings.reportedDays` or `costKey.equalPercent`.
    public let path: String
    /// Its value.
    public let value: Int
    /// The clause that sets it.
    public let clause: ClauseID
    /// The requirements that the clause carries; for a default of ours that carries none, the
    /// contradictions that it settles.
    public let requirements: [String]
}

/// The numbers in a charter's rules, to list them and to change one at a time.
///
/// They are found in what `Codable` writes: a whole number under `is` beside a clause under `by`,
/// and a number of `seats` beside a `clause`. Nothing lists the rules by hand.
public enum CharterNumbers {
    /// No number of that name is in the charter.
    public struct UnknownNumber: Error, Hashable {
        /// The name that was asked for.
        public let path: String
    }

    /// Every number, in the order of the charter's places.
    public static func list(_ charter: Charter) throws -> [CharterNumber] {
        try found(in: CharterTree(charter), of: charter).map(\.number)
    }

    /// The charter with one number greater or smaller; nothing else is changed or checked.
    ///
    /// - Throws: ``UnknownNumber`` if no number has that path.
    public static func shift(_ charter: Charter, _ path: String, by delta: Int) throws -> Charter {
        let tree = try CharterTree(charter)
        guard
            let (number, place) = found(in: tree, of: charter).first(where: {
                $0.number.path == path
            })
        else { throw UnknownNumber(path: path) }
        return try tree.replacing(place.steps[...], with: .number(number.value + delta)).charter()
    }

    private static func found(
        in tree: CharterTree, of charter: Charter
    ) -> [(number: CharterNumber, place: CharterPath)] {
        let carried = Dictionary(
            charter.clauses.map { clause in
                let own = clause.requirements
                return (clause.id, own.isEmpty ? clause.notes.map(\.id) : own)
            }, uniquingKeysWith: { first, _ in first })
        var found: [(CharterNumber, CharterPath)] = []
        tree.mappings { path, mapping in
            for (value, clause) in [("is", "by"), ("seats", "clause")] {
                guard let number = mapping[value]?.number, let text = mapping[clause]?.text else {
                    continue
                }
                let id = ClauseID(text)
                found.append(
                    (
                        CharterNumber(
                            path: name(of: path, in: tree), value: number, clause: id,
                            requirements: carried[id] ?? []),
                        path.key(value)
                    ))
            }
        }
        return found
    }

    /// The path with list places replaced by the ids of what stands there, from the body on.
    private static func name(of path: CharterPath, in tree: CharterTree) -> String {
        var words: [String] = []
        var node = tree
        for step in path.steps {
            switch (step, node) {
            case (.key(let key), .mapping(let entries)):
                words.append(key)
                node = entries[key] ?? node
            case (.index(let index), .list(let list)) where list.indices.contains(index):
                node = list[index]
                words.append(node["id"]?.text ?? String(index))
            default:
                break
            }
        }
        if words.first == "bodies" { words.removeFirst() }
        return words.joined(separator: ".")
    }
}
