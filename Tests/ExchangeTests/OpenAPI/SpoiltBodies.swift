import Exchange

extension JSONValue {
    /// The value with one thing wrong, in every way and at every place: null, another JSON type,
    /// and a key too many.
    var spoilt: [(value: JSONValue, note: String)] {
        changedAtEveryPlace { place in
            var results: [(JSONValue, String)] = [(.null, "null"), (place.wrongType, "wrong type")]
            if case .object(var members) = place {
                // A mapping of numbers takes any key, but no list in a number's place.
                members["unknownKey"] = ["unknown"]
                results.append((.object(members), "a key too many"))
            }
            return results
        }
    }

    /// The value without one of its keys, for each key at every place.
    var withoutKeys: [(value: JSONValue, note: String)] {
        changedAtEveryPlace { place in
            guard case .object(let members) = place else { return [] }
            return members.keys.sorted().map { key in
                (.object(members.filter { $0.key != key }), "without \(key)")
            }
        }
    }

    private func changedAtEveryPlace(
        _ change: (JSONValue) -> [(JSONValue, String)]
    ) -> [(value: JSONValue, note: String)] {
        var results = change(self)
        switch self {
        case .object(let members):
            for (key, member) in members.sorted(by: { $0.key < $1.key }) {
                for (value, note) in member.changedAtEveryPlace(change) {
                    let changed = members.merging([key: value]) { $1 }
                    results.append((.object(changed), "\(key): \(note)"))
                }
            }
        case .array(let items):
            for (index, item) in items.enumerated() {
                for (value, note) in item.changedAtEveryPlace(change) {
                    var changed = items
                    changed[index] = value
                    results.append((.array(changed), "\(index): \(note)"))
                }
            }
        case .null, .boolean, .integer, .number, .string: break
        }
        return results.map { (value: $0.0, note: $0.1) }
    }

    private var wrongType: JSONValue {
        switch self {
        case .string: false
        case .integer, .number, .boolean, .null: "word"
        case .array, .object: true
        }
    }
}
