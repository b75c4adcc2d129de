extension KitGallery {
    static func lists(in language: Language) -> [Specimen] {
        [
            Specimen(name: "Frister", html: duties(in: language).html),
            Specimen(name: "Saksliste", html: agenda(in: language).html),
            Specimen(name: "Fakta", html: facts(in: language).html),
            Specimen(name: "Tabell", html: shares(in: language).html),
            Specimen(name: "Sakens gang", html: history.html),
            Specimen(name: "Plasser i et utvalg", html: seats(in: language).html),
        ]
    }

    private static func duties(in language: Language) -> DutyList {
        DutyList(rows: [
            DutyRow(
                what: "Send innkalling med saksframlegg til SSU 3/2024",
                href: "/helgeland/moter/4", who: "Sekretariatet",
                due: KitWords.due.in(language) + " " + language.date(year: 2024, month: 2, day: 14),
                distance: language.due(in: Span(-2, .days)),
                state: Badge(text: "For sent", tone: .late),
                why: citation(in: language), language: language),
            DutyRow(
                what: "Behandle sak 12/2024 i kommunestyret",
                href: "/helgeland/saker/12", who: "Rana kommune",
                due: KitWords.due.in(language) + " " + language.date(year: 2024, month: 3, day: 8),
                distance: language.due(in: Span(3, .weeks)),
                state: Badge(text: "Åpen", tone: .neutral),
                why: citation(in: language), language: language),
        ])
    }

    private static func agenda(in language: Language) -> Agenda {
        Agenda(items: [
            AgendaItem(
                number: "12/2024",
                title: "Felles plan for utskrivningsklare pasienter i psykisk helsevern",
                href: "/helgeland/saker/12",
                notes: ["Vedtak", "Ola Hansen, Helgelandssykehuset", "30 minutter"],
                state: Badge(text: "Til behandling", tone: .active),
                papers: [
                    Link(text: "Saksframlegg", href: "/helgeland/saker/12/saksframlegg"),
                    Link(text: "Vedlegg 1: Statistikk 2023", href: "/helgeland/saker/12/vedlegg/1"),
                ], language: language),
            AgendaItem(
                number: "13/2024", title: "Orientering fra brukerutvalget",
                href: "/helgeland/saker/13", notes: ["Orientering"], language: language),
        ])
    }

    private static func facts(in language: Language) -> FactList {
        FactList(facts: [
            .init("Møtet", "\(language.longDate(year: 2024, month: 2, day: 28))"),
            .init("Tid", "\(language.times(from: (9, 0), to: (11, 30)))"),
            .init("Sted", "Sandnessjøen, møterom Dønna"),
            .init("Grunnlag", "\(citation(in: language))"),
        ])
    }

    private static func shares(in language: Language) -> CardTable {
        let rows: [(String, Int, Int64, Badge)] = [
            ("Rana", 26_092, 41_250_050, Badge(text: "Betalt", tone: .done)),
            ("Vefsn", 13_233, 20_921_000, Badge(text: "Sendt", tone: .active)),
            ("Træna", 453, 716_225, Badge(text: "Forfalt", tone: .late)),
        ]
        return CardTable(
            caption: "Kommunenes andel av utgiftene i 2024",
            columns: [
                .init(title: "Kommune"), .init(title: "Innbyggere", isNumeric: true),
                .init(title: "Andel", isNumeric: true), .init(title: "Faktura"),
            ],
            rows: rows.map { name, people, ore, state in
                [
                    "\(name)", "\(language.number(people))", "\(language.money(ore: ore))",
                    "\(state)",
                ]
            })
    }

    private static var history: Timeline {
        Timeline(steps: [
            .init(
                time: "mandag 15. januar 2024", title: "Meldt inn",
                actor: "Kari Nordmann, kommuneoverlege i Rana"),
            .init(
                time: "onsdag 24. januar 2024", title: "Sendt til Strategisk samarbeidsutvalg",
                actor: "Saksmottaket", detail: "<p>Saken binder flere kommuner.</p>"),
            .init(time: "onsdag 28. februar 2024", title: "Drøftes i SSU 3/2024", isDone: false),
        ])
    }

    private static func seats(in language: Language) -> SeatList {
        SeatList(seats: [
            SeatChip(
                person: "Kari Nordmann", speaksFor: "Rana kommune",
                standing: "Medlem · kommuneoverlege", href: "/helgeland/personer/7",
                language: language),
            SeatChip(
                person: "Ola Hansen", speaksFor: "Helgelandssykehuset HF",
                standing: "Leder · direktør", language: language),
            SeatChip(
                person: nil, speaksFor: "Fastlegene", standing: "Observatør", language: language),
        ])
    }
}
