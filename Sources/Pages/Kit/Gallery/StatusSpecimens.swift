extension KitGallery {
    static func status(in language: Language) -> [Specimen] {
        [
            Specimen(
                name: "Status",
                html: """
                    <p>\([
                        Badge(text: "Ikke startet", tone: .neutral),
                        Badge(text: "Til behandling", tone: .active),
                        Badge(text: "Vedtatt", tone: .done),
                        Badge(text: "Frist om 2 dager", tone: .soon),
                        Badge(text: "3 dager for sent", tone: .late),
                    ].map(\.html).joined(separator: " "))</p>
                    """),
            Specimen(
                name: "Meldinger",
                html: """
                    \(Notice(
                        kind: .info, title: "Møtet holdes på video",
                        content: "<p>Lenken kommer med innkallingen.</p>"))
                    \(Notice(
                        kind: .success, title: "Saken er sendt inn",
                        content: "<p>Den har fått nummer 12/2024. Svaret kommer innen 23. februar.</p>"))
                    \(Notice(
                        kind: .warning, title: "Innkallingen må ut i morgen",
                        content: "<p>To saker mangler saksframlegg.</p>"))
                    """),
            Specimen(
                name: "Avslag med begrunnelse",
                html: RefusalNotice(
                    reason: "Innkallingen kan ikke sendes nå: det er ni dager til møtet.",
                    clause: citation(in: language),
                    remedy: "Flytt møtet til tidligst onsdag 28. februar 2024, eller kall inn til "
                        + "ekstraordinært møte.",
                    language: language
                ).html),
            Specimen(
                name: "Tomt",
                html: EmptyState(
                    title: "Ingen saker er meldt inn ennå",
                    explanation: "Her kommer sakene etter hvert som de meldes inn. Alle kan melde "
                        + "inn en sak; saksmottaket vurderer den innen to uker.",
                    action: LinkButton(text: "Meld inn en sak", href: "/helgeland/saker/ny").html
                ).html),
            Specimen(
                name: "Framdrift",
                html: Progress(
                    part: 3, whole: 18, label: "kommuner har behandlet saken", language: language
                ).html),
        ]
    }
}
