public import Governance

/// The answer to a granted command.
public struct CommandReceipt: Encodable, Sendable {
    /// Something the caller should know though the command was granted.
    public struct Remark: Codable, Hashable, Sendable {
        /// What it is, in the caller's language.
        public var text: String
        /// The clause it comes from.
        public var clause: ClauseID?

        /// A remark.
        public init(text: String, clause: ClauseID?) {
            self.text = text
            self.clause = clause
        }
    }

    /// The command's own id, as the request gave it.
    public let commandID: String
    /// The number of its entry in the partnership's log.
    public let sequence: Int64
    /// Whether it was recorded before, and not again.
    public let wasRecordedBefore: Bool
    /// What was recorded, in order.
    public let events: [any Event]
    /// The clauses that the grant rests on.
    public let clauses: [ClauseID]
    /// What the caller should know.
    public let warnings: [Remark]

    /// An answer.
    public init(
        commandID: String, sequence: Int64, wasRecordedBefore: Bool, events: [any Event],
        clauses: [ClauseID], warnings: [Remark]
    ) {
        self.commandID = commandID
        self.sequence = sequence
        self.wasRecordedBefore = wasRecordedBefore
        self.events = events
        self.clauses = clauses
        self.warnings = warnings
    }

    private enum Key: String, CodingKey {
        case commandID, sequence, wasRecordedBefore, events, clauses, warnings
    }

    private struct RecordedEvent: Encodable {
        let event: any Event

        enum Key: String, CodingKey {
            case type, data
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(type(of: event).name, forKey: .type)
            try container.encode(event, forKey: .data)
        }
    }

    /// Writes each event as its wire name and its data.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(commandID, forKey: .commandID)
        try container.encode(sequence, forKey: .sequence)
        try container.encode(wasRecordedBefore, forKey: .wasRecordedBefore)
        try container.encode(events.map(RecordedEvent.init(event:)), forKey: .events)
        try container.encode(clauses, forKey: .clauses)
        try container.encode(warnings, forKey: .warnings)
    }

    /// The form of what ``encode(to:)`` writes: each event's data by its type.
    static func schema(_ reader: SchemaReader) throws(DescriptionDefect) -> Schema {
        var events: [Schema] = []
        for type in Events.all where type != PartnershipFounded.self {
            events.append(
                .object([
                    .init("type", .words([type.name.rawValue])),
                    .init("data", try reader.schema(of: type)),
                ]))
        }
        return .object([
            .init("commandID", .string(.text)),
            .init("sequence", .integer(1...Int(Int32.max))),
            .init("wasRecordedBefore", .boolean),
            .init("events", .array(of: .either(events))),
            .init("clauses", .array(of: .string(.name))),
            .init("warnings", .array(of: try reader.schema(of: Remark.self))),
        ])
    }
}
