import Governance
import TestKit
import Testing

@Suite struct `A budget that is recorded` {
    private static let when = "2023-05-04 10:00"

    /// The budget of source 001, L78–89.
    private func budget(
        grant: Int64 = 504_000, change: (inout RecordBudget) -> Void = { _ in }
    ) throws -> RecordBudget {
        let date = CivilDate.firstDay(of: 2022)
        var command = RecordBudget(
            year: 2023,
            costs: BudgetCosts(
                salary: Money(kroner: 900_000), pension: Money(kroner: 189_000),
                employerTax: Money(kroner: 55_539), running: Money(kroner: 100_000)),
            grant: Money(kroner: grant),
            inhabitants: try ShippedCosts.population.get().inhabitants(on: date).filter {
                $0.key >= PartnerID("1811") && $0.key <= PartnerID("1836")
            })
        change(&command)
        return command
    }

    @Test(.requirements("R168", "R169"))
    func `adds up as the source's own, and what the grant leaves is shared`() throws {
        var fresh = try Fresh()
        try fresh.play(budget(), Self.when)
        let recorded = try #require(fresh.state.budgets[2023])
        #expect(try recorded.costs.total() == Money(kroner: 1_244_539))
        #expect(recorded.costs.travel == nil)
        #expect(recorded.shares.amount == Money(kroner: 740_539))
        #expect(recorded.shares.kroner("1836") == 17_720)
        #expect(recorded.shares.kroner("1811") == nil)
    }

    @Test(.requirements("R170", "X19"))
    func `is warned of where the grant is above the ceiling, and stands all the same`() throws {
        var fresh = try Fresh()
        let warned = try fresh.play(budget(), Self.when)
        let most = try #require(Money(kroner: 500_000))
        #expect(warned.warnings.map(\.concern) == [.grant(.beyondMost(most))])
        #expect(warned.state.budgets[2023]?.grant == Money(kroner: 504_000))
        let still = try fresh.play(budget(grant: 500_000), Self.when)
        #expect(still.warnings.isEmpty)
        #expect(still.state.budgets[2023]?.shares.kroner("1836") == 17_816)
        #expect(try fresh.play(budget(grant: 500_001), Self.when).warnings.count == 1)
    }

    @Test(.requirements("R170"))
    func `is warned of where the grant is more than employing somebody costs`() throws {
        var fresh = try Fresh()
        let command = try budget(grant: 400_000) {
            $0.costs = BudgetCosts(
                salary: Money(kroner: 399_999), running: Money(kroner: 500_000))
        }
        let warned = try fresh.play(command, Self.when)
        let pay = try #require(Money(kroner: 399_999))
        #expect(warned.warnings.map(\.concern) == [.grant(.beyondPay(pay))])
    }

    @Test func `takes the place of an earlier one for the year, which is kept`() throws {
        var fresh = try Fresh()
        try fresh.play(budget(), Self.when)
        try fresh.play(budget(grant: 500_000), "2023-05-05 10:00")
        #expect(fresh.state.budgets[2023]?.shares.amount == Money(kroner: 744_539))
        #expect(fresh.state.budgets.versions(of: 2023).count == 2)
        #expect(fresh.state.budgets.years == [2023])
    }

    @Test(.requirements("R167", "R172"))
    func `is refused with the municipality whose inhabitants are missing`() throws {
        let fresh = try Fresh()
        let date = CivilDate.firstDay(of: 2022)
        let one = PartnerID("1822")
        let refusal = try fresh.refusal(
            of: budget { $0.inhabitants[one] = nil }, Self.when)
        #expect(refusal.reason == .costs(.cannotShare(.missingPopulation(one, on: date))))
        #expect(refusal.clause == ClauseID("a3-3"))
    }

    @Test func `is refused where something in it cannot be`() throws {
        let fresh = try Fresh()
        let stranger = PartnerID("0301")
        let one = PartnerID("1812")
        let wrong: [(CostRefusal, (inout RecordBudget) -> Void)] = [
            (.belowZero, { $0.costs.travel = Money(ore: -1) }),
            (.belowZero, { $0.otherIncome = Money(ore: -1) }),
            (.inhabitants(one), { $0.inhabitants[one] = -1 }),
            (.inhabitants(one), { $0.inhabitants[one] = 10_000_001 }),
            (.cannotShare(.unknownMunicipality(stranger)), { $0.inhabitants[stranger] = 1 }),
            (.notDecided, { $0.decision = DecisionID(1) }),
            (.cannotShare(.budgetYear(1)), { $0.year = 1 }),
            (
                .cannotShare(.notInUnit(Money(ore: 74_053_950), .krone)),
                { $0.costs.travel = Money(ore: 50) }
            ),
            (
                .cannotShare(.negativeAmount(Money(ore: -125_546_100))),
                { $0.otherIncome = Money(kroner: 1_996_000) }
            ),
        ]
        for (reason, spoil) in wrong {
            let refusal = try fresh.refusal(of: budget { spoil(&$0) }, Self.when)
            #expect(refusal.reason == .costs(reason))
        }
    }
}
