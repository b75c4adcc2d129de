/// A value written out member by member, dictionaries and sets in a fixed order, so that two
/// values that hold the same have the same portrait.
func portrait(of value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    let name = "\(type(of: value))"
    guard !mirror.children.isEmpty else { return "\(name) \(value)" }
    let members = mirror.children.map { "\($0.label ?? "")=\(portrait(of: $0.value))" }
    switch mirror.displayStyle {
    case .dictionary, .set: return "\(name){\(members.sorted().joined(separator: ";"))}"
    default: return "\(name)(\(members.joined(separator: ",")))"
    }
}
