public import Governance

/// The people of a demonstration: who they are and which places they hold. All are invented.
///
/// Names and addresses belong in the people register, not in the log; whoever plays a script at a
/// desk adds ``members`` to the register in this order, so that the numbers agree.
public struct Cast: Sendable {
    /// Somebody in the play.
    public struct Member: Sendable, Identifiable {
        /// The person's number in the register: the place in the list, from 1.
        public let id: PersonID
        /// The full name.
        public let name: String
        /// What they do at home, and where.
        public let office: String
        /// Where mail reaches them; always under `.example`.
        public let email: String
        /// The form of Norwegian they read.
        public let language: Language
        /// The seats, deputies' places and posts they are appointed to; more than one for some.
        public let places: [Place]
        /// The partner they answer for.
        public let contactOf: PartnerID?
    }

    /// The two written forms of Norwegian, as in the people register.
    public enum Language: String, Sendable, CaseIterable {
        /// Bokmål.
        case nb
        /// Nynorsk.
        case nn
    }

    /// Everyone, by number.
    public let members: [Member]
    /// Which municipalities each seat speaks for that speaks for its own and others (R17).
    public let representation: [(seat: SeatID, partners: [PartnerID])]

    init(_ roles: [Role], representation: [(SeatID, [PartnerID])]) {
        members = Self.members(roles, from: 1)
        self.representation = representation
    }

    /// People with their numbers in the register, counted on from a first one.
    static func members(_ roles: [Role], from first: Int) -> [Member] {
        roles.enumerated().map { index, role in
            Member(
                id: PersonID(first + index), name: role.name, office: role.office,
                email: address(of: role), language: role.language, places: role.places,
                contactOf: role.contactOf)
        }
    }

    /// Who holds a place; `nil` where nobody does.
    public func holder(of place: Place) -> Member? {
        members.first { $0.places.contains(place) }
    }

    /// Who answers for a partner; `nil` where nobody does.
    public func contact(of partner: PartnerID) -> Member? {
        members.first { $0.contactOf == partner }
    }

    private static func address(of role: Role) -> String {
        let letters: [Character: String] = ["æ": "ae", "ø": "o", "å": "a", " ": "."]
        let user = role.name.lowercased().map { letters[$0] ?? String($0) }.joined()
        return "\(user)@\(role.domain).example"
    }
}

/// A line of the cast list.
struct Role {
    let name: String
    let office: String
    let domain: String
    let language: Cast.Language
    let places: [Place]
    let contactOf: PartnerID?

    init(
        _ name: String, _ office: String, _ domain: String, _ language: Cast.Language = .nb,
        _ places: [Place] = [], contactOf: PartnerID? = nil
    ) {
        self.name = name
        self.office = office
        self.domain = domain
        self.language = language
        self.places = places
        self.contactOf = contactOf
    }
}

extension Place {
    static func seat(_ id: String) -> Place { .seat(id: SeatID(id)) }

    static func personalDeputy(of seat: String) -> Place { .deputy(seat: SeatID(seat)) }

    static func listed(_ list: String, _ position: Int) -> Place {
        .listed(list: ListID(list), position: position)
    }
}
