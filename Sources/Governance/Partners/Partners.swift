/// Who answers for a partner, from a day.
public struct PartnerContact: Hashable, Sendable {
    /// The person.
    public let person: PersonID
    /// The first day.
    public let from: CivilDate
}

extension Partnership {
    /// The partners on a day, in the charter's order.
    public func partners(on date: CivilDate) -> [PartnerTerms] {
        charter.partners.filter { $0.isPartner(on: date) }
    }

    /// A partner by its number, if it is one on a day.
    public func partner(_ id: PartnerID, on date: CivilDate) -> PartnerTerms? {
        charter.partners.first { $0.id == id && $0.isPartner(on: date) }
    }

    /// Who answers for a partner now.
    public func contact(of partner: PartnerID) -> PersonID? { contacts[partner]?.last?.person }

    /// The partners a person answers for on a day; for one that has left nobody does.
    public func partners(answeredForBy person: PersonID, on date: CivilDate) -> [PartnerID] {
        contacts.filter { $0.value.last?.person == person && partner($0.key, on: date) != nil }
            .map(\.key).sorted()
    }
}

/// The secretariat names the person who answers for a partner.
public struct NameContact: Command {
    /// `partner.nameContact`.
    public static let name: CommandName = Name("partner.nameContact")
    /// The partner.
    public var partner: PartnerID
    /// The person.
    public var person: PersonID

    /// Asks to name a contact.
    public init(partner: PartnerID, person: PersonID) {
        self.partner = partner
        self.person = person
    }

    /// Any partner of today.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        guard deciding.state.partner(partner, on: deciding.today) != nil else {
            throw Refusal(.bodies(.unknownPartner(partner)))
        }
        deciding.record(ContactNamed(partner: partner, person: person, from: deciding.today))
    }
}

/// A person answers for a partner from a day.
public struct ContactNamed: Event {
    /// `contact.named`.
    public static let name: EventName = Name("contact.named")
    /// The partner.
    public let partner: PartnerID
    /// The person.
    public let person: PersonID
    /// The first day.
    public let from: CivilDate

    /// Adds the contact; the last one named answers.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.contacts[partner, default: []].append(PartnerContact(person: person, from: from))
    }
}
