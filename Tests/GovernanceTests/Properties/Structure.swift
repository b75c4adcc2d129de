@testable import Governance

/// The whole structure of a value as text: every stored property at every depth, the keys of
/// sets and dictionaries in order, so that two equal states give the same text.
enum Structure {
    static func text(of state: Partnership) -> String {
        // The charter is compared through its bodies' names: it is a plain constant otherwise.
        [
            text(of: state.charter.bodies.map(\.id.rawValue)), text(of: state.bodies),
            text(of: state.contacts), text(of: state.cases), text(of: state.meetings),
            text(of: state.decisions), text(of: state.anchoring),
            "\(state.textCount) \(state.position) \(state.lastChange?.milliseconds ?? 0)",
        ].joined(separator: "\n")
    }

    static func text(of value: Any) -> String {
        switch value {
        case let leaf as Instant: return String(leaf.milliseconds)
        case let leaf as CivilDate: return String(leaf.dayNumber)
        case let leaf as String: return leaf
        case let leaf as Int: return String(leaf)
        case let leaf as SeatGroup: return "group \(leaf.id)"
        default: break
        }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional:
            return mirror.children.first.map { text(of: $0.value) } ?? "-"
        case .dictionary, .set:
            return "{" + mirror.children.map { text(of: $0.value) }.sorted().joined(separator: ",")
                + "}"
        default:
            guard !mirror.children.isEmpty else { return String(describing: value) }
            let parts = mirror.children.map { "\($0.label ?? "")=\(text(of: $0.value))" }
            return "\(mirror.displayStyle == .enum ? "." : "")(\(parts.joined(separator: ";")))"
        }
    }

    /// The numbers of texts that a value refers to.
    static func textIDs(in value: Any) -> Set<TextID> {
        if let id = value as? TextID { return [id] }
        return Mirror(reflecting: value).children.reduce(into: []) {
            $0.formUnion(textIDs(in: $1.value))
        }
    }
}
