public import Governance

/// What a demonstration begins with: people for the register, and what they do at the desk until
/// the visitor takes over.
public struct Seed: Sendable {
    /// What happens in one partnership before the visitor comes.
    public struct Script: Sendable {
        /// The partnership, by its name in addresses.
        public let partnership: PartnershipID
        /// What is asked for and granted, in order of time.
        public let acts: [Act]
    }

    /// Everyone, in the order of the register: the first gets number 1.
    public let people: [Cast.Member]
    /// The partnerships, the one with a history first.
    public let scripts: [Script]
    /// Where the visitor's clock begins: after every act.
    public let start: Instant

    /// One partnership in the middle of its winter, up to row A9 of the year, and others that
    /// have just been founded.
    ///
    /// Acts that the rules refuse are left out: a visitor can try them.
    ///
    /// - Parameters:
    ///   - helgeland: Helgeland's charter.
    ///   - others: The other partnerships, each once.
    ///   - zone: The zone of the clocks.
    /// - Throws: A ``Refusal`` where a charter refuses what is taken for granted here, or
    ///   ``NotOnStage`` where it lacks a seat that is filled.
    public static func demonstration(
        helgeland: Charter, others: [Neighbour], zone: Zone
    ) throws -> Seed {
        var year = try Year2024.play(until: .a9, charter: helgeland, zone: zone)
        for command in try RegisteredAgreements(under: helgeland, zone: zone).commands {
            try year.play(command, by: year.secretary, "2024-01-31 10:25")
        }
        // The year is founded by whoever comes after its cast; the same one founds the others.
        let founder = PersonID(year.cast.members.count + 1)
        var people = year.cast.members
        people += Cast.members([Seed.operator], from: founder.rawValue)
        var scripts = [
            Script(partnership: PartnershipID(helgeland.id.rawValue), granted: year.stage)
        ]
        var names = InventedNames()
        for other in others {
            let staff = try other.staff(named: &names, from: people.count + 1)
            let stage = try other.founded(by: founder, staff: staff, zone: zone)
            people += staff
            scripts.append(Script(partnership: other.id, granted: stage))
        }
        return Seed(people: people, scripts: scripts, start: try zone.moment("2024-01-31 10:30"))
    }
}

extension Seed {
    /// Who runs the program and founds partnerships; nothing else is theirs to do.
    private static let `operator` = Role(
        "Ragnhild Stavlund", "driftsansvarlig for Samråd", "samrad")
}

extension Seed.Script {
    init(partnership: PartnershipID, granted stage: Stage) {
        self.partnership = partnership
        acts = stage.acts.filter { $0.refusal == nil }
    }
}
