/// The ways in which a request can fail, each with its HTTP status.
enum ProblemResponse: Int, CaseIterable {
    case badRequest = 400
    case unauthenticated = 401
    case forbidden = 403
    case notFound = 404
    case conflict = 409
    case gone = 410
    case tooLarge = 413
    case unsupportedType = 415
    case refused = 422
    case tooMany = 429
    case unavailable = 503

    /// Those that a command can meet.
    static let ofCommands = allCases.filter { $0 != .gone }
    /// Those that reading can meet.
    static let ofReads: [ProblemResponse] = [
        .badRequest, .unauthenticated, .forbidden, .notFound, .gone, .tooMany, .unavailable,
    ]

    private var name: String { "problem\(rawValue)" }

    private var summary: String {
        switch self {
        case .badRequest: "The request is not well formed; `field` says where."
        case .unauthenticated: "The token is missing, unknown or has expired."
        case .forbidden: "The caller's capacity does not allow it."
        case .notFound: "There is no such thing, or none that the caller may see."
        case .conflict: "The key was used for another command, or others were faster; try again."
        case .gone: "It belongs to a meeting that was cancelled; `detail` says why."
        case .tooLarge: "The body is too large."
        case .unsupportedType: "The body is not application/json."
        case .refused: "A rule refuses it; `clause` says which, `instead` what could be given."
        case .tooMany: "Too many requests; wait as long as Retry-After says."
        case .unavailable: "The service cannot record or answer now; try again."
        }
    }

    private var headers: JSONValue? {
        switch self {
        case .unauthenticated:
            [
                "WWW-Authenticate": [
                    "description": "How to authenticate.", "schema": ["type": "string"],
                ]
            ]
        case .tooMany, .unavailable:
            [
                "Retry-After": [
                    "description": "Seconds to wait.",
                    "schema": ["type": "integer", "minimum": 0],
                ]
            ]
        default: nil
        }
    }

    /// All of them, to be referred to.
    static func components(_ problem: Schema) -> [String: JSONValue] {
        Dictionary(
            uniqueKeysWithValues: allCases.map { response in
                var members: [String: JSONValue] = [
                    "description": .string(response.summary),
                    "content": ["application/problem+json": ["schema": problem.json]],
                ]
                members["headers"] = response.headers
                return (response.name, .object(members))
            })
    }

    /// References by status.
    static func references(_ responses: [ProblemResponse]) -> [String: JSONValue] {
        Dictionary(
            uniqueKeysWithValues: responses.map {
                (
                    String($0.rawValue),
                    ["$ref": .string("#/components/responses/\($0.name)")]
                )
            })
    }
}
