/// Why a budget cannot be recorded so.
public enum CostRefusal: Hashable, Sendable {
    /// What is left cannot be shared.
    case cannotShare(CostFault)
    /// A line, the grant or other income is below zero.
    case belowZero
    /// A number of inhabitants is below zero, or more than a country has.
    case inhabitants(PartnerID)
    /// There is no such decision, or nothing was agreed.
    case notDecided
    /// The body that adopts budgets has not adopted this one.
    case adoptedBy(BodyID)
}

/// The secretariat records a year's budget, and each municipality's share follows (R167–R169).
///
/// The inhabitants come with it, so that every share can be reckoned again from the log alone. A
/// budget recorded again for the same year takes the earlier one's place, which is kept.
public struct RecordBudget: Command {
    /// `budget.record`.
    public static let name: CommandName = Name("budget.record")
    /// The budget year.
    public var year: Int
    /// What it costs.
    public var costs: BudgetCosts
    /// What the state pays.
    public var grant: Money?
    /// What others pay.
    public var otherIncome: Money?
    /// The inhabitants of the municipalities on the day that counts; those of the area that do
    /// not share the cost may be with them.
    public var inhabitants: [PartnerID: Int]
    /// What is to be said about it.
    public var note: String?
    /// The decision by which it was adopted.
    public var decision: DecisionID?

    /// Asks to record a budget.
    public init(
        year: Int, costs: BudgetCosts, grant: Money? = nil, otherIncome: Money? = nil,
        inhabitants: [PartnerID: Int], note: String? = nil, decision: DecisionID? = nil
    ) {
        self.year = year
        self.costs = costs
        self.grant = grant
        self.otherIncome = otherIncome
        self.inhabitants = inhabitants
        self.note = note
        self.decision = decision
    }

    /// What is left after grant and other income is shared by the charter's key.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let charter = deciding.charter
        let amounts = BudgetLine.allCases.map { costs[$0] } + [grant, otherIncome]
        if amounts.contains(where: { $0.map { $0 < .zero } ?? false }) {
            throw Refusal(.costs(.belowZero))
        }
        for (municipality, count) in inhabitants.sorted(by: { $0.key < $1.key }) {
            guard charter.municipality(municipality) != nil else {
                throw Refusal(.costs(.cannotShare(.unknownMunicipality(municipality))))
            }
            guard (0...Self.mostInhabitants).contains(count) else {
                throw Refusal(.costs(.inhabitants(municipality)))
            }
        }
        try checkDecision(deciding.state)
        let shares: CostTable
        do throws(CostFault) {
            shares = try self.shares(under: charter)
        } catch {
            throw Refusal(.costs(.cannotShare(error)), by: charter.costKey?.equalPercent.clause)
        }
        for rule in [charter.costKey?.equalPercent.clause, charter.grant?.mostKroner.clause] {
            if let rule { deciding.rest(on: rule) }
        }
        for concern in charter.concerns(about: grant, for: costs) {
            deciding.warn(.grant(concern), by: charter.grant?.mostKroner.clause)
        }
        let note = try deciding.optionalText(note, .note)
        deciding.record(
            BudgetRecorded(
                costs: costs, grant: grant, otherIncome: otherIncome, inhabitants: inhabitants,
                shares: shares, note: note, decision: decision))
    }

    private static let mostInhabitants = 10_000_000

    private func shares(under charter: Charter) throws(CostFault) -> CostTable {
        guard let key = charter.costKey?.key else { throw .noKey }
        let date = try key.populationDate(for: year)
        var population = Population()
        for (municipality, count) in inhabitants { population[municipality, on: date] = count }
        let income = try Money.sum([grant, otherIncome].compactMap(\.self))
        let amount = try costs.total().subtracting(income)
        return try charter.costs(
            CostQuestion(budgetYear: year, amount: amount), population: population)
    }

    private func checkDecision(_ state: Partnership) throws(Refusal) {
        let found = decision.flatMap { state.decisions[$0] }
        if decision != nil && found?.outcome != .agreed {
            throw Refusal(.costs(.notDecided))
        }
        guard let adopts = state.charter.costKey?.adoptedBy else { return }
        guard found?.number.body == adopts.value else {
            throw Refusal(.costs(.adoptedBy(adopts.value)), by: adopts.clause)
        }
    }
}

/// A year's budget was recorded.
public struct BudgetRecorded: Event {
    /// `budget.recorded`.
    public static let name: EventName = Name("budget.recorded")
    /// What it costs.
    public let costs: BudgetCosts
    /// What the state pays.
    public let grant: Money?
    /// What others pay.
    public let otherIncome: Money?
    /// The inhabitants on the day that counts.
    public let inhabitants: [PartnerID: Int]
    /// What each pays, as the key of the day had it.
    public let shares: CostTable
    /// What was written about it.
    public let note: TextID?
    /// The decision by which it was adopted.
    public let decision: DecisionID?

    /// Puts the budget in the place of an earlier one for the year.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.budgets.add(
            Budget(
                costs: costs, grant: grant, otherIncome: otherIncome, shares: shares, note: note,
                decision: decision, at: header.at), inhabitants: inhabitants)
    }
}
