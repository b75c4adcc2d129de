/// What the script says that moves items about; `{title}`, `{n}` and `{all}` are filled in by it.
enum AgendaOrderWords {
    static let handle = Phrase(
        nb: "Flytt «{title}», nå nummer {n} av {all}",
        nn: "Flytt «{title}», no nummer {n} av {all}",
        en: "Move “{title}”, now number {n} of {all}")
    static let up = Phrase(
        nb: "Flytt «{title}» opp", nn: "Flytt «{title}» opp", en: "Move “{title}” up")
    static let down = Phrase(
        nb: "Flytt «{title}» ned", nn: "Flytt «{title}» ned", en: "Move “{title}” down")
    static let moved = Phrase(
        nb: "«{title}» er nå nummer {n} av {all}. Ikke lagret.",
        nn: "«{title}» er no nummer {n} av {all}. Ikkje lagra.",
        en: "“{title}” is now number {n} of {all}. Not saved.")
    static let help = Phrase(
        nb: "Dra i håndtaket, eller bruk piltastene når det er valgt.",
        nn: "Dra i handtaket, eller bruk piltastane når det er valt.",
        en: "Drag the handle, or use the arrow keys while it has the focus.")
    static let unsaved = Phrase(
        nb: "Rekkefølgen er endret, men ikke lagret.",
        nn: "Rekkjefølgja er endra, men ikkje lagra.",
        en: "The order has been changed, but not saved.")
    static let undo = Phrase(nb: "Angre", nn: "Angre", en: "Undo")
}

/// How the time set aside adds up.
enum AgendaTimingWords {
    static func sum(_ minutes: Int) -> Phrase {
        Phrase { language in
            let length = language.length(Span(minutes, .minutes))
            return Phrase(
                nb: "Satt av \(length).", nn: "Sett av \(length).", en: "Set aside: \(length)."
            ).in(language)
        }
    }

    static func untimed(_ count: Int) -> Phrase {
        Phrase(
            nb: "Punkter uten tid: \(count).", nn: "Punkt utan tid: \(count).",
            en: "Items without time: \(count).")
    }

    static func ends(_ time: String) -> Phrase {
        Phrase(
            nb: "Etter planen slutter siste punkt \(time).",
            nn: "Etter planen sluttar siste punkt \(time).",
            en: "By the plan the last item ends \(time).")
    }

    static func spare(_ minutes: Int, _ until: String) -> Phrase {
        Phrase { language in
            let length = language.length(Span(minutes, .minutes))
            let (nb, nn, en) =
                minutes < 0
                ? ("\(length) etter", "\(length) etter", "\(length) after")
                : minutes == 0
                    ? ("Akkurat", "Akkurat", "Just at")
                    : ("\(length) før", "\(length) før", "\(length) before")
            return Phrase(
                nb: "\(nb) at møtet skal slutte \(until).",
                nn: "\(nn) at møtet skal slutte \(until).",
                en: "\(en) the meeting is to end \(until)."
            ).in(language).capitalisedFirst
        }
    }
}
