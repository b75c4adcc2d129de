/// The secretariat enters an agreement in the register; its text comes after.
public struct RegisterAgreement: Command {
    /// `agreement.register`.
    public static let name: CommandName = Name("agreement.register")
    /// The longest notice, in months.
    public static let mostNoticeMonths = 60
    /// What kind it is.
    public var kind: AgreementKind
    /// What it is called.
    public var title: String
    /// Who enters it.
    public var parties: [PartnerID]
    /// The agreement that it stands under.
    public var under: AgreementID?
    /// The months of notice that it sets itself.
    public var noticeMonths: Int?

    /// Asks to register an agreement.
    public init(
        kind: AgreementKind, title: String, parties: [PartnerID], under: AgreementID? = nil,
        noticeMonths: Int? = nil
    ) {
        self.kind = kind
        self.title = title
        self.parties = parties
        self.under = under
        self.noticeMonths = noticeMonths
    }

    /// With parties that fit the kind: trust and municipalities together, or municipalities alone
    /// for a host agreement (koml. § 20-4).
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        _ = try deciding.agreementTerms()
        let kinds = try partnerKinds(in: deciding.state)
        let (trusts, municipalities) = (
            kinds.count { $0 == .trust }, kinds.count { $0 == .municipality }
        )
        let fits =
            switch kind {
            case .cooperation, .subAgreement, .service: trusts > 0 && municipalities > 0
            case .host: trusts == 0 && municipalities > 1
            case .framework: true
            case .model: kinds.isEmpty
            }
        guard fits, Set(parties).count == parties.count else {
            throw Refusal(.agreements(.wrongParties(kind)))
        }
        if let under {
            guard try deciding.agreement(under).kind != .model, kind != .model else {
                throw Refusal(.agreements(.wrongParent))
            }
        } else if kind == .subAgreement {
            throw Refusal(.agreements(.wrongParent))
        }
        if let noticeMonths, !(1...Self.mostNoticeMonths).contains(noticeMonths) {
            throw Refusal(.agreements(.badNotice(most: Self.mostNoticeMonths)))
        }
        deciding.record(
            AgreementRegistered(
                agreement: deciding.state.agreements.next, kind: kind,
                title: try deciding.text(title, .title), parties: parties, under: under,
                noticeMonths: noticeMonths))
    }

    /// An old agreement may have parties that have left since.
    private func partnerKinds(in state: Partnership) throws(Refusal) -> [PartnerKind] {
        var kinds: [PartnerKind] = []
        for id in parties {
            guard let partner = state.charter.partners.first(where: { $0.id == id }) else {
                throw Refusal(.agreements(.unknownPartner(id)))
            }
            kinds.append(partner.kind)
        }
        return kinds
    }
}

/// An agreement was entered in the register.
public struct AgreementRegistered: Event {
    /// `agreement.registered`.
    public static let name: EventName = Name("agreement.registered")
    /// Its number.
    public let agreement: AgreementID
    /// What kind it is.
    public let kind: AgreementKind
    /// What it is called.
    public let title: TextID
    /// Who enters it.
    public let parties: [PartnerID]
    /// The agreement that it stands under.
    public let under: AgreementID?
    /// The months of notice that it sets itself.
    public let noticeMonths: Int?

    /// Adds the agreement.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.agreements.add(
            Agreement(
                id: agreement, kind: kind, title: title, parties: parties, under: under,
                noticeMonths: noticeMonths))
    }
}
