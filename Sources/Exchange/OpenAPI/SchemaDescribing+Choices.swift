public import Governance

// Enums with associated values, which read the one key they find, and the charter's short forms.

extension Place: SchemaDescribing {
    /// `{"seat": {"id": …}}`, `{"deputy": {"seat": …}}` or `{"listed": {"list": …, "position": …}}`.
    public static func schema(_ reader: SchemaReader) -> Schema {
        .choice([
            .init("seat", .object([.init("id", .string(.name))])),
            .init("deputy", .object([.init("seat", .string(.name))])),
            .init(
                "listed",
                .object([.init("list", .string(.name)), .init("position", .integer)])),
        ])
    }
    /// Any value.
    public static var specimen: Place { .seat(id: SeatID("a")) }
}

extension Triage.Outcome: SchemaDescribing {
    /// `{"routed": {"to": …}}`, `{"returned": {}}`, `{"answered": {}}` or `{"rejected": {}}`.
    public static func schema(_ reader: SchemaReader) -> Schema {
        .choice([
            .init("routed", .object([.init("to", .string(.name))])),
            .init("returned", .object([])),
            .init("answered", .object([])),
            .init("rejected", .object([])),
        ])
    }
    /// Any value.
    public static var specimen: Triage.Outcome { .returned }
}

extension Exemptible: SchemaDescribing {
    /// `{"wholeCase": {"id": …}}` or `{"agendaItem": {"id": …}}`.
    public static func schema(_ reader: SchemaReader) -> Schema {
        .choice([
            .init("wholeCase", .object([.init("id", .identifier)])),
            .init("agendaItem", .object([.init("id", .identifier)])),
        ])
    }
    /// Any value.
    public static var specimen: Exemptible { .wholeCase(id: ID(1)) }
}

extension Carried: SchemaDescribing {
    /// `{"theCase": {"id": …}}`, `{"minutes": {"id": …}}`, `{"followUp": {"id": …}}` or
    /// `{"task": {"kind": …}}`.
    public static func schema(_ reader: SchemaReader) throws(DescriptionDefect) -> Schema {
        .choice([
            .init("theCase", .object([.init("id", .identifier)])),
            .init("minutes", .object([.init("id", .identifier)])),
            .init("followUp", .object([.init("id", .identifier)])),
            .init("task", .object([.init("kind", try reader.schema(of: BodyTask.self))])),
        ])
    }
    /// Any value.
    public static var specimen: Carried { .theCase(id: ID(1)) }
}

extension SeatGroup.Count: SchemaDescribing {
    /// A number of seats, or a kind of partner.
    public static func schema(_ reader: SchemaReader) throws(DescriptionDefect) -> Schema {
        .either([.integer(0...SeatGroup.mostSeats), try reader.schema(of: PartnerKind.self)])
    }
    /// Any value.
    public static var specimen: SeatGroup.Count { .fixed(1) }
}

extension SeatGroup.Appointer: SchemaDescribing {
    /// One word, `{"councils": […]}` or `{"body": …}`, which may have `"proposedBy": …` beside it.
    public static func schema(_ reader: SchemaReader) throws(DescriptionDefect) -> Schema {
        .either([
            .words(["partner", "organisation", "office"]),
            .object([.init("councils", .array(of: .string(.name)))]),
            .object([
                .init("body", .string(.name)),
                .init("proposedBy", try reader.schema(of: Side.self), isRequired: false),
            ]),
        ])
    }
    /// Any value.
    public static var specimen: SeatGroup.Appointer { .partner }
}
