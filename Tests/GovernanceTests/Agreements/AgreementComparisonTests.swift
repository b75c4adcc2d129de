import TestKit
import Testing

@testable import Governance

@Suite struct `Agreements side by side` {
    private func compare(_ reference: String, _ local: String) -> AgreementComparison {
        AgreementComparison(
            reference: AgreementOutline(finding: reference), local: AgreementOutline(finding: local)
        )
    }

    @Test(.requirements("R200"))
    func `clauses are matched by heading, then by words, then by number`() {
        let found = compare(
            """
            § 1 Formål
            Pasienter får gode forløp.
            § 2 Melding
            Sykehuset melder pasienten innen ett døgn etter innleggelse.
            § 3 Uenighet
            Partene løser uenighet selv.
            § 4 Avvik
            Avvik meldes samme dag.
            """,
            """
            § 1 Varsling
            Sykehuset melder pasienten innen to døgn etter innleggelse.
            § 2 Formål
            Pasienter får gode forløp.
            § 3 Tvist
            Partene går til nemnda når uenighet består.
            § 4 Økonomi
            Hver betaler sitt.
            """)
        let matches = found.pairs.map {
            [$0.local.heading, $0.reference.heading, $0.match.rawValue]
        }
        #expect(
            matches == [
                ["Varsling", "Melding", "likeness"], ["Formål", "Formål", "heading"],
                ["Tvist", "Uenighet", "number"],
            ])
        #expect(found.missing.map(\.heading) == ["Avvik"])
        #expect(found.added.map(\.heading) == ["Økonomi"])
    }

    @Test(.requirements("R200")) func `likeness is the share of words in both, in order`() throws {
        let found = compare(
            "§ 1 Formål\nen to tre fire", "§ 1 Formål\nen to tre fem")
        let pair = try #require(found.pairs.first)
        #expect(pair.likeness == 75)
        #expect(
            pair.words.parts == [.same(["en", "to", "tre"]), .missing(["fire"]), .added(["fem"])])
        #expect(WordComparison(reference: "a b", local: "a b").likeness == 100)
        #expect(WordComparison(reference: "", local: "").likeness == 100)
        #expect(WordComparison(reference: "a", local: "b").likeness == 0)
        let long = (1...400).map(String.init).joined(separator: " ")
        #expect(WordComparison(reference: long, local: long + " x").likeness == 99, "not all")
    }

    @Test func `a text compared with itself is all alike, and no clause is used twice`() {
        let text = "§ 1 Felles\nDet samme.\n§ 2 Felles\nDet samme.\n§ 3 Eget\nNoe annet her."
        let found = compare(text, text)
        #expect(found.pairs.map(\.local.ordinal) == found.pairs.map(\.reference.ordinal))
        #expect(found.pairs.count == 3)
        #expect(found.pairs.allSatisfy { $0.likeness == 100 })
    }
}
