/// Every component in its states: what the preview shows, the snapshots hold and the
/// accessibility check walks through.
public enum KitGallery {
    /// One component in one or more states.
    public struct Specimen: Sendable {
        /// What is shown, for the heading.
        public let name: String
        /// Its markup, without a page around it.
        public let html: HTML
    }

    /// The specimens in the order of the page. What the kit says is in `language`; what stands for
    /// a partnership's own text is not translated, as in life.
    public static func specimens(in language: Language) -> [Specimen] {
        layout(in: language) + forms(in: language) + status(in: language) + lists(in: language)
    }

    /// All specimens on one page, inside the frame that every page has.
    public static func page(in language: Language) -> HTML {
        let content = specimens(in: language).enumerated().map { index, specimen in
            PageSection(title: specimen.name, id: "s\(index + 1)", content: specimen.html)
        }
        return PageLayout(
            language: language, title: "Byggeklosser",
            partnership: .init(name: "Helsefellesskapet Helgeland", href: "/helgeland"),
            navigation: navigation,
            translations: Language.allCases.map {
                .init(language: $0, href: "/helgeland/kit?spraak=\($0.tag)")
            },
            account: .person(
                name: "Kari Nordmann", actingAs: "Kommuneoverlege, Rana", href: "/helgeland/meg",
                signOut: ButtonForm(action: "/logg-ut", text: KitWords.signOut.in(language))),
            breadcrumbs: [
                Link(text: "Helgeland", href: "/helgeland"),
                Link(text: "Saker", href: "/helgeland/saker"),
            ],
            content: "\(heading)\(content)",
            footer: Footer(
                updated: "Sist oppdatert onsdag 14. februar 2024 kl. 09.41.",
                withheld: Link(
                    text: "Holdt tilbake fra deg: 2 saker ikke vurdert ennå",
                    href: "/helgeland/unntatt"),
                links: [
                    Link(text: "Avtalen", href: "/helgeland/avtalen"),
                    Link(text: "Slik holdes avtalen", href: "/helgeland/etterlevelse"),
                    Link(text: "Tilgjengelighet", href: "/tilgjengelighet"),
                ])
        ).html
    }

    static let navigation = [
        Link(text: "Saker", href: "/helgeland/saker", isCurrent: true),
        Link(text: "Møter", href: "/helgeland/moter"),
        Link(text: "Vedtak", href: "/helgeland/vedtak"),
        Link(text: "Frister", href: "/helgeland/frister"),
        Link(text: "Organer", href: "/helgeland/organer"),
    ]

    static let heading = PageHeading(
        title: "Felles plan for utskrivningsklare pasienter i psykisk helsevern",
        kicker: "Sak 12/2024 · Strategisk samarbeidsutvalg",
        status: Badge(text: "Til behandling", tone: .active),
        lead: "Utvalget skal bli enig om hvordan kommunene varsles, og hvem som følger opp de "
            + "første to ukene etter utskrivning.")

    static func citation(in language: Language) -> ClauseCitation {
        ClauseCitation(
            number: "§ 4.3", words: "senest to uker før møtet",
            href: "/helgeland/avtalen/4-3", language: language)
    }
}
