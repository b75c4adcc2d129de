public import Governance

/// A type that says its own schema, because it reads something else than a keyed container.
///
/// Each conformance states what the type's `init(from:)` and `encode(to:)` do; a test holds every
/// one against an independent validator.
public protocol SchemaDescribing: Decodable {
    /// The schema; `reader` gives those of the types inside.
    static func schema(_ reader: SchemaReader) throws(DescriptionDefect) -> Schema
    /// Any value, so that a type which holds one can be read.
    static var specimen: Self { get }
}

extension Bool: SchemaDescribing {
    /// `true` or `false`.
    public static func schema(_ reader: SchemaReader) -> Schema { .boolean }
    /// Any value.
    public static var specimen: Bool { false }
}

extension Int: SchemaDescribing {
    /// A number of 32 bits.
    public static func schema(_ reader: SchemaReader) -> Schema { .integer }
    /// Any value.
    public static var specimen: Int { 1 }
}

extension String: SchemaDescribing {
    /// Any string.
    public static func schema(_ reader: SchemaReader) -> Schema { .string(.text) }
    /// Any value.
    public static var specimen: String { "" }
}

extension Array: SchemaDescribing where Element: Decodable {
    /// A list of the element's form.
    public static func schema(_ reader: SchemaReader) throws(DescriptionDefect) -> Schema {
        .array(of: try reader.schema(of: Element.self))
    }
    /// Any value.
    public static var specimen: [Element] { [] }
}

extension Dictionary: SchemaDescribing
where Key: CodingKeyRepresentable & Decodable, Value: Decodable {
    /// An object of the value's form.
    public static func schema(_ reader: SchemaReader) throws(DescriptionDefect) -> Schema {
        .mapping(of: try reader.schema(of: Value.self))
    }
    /// Any value.
    public static var specimen: [Key: Value] { [:] }
}

extension ID: SchemaDescribing {
    /// A number from 1.
    public static func schema(_ reader: SchemaReader) -> Schema { .identifier }
    /// Any value.
    public static var specimen: ID { ID(1) }
}

extension Name: SchemaDescribing {
    /// Names of the charter are in lower case; wire names of commands and events are not.
    public static func schema(_ reader: SchemaReader) -> Schema {
        let isWireName = Subject.self == CommandKind.self || Subject.self == EventKind.self
        return .string(isWireName ? .wireName : .name)
    }
    /// Any value.
    public static var specimen: Name { Name("a") }
}

extension CivilDate: SchemaDescribing {
    /// A day.
    public static func schema(_ reader: SchemaReader) -> Schema { .string(.date) }
    /// Any value.
    public static var specimen: CivilDate { CivilDate(dayNumber: 0) }
}

extension Instant: SchemaDescribing {
    /// A moment.
    public static func schema(_ reader: SchemaReader) -> Schema { .string(.instant) }
    /// Any value.
    public static var specimen: Instant { Instant(milliseconds: 0) }
}

extension WallTime: SchemaDescribing {
    /// A time of day.
    public static func schema(_ reader: SchemaReader) -> Schema { .string(.time) }
    /// Any value.
    public static var specimen: WallTime { .midnight }
}

extension Money: SchemaDescribing {
    /// A sum in kroner.
    public static func schema(_ reader: SchemaReader) -> Schema { .string(.money) }
    /// Any value.
    public static var specimen: Money { .zero }
}

extension Hat: SchemaDescribing {
    /// A capacity.
    public static func schema(_ reader: SchemaReader) -> Schema { .string(.capacity) }
    /// Any value.
    public static var specimen: Hat { .none }
}

extension MinutesSection: SchemaDescribing {
    /// The name of a part.
    public static func schema(_ reader: SchemaReader) -> Schema { .string(.name) }
    /// Any value.
    public static var specimen: MinutesSection { .head }
}
