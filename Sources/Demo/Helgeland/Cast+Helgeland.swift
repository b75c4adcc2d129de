import Governance

extension Cast {
    /// Helgeland's people.
    public static let helgeland = Cast(
        secretariat + strategicTrust + strategicMunicipal + personalDeputies + observers
            + dialogue + municipalities.flatMap(\.roles) + withoutSeat,
        representation: [
            (SeatID("ssu.kommune.1"), [rana]),
            (SeatID("ssu.kommune.2"), [hemnes]),
            (SeatID("ssu.kommune.3"), [nesna, luroy, traena, rodoy]),
            (SeatID("ssu.kommune.4"), [alstahaug, heroy, leirfjord, donna]),
            (SeatID("ssu.kommune.5"), [vefsn, grane, hattfjelldal]),
            (SeatID("ssu.kommune.6"), [bronnoy, somna, vega]),
            (SeatID("ssu.kommune.7"), [vevelstad]),
        ])

    /// The joint secretariat, one from each side (R126).
    private static let secretariat = [
        Role(
            "Torbjørn Lillevik", "samhandlingssjef, Helgelandssykehuset HF", "sykehuset", .nb,
            [
                .seat("sekretariat.helseforetak.1"), .seat("ssu.samhandlingsleder.1"),
                .seat("dialogmote.ssu-observator.1"),
            ], contactOf: trust),
        Role(
            "Ingvild Strandmo", "samhandlingsleder for kommunene", "samhandling-helgeland", .nb,
            [
                .seat("sekretariat.kommune.1"), .seat("ssu.samhandlingsleder.2"),
                .seat("dialogmote.ssu-observator.2"),
            ]),
    ]

    /// The trust's seven seats, and its ordered list of deputies (R92, R95).
    private static let strategicTrust = [
        Role(
            "Solveig Brattland", "administrerende direktør, Helgelandssykehuset HF", "sykehuset",
            .nb,
            [
                .seat("ssu.helseforetak.1"), .seat("partnerskapsmote.direktor.983974929"),
                .seat("dialogmote.direktor.983974929"),
            ]),
        Role(
            "Anders Hjortdal", "medisinsk direktør", "sykehuset", .nb,
            [.seat("ssu.helseforetak.2"), .seat("partnerskapsmote.ssu.1")]),
        Role(
            "Marit Engeset", "klinikksjef, Mo i Rana", "sykehuset", .nb,
            [.seat("ssu.helseforetak.3"), .seat("partnerskapsmote.ssu.2")]),
        Role(
            "Jon-Are Vikdal", "klinikksjef, Sandnessjøen", "sykehuset", .nn,
            [.seat("ssu.helseforetak.4"), .seat("partnerskapsmote.ssu.3")]),
        Role(
            "Berit Skogvoll", "klinikksjef, Mosjøen", "sykehuset", .nb,
            [.seat("ssu.helseforetak.5"), .seat("partnerskapsmote.ssu.4")]),
        Role(
            "Håkon Rismo", "klinikksjef, psykisk helse og rus", "sykehuset", .nb,
            [.seat("ssu.helseforetak.6"), .seat("partnerskapsmote.ssu.5")]),
        Role(
            "Elin Tverrdal", "fag- og kvalitetssjef", "sykehuset", .nb,
            [.seat("ssu.helseforetak.7"), .seat("partnerskapsmote.ssu.6")]),
        Role(
            "Geir Mosnes", "avdelingsleder, mottak", "sykehuset", .nb,
            [.listed("ssu.helseforetak", 1), .seat("partnerskapsmote.ssu.14")]),
        Role(
            "Anne-Lise Furuheim", "avdelingsleder, rehabilitering", "sykehuset", .nb,
            [.listed("ssu.helseforetak", 2)]),
        Role(
            "Vidar Sletnes", "økonomirådgiver", "sykehuset", .nb,
            [.listed("ssu.helseforetak", 3)]),
    ]

    /// The municipalities' seven seats, appointed by the regional councils (R92, R93); each of
    /// them also answers for their own municipality.
    private static let strategicMunicipal = [
        Role(
            "Torunn Bergset", "helse- og omsorgssjef, Rana kommune", "rana", .nb,
            [
                .seat("ssu.kommune.1"), .seat("partnerskapsmote.ssu.7"),
                .seat("dialogmote.ssu-leder.1"),
            ], contactOf: rana),
        Role(
            "Kari Solvang", "helse- og omsorgssjef, Hemnes kommune", "hemnes", .nb,
            [.seat("ssu.kommune.2"), .seat("partnerskapsmote.ssu.8")], contactOf: hemnes),
        Role(
            "Magnus Hagfors", "kommunalsjef helse, Nesna kommune", "nesna", .nb,
            [.seat("ssu.kommune.3"), .seat("partnerskapsmote.ssu.9")], contactOf: nesna),
        Role(
            "Wenche Norvik", "kommunalsjef helse og velferd, Alstahaug kommune", "alstahaug", .nb,
            [.seat("ssu.kommune.4"), .seat("partnerskapsmote.ssu.10")], contactOf: alstahaug),
        Role(
            "Trine Åsvang", "kommunalsjef helse, Vefsn kommune", "vefsn", .nb,
            [.seat("ssu.kommune.5"), .seat("partnerskapsmote.ssu.11")], contactOf: vefsn),
        Role(
            "Oddbjørn Helleland", "helsesjef, Brønnøy kommune", "bronnoy", .nn,
            [.seat("ssu.kommune.6"), .seat("partnerskapsmote.ssu.12")], contactOf: bronnoy),
        Role(
            "Sigrid Eidebakk", "pleie- og omsorgsleder, Vevelstad kommune", "vevelstad", .nb,
            [.seat("ssu.kommune.7"), .seat("partnerskapsmote.ssu.13")], contactOf: vevelstad),
    ]

    /// Exactly one personal deputy for each municipal member (R94).
    private static let personalDeputies = [
        Role(
            "Per-Ivar Storli", "leder for tildelingskontoret, Rana kommune", "rana", .nb,
            [.personalDeputy(of: "ssu.kommune.1")]),
        Role(
            "Hege Lundmo", "enhetsleder hjemmetjenesten, Hemnes kommune", "hemnes", .nb,
            [.personalDeputy(of: "ssu.kommune.2")]),
        Role(
            "Tone Sjåvik", "helse- og omsorgsleder, Lurøy kommune", "luroy", .nb,
            [.personalDeputy(of: "ssu.kommune.3")], contactOf: luroy),
        Role(
            "Arild Kvalnes", "omsorgssjef, Herøy kommune", "heroy", .nn,
            [.personalDeputy(of: "ssu.kommune.4")], contactOf: heroy),
        Role(
            "Mona Fjellheim", "helsesjef, Grane kommune", "grane", .nb,
            [.personalDeputy(of: "ssu.kommune.5")], contactOf: grane),
        Role(
            "Knut Vassdal", "kommunalsjef, Sømna kommune", "somna", .nb,
            [.personalDeputy(of: "ssu.kommune.6")], contactOf: somna),
        Role(
            "Gunn Ytterland", "sykepleier i ledelsen, Vevelstad kommune", "vevelstad", .nb,
            [.personalDeputy(of: "ssu.kommune.7")]),
    ]

    /// People who sign in and hold no place anywhere.
    private static let withoutSeat = [
        Role("Silje Korsnes", "sykepleier, Nesna kommune", "nesna"),
        Role("Joakim Rødli", "journalist", "helgelandsnytt"),
    ]
}

extension Cast {
    static let trust = PartnerID("983974929")
    static let bronnoy = PartnerID("1813")
    static let somna = PartnerID("1812")
    static let vega = PartnerID("1815")
    static let vevelstad = PartnerID("1816")
    static let heroy = PartnerID("1818")
    static let alstahaug = PartnerID("1820")
    static let leirfjord = PartnerID("1822")
    static let vefsn = PartnerID("1824")
    static let grane = PartnerID("1825")
    static let hattfjelldal = PartnerID("1826")
    static let donna = PartnerID("1827")
    static let nesna = PartnerID("1828")
    static let hemnes = PartnerID("1832")
    static let rana = PartnerID("1833")
    static let luroy = PartnerID("1834")
    static let traena = PartnerID("1835")
    static let rodoy = PartnerID("1836")
}
