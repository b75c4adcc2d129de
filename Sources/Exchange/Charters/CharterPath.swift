/// A place in a charter: keys of mappings and places in lists, from the root.
public struct CharterPath: Hashable, Sendable {
    /// One step on the way.
    public enum Step: Hashable, Sendable {
        /// A key of a mapping.
        case key(String)
        /// A place in a list, from 0.
        case index(Int)
    }

    /// The steps from the root.
    public var steps: [Step]

    /// A place reached by these steps.
    public init(_ steps: [Step] = []) {
        self.steps = steps
    }

    /// The place one key further in.
    public func key(_ key: String) -> CharterPath { CharterPath(steps + [.key(key)]) }

    /// The place one list element further in.
    public func index(_ index: Int) -> CharterPath { CharterPath(steps + [.index(index)]) }

    /// Whether one of the two places lies within the other.
    func overlaps(_ other: CharterPath) -> Bool {
        zip(steps, other.steps).allSatisfy { $0 == $1 }
    }

    /// The top-level key that the place lies under; `nil` for the root.
    var root: String? {
        guard case .key(let name)? = steps.first else { return nil }
        return name
    }
}

extension CharterPath: CustomStringConvertible {
    /// For example `bodies[2].meetings.reportedDays`.
    public var description: String {
        var text = ""
        for step in steps {
            switch step {
            case .key(let key): text += text.isEmpty ? key : ".\(key)"
            case .index(let index): text += "[\(index)]"
            }
        }
        return text
    }
}
