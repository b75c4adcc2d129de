import Exchange
import Foundation
import Governance
import Pages

/// Reads commands from forms and from JSON; made once, when the site is.
struct CommandForms: Sendable {
    let coding: CommandCoding
    private let schemas: [CommandName: Schema]
    private let definitions: [String: Schema]

    /// - Throws: If a command holds a type that no schema can be derived for.
    init() throws(DescriptionDefect) {
        coding = try CommandCoding()
        let reader = SchemaReader()
        var schemas: [CommandName: Schema] = [:]
        for type in Commands.all { schemas[type.name] = try reader.schema(of: type) }
        self.schemas = schemas
        definitions = reader.definitions
    }

    /// The command that a form gives.
    ///
    /// - Throws: ``Fault/notFound`` for a command there is none of, and
    ///   ``FormReader/Malformed`` for a field that does not hold what it must.
    func command(_ name: CommandName, from fields: [String: [String]]) throws -> any Command {
        guard let schema = schemas[name] else { throw Fault.notFound }
        let reader = FormReader(fields: fields, definitions: definitions)
        let json = try reader.value(of: schema, at: "") ?? [:]
        do {
            return try coding.decode(name, Array(JSONEncoder().encode(json)))
        } catch let problem as CommandProblem {
            throw FormReader.Malformed(
                field: problem.place?.steps.joined(separator: ".") ?? "", expected: .something)
        }
    }
}

extension JSONValue {
    /// The value of a JSON text; `nil` where it is none.
    init?(parsing text: String) {
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) else {
            return nil
        }
        self = value
    }
}
