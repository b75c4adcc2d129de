import Exchange
import Governance
import Pages

/// Turns the fields of a form into the JSON of a command, led by the command's own schema.
///
/// A field is named by its path in the JSON: `template.title`. An empty field that may be left
/// out is left out; several values of one name are a list; a list of objects is numbered
/// (`items.0.title`), and a row whose first required field is empty is left out; a choice is named
/// by its own path (`outcome` = `routed`) or by a field below it, or by an option that stands for
/// such fields (`outcome` = `routed.to=ssu`); a value that begins with a brace is the choice
/// written whole.
struct FormReader {
    let fields: [String: [String]]
    let definitions: [String: Schema]

    /// What a field does not hold.
    struct Malformed: Error, Equatable {
        let field: String
        let expected: FormAnswer.Expectation
    }

    /// The JSON at a path; `nil` where the form says nothing there.
    func value(of schema: Schema, at path: String) throws(Malformed) -> JSONValue? {
        switch schema {
        case .reference(let name):
            guard let found = definitions[name] else { return nil }
            return try value(of: found, at: path)
        case .boolean: return try boolean(at: path)
        case .integer: return try integer(at: path)
        case .string(let form): return try string(form, at: path)
        case .words(let words):
            guard let text = filled(path) else { return nil }
            guard words.contains(text) else { throw Malformed(field: path, expected: .choice) }
            return .string(text)
        case .array(let element): return try list(of: element, at: path)
        case .mapping(let element): return try mapping(of: element, at: path)
        case .object(let properties): return try object(properties, at: path)
        case .choice(let properties): return try choice(properties, at: path)
        case .either(let forms): return try first(of: forms, at: path)
        }
    }

    /// The value of a field, unless nothing was written there.
    private func filled(_ path: String) -> String? {
        guard let text = fields[path]?.last, !text.isEmpty else { return nil }
        return text
    }

    private func boolean(at path: String) throws(Malformed) -> JSONValue? {
        switch filled(path) {
        case nil: return nil
        case "true", "yes", "on": return true
        case "false", "no": return false
        default: throw Malformed(field: path, expected: .choice)
        }
    }

    private func integer(at path: String) throws(Malformed) -> JSONValue? {
        guard let text = filled(path) else { return nil }
        let digits = text.filter { !$0.isWhitespace }
        guard let number = Int64(digits) else { throw Malformed(field: path, expected: .number) }
        return .integer(number)
    }

    private func string(_ form: StringForm, at path: String) throws(Malformed) -> JSONValue? {
        guard let text = filled(path) else { return nil }
        switch form {
        case .text: return .string(text)
        case .date:
            guard CivilDate(text) != nil else { throw Malformed(field: path, expected: .date) }
            return .string(text)
        case .time:
            // A browser may add seconds.
            let minutes = text.utf8.count == 8 ? String(text.prefix(5)) : text
            guard WallTime(minutes) != nil else { throw Malformed(field: path, expected: .time) }
            return .string(minutes)
        case .instant:
            guard Instant(text) != nil else { throw Malformed(field: path, expected: .date) }
            return .string(text)
        case .money:
            // People write spaces and a comma, which the wire does not know.
            guard let money = Money(text) else { throw Malformed(field: path, expected: .money) }
            return .string(money.description)
        case .name, .wireName, .capacity, .uuid: return .string(text)
        }
    }

    private func list(of element: Schema, at path: String) throws(Malformed) -> JSONValue? {
        var items: [JSONValue] = []
        for text in fields[path] ?? [] where !text.isEmpty {
            let one = FormReader(fields: [path: [text]], definitions: definitions)
            if let item = try one.value(of: element, at: path) { items.append(item) }
        }
        for index in indices(below: path)
        where !isLeftOut(element, at: "\(path).\(index)") {
            if let item = try value(of: element, at: "\(path).\(index)") { items.append(item) }
        }
        return .array(items)
    }

    /// Whether a row of a list was left blank: forms have some to spare, with the usual time and
    /// such in them.
    private func isLeftOut(_ schema: Schema, at path: String) -> Bool {
        switch schema {
        case .reference(let name):
            return definitions[name].map { isLeftOut($0, at: path) } ?? false
        case .object(let properties):
            guard let first = properties.first(where: \.isRequired) else { return false }
            let place = "\(path).\(first.name)"
            return filled(place) == nil && keys(below: place).isEmpty
        default: return false
        }
    }

    private func indices(below path: String) -> [Int] {
        Set(keys(below: path).compactMap { Int($0.prefix { $0 != "." }) }).sorted()
    }

    private func mapping(of element: Schema, at path: String) throws(Malformed) -> JSONValue? {
        var members: [String: JSONValue] = [:]
        for key in keys(below: path) {
            members[key] = try value(of: element, at: "\(path).\(key)")
        }
        return .object(members)
    }

    private func object(
        _ properties: [Schema.Property], at path: String
    ) throws(Malformed) -> JSONValue? {
        var members: [String: JSONValue] = [:]
        for property in properties {
            let place = path.isEmpty ? property.name : "\(path).\(property.name)"
            if let value = try value(of: property.schema, at: place) {
                guard property.isRequired || !isBlank(value) else { continue }
                members[property.name] = value
            } else if property.isRequired {
                members[property.name] = try missing(property.schema, at: place)
            }
        }
        return .object(members)
    }

    /// What stands for a required field with nothing in it: a text is left to the rules, which
    /// say at the field that something must be written; an unticked box is a no.
    private func missing(_ schema: Schema, at path: String) throws(Malformed) -> JSONValue {
        switch schema {
        case .reference(let name):
            guard let found = definitions[name] else {
                throw Malformed(field: path, expected: .something)
            }
            return try missing(found, at: path)
        case .boolean: return false
        case .string(.text): return ""
        case .words, .choice: throw Malformed(field: path, expected: .choice)
        case .integer, .string, .array, .mapping, .object, .either:
            throw Malformed(field: path, expected: .something)
        }
    }

    private func choice(
        _ properties: [Schema.Property], at path: String
    ) throws(Malformed) -> JSONValue? {
        if let text = filled(path) {
            if text.hasPrefix("{"), let whole = JSONValue(parsing: text) { return whole }
            if text.contains("=") {
                let inner = FormReader(fields: pairs(in: text, at: path), definitions: definitions)
                return try inner.choice(properties, at: path)
            }
            guard let chosen = properties.first(where: { $0.name == text }) else {
                throw Malformed(field: path, expected: .choice)
            }
            return .object([
                chosen.name: try value(of: chosen.schema, at: "\(path).\(chosen.name)") ?? [:]
            ])
        }
        let written = properties.filter { property in
            let place = "\(path).\(property.name)"
            return fields[place] != nil || !keys(below: place).isEmpty
        }
        guard let only = written.first else { return nil }
        guard written.count == 1 else { throw Malformed(field: path, expected: .choice) }
        return .object([
            only.name: try value(of: only.schema, at: "\(path).\(only.name)") ?? [:]
        ])
    }

    /// The fields that one option stands for, written `listed.list=…&listed.position=2`.
    private func pairs(in text: String, at path: String) -> [String: [String]] {
        var fields: [String: [String]] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
            if parts.count == 2 { fields["\(path).\(parts[0])"] = [parts[1]] }
        }
        return fields
    }

    private func first(of forms: [Schema], at path: String) throws(Malformed) -> JSONValue? {
        var trouble: Malformed?
        for form in forms {
            do {
                if let value = try value(of: form, at: path) { return value }
            } catch {
                trouble = error
            }
        }
        if let trouble { throw trouble }
        return nil
    }

    /// The rests of the names of fields below a path.
    private func keys(below path: String) -> [String] {
        fields.keys.filter { $0.hasPrefix("\(path).") }.map { String($0.dropFirst(path.count + 1)) }
            .sorted()
    }

    /// Whether nothing was written anywhere in it.
    private func isBlank(_ value: JSONValue) -> Bool {
        switch value {
        case .null: true
        case .string(let text): text.isEmpty
        case .array(let items): items.allSatisfy(isBlank)
        case .object(let members): members.values.allSatisfy(isBlank)
        case .boolean(let flag): !flag
        case .integer, .number: false
        }
    }
}
