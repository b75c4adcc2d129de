/// Takes Norwegian compounds apart at their last part, where that is one of the field's own words:
/// `legevaktsamarbeid` is then found by `samarbeid` and by `legevakt` too.
enum Compounds {
    /// The parts of a word in the common spelling; none for one that is no known compound.
    static func parts(of word: String) -> [String] {
        guard word.count >= 8 else { return [] }
        for head in heads where word.hasSuffix(head) {
            let first = word.dropLast(head.count)
            guard first.count >= 4 else { continue }
            // The s that joins the parts belongs to neither.
            let bare = first.last == "s" && first.count >= 5 ? first.dropLast() : first
            return [String(bare), head]
        }
        return []
    }

    /// The longest first, with the endings they are met with.
    private static let heads: [String] = {
        let words = [
            "samarbeid", "avtale", "plan", "rutine", "tjeneste", "vedtak", "møte", "utvalg",
            "gruppe", "oppgave", "ordning", "forløp", "tilbud", "liste", "rapport", "melding",
            "avvik", "beredskap", "omsorg", "vakt", "sykehus", "sykehjem", "pleie", "behandling",
            "utvikling", "oppfølging", "overføring", "fordeling", "kompetanse", "opplæring",
            "veileder", "veiledning", "strategi", "prosjekt", "senter", "klar",
        ]
        let endings = ["", "e", "et", "en", "er", "ar", "ene", "ane", "a", "s"]
        return words.flatMap { word -> [String] in
            // The e of the word gives way to the ending: `avtale`, `avtalar`.
            let bare = word.last == "e" ? word.dropLast() : word[...]
            return [word] + endings.dropFirst(word.last == "e" ? 1 : 0).map { bare + $0 }
        }.sorted { $0.count > $1.count }
    }()
}
