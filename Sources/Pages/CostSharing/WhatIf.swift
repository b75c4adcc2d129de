import Governance

/// A question "what if" in the page's address, with its answer: another sum, another key, one
/// municipality more or fewer. Nothing is recorded.
struct WhatIf: Codable, Hashable, Sendable {
    /// Which of the questions it is, from 1.
    let number: Int
    /// What was written, field by field, so that the form shows it again.
    let sum: String
    let equalPercent: String
    let without: String
    let with: String
    /// What is asked, in a few words: `744 539 kr, uten Træna`.
    let asks: String
    /// What each would pay; empty where there is no answer.
    let shares: [Share]
    /// Why there is no answer.
    let fault: String?

    /// What one would pay.
    struct Share: Codable, Hashable, Sendable {
        let municipality: PartnerID
        let name: String
        let sum: Money
    }

    /// How many can stand side by side with what is recorded.
    static let most = 3

    /// The questions that the address asks.
    static func asked(about budget: Budget, _ frame: Frame) -> [WhatIf] {
        (1...most).compactMap { WhatIf($0, about: budget, frame) }
    }

    private init?(_ number: Int, about budget: Budget, _ frame: Frame) {
        func field(_ name: String) -> String {
            let written = frame.query("\(name)\(number)") ?? ""
            return String(written.replacing("+", with: " ").prefix(40))
        }
        self.number = number
        sum = field("belop")
        equalPercent = field("likt")
        without = field("uten")
        with = field("med")
        let name = { (id: String) in frame.names.partner(PartnerID(id)) }
        let asked: [String?] = [
            sum.isEmpty ? nil : Money(sum).map(frame.language.kroner),
            equalPercent.isEmpty ? nil : frame.say(CostsPageWords.equally(equalPercent)),
            without.isEmpty ? nil : "\(frame.say(CostsPageWords.without)) \(name(without))",
            with.isEmpty ? nil : "\(frame.say(CostsPageWords.with)) \(name(with))",
        ]
        asks = asked.compactMap(\.self).joined(separator: ", ")
        guard [sum, equalPercent, without, with].contains(where: { !$0.isEmpty }) else {
            return nil
        }
        do throws(Obstacle) {
            let table = try Self.answer(
                about: budget, sum: sum, equalPercent: equalPercent, without: without, with: with,
                frame)
            shares = table.shares.map {
                Share(
                    municipality: $0.municipality, name: frame.names.partner($0.municipality),
                    sum: $0.sum)
            }
            fault = nil
        } catch {
            shares = []
            fault = frame.say(error.sentence)
        }
    }

    /// What stands in the way of an answer.
    private enum Obstacle: Error {
        case unreadableSum
        case unreadablePercent
        case cannotShare(Phrase)

        var sentence: Phrase {
            switch self {
            case .unreadableSum: CostsPageWords.unreadableSum
            case .unreadablePercent: CostsPageWords.unreadablePercent
            case .cannotShare(let why): why
            }
        }
    }

    private static func answer(
        about budget: Budget, sum: String, equalPercent: String, without: String, with: String,
        _ frame: Frame
    ) throws(Obstacle) -> CostTable {
        var question = CostQuestion(
            budgetYear: budget.shares.budgetYear, amount: budget.shares.amount,
            key: budget.shares.key)
        if !sum.isEmpty {
            guard let amount = Money(sum) else { throw .unreadableSum }
            question.amount = amount
        }
        if !equalPercent.isEmpty {
            guard let percent = Int(equalPercent.filter { !$0.isWhitespace && $0 != "%" }),
                (0...100).contains(percent)
            else { throw .unreadablePercent }
            question.key?.parts = [
                CostKey.Part(.equal, percent: percent),
                CostKey.Part(.inhabitants, percent: 100 - percent),
            ].filter { $0.percent > 0 }
        }
        if !without.isEmpty { question.without = [PartnerID(without)] }
        if !with.isEmpty { question.with = [PartnerID(with)] }
        do throws(CostFault) {
            return try frame.charter.costs(
                question, population: frame.partnership.budgets.population)
        } catch {
            throw .cannotShare(error.sentence { frame.names.partner($0) })
        }
    }
}
