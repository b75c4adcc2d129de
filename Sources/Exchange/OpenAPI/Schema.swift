/// The form of a JSON value: the part of JSON Schema (draft 2020-12) that our types need.
public indirect enum Schema: Hashable, Sendable {
    /// `true` or `false`.
    case boolean
    /// A whole number in a range.
    case integer(ClosedRange<Int>)
    /// A string of a form.
    case string(StringForm)
    /// One of a few words.
    case words([String])
    /// An array whose items all have one form.
    case array(of: Schema)
    /// An object with any keys, whose values all have one form.
    case mapping(of: Schema)
    /// An object with these keys and no others.
    case object([Property])
    /// An object with exactly one of these keys, as Swift writes an enum with associated values.
    case choice([Property])
    /// A value of one of these forms, of which never two fit the same value.
    case either([Schema])
    /// A form that is defined once, by its name.
    case reference(String)

    /// A key of an object.
    public struct Property: Hashable, Sendable {
        /// The key.
        public let name: String
        /// The form of its value.
        public let schema: Schema
        /// Whether it must be there.
        public let isRequired: Bool

        /// A key of an object.
        public init(_ name: String, _ schema: Schema, isRequired: Bool = true) {
            self.name = name
            self.schema = schema
            self.isRequired = isRequired
        }
    }

    /// The whole numbers that commands take: 32 bits, so that no reckoning with days, years or
    /// counts can overflow.
    public static let integer = Schema.integer(Int(Int32.min)...Int(Int32.max))
    /// The numbers that name things.
    public static let identifier = Schema.integer(1...Int(Int32.max))

    /// Whether it is defined once under its type's name, and referred to elsewhere.
    var isDefinedByName: Bool {
        switch self {
        case .words, .object, .choice, .either: true
        case .boolean, .integer, .string, .array, .mapping, .reference: false
        }
    }

    /// What a reader of an error is told to write.
    func expected(_ definitions: [String: Schema]) -> String {
        switch self {
        case .boolean: "true or false"
        case .integer(let range):
            "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .string(let form): form.expected
        case .words(let words): "one of " + words.joined(separator: ", ")
        case .array(let element): "a list, each item \(element.expected(definitions))"
        case .mapping: "an object"
        case .object(let properties):
            properties.isEmpty
                ? "an empty object"
                : "an object with " + properties.map(\.name).joined(separator: ", ")
        case .choice(let properties):
            "an object with exactly one of " + properties.map(\.name).joined(separator: ", ")
        case .either(let forms):
            forms.map { $0.expected(definitions) }.joined(separator: ", or ")
        case .reference(let name): definitions[name]?.expected(definitions) ?? name
        }
    }
}
