import ArgumentParser
import Exchange
import Governance
import Pages

/// `samrad costs`: what each municipality pays under the charter's cost key, or what if.
struct Costs: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Share a cost among the municipalities, as the agreement does or otherwise.",
        discussion: """
            Figures are in kroner. The parts of the key are rounded one by one for display and need
            not add up; the sums always add up to the amount. Where the charter has no key, one
            given here goes by the inhabitants of the year before, in whole kroner.
            """)

    @Option(help: "The partnership's name in addresses, such as helgeland.")
    var partnership: String

    @Option(help: "The budget year; it decides whose inhabitants of which day count.")
    var budgetYear: Int

    @Option(help: "What is to be shared, in kroner.", transform: Self.sum)
    var amount: Money

    @Option(help: "How to write the table: text, csv, or spreadsheet for Norwegian Excel.")
    var format = CostReport.Format.text

    @Option(help: "What if this municipality took no part? May be given several times.")
    var without: [String] = []

    @Option(help: "What if this municipality took part? May be given several times.")
    var with: [String] = []

    @Option(help: "Another key, such as equal=20,inhabitants=80 or inhabitants=100.")
    var key: CostKeyArgument?

    @Option(help: "A municipality's weight, such as 1812=3, for a key with weights=…")
    var weight: [WeightArgument] = []

    @Option(help: "The folder of the charters and their data.")
    var charters = "charters"

    func run() throws {
        let charter = try CharterFolder(charters).charter(of: partnership)
        let population = try CharterFolder(charters).population()
        let question = CostQuestion(
            budgetYear: budgetYear, amount: amount, key: otherKey(than: charter.costKey?.key),
            without: Set(without.map { PartnerID($0) }), with: Set(with.map { PartnerID($0) }))
        do throws(CostFault) {
            let table = try charter.costs(question, population: population)
            let report = CostReport(table: table, charter: charter)
            print(report.text(in: format), terminator: "")
        } catch {
            throw Trouble(error.sentence { charter.municipality($0)?.name ?? $0.rawValue }.en)
        }
    }

    private static func sum(_ written: String) throws -> Money {
        guard let sum = Money(written) else {
            throw ValidationError("\"\(written)\" is no sum in kroner.")
        }
        return sum
    }

    /// A key of other parts, in all else as the charter's.
    private func otherKey(than own: CostKey?) -> CostKey? {
        if key == nil && weight.isEmpty { return nil }
        var other = own ?? CostKey([], populationYearsBefore: 1, unit: .krone)
        if let key { other.parts = key.parts }
        for weight in weight { other.weights[weight.municipality] = weight.weight }
        return other
    }
}

/// A key on the command line: `equal=20,inhabitants=80`.
struct CostKeyArgument: ExpressibleByArgument {
    let parts: [CostKey.Part]

    init?(argument: String) {
        var parts: [CostKey.Part] = []
        for word in argument.split(separator: ",") {
            let halves = word.split(separator: "=")
            guard halves.count == 2, let basis = CostBasis(rawValue: String(halves[0])),
                let percent = Int(halves[1])
            else { return nil }
            parts.append(CostKey.Part(basis, percent: percent))
        }
        self.parts = parts
    }
}

/// A weight on the command line: `1812=3`.
struct WeightArgument: ExpressibleByArgument {
    let municipality: PartnerID
    let weight: Int

    init?(argument: String) {
        let halves = argument.split(separator: "=")
        guard halves.count == 2, let weight = Int(halves[1]) else { return nil }
        municipality = PartnerID(String(halves[0]))
        self.weight = weight
    }
}
