import FoundationEssentials
import Governance

/// How one command is given.
struct CommandOperation {
    let json: JSONValue

    init(
        _ command: any Command.Type, _ reader: SchemaReader, _ examples: [CommandName: any Command]
    ) throws(DescriptionDefect) {
        let name = command.name
        guard let summary = Commands.summaries[name] else { throw .noSummary(name) }
        guard let example = examples[name] else { throw .noExample(name) }
        let receipt: JSONValue = [
            "application/json": ["schema": Schema.reference("CommandReceipt").json]
        ]
        var responses = ProblemResponse.references(ProblemResponse.ofCommands)
        responses["201"] = ["description": "Granted and recorded.", "content": receipt]
        responses["200"] = [
            "description": "Recorded before under the same key, and not again.",
            "content": receipt,
        ]
        json = [
            "operationId": .string(name.rawValue),
            "summary": .string(summary),
            "tags": [.string(String(name.rawValue.prefix { $0 != "." }))],
            "parameters": [
                ["$ref": "#/components/parameters/partnership"],
                ["$ref": "#/components/parameters/idempotencyKey"],
            ],
            "security": [["token": []]],
            "requestBody": [
                "required": true,
                "content": [
                    "application/json": [
                        "schema": try reader.schema(of: command).json,
                        "example": try Self.json(of: example),
                    ]
                ],
            ],
            "responses": .object(responses),
        ]
    }

    private static func json(of command: any Command) throws(DescriptionDefect) -> JSONValue {
        do {
            let bytes = try CanonicalJSON.encode(command)
            return try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
        } catch {
            throw .notWritable("\(error)")
        }
    }
}

extension ReadOperation {
    /// How it is read; the public reads what is open without a token.
    func json(_ reader: SchemaReader) throws(DescriptionDefect) -> JSONValue {
        var responses = ProblemResponse.references(ProblemResponse.ofReads)
        responses["200"] = [
            "description": "What the caller may see.",
            "content": ["application/json": ["schema": try reader.schema(of: response).json]],
        ]
        let own = parameters.map { parameter -> JSONValue in
            [
                "name": .string(parameter.name), "in": .string(parameter.place.rawValue),
                "required": .boolean(parameter.place == .path),
                "description": .string(parameter.summary), "schema": parameter.schema.json,
            ]
        }
        return [
            "operationId": .string(id),
            "summary": .string(summary),
            "tags": ["read"],
            "parameters": .array([["$ref": "#/components/parameters/partnership"]] + own),
            "security": [[:], ["token": []]],
            "responses": .object(responses),
        ]
    }
}
