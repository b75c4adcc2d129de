extension Schema {
    /// The schema as JSON Schema (draft 2020-12), with definitions among OpenAPI's components.
    var json: JSONValue {
        switch self {
        case .boolean: ["type": "boolean"]
        case .integer(let range):
            [
                "type": "integer", "minimum": .integer(Int64(range.lowerBound)),
                "maximum": .integer(Int64(range.upperBound)),
            ]
        case .string(let form): .object(Self.members(of: form))
        case .words(let words):
            ["type": "string", "enum": .array(words.map { .string($0) })]
        case .array(let element): ["type": "array", "items": element.json]
        case .mapping(let element): ["type": "object", "additionalProperties": element.json]
        case .object(let properties): Self.object(properties)
        case .choice(let properties):
            ["oneOf": .array(properties.map { Self.object([$0]) })]
        case .either(let forms): ["oneOf": .array(forms.map(\.json))]
        case .reference(let name): ["$ref": .string("#/components/schemas/\(name)")]
        }
    }

    private static func members(of form: StringForm) -> [String: JSONValue] {
        var members: [String: JSONValue] = ["type": "string"]
        members["format"] = form.format.map { .string($0) }
        members["pattern"] = form.pattern.map { .string($0) }
        return members
    }

    private static func object(_ properties: [Property]) -> JSONValue {
        var members: [String: JSONValue] = ["type": "object", "additionalProperties": false]
        if !properties.isEmpty {
            members["properties"] = .object(
                Dictionary(uniqueKeysWithValues: properties.map { ($0.name, $0.schema.json) }))
        }
        let required = properties.filter(\.isRequired).map { JSONValue.string($0.name) }
        if !required.isEmpty { members["required"] = .array(required) }
        return .object(members)
    }
}
