@testable import Pages

/// What is wrong with words, told so that a failure says where.
enum WordingFlaw {
    /// Bokmål words that have no place in nynorsk.
    private static let bokmålOnly: Set<String> = [
        "allerede", "avsluttet", "avstemning", "avstemningen", "bare", "begrunnelse",
        "begrunnelsen", "behandles", "behandlet", "ble", "blitt", "dager", "dem", "dere", "deres",
        "en", "endret", "enighet", "ennå", "et", "fikk", "finnes", "flere", "forberedende",
        "foretak", "fra", "ga", "gikk", "gjelder", "gjør", "gjøre", "gjøres", "helseforetak",
        "helseforetaket", "holde", "holdes", "holdt", "hva", "hvem", "hver", "hvert", "hvilke",
        "hvilken", "hvilket", "hvis", "hvor", "hvordan", "hvorfor", "ikke", "innen", "innkallingen",
        "innspill", "jeg", "kalt", "kommer", "kommunene", "lagret", "ledelse", "ledelsen", "leder",
        "lederen", "listen", "mangler", "medlemmene", "medlemmer", "mer", "møter", "noe", "noen",
        "nå", "offentlig", "offentlighet", "også", "oppnevning", "oppnevningen", "oppnevnt",
        "ordene", "partner", "partneren", "partnerne", "registreres", "saken", "sakslisten", "satt",
        "selv", "sendes", "senere", "senest", "sent", "siden", "sier", "skrevet", "sted", "stedet",
        "stemme", "stemte", "tatt", "trenger", "trukket", "uenighet", "uke", "uker", "uten",
        "utvalg", "valg", "valget", "valgt", "vedtas", "vedtatt", "velg", "velges", "venter",
        "vise", "være", "vært", "åpen", "åpne", "åpnes", "åpnet", "ønsker", "ønsket",
    ]

    /// What is wrong with a phrase; empty where nothing is.
    static func flaws(of phrase: Phrase, isSentence: Bool = false) -> [String] {
        Language.allCases.flatMap { language in
            common(phrase.in(language), isSentence: isSentence).map { "\(language): \($0)" }
        } + nynorsk(phrase.nn)
    }

    private static func common(_ words: String, isSentence: Bool) -> [String] {
        var flaws: [String] = []
        if words.isEmpty { flaws.append("empty") }
        for mark in ["{", "}", "nil", "Optional", "…", "  ", " .", "..", "(ID"]
        where words.contains(mark) {
            flaws.append("\"\(mark)\" in \"\(words)\"")
        }
        if words.first?.isLowercase == true { flaws.append("begins small: \"\(words)\"") }
        if isSentence, words.last != "." { flaws.append("no full stop: \"\(words)\"") }
        if !isSentence, words.last == "." { flaws.append("ends in a full stop: \"\(words)\"") }
        return flaws
    }

    private static func nynorsk(_ words: String) -> [String] {
        words.lowercased().split { !$0.isLetter }.map(String.init)
            .filter { bokmålOnly.contains($0) || $0.hasSuffix("else") || $0.hasSuffix("lig") }
            .map { "bokmål \"\($0)\" in \"\(words)\"" }
    }
}
