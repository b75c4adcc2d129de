enum MinutesPageWords {
    static func published(_ when: String, awaits: Bool) -> Phrase {
        awaits
            ? Phrase(
                nb: "Publisert \(when), avventer godkjenning",
                nn: "Publisert \(when), ventar på godkjenning",
                en: "Published \(when), awaiting approval")
            : Phrase(nb: "Publisert \(when)", nn: "Publisert \(when)", en: "Published \(when)")
    }
}
