/// A party's own decision to enter into an agreement is recorded (R176).
public struct AdoptAgreement: Command {
    /// `agreement.adopt`.
    public static let name: CommandName = Name("agreement.adopt")
    /// The agreement.
    public var agreement: AgreementID
    /// The version adopted.
    public var version: Int
    /// The party.
    public var partner: PartnerID
    /// Who decided.
    public var by: AdoptingBody
    /// The number of the case there.
    public var number: String?
    /// The day.
    public var date: CivilDate

    /// Asks to record an adoption.
    public init(
        agreement: AgreementID, version: Int, partner: PartnerID, by: AdoptingBody,
        number: String? = nil, date: CivilDate
    ) {
        self.agreement = agreement
        self.version = version
        self.partner = partner
        self.by = by
        self.number = number
        self.date = date
    }

    /// For a municipality by its council itself (hol. § 6-1, koml. § 20-4); for the national
    /// agreement by whoever decides at home to join. By the party's contact, or the secretariat.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let terms = try deciding.agreementTerms()
        let found = try deciding.agreement(agreement)
        let text = try deciding.version(version, of: found)
        try deciding.checkOwnPartner(partner)
        guard found.kind != .model else {
            throw Refusal(.agreements(.notForKind(found.kind)))
        }
        guard found.parties.contains(partner),
            let terms = deciding.charter.partners.first(where: { $0.id == partner })
                .map({ (partner: $0, agreements: terms) })
        else { throw Refusal(.agreements(.notParty(partner))) }
        guard by.belongs(to: terms.partner.kind) else {
            throw Refusal(.agreements(.notItsBody(by)))
        }
        if terms.partner.kind == .municipality, found.kind.isAdopted {
            let rule =
                found.kind == .host
                ? terms.agreements.hostCouncilItself : terms.agreements.councilItself
            guard by == .council || !rule.value else {
                throw Refusal(.agreements(.needsCouncil), by: rule.clause)
            }
            deciding.rest(on: rule.clause)
        }
        try deciding.checkPast(date)
        let adoption = Adoption(
            body: by, number: try deciding.optionalText(number, .localNumber), date: date)
        if let before = text.adoptions[partner], before.body == by, before.date == date,
            adoption.number == nil, before.number == nil
        {
            throw Refusal(.agreements(.unchanged))
        }
        deciding.record(
            AgreementAdopted(
                agreement: agreement, version: version, partner: partner, adoption: adoption))
    }
}

/// A party adopted an agreement.
public struct AgreementAdopted: Event {
    /// `agreement.adopted`.
    public static let name: EventName = Name("agreement.adopted")
    /// The agreement.
    public let agreement: AgreementID
    /// The version.
    public let version: Int
    /// The party.
    public let partner: PartnerID
    /// The decision.
    public let adoption: Adoption

    /// Keeps the newest record of it.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.agreements.change(agreement, version: version) { $0.adoptions[partner] = adoption }
    }
}
