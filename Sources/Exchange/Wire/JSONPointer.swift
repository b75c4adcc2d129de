/// A place in a JSON document (RFC 6901), for example `/template/title`; the document itself is
/// the empty string.
public struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
    /// The keys and indices from the document's root.
    public let steps: [String]

    /// The place reached by a list of keys and indices.
    public init(_ steps: [String] = []) {
        self.steps = steps
    }

    init(_ path: [any CodingKey]) {
        self.init(path.map { $0.intValue.map(String.init) ?? $0.stringValue })
    }

    func appending(_ step: String) -> JSONPointer { JSONPointer(steps + [step]) }

    /// The written form, with `~` and `/` escaped.
    public var description: String {
        steps.map { step in
            "/"
                + step.reduce(into: "") { escaped, character in
                    switch character {
                    case "~": escaped += "~0"
                    case "/": escaped += "~1"
                    default: escaped.append(character)
                    }
                }
        }.joined()
    }
}
