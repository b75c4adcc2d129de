import Governance

extension Cast {
    /// The observers of the strategic committee, who speak and do not decide (R101–R105); some
    /// of them take part in the other bodies as well.
    static let observers = [
        Role(
            "Nils Petter Høgås", "tillitsvalgt, Helgelandssykehuset HF", "sykehuset", .nb,
            [
                .seat("ssu.ansatt-helseforetak.1"),
                .seat("dialogmote.ssu-observator.3"),
            ]),
        Role(
            "Randi Kolstad", "hovedtillitsvalgt, Rana kommune", "rana", .nb,
            [
                .seat("ssu.ansatt-kommune.1"),
                .seat("dialogmote.ssu-observator.4"),
            ]),
        Role(
            "Aud Marie Nordvik", "leder av brukerutvalget", "brukerutvalget", .nb,
            [
                .seat("ssu.bruker-helseforetak.1"),
                .seat("dialogmote.ssu-observator.5"),
                .seat("partnerskapsmote.bruker.1"),
            ]),
        Role(
            "Einar Sandvær", "brukerrepresentant for kommunene", "eldreradet", .nn,
            [
                .seat("ssu.bruker-kommune.1"),
                .seat("dialogmote.ssu-observator.6"),
                .seat("partnerskapsmote.bruker.2"),
            ]),
        Role(
            "Ingrid Lysfjord", "kommuneoverlege og fastlege", "legene-ytre", .nb,
            [
                .seat("ssu.fastlege.1"),
                .seat("dialogmote.ssu-observator.7"),
                .seat("partnerskapsmote.fastlege.1"),
            ]),
        Role(
            "Stein Arne Halmøy", "rådgiver, KS Nordland", "ks-nordland", .nb,
            [
                .seat("ssu.ks.1"),
                .seat("dialogmote.ssu-observator.8"),
            ]),
        Role(
            "Lise Merete Fagervik", "seniorrådgiver hos statsforvalteren", "statsforvalter", .nb,
            [
                .seat("ssu.statsforvalter.1"),
                .seat("dialogmote.ssu-observator.9"),
            ]),
        Role(
            "Pål Rognstad", "førstelektor, Nord universitet", "nord-universitet", .nb,
            [
                .seat("ssu.nord.1"),
                .seat("dialogmote.ssu-observator.10"),
            ]),
        Role(
            "Hanna Dalseth", "studieleder, VID vitenskapelige høgskole", "vid-hogskole", .nb,
            [
                .seat("ssu.vid.1"),
                .seat("dialogmote.ssu-observator.11"),
            ]),
        Role(
            "Øyvind Karlstrøm", "instituttleder, UiT", "uit-helse", .nn,
            [
                .seat("ssu.uit.1"),
                .seat("dialogmote.ssu-observator.12"),
            ]),
    ]

    /// Two who take part in Dialogmøtet alone: the trust's political side and the users (R55, R57).
    static let dialogue = [
        Role(
            "Bjørg Helene Saltvik", "styreleder, Helgelandssykehuset HF", "sykehuset", .nb,
            [.seat("dialogmote.styreleder.983974929")]),
        Role(
            "Gerd Alnesdal", "nestleder i brukerutvalget", "brukerutvalget", .nb,
            [.seat("dialogmote.bruker.1")]),
    ]

    /// What a municipality sends to the partnership.
    struct Municipality {
        let id: PartnerID
        let name: String
        let domain: String
        let language: Cast.Language
        let mayor: String
        let director: String
        /// Who answers for it, where no member of the strategic committee does.
        let contact: (name: String, office: String)?

        init(
            _ id: PartnerID, _ name: String, _ domain: String, _ language: Cast.Language = .nb,
            mayor: String, director: String, contact: (String, String)? = nil
        ) {
            self.id = id
            self.name = name
            self.domain = domain
            self.language = language
            self.mayor = mayor
            self.director = director
            self.contact = contact
        }

        /// Its mayor, its director (a listener where mayors meet), and its contact.
        var roles: [Role] {
            [
                Role(
                    mayor, "ordfører, \(name) kommune", domain, language,
                    [.seat("dialogmote.ordforer.\(id)")]),
                Role(
                    director, "kommunedirektør, \(name) kommune", domain, language,
                    [
                        .seat("partnerskapsmote.kommunedirektor.\(id)"),
                        .seat("dialogmote.kommunedirektor.\(id)"),
                    ]),
            ]
                + (contact.map {
                    [
                        Role(
                            $0.name, "\($0.office), \(name) kommune", domain, language,
                            contactOf: id)
                    ]
                } ?? [])
        }
    }

    static let municipalities = [
        Municipality(
            bronnoy, "Brønnøy", "bronnoy", .nn, mayor: "Harald Tilrem Moen",
            director: "Grete Sandnes Vold"),
        Municipality(
            somna, "Sømna", "somna", mayor: "Eli Vennesund", director: "Tor Inge Dypvik"),
        Municipality(
            vega, "Vega", "vega", mayor: "Roar Nesvik", director: "Kristin Floa",
            contact: ("Bente Rørmark", "helse- og omsorgssjef")),
        Municipality(
            vevelstad, "Vevelstad", "vevelstad", mayor: "Astrid Visthus",
            director: "Ola Forvikdal"),
        Municipality(
            heroy, "Herøy", "heroy", .nn, mayor: "Jorunn Tennfjord",
            director: "Svein Åge Øksnes"),
        Municipality(
            alstahaug, "Alstahaug", "alstahaug", mayor: "Morten Skeidsvoll",
            director: "Liv Unni Belsvåg"),
        Municipality(
            leirfjord, "Leirfjord", "leirfjord", mayor: "Turid Leinesmo",
            director: "Rune Sundset",
            contact: ("Camilla Levang", "kommunalsjef helse og omsorg")),
        Municipality(
            vefsn, "Vefsn", "vefsn", mayor: "Jan Erik Drevvatn", director: "Hilde Kulstad"),
        Municipality(
            grane, "Grane", "grane", mayor: "Ellen Strendene", director: "Terje Majavik"),
        Municipality(
            hattfjelldal, "Hattfjelldal", "hattfjelldal", mayor: "Sverre Unkervatn",
            director: "Nina Susendal",
            contact: ("Inga Kroken", "omsorgsleder")),
        Municipality(
            donna, "Dønna", "donna", mayor: "Gunnar Solfjellvik", director: "Ann Kristin Nordøy",
            contact: ("Frode Bjørnvik", "leder for helsetjenestene")),
        Municipality(
            nesna, "Nesna", "nesna", mayor: "Kjersti Husbydal", director: "Odd Arne Zahlvik"),
        Municipality(
            hemnes, "Hemnes", "hemnes", mayor: "Lars Korgmo", director: "Britt Bleikvasslid"),
        Municipality(
            rana, "Rana", "rana", mayor: "Tove Selforsnes", director: "Espen Ytterdal"),
        Municipality(
            luroy, "Lurøy", "luroy", mayor: "Ivar Lovundvik", director: "Gro Konsvikås"),
        Municipality(
            traena, "Træna", "traena", mayor: "Rita Husøyvik", director: "Erling Sannaug",
            contact: ("Marte Selværing", "sykepleier og helseleder")),
        Municipality(
            rodoy, "Rødøy", "rodoy", .nn, mayor: "Asbjørn Meløydal", director: "Vigdis Jektnes",
            contact: ("Ola Tjongsås", "helse- og omsorgssjef")),
    ]
}
