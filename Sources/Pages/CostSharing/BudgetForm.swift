import Governance

/// Where the secretariat records a year's budget; nothing for others.
struct BudgetForm: Component {
    let frame: Frame
    /// The year whose budget is shown, from which the form begins.
    let year: Int?

    var html: HTML {
        guard frame.isEntitled(to: RecordBudget.name, in: nil), frame.charter.costKey != nil else {
            return .nothing
        }
        return Disclosure(
            title: RecordBudget.name.label(in: frame.language),
            isOpen: frame.hasAnswer(to: RecordBudget.name, scope: ""),
            content: CommandForm(
                frame: frame, command: RecordBudget.name,
                questions: sums + inhabitants + remarks,
                returnTo: .costs
            ).html
        ).html
    }

    private var known: Budget? { year.flatMap { frame.partnership.budgets[$0] } }

    private func written(_ money: Money?) -> [String] {
        money.map { [$0.description] } ?? []
    }

    private var sums: [Question] {
        let lines = BudgetLine.allCases.map { line in
            Question(
                path: "costs.\(line.rawValue)", label: frame.say(line.label),
                kind: .line(.number), isOptional: true, initial: written(known?.costs[line]))
        }
        return [
            Question(
                path: "year", label: frame.say(CostsPageWords.year), kind: .line(.number),
                initial: [String(year ?? frame.today.year)])
        ] + lines + [
            Question(
                path: "grant", label: frame.say(CostsPageWords.grant), kind: .line(.number),
                isOptional: true, initial: written(known?.grant)),
            Question(
                path: "otherIncome", label: frame.say(CostsPageWords.otherIncome),
                kind: .line(.number), isOptional: true, initial: written(known?.otherIncome)),
        ]
    }

    /// A number for each of the area, those who share the cost first.
    private var inhabitants: [Question] {
        let date = known?.shares.populationDate
        let area = (frame.partnership.partners(on: frame.today) + frame.charter.catchment)
            .filter { $0.kind == .municipality }
        return area.map { municipality in
            let count = date.flatMap {
                frame.partnership.budgets.population[municipality.id, on: $0]
            }
            return Question(
                path: "inhabitants.\(municipality.id)",
                label: frame.say(CostsPageWords.inhabitants(of: municipality.name)),
                hint: municipality.id == area.first?.id
                    ? frame.say(CostsPageWords.inhabitantsHint) : nil,
                kind: .line(.number), isOptional: frame.charter.catchment.contains(municipality),
                initial: count.map { [String($0)] } ?? [])
        }
    }

    private var remarks: [Question] {
        let agreed = frame.partnership.decisions.newestFirst.filter { $0.outcome == .agreed }
        let options = agreed.map {
            Control.Option(
                value: $0.id.description, label: frame.say(frame.names.decision($0.id)))
        }
        let none = Control.Option(value: "", label: frame.say(CostsPageWords.noDecision))
        return
            (options.isEmpty
            ? []
            : [
                Question(
                    path: "decision", label: frame.say(CostsPageWords.decision),
                    kind: .choice([none] + options), isOptional: true,
                    initial: known?.decision.map { [$0.description] } ?? [])
            ]) + [
                Question(
                    path: "note", text: .note, label: frame.say(TextField.note.label),
                    kind: .paragraphs(rows: 3), isOptional: true)
            ]
    }
}
