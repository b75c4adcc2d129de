public import Governance

extension Holiday {
    /// What the day is called.
    public var label: Phrase {
        switch self {
        case .newYear:
            Phrase(nb: "første nyttårsdag", nn: "første nyttårsdag", en: "New Year's Day")
        case .maundyThursday: Phrase(nb: "skjærtorsdag", nn: "skjertorsdag", en: "Maundy Thursday")
        case .goodFriday: Phrase(nb: "langfredag", nn: "langfredag", en: "Good Friday")
        case .easterSunday:
            Phrase(nb: "første påskedag", nn: "første påskedag", en: "Easter Sunday")
        case .easterMonday:
            Phrase(nb: "andre påskedag", nn: "andre påskedag", en: "Easter Monday")
        case .labourDay: Phrase(nb: "første mai", nn: "første mai", en: "Labour Day")
        case .constitutionDay:
            Phrase(nb: "grunnlovsdagen", nn: "grunnlovsdagen", en: "Constitution Day")
        case .ascension:
            Phrase(nb: "Kristi himmelfartsdag", nn: "Kristi himmelfartsdag", en: "Ascension Day")
        case .whitSunday: Phrase(nb: "første pinsedag", nn: "første pinsedag", en: "Whit Sunday")
        case .whitMonday: Phrase(nb: "andre pinsedag", nn: "andre pinsedag", en: "Whit Monday")
        case .christmas: Phrase(nb: "første juledag", nn: "første juledag", en: "Christmas Day")
        case .secondChristmas:
            Phrase(nb: "andre juledag", nn: "andre juledag", en: "Boxing Day")
        }
    }
}

extension UsualBreak {
    /// What it is called, in the middle of a sentence.
    public var label: Phrase {
        switch self {
        case .winter:
            Phrase(
                nb: "skolenes vinterferie", nn: "vinterferien i skulane",
                en: "the schools' winter break")
        case .summer: Phrase(nb: "fellesferien", nn: "fellesferien", en: "the summer holiday")
        case .autumn:
            Phrase(
                nb: "skolenes høstferie", nn: "haustferien i skulane",
                en: "the schools' autumn break")
        }
    }
}

extension Names {
    func onHoliday(_ holiday: Holiday, _ day: Phrase) -> Phrase {
        let name = holiday.label
        return Phrase(
            nb: "\(day.nb) er \(name.nb). Vurder en annen dag.",
            nn: "\(day.nn) er \(name.nn). Vurder ein annan dag.",
            en: "\(day.en) is \(name.en). Consider another day.")
    }

    func onWeekend(_ date: CivilDate) -> Phrase {
        let (year, month, day) = date.parts
        let written = date.words
        let weekday = Phrase { $0.weekday(year: year, month: month, day: day) }
        return Phrase(
            nb: "\(written.nb) er en \(weekday.nb). Vurder en annen dag.",
            nn: "\(written.nn) er ein \(weekday.nn). Vurder ein annan dag.",
            en: "\(written.en) is a \(weekday.en). Consider another day.")
    }

    func away(_ usual: UsualBreak, _ week: Int, _ day: Phrase) -> Phrase {
        let name = usual.label
        return Phrase(
            nb: "\(day.nb) er i uke \(week), da det ofte er \(name.nb). Sjekk med partnerne.",
            nn: "\(day.nn) er i veke \(week), då det ofte er \(name.nn). Sjekk med partnarane.",
            en: "\(day.en) is in week \(week), often \(name.en). Check with the partners.")
    }

    func collides(_ other: String, _ day: Phrase, _ shared: Int) -> Phrase {
        let people = Phrase { language in
            language.count(
                shared,
                Noun(
                    one: Phrase(nb: "person", nn: "person", en: "person"),
                    many: Phrase(nb: "personer", nn: "personar", en: "people")))
        }
        return shared > 0
            ? Phrase(
                nb: "\(other) har møte samme dag, \(day.nb). Plass i begge har \(people.nb).",
                nn: "\(other) har møte same dag, \(day.nn). Plass i begge har \(people.nn).",
                en: "\(other) meets on the same day, \(day.en). With a place in both: \(people.en)."
            )
            : Phrase(
                nb: "\(other) har møte samme dag, \(day.nb), med deltakere fra de samme sidene.",
                nn: "\(other) har møte same dag, \(day.nn), med deltakarar frå dei same sidene.",
                en: "\(other) meets on the same day, \(day.en), with people from the same sides.")
    }

    func unplanned(_ body: Phrase, _ day: Phrase) -> Phrase {
        Phrase(
            nb: "Møtet \(day.nb) skal forberedes i \(body.nb), som ikke har lagt inn noe møte før "
                + "det.",
            nn: "Møtet \(day.nn) skal førebuast i \(body.nn), som ikkje har lagt inn noko møte "
                + "før det.",
            en: "The meeting on \(day.en) is to be prepared by \(body.en), which has planned no "
                + "meeting before it.")
    }
}
