import Governance

/// What the municipalities' joint secretariat costs in a year, and what each of them pays: the
/// budget, the key with its clause, the shares, and what they would be otherwise. Open to all.
public struct CostsPage: Page {
    /// What the page is called.
    public let title: String
    /// The year; `nil` before the first budget.
    let year: Int?
    /// The years that have a budget, the latest first.
    let years: [Int]
    let budget: BudgetFacts?
    let shares: ShareTable?
    let whatIfs: [WhatIf]

    /// The costs of a year; of the latest that has a budget where none is asked for.
    init?(_ frame: Frame, year asked: Int? = nil) {
        let budgets = frame.partnership.budgets
        years = budgets.years
        if let asked, budgets[asked] == nil { return nil }
        year = asked ?? years.first
        guard let year, let found = budgets[year] else {
            title = frame.say(CostsPageWords.title)
            budget = nil
            shares = nil
            whatIfs = []
            return
        }
        title = frame.say(CostsPageWords.title(year))
        budget = BudgetFacts(found, for: frame)
        shares = ShareTable(found.shares, for: frame)
        whatIfs = WhatIf.asked(about: found, frame)
    }

    /// A year stands below the costs of all years.
    public func trail(in frame: Frame) -> [Step] {
        frame.link(.costs) == frame.address.split(separator: "?").first.map(String.init) ?? ""
            ? [] : [Step(frame.say(CostsPageWords.title), .costs)]
    }

    /// What each pays first; then what it is made of, and what else it could be.
    public func content(in frame: Frame) -> HTML {
        let form = BudgetForm(frame: frame, year: year)
        guard let year, let budget, let shares else {
            return """
                \(PageHeading(title: title, lead: frame.say(CostsPageWords.lead)))
                \(EmptyState(
                    title: frame.say(CostsPageWords.none),
                    explanation: frame.say(CostsPageWords.noneWhy)))\(form)
                """
        }
        let tabs = Tabs(
            label: frame.say(CostsPageWords.years),
            tabs: years.map {
                Link(text: "\($0)", href: frame.link(.budget($0)), isCurrent: $0 == year)
            })
        return """
            \(PageHeading(title: title, lead: frame.say(CostsPageWords.lead)))\(tabs)
            \(PageSection(
                title: frame.say(CostsPageWords.shares), id: "andeler",
                content: shares.html(of: year, in: frame)))
            \(PageSection(
                title: frame.say(CostsPageWords.budget), id: "budsjett",
                content: budget.html(in: frame)))
            \(PageSection(
                title: frame.say(CostsPageWords.whatIf), id: "hva-om",
                content: WhatIfView(
                    year: year, shares: shares, whatIfs: whatIfs, frame: frame).html))
            \(form)
            """
    }
}
