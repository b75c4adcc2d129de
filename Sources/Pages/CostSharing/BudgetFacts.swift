import Governance

/// A budget as a page shows it: line by line, where the money comes from, and what is left.
struct BudgetFacts: Codable, Hashable, Sendable {
    let lines: [Line]
    let total: Money?
    let grant: Money?
    let otherIncome: Money?
    let shared: Money
    /// What is to be said about the grant.
    let concerns: [String]
    let note: String?
    let decision: DecisionID?
    let recorded: Instant
    /// How many budgets for the year this one came after.
    let replaced: Int

    /// A line of the budget; without a sum where nobody knows it yet.
    struct Line: Codable, Hashable, Sendable {
        let line: BudgetLine
        let sum: Money?
    }

    init(_ budget: Budget, for frame: Frame) {
        lines = BudgetLine.allCases.map { Line(line: $0, sum: budget.costs[$0]) }
            .filter { $0.sum != nil || $0.line != .other }
        total = try? budget.costs.total()
        grant = budget.grant
        otherIncome = budget.otherIncome
        shared = budget.shares.amount
        concerns = frame.charter.concerns(about: budget.grant, for: budget.costs)
            .map { frame.say($0.sentence) }
        note = budget.note.map { frame.words($0) ?? frame.say(Phrase.withheld) }
        decision = budget.decision
        recorded = budget.at
        replaced = frame.partnership.budgets.versions(of: budget.shares.budgetYear).count - 1
    }

    func html(in frame: Frame) -> HTML {
        let columns: [CardTable.Column] = [
            .init(title: frame.say(CostsPageWords.line)),
            .init(title: frame.say(CostsPageWords.sum), isNumeric: true),
        ]
        let income = [(CostsPageWords.grant, grant), (CostsPageWords.otherIncome, otherIncome)]
        let rows: [[HTML]] =
            lines.map { line in
                [
                    "\(frame.say(line.line.label))",
                    "\(line.sum.map(frame.language.kroner) ?? frame.say(CostsPageWords.notKnown))",
                ]
            }
            + [total.map { row(CostsPageWords.total, $0, frame) }].compactMap(\.self)
            + income.compactMap { label, sum in sum.map { row(label, $0, frame, sign: "\u{2212}") }
            }
            + [row(CostsPageWords.toShare, shared, frame)]
        return """
            \(warnings(frame))\(CardTable(
                caption: frame.say(CostsPageWords.budgetCaption), columns: columns, rows: rows))
            \(remarks(frame))
            """
    }

    private func row(
        _ label: Phrase, _ sum: Money, _ frame: Frame, sign: String = ""
    ) -> [HTML] {
        [
            "<strong>\(frame.say(label))</strong>",
            "<strong>\(sign)\(frame.language.kroner(sum))</strong>",
        ]
    }

    private func warnings(_ frame: Frame) -> HTML {
        let clause = frame.charter.grant.flatMap { frame.citation($0.mostKroner.clause) }
        let notices = concerns.map { concern in
            Notice(
                kind: .warning, title: concern, content: clause.shown { "<p>\($0)</p>" }
            ).html
        }
        return "\(notices)"
    }

    private func remarks(_ frame: Frame) -> HTML {
        let decided = decision.shown { id in
            """
            <p>\(frame.say(CostsPageWords.adoptedBy)) \
            <a href="\(frame.link(.decision(id)))">\(frame.say(frame.names.decision(id)))</a>.</p>
            """
        }
        return """
            \(note.shown { Prose(text: $0).html })\(decided)
            <p class="hint">\(frame.say(
                CostsPageWords.recorded(frame.moment(recorded), replaced: replaced)))</p>
            """
    }
}
