import Pages

extension FaultWords {
    /// Why there is no PDF, and what to do instead: the pages say the same and can be printed.
    static func cannotPrint(_ fault: PrintingFault) -> Words {
        switch fault {
        case .missing: noPrinter
        case .busy, .timedOut: printerBusy
        case .tooLarge, .failed: notPrinted
        }
    }

    private static let noPrinter: Words = (
        Phrase(
            nb: "PDF kan ikke lages her", nn: "PDF kan ikkje lagast her",
            en: "PDFs cannot be made here"),
        Phrase(
            nb:
                "Programmet som lager PDF, er ikke installert på denne "
                + "tjenesten. Alt innholdet står på de vanlige sidene, og de kan "
                + "skrives ut fra nettleseren. De som drifter tjenesten, har "
                + "fått beskjed om hva som mangler.",
            nn:
                "Programmet som lagar PDF, er ikkje installert på denne "
                + "tenesta. Alt innhaldet står på dei vanlege sidene, og dei kan "
                + "skrivast ut frå nettlesaren. Dei som driftar tenesta, har "
                + "fått beskjed om kva som manglar.",
            en:
                "The program that makes PDFs is not installed on this service. "
                + "Everything stands on the ordinary pages, which can be printed "
                + "from the browser. Those who run the service have been told "
                + "what is missing."
        )
    )
    private static let printerBusy: Words = (
        Phrase(
            nb: "Mange PDF-er lages akkurat nå", nn: "Mange PDF-ar blir laga akkurat no",
            en: "Many PDFs are being made just now"),
        Phrase(
            nb: "Prøv igjen om et halvt minutt. Det samme står på siden, og den kan skrives ut.",
            nn: "Prøv igjen om eit halvt minutt. Det same står på sida, og ho kan skrivast ut.",
            en: "Try again in half a minute. The page says the same, and can be printed.")
    )
    private static let notPrinted: Words = (
        Phrase(
            nb: "Denne PDF-en lot seg ikke lage", nn: "Denne PDF-en lét seg ikkje lage",
            en: "This PDF could not be made"),
        Phrase(
            nb:
                "Det samme står på siden, og den kan skrives ut fra "
                + "nettleseren. Feilen er meldt til dem som drifter tjenesten.",
            nn:
                "Det same står på sida, og ho kan skrivast ut frå nettlesaren. "
                + "Feilen er meld til dei som driftar tenesta.",
            en:
                "The page says the same, and can be printed from the browser. "
                + "The failure has been reported to those who run the service."
        )
    )
}
