import Exchange
import Testing

@Suite struct `Text laid out on pages` {
    @Test(arguments: [
        ("Første linje\ngår videre.\n\nNytt avsnitt\n", "Første linje går videre.\n\nNytt avsnitt"),
        ("Side en\n\u{0C}Side to\n", "Side en\n\nSide to"),
        ("helse-\nfellesskapet", "helsefellesskapet"),
        ("bruker-\nog pårørende", "bruker- og pårørende"),
        ("Nord-\nNorge", "Nord- Norge"),
        ("Vi ber om:\n• tid\n  og rom\n• ro", "Vi ber om:\n\n• tid og rom\n\n• ro"),
        ("1. Først\n2. Så\na) deretter", "1. Først\n\n2. Så\n\na) deretter"),
        ("utgangen av\n2024. Da er det over.", "utgangen av 2024. Da er det over."),
        (" \n\u{0C}\n", ""),
    ])
    func `is joined into paragraphs`(laid: String, joined: String) {
        #expect(Reflowed.paragraphs(of: laid) == joined)
    }
}

@Suite struct `What one reads in a Word document` {
    private func read(_ body: String) throws -> String {
        try WordBody.read(
            part: Array("<w:document xmlns:w='w'><w:body>\(body)</w:body></w:document>".utf8))
    }

    private func paragraph(_ text: String, _ properties: String = "") -> String {
        "<w:p>\(properties)<w:r><w:t>\(text)</w:t></w:r></w:p>"
    }

    @Test func `comes in paragraphs, points with a dash, rows on a line`() throws {
        let point = "<w:pPr><w:numPr/></w:pPr>"
        let text = try read(
            paragraph("Bakgrunn", "<w:pPr><w:pStyle w:val='Heading1'/></w:pPr>")
                + paragraph("Kommunene får melding.") + "<w:p/>" + paragraph("Tid", point)
                + paragraph("Rom", point)
                + "<w:tbl><w:tr><w:tc>\(paragraph("Alstahaug"))</w:tc><w:tc>\(paragraph("4"))</w:tc>"
                + "</w:tr></w:tbl>")
        #expect(
            text == "Bakgrunn\n\nKommunene får melding.\n\n– Tid\n\n– Rom\n\nAlstahaug | 4")
    }

    @Test func `leaves out what was deleted and the codes of fields`() throws {
        let text = try read(
            "<w:p><w:del><w:r><w:delText>Slettet</w:delText></w:r></w:del>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>Står</w:t></w:r></w:p>")
        #expect(text == "Står")
    }

    @Test func `is refused when damaged`() {
        #expect(throws: FileFault.damaged) { try WordBody.read(part: Array("<w:p>".utf8)) }
    }
}
