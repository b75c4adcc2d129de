public import Governance

extension BudgetLine {
    /// What the line is called.
    public var label: Phrase {
        switch self {
        case .salary: Phrase(nb: "Lønn", nn: "Løn", en: "Salary")
        case .pension: Phrase(nb: "Pensjon", nn: "Pensjon", en: "Pension")
        case .employerTax:
            Phrase(nb: "Arbeidsgiveravgift", nn: "Arbeidsgivaravgift", en: "Employer's tax")
        case .running:
            Phrase(
                nb: "Drift av kontor og stilling", nn: "Drift av kontor og stilling",
                en: "Office and running costs")
        case .travel: Phrase(nb: "Reiser", nn: "Reiser", en: "Travel")
        case .other: Phrase(nb: "Annet", nn: "Anna", en: "Other")
        }
    }
}

extension GrantConcern {
    /// What is to be said about the grant.
    public var sentence: Phrase {
        switch self {
        case .beyondMost(let most):
            Phrase { language in
                let sum = language.kroner(most)
                return Phrase(
                    nb:
                        "Tilskuddet er høyere enn taket på \(sum) i året. Blir det mindre, øker andelene.",
                    nn:
                        "Tilskotet er høgare enn taket på \(sum) i året. Blir det mindre, aukar andelane.",
                    en:
                        "The grant is above the ceiling of \(sum) a year. If it is lower, the shares rise."
                ).in(language)
            }
        case .beyondPay(let pay):
            Phrase { language in
                let sum = language.kroner(pay)
                return Phrase(
                    nb: "Tilskuddet dekker bare lønnskostnader, og de er \(sum).",
                    nn: "Tilskotet dekkjer berre lønskostnader, og dei er \(sum).",
                    en: "The grant pays the cost of employment only, which is \(sum)."
                ).in(language)
            }
        }
    }
}

extension Language {
    /// A sum in kroner, with øre where there are any: `740 539 kr`, `NOK 740,539`.
    public func kroner(_ money: Money) -> String {
        guard money.ore % 100 == 0 else { return self.money(ore: money.ore) }
        let amount = decimal(money.ore / 100, places: 0)
        return self == .en ? "NOK\u{A0}\(amount)" : "\(amount)\u{A0}kr"
    }
}

extension Names {
    func sentence(_ reason: CostRefusal) -> Phrase {
        switch reason {
        case .cannotShare(let fault): return fault.sentence { partner($0) }
        case .belowZero:
            return Phrase(
                nb: "Et beløp er under null. Skriv inntekter i sine egne felt.",
                nn: "Eit beløp er under null. Skriv inntekter i sine eigne felt.",
                en: "A sum is below zero. Write income in its own fields.")
        case .inhabitants(let id):
            let name = partner(id)
            return Phrase(
                nb:
                    "Folketallet for \(name) kan ikke stemme. Se etter om det har et siffer for mye.",
                nn:
                    "Folketalet for \(name) kan ikkje vere rett. Sjå etter om det har eit siffer for mykje.",
                en:
                    "The population of \(name) cannot be right. See whether it has a digit too many."
            )
        case .notDecided:
            return Phrase(
                nb: "Det vedtaket finnes ikke, eller det ble ikke enighet. Velg et annet.",
                nn: "Det vedtaket finst ikkje, eller det blei ikkje semje. Vel eit anna.",
                en: "There is no such decision, or nothing was agreed. Choose another.")
        case .adoptedBy(let id):
            let body = body(id)
            return Phrase(
                nb: "Budsjettet må vedtas først. Det gjør dette organet: \(body.nb).",
                nn: "Budsjettet må vedtakast først. Det gjer dette organet: \(body.nn).",
                en: "The budget must be adopted first, by this body: \(body.en).")
        }
    }
}

extension RecordBudget: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(nb: "Registrer budsjett", nn: "Registrer budsjett", en: "Record budget")
    }
}

extension BudgetRecorded: ToldEvent {
    /// What the history says of it, with what was written about it.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(
            Phrase { language in
                let sum = language.kroner(shares.amount)
                return Phrase(
                    nb: "Budsjettet for \(shares.budgetYear) ble registrert: \(sum) å fordele",
                    nn: "Budsjettet for \(shares.budgetYear) blei registrert: \(sum) å fordele",
                    en: "The budget for \(shares.budgetYear) was recorded: \(sum) to share"
                ).in(language)
            }, words: note.map { names.words($0) })
    }
}
