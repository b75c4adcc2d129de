import FoundationEssentials
public import Governance

/// Reads commands given as JSON, and writes them.
///
/// A request is first held against the schema of its command, the same one that the OpenAPI
/// document publishes, so that what is documented and what is accepted cannot differ; then it is
/// read as the command's own type.
public struct CommandCoding: Sendable {
    private struct Form: Sendable {
        let type: any Command.Type
        let schema: Schema
    }

    private let forms: [CommandName: Form]
    private let definitions: [String: Schema]

    /// Derives the schema of every command; made once, when the program starts.
    ///
    /// - Throws: If a command holds a type that no schema can be derived for; a test shows that
    ///   none does.
    public init() throws(DescriptionDefect) {
        let reader = SchemaReader()
        var forms: [CommandName: Form] = [:]
        for type in Commands.all {
            forms[type.name] = Form(type: type, schema: try reader.schema(of: type))
        }
        self.forms = forms
        definitions = reader.definitions
    }

    /// The command of a wire name, as the body of a request gives it.
    ///
    /// - Throws: The first thing that is wrong with its form.
    public func decode(
        _ name: CommandName, _ json: [UInt8]
    ) throws(CommandProblem) -> any Command {
        guard let form = forms[name] else { throw .unknownCommand(name) }
        let data = Data(json)
        let value = try Self.parse(data)
        if let key = duplicateKey(in: json) { throw .duplicateKey(key) }
        try SchemaCheck(definitions: definitions).check(value, form.schema)
        do {
            return try JSONDecoder().decode(form.type, from: data)
        } catch {
            let (place, detail) = whatIsWrong(error)
            throw .badValue(place, expected: "readable: \(detail)")
        }
    }

    /// The canonical JSON of a command.
    ///
    /// - Throws: `EncodingError` for what JSON cannot hold.
    public static func encode(_ command: any Command) throws -> [UInt8] {
        try CanonicalJSON.encode(command)
    }

    private static func parse(_ data: Data) throws(CommandProblem) -> JSONValue {
        do {
            return try JSONDecoder().decode(JSONValue.self, from: data)
        } catch {
            throw .notJSON
        }
    }
}

/// The place and the words of an error from a JSON decoder.
func whatIsWrong(_ error: any Error) -> (place: JSONPointer, detail: String) {
    switch error as? DecodingError {
    case .keyNotFound(let key, let context):
        (JSONPointer(context.codingPath + [key]), "missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
        (JSONPointer(context.codingPath), context.debugDescription)
    case .dataCorrupted(let context):
        (
            JSONPointer(context.codingPath),
            context.underlyingError.map { "\($0)" } ?? context.debugDescription
        )
    default: (JSONPointer(), "\(error)")
    }
}
