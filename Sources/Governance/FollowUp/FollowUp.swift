/// Why a follow-up cannot be reported so.
public enum FollowUpRefusal: Hashable, Sendable {
    /// There is no such decision, or it binds nobody (R39).
    case notBinding
    /// The partner was not bound by it.
    case notBound(PartnerID)
    /// The contact of another partner.
    case notYourPartner
}

/// How far a partner has come with a binding decision (R39, R89).
public struct FollowUpReport: Codable, Hashable, Sendable {
    /// The partner.
    public let partner: PartnerID
    /// How far.
    public let state: Progress
    /// In its own words.
    public let text: TextID?
    /// When it was reported.
    public let at: Instant

    /// How far a follow-up has come.
    public enum Progress: String, Codable, Hashable, Sendable, CaseIterable {
        /// Not begun.
        case notBegun
        /// Under way.
        case underWay
        /// Carried out.
        case done
    }
}

/// What one partner owes after a binding decision (R39).
public struct FollowUp: Hashable, Sendable {
    /// The decision.
    public let decision: DecisionID
    /// The partner.
    public let partner: PartnerID
    /// The last day to report.
    public let due: CivilDate
    /// What it has reported last.
    public let report: FollowUpReport?
}

extension Partnership {
    /// What each partner owes after a decision; nothing unless it was agreed (R39).
    public func followUps(of decision: Decision) -> [FollowUp] {
        let rule = charter.cases.followUp
        guard rule.value, decision.outcome == .agreed else { return [] }
        let day = zone.date(at: decision.at)
        let due = day.adding(days: charter.cases.followUpDays.value)
        return partners(on: day).map { partner in
            FollowUp(
                decision: decision.id, partner: partner.id, due: due,
                report: decision.reports.last { $0.partner == partner.id })
        }
    }
}

/// A partner reports how far it has come with a binding decision (R89).
public struct ReportFollowUp: Command {
    /// `followUp.report`.
    public static let name: CommandName = Name("followUp.report")
    /// The decision.
    public var decision: DecisionID
    /// The partner.
    public var partner: PartnerID
    /// How far.
    public var progress: FollowUpReport.Progress
    /// In its own words.
    public var text: String?

    /// Asks to report.
    public init(
        decision: DecisionID, partner: PartnerID, progress: FollowUpReport.Progress,
        text: String? = nil
    ) {
        self.decision = decision
        self.partner = partner
        self.progress = progress
        self.text = text
    }

    /// By the partner's contact for itself, or by the secretariat for any.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let rule = deciding.charter.cases.followUp
        if case .contact(let own) = deciding.actor.hat, own != partner {
            throw Refusal(.followUp(.notYourPartner))
        }
        guard let found = deciding.state.decisions[decision], found.outcome == .agreed else {
            throw Refusal(.followUp(.notBinding), by: rule.clause)
        }
        guard deciding.state.followUps(of: found).contains(where: { $0.partner == partner })
        else { throw Refusal(.followUp(.notBound(partner)), by: rule.clause) }
        deciding.rest(on: rule.clause)
        let text = try deciding.optionalText(text, .report)
        deciding.record(
            FollowUpReported(
                decision: decision,
                report: FollowUpReport(
                    partner: partner, state: progress, text: text, at: deciding.at)))
    }
}

/// A partner reported how far it has come.
public struct FollowUpReported: Event {
    /// `followUp.reported`.
    public static let name: EventName = Name("followUp.reported")
    /// The decision.
    public let decision: DecisionID
    /// The report.
    public let report: FollowUpReport

    /// Adds the report.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.decisions.change(decision) { $0.reports.append(report) }
    }
}
