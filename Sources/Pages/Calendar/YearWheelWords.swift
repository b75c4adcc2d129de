enum YearWheelWords {
    static func title(_ year: Int) -> Phrase {
        Phrase(nb: "Årshjul \(year)", nn: "Årshjul \(year)", en: "The year \(year)")
    }

    static let lead = Phrase(
        nb: "Alle møter og fristene som følger av dem, måned for måned.",
        nn: "Alle møte og fristane som følgjer av dei, månad for månad.",
        en: "All meetings and the deadlines that follow from them, month by month.")
    static let all = Phrase(nb: "Alle organer", nn: "Alle organ", en: "All bodies")
    static let toWheel = Phrase(
        nb: "Se hele året som årshjul", nn: "Sjå heile året som årshjul",
        en: "See the whole year as a wheel")
    static let key = Phrase(
        nb: "Ringene utenfra og inn. Store prikker er møter, små er frister.",
        nn: "Ringane utanfrå og inn. Store prikkar er møte, små er fristar.",
        en: "The rings from the outside in. Large dots are meetings, small ones deadlines.")
    static let programme = Phrase(
        nb: "Felles møtedager", nn: "Felles møtedagar", en: "Shared meeting days")

    static func drawing(_ year: Int) -> Phrase {
        Phrase(
            nb: "Årshjul for \(year). Alt i det står også i listen.",
            nn: "Årshjul for \(year). Alt i det står òg i lista.",
            en: "Wheel of the year \(year). All that is in it stands in the list too.")
    }

    static func meeting(_ body: String) -> Phrase {
        Phrase(nb: "Møte i \(body)", nn: "Møte i \(body)", en: "Meeting of \(body)")
    }

    static func deadline(_ kind: MeetingDeadline.Kind, of body: String) -> Phrase {
        switch kind {
        case .casesIn:
            Phrase(
                nb: "Siste dag for saker til \(body)", nn: "Siste dag for saker til \(body)",
                en: "Last day for cases to \(body)")
        case .papersFrom:
            Phrase(
                nb: "Papirer til \(body) kan sendes", nn: "Papir til \(body) kan sendast",
                en: "Papers to \(body) can be sent")
        case .papersTo:
            Phrase(
                nb: "Siste dag for papirer til \(body)", nn: "Siste dag for papir til \(body)",
                en: "Last day for papers to \(body)")
        case .minutesSent:
            Phrase(
                nb: "Siste dag for å sende referat fra \(body)",
                nn: "Siste dag for å sende referat frå \(body)",
                en: "Last day to send the minutes of \(body)")
        case .minutesPublished:
            Phrase(
                nb: "Siste dag for å publisere referat fra \(body)",
                nn: "Siste dag for å publisere referat frå \(body)",
                en: "Last day to publish the minutes of \(body)")
        }
    }

    static func missing(_ body: String) -> Phrase {
        Phrase(
            nb: "Mangler møte denne dagen: \(body).", nn: "Manglar møte denne dagen: \(body).",
            en: "Has no meeting on this day: \(body).")
    }
}
