/// Holds a JSON value against one of our schemas, and says what is wrong.
///
/// Own code although JSON Schema validators exist: it knows only the ten forms that our types
/// give, reads the same value that the published schema is written from, and answers with the
/// place and what was expected there, which a general validator does not.
struct SchemaCheck {
    let definitions: [String: Schema]

    /// - Throws: The first thing that is wrong.
    func check(
        _ value: JSONValue, _ schema: Schema, at place: JSONPointer = JSONPointer()
    ) throws(CommandProblem) {
        switch (schema, value) {
        case (.reference(let name), _):
            guard let found = definitions[name] else {
                throw .badValue(place, expected: "a value of the unknown form \(name)")
            }
            try check(value, found, at: place)
        case (.boolean, .boolean): return
        case (.integer(let range), _): try check(value, within: range, at: place)
        case (.string(let form), .string(let text)):
            guard form.accepts(text) else { throw .badValue(place, expected: form.expected) }
        case (.words(let words), .string(let text)):
            guard words.contains(text) else {
                throw .badValue(place, expected: schema.expected(definitions))
            }
        case (.array(let element), .array(let items)):
            for (index, item) in items.enumerated() {
                try check(item, element, at: place.appending(String(index)))
            }
        case (.mapping(let element), .object(let members)):
            for (key, member) in members.sorted(by: { $0.key < $1.key }) {
                try check(member, element, at: place.appending(key))
            }
        case (.object(let properties), .object(let members)):
            try check(members, properties, at: place)
        case (.choice(let properties), .object(let members)):
            try check(members, oneOf: properties, schema, at: place)
        case (.either(let forms), _):
            try check(value, either: forms, schema, at: place)
        default:
            throw .wrongType(place, expected: schema.expected(definitions))
        }
    }

    /// A whole number may be written with a fraction of zero, as JSON Schema has it.
    private func check(
        _ value: JSONValue, within range: ClosedRange<Int>, at place: JSONPointer
    ) throws(CommandProblem) {
        let expected = Schema.integer(range).expected(definitions)
        switch value {
        case .integer(let number):
            guard range.contains(Int(number)) else { throw .badValue(place, expected: expected) }
        case .number: throw .badValue(place, expected: expected)
        default: throw .wrongType(place, expected: expected)
        }
    }

    private func check(
        _ members: [String: JSONValue], _ properties: [Schema.Property], at place: JSONPointer
    ) throws(CommandProblem) {
        let known = properties.map(\.name)
        if let unknown = members.keys.sorted().first(where: { !known.contains($0) }) {
            throw .unknownKey(
                place.appending(unknown),
                expected: known.isEmpty ? "no keys" : "one of " + known.joined(separator: ", "))
        }
        for property in properties {
            let inside = place.appending(property.name)
            if let value = members[property.name] {
                try check(value, property.schema, at: inside)
            } else if property.isRequired {
                throw .missingKey(inside, expected: property.schema.expected(definitions))
            }
        }
    }

    private func check(
        _ members: [String: JSONValue], oneOf properties: [Schema.Property], _ schema: Schema,
        at place: JSONPointer
    ) throws(CommandProblem) {
        let expected = schema.expected(definitions)
        let known = properties.map(\.name)
        if let unknown = members.keys.sorted().first(where: { !known.contains($0) }) {
            throw .unknownKey(place.appending(unknown), expected: expected)
        }
        guard members.count == 1,
            let chosen = properties.first(where: { members[$0.name] != nil }),
            let value = members[chosen.name]
        else { throw .badValue(place, expected: expected) }
        try check(value, chosen.schema, at: place.appending(chosen.name))
    }

    private func check(
        _ value: JSONValue, either forms: [Schema], _ schema: Schema, at place: JSONPointer
    ) throws(CommandProblem) {
        for form in forms {
            do {
                return try check(value, form, at: place)
            } catch {
                continue
            }
        }
        throw .badValue(place, expected: schema.expected(definitions))
    }
}
