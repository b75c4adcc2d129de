import Governance
import Testing

@testable import Exchange

@Suite struct `The full text of an agreement` {
    private func charter() throws -> Charter { try Shipped.charter("helgeland") }

    @Test func `is given clause by clause, without what stands before the first`() throws {
        let text = try AgreementText(
            "Avtale\n[a4-3-m5]\nSaker skal meldes.\n\nNy linje.\n[a4-3-m11]\nReferat.\n",
            for: try charter())
        #expect(text.clauses[ClauseID("a4-3-m5")] == "Saker skal meldes.\n\nNy linje.\n")
        #expect(text.clauses.count == 2)
    }

    @Test func `is refused for a clause that the charter lacks, with the line`() throws {
        #expect(throws: AgreementText.Fault.unknownClause(ClauseID("a9-9"), line: 2)) {
            try AgreementText("x\n[a9-9]\n", for: try charter())
        }
    }

    @Test func `is refused when it names no clause`() throws {
        #expect(throws: AgreementText.Fault.noClauses) {
            try AgreementText("Bare tekst", for: try charter())
        }
    }
}
