import TestKit
import Testing

@testable import Governance

@Suite struct `Clauses of a pasted agreement` {
    private func labels(_ text: String) -> [String] {
        AgreementOutline(finding: text).clauses.map {
            [$0.number, $0.heading].compactMap(\.self).joined(separator: " ")
        }
    }

    @Test func `are found by paragraph signs, with their text below`() throws {
        let found = AgreementOutline(
            finding: """
                Avtale mellom partene

                § 1 Formål
                Gode forløp.

                1. Første mål
                2. Andre mål
                § 2. Innleggelse
                Legen melder, jf. § 6-2 i loven.
                § 3-1: Utskrivning
                """)
        #expect(found.preamble == "Avtale mellom partene")
        #expect(found.clauses.map(\.number) == ["1", "2"], "3-1 does not follow 2")
        #expect(found.clauses.map(\.heading) == ["Formål", "Innleggelse"])
        #expect(found.clauses.first?.text == "Gode forløp.\n\n1. Første mål\n2. Andre mål")
        let last = try #require(found.clauses.last)
        #expect(last.text.hasSuffix("Utskrivning"))
    }

    @Test func `are found by bare numbers, past a table of contents and numbered lists`() {
        let text = """
            Innhold

            1 Formål\t- 3 -
            2 Organer ............ 4

            1 Formål
            Gode forløp.
            2 Organer
            2-1 Dialogmøtet
            Møtet er åpent for alle.
            2-2 Partnerskapsmøtet
            Slik møtes vi:
            1. Møtet er hvert år
            2. Møtet er åpent
            3. Innkalling sendes tre uker før
            3 Endringer
            Alle må være enige.
            """
        #expect(
            labels(text) == [
                "1 Formål", "2 Organer", "2-1 Dialogmøtet", "2-2 Partnerskapsmøtet", "3 Endringer",
            ])
    }

    @Test func `are found by dotted numbers in levels`() {
        #expect(
            labels("1. Parter\nTo.\n2. Formål\n2.1 Helhet\nGodt.\n2.2. Likeverd\n3. Avvik")
                == ["1 Parter", "2 Formål", "2.1 Helhet", "2.2 Likeverd", "3 Avvik"])
    }

    @Test func `are found by marks, whatever else stands there`() {
        #expect(labels("# Parter\nKommunen.\n## 2 Formål\nForløp.\n#") == ["Parter", "2 Formål"])
    }

    @Test(arguments: [
        "", "Bare én setning om samarbeid.", "1. en liste\n2. med små bokstaver",
        "§ 1 Kommunen skal melde fra til sykehuset, og det samme gjelder den andre veien.",
    ])
    func `are not invented`(text: String) {
        #expect(AgreementOutline(finding: text).clauses.isEmpty)
    }

    @Test func `stay where they were recorded`() {
        let text = "§ 1 Formål\nForløp.\n§ 2 Avvik\nMeldes."
        let found = AgreementOutline(finding: text)
        #expect(found.headings == [0, 2])
        #expect(AgreementOutline(text, headings: found.headings) == found)
        #expect(AgreementOutline(text, headings: [0]).clauses.count == 1)
        #expect(AgreementOutline(text, headings: [0, 99]).clauses.count == 1, "no such line")
    }

    @Test(.requirements("R194")) func `of the template are thirteen`() {
        #expect(AgreementOutline.template.clauses.count == 13)
        #expect(AgreementOutline.template.clause(3)?.heading == "Formål")
    }
}
