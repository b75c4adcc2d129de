/// What a joint post costs in a year, line by line (R169). A line that nobody knows yet is left
/// out, which is something else than nothing.
public struct BudgetCosts: Codable, Hashable, Sendable {
    /// Pay.
    public var salary: Money?
    /// The employer's part of the pension.
    public var pension: Money?
    /// The employer's tax on pay and pension.
    public var employerTax: Money?
    /// Office and running costs.
    public var running: Money?
    /// Travel.
    public var travel: Money?
    /// Anything else.
    public var other: Money?

    /// Costs by line.
    public init(
        salary: Money? = nil, pension: Money? = nil, employerTax: Money? = nil,
        running: Money? = nil, travel: Money? = nil, other: Money? = nil
    ) {
        self.salary = salary
        self.pension = pension
        self.employerTax = employerTax
        self.running = running
        self.travel = travel
        self.other = other
    }

    /// What is known of a line.
    public subscript(line: BudgetLine) -> Money? {
        switch line {
        case .salary: salary
        case .pension: pension
        case .employerTax: employerTax
        case .running: running
        case .travel: travel
        case .other: other
        }
    }

    /// All that is known together.
    public func total() throws(CostFault) -> Money {
        try Money.sum(BudgetLine.allCases.compactMap { self[$0] })
    }

    /// What employing somebody costs: pay, pension and tax, which a grant for pay may cover.
    public func pay() throws(CostFault) -> Money {
        try Money.sum([salary, pension, employerTax].compactMap(\.self))
    }
}

/// A line of a budget, in the order in which budgets show them.
public enum BudgetLine: String, Codable, Hashable, Sendable, CaseIterable {
    /// Pay.
    case salary
    /// The employer's part of the pension.
    case pension
    /// The employer's tax on pay and pension.
    case employerTax
    /// Office and running costs.
    case running
    /// Travel.
    case travel
    /// Anything else.
    case other
}

/// A year's budget, and what each municipality pays of it.
public struct Budget: Hashable, Sendable {
    /// What it costs.
    public let costs: BudgetCosts
    /// What the state pays; `nil` where no grant is counted on.
    public let grant: Money?
    /// What others pay.
    public let otherIncome: Money?
    /// What is left, and what each pays of it: the basis of the invoices.
    public let shares: CostTable
    /// What was written about it.
    public let note: TextID?
    /// The decision by which it was adopted.
    public let decision: DecisionID?
    /// When it was recorded.
    public let at: Instant
}

/// The budgets of all years, with the inhabitants that they rest on.
public struct Budgets: Hashable, Sendable {
    private var all: [Int: [Budget]] = [:]
    /// The inhabitants that have been recorded.
    public private(set) var population = Population()

    /// The budget that holds for a year: the one recorded last.
    public subscript(year: Int) -> Budget? { all[year]?.last }

    /// All that have been recorded for a year, the first one first.
    public func versions(of year: Int) -> [Budget] { all[year] ?? [] }

    /// The years that have a budget, the latest first.
    public var years: [Int] { all.keys.sorted(by: >) }

    mutating func add(_ budget: Budget, inhabitants: [PartnerID: Int]) {
        all[budget.shares.budgetYear, default: []].append(budget)
        for (municipality, count) in inhabitants {
            population[municipality, on: budget.shares.populationDate] = count
        }
    }
}

/// What is to be said about a grant (R170, X19).
public enum GrantConcern: Hashable, Sendable {
    /// It is larger than the most that is given in a year.
    case beyondMost(Money)
    /// It is larger than what it may pay for: what employing somebody costs.
    case beyondPay(Money)
}

extension Charter {
    /// What is to be said about a grant; nothing where the charter knows no terms of it.
    public func concerns(about grant: Money?, for costs: BudgetCosts) -> [GrantConcern] {
        guard let terms = self.grant, let grant else { return [] }
        var concerns: [GrantConcern] = []
        if let most = Money(kroner: Int64(terms.mostKroner.value)), grant > most {
            concerns.append(.beyondMost(most))
        }
        if terms.payOnly.value, let pay = try? costs.pay(), grant > pay {
            concerns.append(.beyondPay(pay))
        }
        return concerns
    }
}
