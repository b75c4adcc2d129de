/// A part that users have had in the work on an agreement is recorded (R178).
public struct RecordContribution: Command {
    /// `agreement.recordContribution`.
    public static let name: CommandName = Name("agreement.recordContribution")
    /// The agreement.
    public var agreement: AgreementID
    /// Which part.
    public var part: Contribution.Part
    /// Who, or which source.
    public var contributor: String

    /// Asks to record a part.
    public init(agreement: AgreementID, part: Contribution.Part, contributor: String) {
        self.agreement = agreement
        self.part = part
        self.contributor = contributor
    }

    /// For any agreement that is adopted here.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.agreement(agreement)
        guard found.kind.isAdopted else { throw Refusal(.agreements(.notForKind(found.kind))) }
        let name = try deciding.text(contributor, .contributor)
        deciding.record(
            ContributionRecorded(
                agreement: agreement, contribution: Contribution(part: part, name: name)))
    }
}

/// A part in the work was recorded.
public struct ContributionRecorded: Event {
    /// `contribution.recorded`.
    public static let name: EventName = Name("contribution.recorded")
    /// The agreement.
    public let agreement: AgreementID
    /// The part.
    public let contribution: Contribution

    /// Adds it.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.agreements.change(agreement) { $0.contributions.append(contribution) }
    }
}

/// The parties' review of an agreement is recorded (hol. § 6-5).
public struct ReviewAgreement: Command {
    /// `agreement.review`.
    public static let name: CommandName = Name("agreement.review")
    /// The agreement.
    public var agreement: AgreementID
    /// The day.
    public var date: CivilDate
    /// What it came to.
    public var conclusion: String

    /// Asks to record a review.
    public init(agreement: AgreementID, date: CivilDate, conclusion: String) {
        self.agreement = agreement
        self.date = date
        self.conclusion = conclusion
    }

    /// For an agreement that is adopted here and has a text.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.agreement(agreement)
        guard found.kind.isAdopted else { throw Refusal(.agreements(.notForKind(found.kind))) }
        guard !found.versions.isEmpty else { throw Refusal(.agreements(.unknownVersion)) }
        try deciding.checkPast(date)
        deciding.record(
            AgreementReviewed(
                agreement: agreement,
                review: AgreementReview(
                    date: date, conclusion: try deciding.text(conclusion, .conclusion))))
    }
}

/// An agreement was reviewed.
public struct AgreementReviewed: Event {
    /// `agreement.reviewed`.
    public static let name: EventName = Name("agreement.reviewed")
    /// The agreement.
    public let agreement: AgreementID
    /// The review.
    public let review: AgreementReview

    /// Adds it.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.agreements.change(agreement) { $0.reviews.append(review) }
    }
}

/// It is recorded that an agreement was sent to Helsedirektoratet (hol. § 6-4, R195).
public struct RecordAgreementSent: Command {
    /// `agreement.recordSent`.
    public static let name: CommandName = Name("agreement.recordSent")
    /// The agreement.
    public var agreement: AgreementID
    /// The version.
    public var version: Int
    /// The day.
    public var date: CivilDate
    /// The receipt or where it is archived.
    public var receipt: String?

    /// Asks to record that it was sent.
    public init(agreement: AgreementID, version: Int, date: CivilDate, receipt: String? = nil) {
        self.agreement = agreement
        self.version = version
        self.date = date
        self.receipt = receipt
    }

    /// For one of those that the law demands.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.agreement(agreement)
        _ = try deciding.version(version, of: found)
        guard found.kind.isStatutory else { throw Refusal(.agreements(.notForKind(found.kind))) }
        try deciding.checkPast(date)
        if let clause = deciding.charter.agreements?.sentMonths.clause { deciding.rest(on: clause) }
        deciding.record(
            AgreementSent(
                agreement: agreement, version: version,
                sending: AgreementSending(
                    date: date, receipt: try deciding.optionalText(receipt, .receipt))))
    }
}

/// An agreement was sent to Helsedirektoratet.
public struct AgreementSent: Event {
    /// `agreement.sent`.
    public static let name: EventName = Name("agreement.sent")
    /// The agreement.
    public let agreement: AgreementID
    /// The version.
    public let version: Int
    /// When, with the receipt.
    public let sending: AgreementSending

    /// Keeps the newest record of it.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.agreements.change(agreement, version: version) { $0.sending = sending }
    }
}

/// A party's notice to end an agreement is recorded (R6, hol. § 6-5, koml. § 20-8).
public struct TerminateAgreement: Command {
    /// `agreement.terminate`.
    public static let name: CommandName = Name("agreement.terminate")
    /// The agreement.
    public var agreement: AgreementID
    /// Who gave notice; left out for a party that is no partner.
    public var partner: PartnerID?
    /// The day of the notice.
    public var date: CivilDate

    /// Asks to record a notice.
    public init(agreement: AgreementID, partner: PartnerID?, date: CivilDate) {
        self.agreement = agreement
        self.partner = partner
        self.date = date
    }

    /// With the agreement's own months of notice, or the law's. By the party's contact, or the
    /// secretariat.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let terms = try deciding.agreementTerms()
        let found = try deciding.agreement(agreement)
        try deciding.checkOwnPartner(partner)
        if let partner {
            guard found.parties.contains(partner) else {
                throw Refusal(.agreements(.notParty(partner)))
            }
        } else if found.kind != .framework {
            throw Refusal(.agreements(.notForKind(found.kind)))
        }
        guard found.termination == nil else { throw Refusal(.agreements(.alreadyTerminated)) }
        try deciding.checkPast(date)
        guard found.version(inForceOn: date) != nil else {
            throw Refusal(.agreements(.notInForce))
        }
        deciding.rest(on: terms.noticeMonths.clause)
        let months = found.noticeMonths ?? terms.noticeMonths.value
        deciding.record(
            AgreementTerminated(
                agreement: agreement,
                termination: AgreementTermination(
                    partner: partner, given: date, ends: date.adding(months: months))))
    }
}

/// Notice was given to end an agreement.
public struct AgreementTerminated: Event {
    /// `agreement.terminated`.
    public static let name: EventName = Name("agreement.terminated")
    /// The agreement.
    public let agreement: AgreementID
    /// The notice.
    public let termination: AgreementTermination

    /// Keeps the notice.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.agreements.change(agreement) { $0.termination = termination }
    }
}
