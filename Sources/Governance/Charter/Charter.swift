/// A partnership's agreement as data: who the partners are, which bodies there are, and every
/// rule beside the clause it comes from.
///
/// One charter is one version. It is a pure value, read from YAML by `Exchange` and carried in
/// the log by the event that put it in force.
public struct Charter: Codable, Hashable, Sendable {
    /// The short name of the charter, for example of the partnership or of a template.
    public var id: Name<Charter>
    /// The version, from 1; a new one is put in force by the partnership's own decision.
    public var version: Int
    /// What the partnership calls itself.
    public var name: Wording
    /// The day from which this version is in force.
    public var inForce: CivilDate
    /// Whether the two steps of a case are demanded, and what else holds for every case.
    public var cases: CaseTerms
    /// The municipalities and the trust that have joined (R31, R32).
    public var partners: [PartnerTerms]
    /// Municipalities that belong to the trust's area without being partners (X2).
    public var catchment: [PartnerTerms]
    /// Councils outside the partnership that appoint to its seats, such as a regionråd (R33).
    public var councils: [CouncilTerms]
    /// The bodies with their seats and rules (R47–R54).
    public var bodies: [BodyTerms]
    /// How municipalities share costs (R167); the sums are reckoned elsewhere.
    public var costKey: CostKeyTerms?
    /// What the state's grant to the municipalities' secretariat is and pays for (R170).
    public var grant: GrantTerms?
    /// Grounds on which openness may be limited (R143).
    public var grounds: [Ground]
    /// Whether whoever is found partial in an item keeps out of it, with the law that says so
    /// (forvaltningsloven §§ 6 and 8); `nil` where the charter does not say.
    public var impartiality: Ruled<Bool>?
    /// What the law and the national agreement demand of agreements; `nil` where the charter does
    /// not say, and then there is no register of them.
    public var agreements: AgreementTerms?
    /// The groups of patients with priority, national and local (R205, X29).
    public var priorities: [PriorityGroup]
    /// Who may give each command, by the command's name.
    public var authority: [CommandName: [Role]]
    /// The clauses that rules come from.
    public var clauses: [Clause]
    /// The agreements that this one builds on (R13).
    public var continues: Ruled<[Predecessor]>?

    /// The body of a name; `nil` where the charter has none.
    public func body(_ id: BodyID) -> BodyTerms? { bodies.first { $0.id == id } }

    /// All seats of a body, group by group.
    public func seats(of body: BodyTerms) -> [Seat] {
        body.seats.flatMap { $0.seats(in: body.id, partners: partners) }
    }

    /// The clause of a name; `nil` where the charter has none.
    public func clause(_ id: ClauseID) -> Clause? { clauses.first { $0.id == id } }

    /// The ground of a name; `nil` where the charter has none.
    public func ground(_ id: GroundID) -> Ground? { grounds.first { $0.id == id } }
}

/// A rule's value and the clause that sets it.
public struct Ruled<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    /// What the rule demands.
    public var value: Value
    /// The clause it comes from.
    public var clause: ClauseID

    /// A value with its clause.
    public init(_ value: Value, by clause: ClauseID) {
        self.value = value
        self.clause = clause
    }

    private enum CodingKeys: String, CodingKey {
        case value = "is"
        case clause = "by"
    }
}

/// A body or an agreement of earlier days, by which the history of today's can be followed back.
public struct Predecessor: Codable, Hashable, Sendable {
    /// What it was called, in its own words.
    public var name: String
    /// The first day, where the sources give it.
    public var from: CivilDate?
    /// The last day, where the sources give it.
    public var to: CivilDate?
}

/// The same words in the three languages of the product.
public struct Wording: Codable, Hashable, Sendable {
    /// Norwegian bokmål.
    public var nb: String
    /// Norwegian nynorsk.
    public var nn: String
    /// English.
    public var en: String

    /// Words in three languages.
    public init(nb: String, nn: String, en: String) {
        self.nb = nb
        self.nn = nn
        self.en = en
    }
}

/// A numbered place in a source that a rule comes from, and what it demands.
public struct Clause: Codable, Hashable, Sendable, Identifiable {
    /// The charter's short name of the clause.
    public var id: ClauseID
    /// The number as the source prints it, for example `§ 4-3 nr. 5`.
    public var number: String
    /// What kind of source it is.
    public var basis: Basis
    /// Which document it stands in, as a reader would look it up.
    public var source: String
    /// The decisive words, quoted; a few, in the source's own language. Empty for our defaults.
    public var words: String
    /// One plain sentence of our own that says what it demands.
    public var plain: Wording
    /// The requirements it carries, such as `R110`.
    public var requirements: [String]
    /// Contradictions in the sources that touch it, and what is assumed here.
    public var notes: [Note]

    /// A contradiction or gap in the sources, with the default this charter takes.
    public struct Note: Codable, Hashable, Sendable {
        /// Its number in the list of contradictions, such as `X12`.
        public var id: String
        /// What is unclear and what holds here.
        public var text: Wording
    }
}

/// What a rule rests on; shown with every rule.
public enum Basis: String, Codable, Hashable, Sendable, CaseIterable {
    /// A clause of the partnership's own agreement.
    case agreement
    /// The case papers by which the agreement was proposed.
    case caseText
    /// A national agreement, guide or law.
    case national
    /// Another partnership's practice, taken over as a setting.
    case other
    /// What the sources leave open, settled by the product until the partnership decides.
    case ourDefault
}

/// A partner as the charter lists it.
public struct PartnerTerms: Codable, Hashable, Sendable, Identifiable {
    /// Kommunenummer or organisation number; names change and are no identity (X24).
    public var id: PartnerID
    /// The name in use.
    public var name: String
    /// Municipality or trust.
    public var kind: PartnerKind
    /// The first day as a partner; `nil` where the charter does not say.
    public var from: CivilDate?
    /// The last day as a partner; `nil` while it stays.
    public var to: CivilDate?

    /// A partner by its number, with the days between which it is one.
    public init(
        id: PartnerID, name: String, kind: PartnerKind, from: CivilDate? = nil, to: CivilDate? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.from = from
        self.to = to
    }

    /// Whether it is a partner on a day.
    public func isPartner(on date: CivilDate) -> Bool {
        (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
    }
}

/// The two kinds of partner.
public enum PartnerKind: String, Codable, Hashable, Sendable, CaseIterable {
    /// A municipality (kommune).
    case municipality
    /// A hospital trust (helseforetak).
    case trust
}

/// A council outside the partnership that appoints members, and its municipalities (R33).
public struct CouncilTerms: Codable, Hashable, Sendable, Identifiable {
    /// The charter's short name.
    public var id: CouncilID
    /// Its own name.
    public var name: String
    /// Its municipalities; empty until the partnership has entered them (X40).
    public var members: [PartnerID]
    /// The clause that gives it a part here.
    public var clause: ClauseID
}

/// A legal ground for limiting openness (R68, R143).
public struct Ground: Codable, Hashable, Sendable, Identifiable {
    /// The charter's short name.
    public var id: GroundID
    /// The provision, for example `offl. § 13`.
    public var law: String
    /// What it protects, in plain words.
    public var plain: Wording
}

/// A group of patients with priority (R205–R208).
public struct PriorityGroup: Codable, Hashable, Sendable, Identifiable {
    /// The charter's short name.
    public var id: Name<PriorityGroup>
    /// What it is called.
    public var name: Wording
    /// The clause that names it.
    public var clause: ClauseID
}

/// How municipalities share what the state grant does not cover (R167, R168).
public struct CostKeyTerms: Codable, Hashable, Sendable {
    /// Per cent of the sum that is shared equally.
    public var equalPercent: Ruled<Int>
    /// Per cent of the sum that is shared by inhabitants.
    public var inhabitantsPercent: Ruled<Int>
    /// Per cent of the sum that is shared by agreed weights; none where the charter says nothing.
    public var weightsPercent: Ruled<Int>?
    /// The agreed weights, by municipality.
    public var weights: [PartnerID: Int]?
    /// How many years before the budget year the population of 1 January is taken.
    public var populationYearsBefore: Ruled<Int>
    /// What shares are rounded to; whole øre where the charter says nothing.
    public var roundedTo: Ruled<RoundingUnit>?
    /// The body that must have adopted a budget before it is recorded; nobody need have where the
    /// charter says nothing.
    public var adoptedBy: Ruled<BodyID>?
}

/// The terms of the state's grant to the municipalities' secretariat (R170, X19).
public struct GrantTerms: Codable, Hashable, Sendable {
    /// The most that is given in a year, in kroner.
    public var mostKroner: Ruled<Int>
    /// Whether it pays for nothing but what employing somebody costs.
    public var payOnly: Ruled<Bool>
}
