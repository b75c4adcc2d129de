public import Governance

/// A partnership that a demonstration founds beside the one with a history: its posts are filled,
/// and everything else is still to be done.
public struct Neighbour: Sendable {
    /// Its name in addresses.
    public let id: PartnershipID
    /// Its name in common use, for example `Agder`.
    public let name: String
    /// Its charter.
    public let charter: Charter

    /// A partnership to be founded.
    public init(id: PartnershipID, name: String, charter: Charter) {
        self.id = id
        self.name = name
        self.charter = charter
    }
}

extension Neighbour {
    /// The joint secretariat, one from each side, and the contact of the first municipality; the
    /// trust's coordinator answers for the trust.
    ///
    /// - Parameters:
    ///   - names: Where their names are taken from.
    ///   - first: The first one's number in the register.
    func staff(named names: inout InventedNames, from first: Int) throws -> [Cast.Member] {
        let trust = try partner(.trust)
        let municipality = try partner(.municipality)
        var roles: [Role] = []
        for post in posts {
            let isTrust = post.group.side == .trust
            roles.append(
                Role(
                    names.next(),
                    isTrust
                        ? "samhandlingssjef, \(trust.name)"
                        : "samhandlingsleder for kommunene, \(name)",
                    isTrust ? "sykehuset-\(id)" : "samhandling-\(id)", .nb, [.seat(id: post.id)],
                    contactOf: isTrust ? trust.id : nil))
        }
        roles.append(
            Role(
                names.next(), "helse- og omsorgssjef, \(municipality.name) kommune",
                "kommune-\(municipality.id)", contactOf: municipality.id))
        return Cast.members(roles, from: first)
    }

    /// Plays the founding: the operator fills the posts, and the secretariat names the contacts.
    ///
    /// - Throws: A ``Refusal`` or ``NotOnStage`` for a charter without a secretariat.
    func founded(by operator: PersonID, staff: [Cast.Member], zone: Zone) throws -> Stage {
        var stage = Stage(zone: zone)
        let secretariat = staff.filter { !$0.places.isEmpty }
        try stage.play(
            FoundPartnership(charter: charter, secretariat: secretariat.map(\.id)),
            by: Actor(`operator`, as: .operator), at: zone.moment("2024-01-02 09:00"))
        guard let place = secretariat.first?.places.first else {
            throw NotOnStage("a secretariat of \(id)")
        }
        let secretary = try stage.partnership.acting(place)
        for person in staff {
            guard let partner = person.contactOf else { continue }
            try stage.play(
                NameContact(partner: partner, person: person.id), by: secretary,
                at: zone.moment("2024-01-02 09:30"))
        }
        return stage
    }

    private var posts: [Seat] {
        charter.bodies.first { $0.kind == .secretariat }.map { charter.seats(of: $0) } ?? []
    }

    private func partner(_ kind: PartnerKind) throws(NotOnStage) -> PartnerTerms {
        guard let found = charter.partners.first(where: { $0.kind == kind }) else {
            throw NotOnStage("a \(kind) of \(id)")
        }
        return found
    }
}
