/// Derives JSON Schemas from `Decodable` types, by letting each read itself from a decoder that
/// records what it asks for. So the schema cannot lag behind the type.
///
/// Types that read anything but a keyed container say their schema themselves
/// (``SchemaDescribing``).
public final class SchemaReader {
    /// The schemas defined so far, by the names that references use.
    public private(set) var definitions: [String: Schema] = [:]

    /// A reader without definitions.
    public init() {}

    /// The schema of a type; objects and enums are defined by name and referred to.
    ///
    /// - Throws: ``DescriptionDefect/notDerivable(type:_:)``.
    public func schema(of type: any Decodable.Type) throws(DescriptionDefect) -> Schema {
        do {
            return try read(type).schema
        } catch let defect as DescriptionDefect {
            throw defect
        } catch {
            throw .notDerivable(type: "\(type)", "\(error)")
        }
    }

    /// A type's schema, and some value of it to let the reading go on.
    func read<Value: Decodable>(_ type: Value.Type) throws -> (schema: Schema, value: Value) {
        if let described = type as? any SchemaDescribing.Type {
            let (schema, value) = try describe(described)
            if let value = value as? Value { return (try define(schema, for: type), value) }
        }
        if let words = type as? any (CaseIterable & RawRepresentable<String>).Type {
            let (all, first) = listWords(words)
            if let first = first as? Value { return (try define(.words(all), for: type), first) }
        }
        let recording = Recording(of: type, reader: self)
        let value = try Value(from: RecordingDecoder(recording: recording))
        return (try define(.object(recording.properties), for: type), value)
    }

    private func describe<Described: SchemaDescribing>(
        _ type: Described.Type
    ) throws -> (Schema, any Decodable) {
        (try type.schema(self), type.specimen)
    }

    private func listWords<Word: CaseIterable & RawRepresentable<String>>(
        _ type: Word.Type
    ) -> ([String], Word?) {
        (type.allCases.map(\.rawValue), type.allCases.first)
    }

    private func define(
        _ schema: Schema, for type: any Any.Type
    ) throws(DescriptionDefect) -> Schema {
        guard schema.isDefinedByName else { return schema }
        let name = Self.name(of: type)
        if let other = definitions[name], other != schema {
            throw .notDerivable(type: "\(type)", "another type is called \(name)")
        }
        definitions[name] = schema
        return .reference(name)
    }

    /// The type's name without its module: `Triage.Outcome`, `Ruled_Array_MeetingMode`.
    private static func name(of type: any Any.Type) -> String {
        let parts = String(reflecting: type).split { "<>, ".contains($0) }
        return parts.map { part in
            // A private type's name has its file's in parentheses, which are of no use outside.
            part.split(separator: ".").dropFirst().filter { !$0.contains { "()$".contains($0) } }
                .joined(separator: ".")
        }
        .filter { !$0.isEmpty }
        .joined(separator: "_")
    }
}
