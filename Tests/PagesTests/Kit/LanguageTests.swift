import Testing

@testable import Pages

@Suite struct `Wording` {
    @Test(arguments: [
        (Language.nb, "onsdag 14. februar 2024", "14. feb.", "kl. 09.05", "februar 2024"),
        (.nn, "onsdag 14. februar 2024", "14. feb.", "kl. 09.05", "februar 2024"),
        (.en, "Wednesday 14 February 2024", "14 Feb", "09:05", "February 2024"),
    ])
    func `of a day and an hour`(
        language: Language, long: String, short: String, time: String, month: String
    ) {
        #expect(language.longDate(year: 2024, month: 2, day: 14) == long)
        #expect(language.shortDate(month: 2, day: 14) == short)
        #expect(language.time(hour: 9, minute: 5) == time)
        #expect(language.month(year: 2024, month: 2) == month)
    }

    @Test func `of the weekdays in nynorsk`() {
        let names = (5...11).map { Language.nn.weekday(year: 2024, month: 2, day: $0) }
        #expect(
            names == ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag"])
    }

    @Test(arguments: [
        (1900, 2, 28, "onsdag"), (1900, 3, 1, "torsdag"), (2000, 2, 29, "tirsdag"),
        (2023, 12, 31, "søndag"), (2024, 2, 29, "torsdag"), (2100, 3, 1, "mandag"),
    ])
    func `of weekdays around the leap days`(year: Int, month: Int, day: Int, name: String) {
        #expect(Language.nb.weekday(year: year, month: month, day: day) == name)
    }

    @Test func `of a span within a day`() {
        #expect(Language.nb.times(from: (9, 0), to: (11, 30)) == "kl. 09.00–11.30")
        #expect(Language.en.times(from: (9, 0), to: (11, 30)) == "09:00–11:30")
    }

    @Test(arguments: [
        (Span(3, .days), "om 3 dager", "om 3 dagar", "in 3 days"),
        (Span(1, .days), "i morgen", "i morgon", "tomorrow"),
        (Span(0, .days), "i dag", "i dag", "today"),
        (Span(-1, .days), "1 dag for sent", "1 dag for seint", "1 day late"),
        (Span(-2, .days), "2 dager for sent", "2 dagar for seint", "2 days late"),
        (Span(1, .weeks), "om 1 uke", "om 1 veke", "in 1 week"),
        (Span(-5, .hours), "5 timer for sent", "5 timar for seint", "5 hours late"),
    ])
    func `of how far off a deadline is`(span: Span, nb: String, nn: String, en: String) {
        #expect(Language.nb.due(in: span) == nb)
        #expect(Language.nn.due(in: span) == nn)
        #expect(Language.en.due(in: span) == en)
    }

    @Test func `of how long ago something was`() {
        #expect(Language.nb.since(Span(3, .days)) == "for 3 dager siden")
        #expect(Language.nn.since(Span(2, .months)) == "for 2 månader sidan")
        #expect(Language.en.since(Span(1, .days)) == "yesterday")
        #expect(Language.nb.since(Span(0, .days)) == "i dag")
    }

    @Test(arguments: [
        (0, "0", "0"), (999, "999", "999"), (1_000, "1\u{A0}000", "1,000"),
        (-1_234_567, "\u{2212}1\u{A0}234\u{A0}567", "\u{2212}1,234,567"),
    ])
    func `of thousands`(value: Int, norwegian: String, english: String) {
        #expect(Language.nb.number(value) == norwegian)
        #expect(Language.en.number(value) == english)
    }

    @Test(arguments: [
        (Int64(5), "0,05\u{A0}kr", "NOK\u{A0}0.05"),
        (123_450, "1\u{A0}234,50\u{A0}kr", "NOK\u{A0}1,234.50"),
        (-50, "\u{2212}0,50\u{A0}kr", "NOK\u{A0}\u{2212}0.50"),
        (
            .min, "\u{2212}92\u{A0}233\u{A0}720\u{A0}368\u{A0}547\u{A0}758,08\u{A0}kr",
            "NOK\u{A0}\u{2212}92,233,720,368,547,758.08"
        ),
    ])
    func `of money`(ore: Int64, norwegian: String, english: String) {
        #expect(Language.nn.money(ore: ore) == norwegian)
        #expect(Language.en.money(ore: ore) == english)
    }

    @Test func `of counts, shares and lists`() {
        let cases = Noun(
            one: Phrase(nb: "sak", nn: "sak", en: "case"),
            many: Phrase(nb: "saker", nn: "saker", en: "cases"))
        #expect([0, 1, 3].map { Language.nb.count($0, cases) } == ["0 saker", "1 sak", "3 saker"])
        #expect(Language.en.share(3, of: 18) == "3 of 18")
        #expect(Language.nb.percent(tenths: 125) == "12,5\u{A0}%")
        #expect(Language.nb.list(["Rana", "Hemnes", "Nesna"]) == "Rana, Hemnes og Nesna")
        #expect(Language.en.list(["Rana"]) == "Rana")
        #expect(Language.nb.list([]) == "")
    }
}
