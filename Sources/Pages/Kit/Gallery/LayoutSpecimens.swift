extension KitGallery {
    static func layout(in language: Language) -> [Specimen] {
        [
            Specimen(
                name: "Hovedhandling",
                html: """
                    \(MainAction(
                        title: "Send innkalling til 18 medlemmer",
                        explanation: "Sakslisten er klar, og alle saker har saksframlegg.",
                        control: ButtonForm(
                            action: "/helgeland/moter/4/innkalling", text: "Send innkallingen",
                            emphasis: .primary, hidden: [HiddenField(name: "command", value: "c-41")]
                        ).html))\
                    \(MainAction(
                        title: "Referatet ligger til merknad",
                        control: WhyNot(
                            action: "Godkjenn referatet",
                            reason: "Referatet kan godkjennes når fristen for merknader er ute, "
                                + "fredag 1. mars 2024.",
                            clause: citation(in: language), language: language
                        ).html))
                    """),
            Specimen(
                name: "Knapper",
                html: """
                    <div class="form-actions">\
                    \(LinkButton(text: "Meld inn en sak", href: "/helgeland/saker/ny"))\
                    \(LinkButton(text: "Se møteplanen", href: "/helgeland/moter", emphasis: .secondary))\
                    \(ButtonForm(action: "/slett", text: "Trekk saken", emphasis: .grave))</div>
                    """),
            Specimen(
                name: "Faner",
                html: Tabs(
                    label: "Saker",
                    tabs: [
                        Link(text: "Til behandling", href: "?vis=aapne", isCurrent: true),
                        Link(text: "Avgjort", href: "?vis=avgjort"),
                        Link(text: "Mine innmeldinger", href: "?vis=mine"),
                    ]
                ).html),
            Specimen(
                name: "Bla i en liste",
                html: Pagination(
                    current: 3, pageCount: 12, language: language, href: { "?side=\($0)" }
                ).html),
            Specimen(
                name: "Besøkende",
                html: """
                    <div class="tools">\
                    \(Account.visitor(signIn: "/logg-inn").html(in: language))</div>
                    """),
        ]
    }
}
