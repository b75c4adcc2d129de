import Lexicon
import Testing

@Suite struct `Forms under which words are found` {
    private static let forms = [
        "sak saker saken sakene saka",
        "utskrivningsklar utskrivningsklare utskrivingsklar utskrivingsklare",
        "oppfølging oppfølgjing oppfølginga oppfølgingen oppfølgingar",
        "mulighet muligheten muligheter moglegheit moglegheita moglegheiter",
        "fastlege fastlegen fastleger fastlegar fastlegane fastlegene",
        "ansvar ansvaret ansvarlig ansvarleg ansvarlege",
        "kommentar kommentarer kommentaren kommentarane",
        "kommune kommunen kommuner kommunar kommunane kommunene",
        "bruker brukere brukerne brukar brukarar brukarane brukeren brukaren",
        "ordfører ordførere ordførar ordførarar ordførarane ordførerne",
        "tillitsvalgt tillitsvalgte tillitsvald tillitsvalde",
        "utvalg utvalget utval utvalet utvalgene utvala",
        "åpen åpne åpent open opne ope",
        "oppfølging OPPFØLGING oppfoelging opp\u{AD}følging",
        "råd raad RÅD ra\u{30A}d",
        "kafé kafe cafe\u{301}".replacing("cafe\u{301}", with: "kafe\u{301}"),
        "Bodø bodoe BODØ Bodö", "Sámi sami",
    ]

    @Test(arguments: forms) func `are the same for every spelling and ending`(words: String) {
        let table = WordForms()
        let found = Set(words.split(separator: " ").map { table.forms(of: $0).form })
        #expect(found.count == 1, "\(found.sorted())")
    }

    @Test func `a doctor is no adjective`() {
        let table = WordForms()
        #expect(table.forms(of: "fastlege").form != table.forms(of: "fast").form)
        #expect(table.forms(of: "faglege").form == table.forms(of: "faglige").form)
    }

    @Test func `a compound is found by its parts`() {
        let table = WordForms()
        func form(_ word: Substring) -> String { table.forms(of: word).form }
        #expect(
            table.forms(of: "legevaktsamarbeidet").parts == [form("legevakt"), form("samarbeid")])
        #expect(table.forms(of: "tenesteavtalane").parts == [form("tjeneste"), form("avtale")])
        #expect(table.forms(of: "avtale").parts == [])
    }

    @Test(arguments: [
        ("15.05.2024", "2024-05-15"), ("15.5.2024", "2024-05-15"), ("2024-05-15", "2024-05-15"),
        ("3/2024", "3/2024"), ("4-3", "4-3"), ("12.13", "12.13"), ("45.01.2024", "45.01.2024"),
    ])
    func `numbers and days have one form`(written: String, form: String) {
        #expect(WordForms().forms(of: written[...]).form == form)
    }

    @Test func `a text is split at what stands between words`() {
        let words = Words(of: "SSU 3/2024: «Helse- og IKT», § 4-3 nr. 5, 15.05.2024.").map {
            $0.text
        }
        #expect(
            words == ["SSU", "3/2024", "Helse", "og", "IKT", "4-3", "nr", "5", "15.05.2024"])
    }

    @Test func `a question keeps quoted words together and leaves small ones out`() {
        let terms = SearchTerms("rutine for \"felles rutine\" og 15. mai 2024").terms.map(\.words)
        #expect(terms == [["rutine"], ["felles", "rutine"], ["2024-05-15"]])
        #expect(SearchTerms("og i").terms.map(\.words) == [["og"], ["i"]])
        #expect(SearchTerms("  \" ").terms.isEmpty)
    }

    @Test func `the other language's spelling is told`() {
        #expect(WordForms.otherSpelling(of: "sykehus") == "sjukehus")
        #expect(WordForms.otherSpelling(of: "Sjukehus") == "sykehus")
        #expect(WordForms.otherSpelling(of: "utskrivningsklare") == "utskrivingsklare")
        #expect(WordForms.otherSpelling(of: "kommune") == nil)
    }
}
