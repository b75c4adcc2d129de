/// What the pages of the agreement say.
enum CharterPageWords {
    static let title = Phrase(nb: "Avtalen", nn: "Avtalen", en: "The agreement")
    static let lead = Phrase(
        nb: "Hvert punkt har en side som viser hva det krever og hvordan det holdes.",
        nn: "Kvart punkt har ei side som viser kva det krev og korleis det blir halde.",
        en: "Each clause has a page that shows what it demands and how it is kept.")
    static let unclear = Phrase(
        nb: "uklart i kilden", nn: "uklart i kjelda", en: "unclear in the source")
    static let demands = Phrase(
        nb: "Hva punktet krever", nn: "Kva punktet krev", en: "What it demands")
    static let words = Phrase(nb: "Ordlyden", nn: "Ordlyden", en: "Its words")
    static let basis = Phrase(nb: "Grunnlag", nn: "Grunnlag", en: "Basis")
    static let continues = Phrase(
        nb: "Bygger videre på", nn: "Byggjer vidare på", en: "Continues")
    static let source = Phrase(nb: "Kilde", nn: "Kjelde", en: "Source")
    static let requirements = Phrase(nb: "Krav", nn: "Krav", en: "Requirements")
    static let notes = Phrase(
        nb: "Det som er uklart, og hva vi legger til grunn",
        nn: "Det som er uklart, og kva vi legg til grunn",
        en: "What is unclear, and what holds here")
    static let fullText = Phrase(
        nb: "Hele teksten i avtalen", nn: "Heile teksten i avtalen", en: "The agreement's full text"
    )
    static let settings = Phrase(
        nb: "Slik gjelder det her", nn: "Slik gjeld det her", en: "How it applies here")
    static let kept = Phrase(
        nb: "Slik holdes punktet", nn: "Slik blir punktet halde", en: "How it is kept")
    static let noDuties = Phrase(
        nb: "Punktet har ingen frist som kan følges.",
        nn: "Punktet har ingen frist som kan følgjast.",
        en: "The clause has no deadline that can be followed.")
    static let noWords = Phrase(
        nb:
            "Kildene sier ikke noe om dette. Regelen er satt av Samråd til partnerskapet bestemmer noe annet.",
        nn:
            "Kjeldene seier ikkje noko om dette. Regelen er sett av Samråd til partnarskapet bestemmer noko anna.",
        en:
            "The sources are silent. The rule is Samråd's own until the partnership decides otherwise."
    )

    static func version(_ version: Int, _ date: String, in language: Language) -> String {
        Phrase(
            nb: "Versjon \(version), i kraft fra \(date).",
            nn: "Versjon \(version), i kraft frå \(date).",
            en: "Version \(version), in force from \(date)."
        ).in(language)
    }
}
