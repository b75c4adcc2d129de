import Exchange
import Foundation
import Governance
import Testing

/// The inhabitants that come with the program, and the charter that shares by them.
enum ShippedCosts {
    static let population = Result { try PopulationList.read(try text("data/population.csv")) }

    static func text(_ path: String) throws -> String {
        let charters = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../charters").standardized
        return try String(contentsOf: charters.appending(path: path), encoding: .utf8)
    }

    /// What each pays under the charter, or under something else.
    static func costs(
        _ year: Int, kroner: Int64 = 740_539, key: CostKey? = nil, without: Set<String> = [],
        with: Set<String> = []
    ) throws -> CostTable {
        let question = CostQuestion(
            budgetYear: year, amount: try #require(Money(kroner: kroner)), key: key,
            without: Set(without.map { PartnerID($0) }), with: Set(with.map { PartnerID($0) }))
        return try Fresh().charter.costs(question, population: try population.get())
    }
}

extension CostTable {
    /// What a municipality pays, in whole kroner; `nil` if it pays nothing or has øre.
    func kroner(_ municipality: String) -> Int64? {
        self[PartnerID(municipality)].flatMap { $0.sum.ore % 100 == 0 ? $0.sum.ore / 100 : nil }
    }
}
