/// What lists of cases say.
enum CasesPageWords {
    static let heading = Phrase(nb: "Saker", nn: "Saker", en: "Cases")
    static let lead = Phrase(
        nb: "Alt partnerne er bedt om å behandle sammen, fra innmelding til vedtak og oppfølging.",
        nn: "Alt partnarane er bedne om å behandle saman, frå innmelding til vedtak og oppfølging.",
        en: "Everything the partners are asked to handle together, from submission to follow-up.")
    static let views = Phrase(nb: "Vis saker", nn: "Vis saker", en: "Show cases")
    static let all = Phrase(nb: "Alle", nn: "Alle", en: "All")
    static let underWay = Phrase(nb: "Under arbeid", nn: "Under arbeid", en: "Under way")
    static let decidedView = Phrase(nb: "Vedtatt", nn: "Vedtekne", en: "Decided")
    static let closed = Phrase(nb: "Avsluttet", nn: "Avslutta", en: "Closed")
    static let title = Phrase(nb: "Sak", nn: "Sak", en: "Case")
    static let standing = Phrase(nb: "Status", nn: "Status", en: "Status")
    static let body = Phrase(nb: "Organ", nn: "Organ", en: "Body")
    static let receivedOn = Phrase(nb: "Mottatt", nn: "Motteken", en: "Received")
    static let number = Phrase(nb: "Nummer", nn: "Nummer", en: "Number")
    static let submit = Phrase(nb: "Meld inn en sak", nn: "Meld inn ei sak", en: "Submit a case")
    static let submitTitle = Phrase(
        nb: "Har du noe partnerne bør løse sammen?", nn: "Har du noko partnarane bør løyse saman?",
        en: "Is there something the partners should solve together?")
    static let submitWhy = Phrase(
        nb: "Malen tar deg gjennom det som trengs. Sekretariatet vurderer saken og svarer deg.",
        nn: "Malen tek deg gjennom det som trengst. Sekretariatet vurderer saka og svarer deg.",
        en: "The template takes you through what is needed. The secretariat assesses and answers.")
    static let none = Phrase(
        nb: "Ingen vurderte saker her ennå", nn: "Ingen vurderte saker her enno",
        en: "No assessed cases here yet")
    static let noneWhy = Phrase(
        nb: "Her kommer sakene når sekretariatet har vurdert dem. Alle som er innlogget, kan melde "
            + "inn.",
        nn:
            "Her kjem sakene når sekretariatet har vurdert dei. Alle som er innlogga, kan melde inn.",
        en: "Cases come here once the secretariat has assessed them. All signed in may submit.")
    static let unassessed = Phrase(
        nb: "Mottatt, ikke vurdert ennå", nn: "Motteke, ikkje vurdert enno",
        en: "Received, not yet assessed")
    static let unassessedWhy = Phrase(
        nb: "Sekretariatet vurderer først om noe i saken må unntas fra offentlighet.",
        nn: "Sekretariatet vurderer først om noko i saka må vere unnateke frå offentlegheita.",
        en: "The secretariat first assesses whether anything must be exempt from public access.")

    private static let received = Noun(
        one: Phrase(nb: "sak mottatt", nn: "sak motteken", en: "case received"),
        many: Phrase(nb: "saker mottatt", nn: "saker mottekne", en: "cases received"))

    /// `2 saker mottatt 17. januar 2024, ikke vurdert ennå`.
    static func unassessed(_ count: Int, on day: Phrase) -> Phrase {
        Phrase { language in
            let tail = Phrase(
                nb: "ikke vurdert ennå", nn: "ikkje vurdert enno", en: "not yet assessed")
            let of = language == .en ? " on " : " "
            return language.count(count, received) + of + day.in(language) + ", "
                + tail.in(language)
        }
    }

    static func exempt(_ law: String) -> Phrase {
        Phrase(
            nb: "Unntatt offentlighet, \(law)", nn: "Unnateke offentlegheit, \(law)",
            en: "Exempt from public access, \(law)")
    }

    static func decided(_ number: String) -> Phrase {
        Phrase(nb: "Vedtatt i \(number)", nn: "Vedteken i \(number)", en: "Decided in \(number)")
    }

    static func inMeeting(_ body: String) -> Phrase {
        Phrase(
            nb: "Behandles nå i \(body)", nn: "Blir behandla no i \(body)",
            en: "Being treated now in \(body)")
    }

    static func onAgenda(_ place: Phrase) -> Phrase {
        Phrase(
            nb: "Til behandling i \(place.nb)", nn: "Til behandling i \(place.nn)",
            en: "To be treated in \(place.en)")
    }

    static func discussed(_ place: Phrase) -> Phrase {
        Phrase(
            nb: "Drøftet i \(place.nb)", nn: "Drøfta i \(place.nn)",
            en: "Discussed in \(place.en)")
    }

    static func atPartners(_ count: Int, of all: Int) -> Phrase {
        Phrase(
            nb: "Hos partnerne: \(count) av \(all) har svart",
            nn: "Hos partnarane: \(count) av \(all) har svart",
            en: "With the partners: \(count) of \(all) have answered")
    }
}
