public import Governance

/// The description of the API (OpenAPI 3.1), derived from the commands and what can be read.
public struct OpenAPIDocument: Sendable {
    /// The JSON of the document: keys sorted, so that the same program gives the same bytes.
    public let bytes: [UInt8]

    /// Describes the API.
    ///
    /// - Parameters:
    ///   - version: The program's version.
    ///   - commands: The commands that can be given; the operator's own are not.
    ///   - reads: What can be read.
    /// - Throws: What is missing from the description; never once the tests have passed.
    public init(
        version: String, commands: [any Command.Type] = OpenAPIDocument.offered,
        reads: [ReadOperation]
    ) throws(DescriptionDefect) {
        let reader = SchemaReader()
        var paths: [String: JSONValue] = [:]
        let examples = try Self.examples()
        for command in commands {
            paths["/api/v1/{partnership}/commands/\(command.name)"] = [
                "post": try CommandOperation(command, reader, examples).json
            ]
        }
        for read in reads {
            paths["/api/v1/{partnership}\(read.path)"] = ["get": try read.json(reader)]
        }
        let components = try Self.components(reader)
        let document: JSONValue = [
            "openapi": "3.1.0",
            "info": [
                "title": "Samråd", "version": .string(version),
                "summary": "The work of a health partnership: cases, meetings and decisions.",
                "description": .string(Self.introduction),
            ],
            "servers": [["url": "/"]],
            "paths": .object(paths),
            "components": components,
        ]
        do {
            bytes = try CanonicalJSON.encode(document)
        } catch {
            throw .notWritable("\(error)")
        }
    }

    /// The commands that the API offers: all but the founding, which is the operator's.
    public static var offered: [any Command.Type] {
        Commands.all.filter { $0 != FoundPartnership.self }
    }

    private static let introduction = """
        Everything that a page can do is a command, given by POST; everything that a page shows \
        can be read by GET. A command is granted and recorded, or refused with the clause that \
        demands it; then nothing is recorded. Give each command an Idempotency-Key of your own: \
        the same key gives the first answer again and records nothing. Optional keys are left \
        out, never null; a key that is not known is refused.
        """

    private static func examples() throws(DescriptionDefect) -> [CommandName: any Command] {
        do {
            return Dictionary(try Commands.examples().map { (type(of: $0).name, $0) }) { $1 }
        } catch {
            throw .notWritable("\(error)")
        }
    }

    private static func components(
        _ reader: SchemaReader
    ) throws(DescriptionDefect) -> JSONValue {
        let receipt = try CommandReceipt.schema(reader)
        let problem = try reader.schema(of: ProblemDetails.self)
        var schemas = reader.definitions.mapValues(\.json)
        schemas["CommandReceipt"] = receipt.json
        return [
            "schemas": .object(schemas),
            "responses": .object(ProblemResponse.components(problem)),
            "parameters": [
                "partnership": [
                    "name": "partnership", "in": "path", "required": true,
                    "description": "The partnership's short name, as in its addresses.",
                    "schema": Schema.string(.name).json,
                ],
                "idempotencyKey": [
                    "name": "Idempotency-Key", "in": "header", "required": true,
                    "description": "The command's own id, made by the caller.",
                    "schema": Schema.string(.uuid).json,
                ],
            ],
            "securitySchemes": [
                "token": [
                    "type": "http", "scheme": "bearer",
                    "description": "A personal access token; it narrows one capacity of a person.",
                ]
            ],
        ]
    }
}
