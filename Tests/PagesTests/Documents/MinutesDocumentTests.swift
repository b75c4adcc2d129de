import Testing

@testable import Pages

@Suite struct `The text of minutes on paper` {
    private static let numbers = ["SSU 1/2024: ", "SSU 2/2024: "]

    private func sections(_ text: String) -> [MinutesDocument.Section] {
        MinutesDocument.sections(of: text, headedBy: Self.numbers)
    }

    @Test func `has the items of the agenda as headings`() {
        let text = """
            Møte i utvalget
            Til stede: Kari

            SSU 1/2024: Felles rutine
            Utvalget drøftet saken.

            Den kommer igjen.

            SSU 2/2024: Legevakt
            """
        #expect(
            sections(text) == [
                .init(heading: nil, text: "Møte i utvalget\nTil stede: Kari"),
                .init(
                    heading: "SSU 1/2024: Felles rutine",
                    text: "Utvalget drøftet saken.\n\nDen kommer igjen."),
                .init(heading: "SSU 2/2024: Legevakt", text: ""),
            ])
    }

    @Test func `stays as it was written where no item is named`() {
        #expect(sections("Bare tekst.") == [.init(heading: nil, text: "Bare tekst.")])
        #expect(sections("Se SSU 1/2024: den gikk bra.").first?.heading == nil)
        #expect(sections("") == [])
    }
}
