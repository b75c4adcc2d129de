/// One address at which data can be read as JSON; the web layer lists its own.
public struct ReadOperation: Sendable {
    /// A part of the path in braces, or a query parameter.
    public struct Parameter: Sendable {
        /// Where it stands.
        public enum Place: String, Sendable {
            /// In the path, in braces; always there.
            case path
            /// After the question mark; may be left out.
            case query
        }

        /// Its name.
        public let name: String
        /// Where it stands.
        public let place: Place
        /// One English sentence that says what it is.
        public let summary: String
        /// Its form.
        public let schema: Schema

        /// A parameter.
        public init(_ name: String, in place: Place, _ summary: String, _ schema: Schema) {
            self.name = name
            self.place = place
            self.summary = summary
            self.schema = schema
        }
    }

    /// The path below the partnership's, for example `/cases/{case}`.
    public let path: String
    /// One English sentence that says what is read.
    public let summary: String
    /// The parameters, those in the path included.
    public let parameters: [Parameter]
    /// The type whose JSON is the answer.
    public let response: any (Decodable & Sendable).Type

    /// An address.
    public init(
        path: String, summary: String, parameters: [Parameter] = [],
        response: any (Decodable & Sendable).Type
    ) {
        self.path = path
        self.summary = summary
        self.parameters = parameters
        self.response = response
    }

    /// A name without braces and slashes that is the operation's own: `read.cases.case`.
    var id: String {
        "read"
            + path.split { "/{}".contains($0) }.map { ".\($0)" }.joined()
    }
}
