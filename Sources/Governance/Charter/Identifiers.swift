/// A small number that names one thing of one kind within one partnership.
///
/// Numbers are given by the state when a command is decided, so replay gives the same ones.
public struct ID<Subject>: Hashable, Comparable, Sendable, RawRepresentable {
    /// The number, from 1.
    public let rawValue: Int

    /// The thing with this number; that it exists is for the state to say.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// The thing with this number; that it exists is for the state to say.
    public init(_ number: Int) {
        self.init(rawValue: number)
    }

    /// Orders by number, which is the order of creation.
    public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
}

extension ID: Codable {
    /// Reads the bare number.
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(Int.self))
    }

    /// Writes the bare number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension ID: CustomStringConvertible {
    /// The number in digits.
    public var description: String { String(rawValue) }
}

/// A short name that the charter gives to one of its own things, such as a body or a clause.
///
/// Lower-case letters a–z, digits, `-` and `.`; the loader refuses others.
public struct Name<Subject>: Hashable, Comparable, Sendable, RawRepresentable {
    /// The name as the charter writes it.
    public let rawValue: String

    /// The thing of this name; that the charter has it is for the charter to say.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The thing of this name; that the charter has it is for the charter to say.
    public init(_ name: String) {
        self.init(rawValue: name)
    }

    /// Orders by name.
    public static func < (left: Name, right: Name) -> Bool { left.rawValue < right.rawValue }
}

extension Name: Codable {
    /// Reads the bare name.
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the bare name.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension Name: CustomStringConvertible, CodingKeyRepresentable {
    /// The name as the charter writes it.
    public var description: String { rawValue }

    /// The name as a key of a JSON or YAML mapping.
    public var codingKey: any CodingKey { MappingKey(stringValue: rawValue) }

    /// The thing that a key of a mapping names.
    public init?<Key: CodingKey>(codingKey: Key) {
        self.init(rawValue: codingKey.stringValue)
    }
}

struct MappingKey: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(stringValue: String) {
        self.stringValue = stringValue
    }

    init?(intValue: Int) {
        nil
    }
}

/// A person in the people register, which is outside the log so that it can be corrected.
public typealias PersonID = ID<Person>
/// Names the kind of thing a ``PersonID`` stands for; persons themselves live in the register.
public enum Person {}

/// A partnership by the short name in its addresses.
public typealias PartnershipID = Name<Partnership>
/// A partner by its official number: kommunenummer (four digits) or organisation number (nine).
public typealias PartnerID = Name<PartnerTerms>
/// A body by the charter's short name, for example `ssu`.
public typealias BodyID = Name<BodyTerms>
/// A clause by the charter's short name, for example `a4-3-m5`.
public typealias ClauseID = Name<Clause>
/// An appointing council by the charter's short name.
public typealias CouncilID = Name<CouncilTerms>
/// A ground for exemption from openness by the charter's short name.
public typealias GroundID = Name<Ground>
/// A seat: body, group and number within it, for example `ssu.kommune.3`.
public typealias SeatID = Name<Seat>
/// A command by its stable wire name, for example `case.submit`.
public typealias CommandName = Name<CommandKind>
/// Names the kind of thing a ``CommandName`` stands for.
public enum CommandKind {}
/// An event by its stable wire name, for example `case.submitted`.
public typealias EventName = Name<EventKind>
/// Names the kind of thing an ``EventName`` stands for.
public enum EventKind {}
/// A case by its number in the register; people use ``CaseNumber``.
public typealias CaseID = ID<Case>
/// A meeting by its number in the register.
public typealias MeetingID = ID<Meeting>
/// An agenda item by its number in the register; people use ``TreatmentNumber``.
public typealias ItemID = ID<AgendaItem>
/// A decision by its number in the register.
public typealias DecisionID = ID<Decision>
/// An appointment by its number in the register.
public typealias AppointmentID = ID<Appointment>
