import Governance

/// What the page of costs says.
enum CostsPageWords {
    static let title = Phrase(nb: "Kostnader", nn: "Kostnader", en: "Costs")

    static func title(_ year: Int) -> Phrase {
        Phrase(nb: "Kostnader \(year)", nn: "Kostnader \(year)", en: "Costs \(year)")
    }

    static let lead = Phrase(
        nb: "Hva kommunenes samarbeid koster, og hva hver kommune betaler.",
        nn: "Kva samarbeidet mellom kommunane kostar, og kva kvar kommune betaler.",
        en: "What the municipalities' cooperation costs, and what each of them pays.")
    static let none = Phrase(
        nb: "Ingen budsjetter ennå", nn: "Ingen budsjett enno", en: "No budgets yet")
    static let noneWhy = Phrase(
        nb: "Når sekretariatet registrerer et budsjett, kommer kommunenes andeler hit.",
        nn: "Når sekretariatet registrerer eit budsjett, kjem andelane til kommunane hit.",
        en: "When the secretariat records a budget, the municipalities' shares come here.")
    static let years = Phrase(nb: "Budsjettår", nn: "Budsjettår", en: "Budget years")
    static let year = Phrase(nb: "Budsjettår", nn: "Budsjettår", en: "Budget year")
    static let shares = Phrase(
        nb: "Hva hver kommune betaler", nn: "Kva kvar kommune betaler",
        en: "What each municipality pays")
    static let sharesCaption = Phrase(
        nb: "Fordeling mellom kommunene", nn: "Fordeling mellom kommunane",
        en: "Shares of the municipalities")
    static let municipality = Phrase(nb: "Kommune", nn: "Kommune", en: "Municipality")
    static let inhabitants = Phrase(nb: "Innbyggere", nn: "Innbyggjarar", en: "Inhabitants")
    static let pays = Phrase(nb: "Betaler", nn: "Betaler", en: "Pays")
    static let source = Phrase(
        nb: "Kilde: SSB, tabell 07459", nn: "Kjelde: SSB, tabell 07459",
        en: "Source: Statistics Norway, table 07459")
    static let sourceAddress = "https://www.ssb.no/statbank/table/07459"
    static let download = Phrase(
        nb: "Last ned som regneark (CSV)", nn: "Last ned som rekneark (CSV)",
        en: "Download as a spreadsheet (CSV)")

    static func sharedSo(_ parts: Phrase) -> Phrase {
        Phrase(
            nb: "Beløpet fordeles slik: \(parts.nb).",
            nn: "Beløpet blir fordelt slik: \(parts.nn).",
            en: "The sum is shared so: \(parts.en).")
    }

    static func totals(_ amount: Money, _ inhabitants: String?, _ date: CivilDate) -> Phrase {
        Phrase { language in
            let sum = language.kroner(amount)
            let day = date.words.in(language)
            guard let inhabitants else {
                return Phrase(
                    nb: "Til sammen \(sum).", nn: "Til saman \(sum).", en: "Together \(sum)."
                ).in(language)
            }
            return Phrase(
                nb: "Til sammen \(sum) på \(inhabitants) innbyggere \(day).",
                nn: "Til saman \(sum) på \(inhabitants) innbyggjarar \(day).",
                en: "Together \(sum) on \(inhabitants) inhabitants on \(day)."
            ).in(language)
        }
    }

    static func roundedApart(_ names: String) -> Phrase {
        Phrase(
            nb:
                "Andelene blir til sammen nøyaktig hele beløpet. Delene er rundet av hver for seg og går ikke opp for \(names).",
            nn:
                "Andelane blir til saman nøyaktig heile beløpet. Delane er runda av kvar for seg og går ikkje opp for \(names).",
            en:
                "The shares add up to exactly the whole sum. The parts are rounded one by one and do not add up for \(names)."
        )
    }

    static let budget = Phrase(nb: "Budsjettet", nn: "Budsjettet", en: "The budget")
    static let budgetCaption = Phrase(
        nb: "Kostnader og finansiering", nn: "Kostnader og finansiering",
        en: "Costs and financing")
    static let line = Phrase(nb: "Post", nn: "Post", en: "Line")
    static let sum = Phrase(nb: "Beløp", nn: "Beløp", en: "Sum")
    static let notKnown = Phrase(nb: "ikke oppgitt", nn: "ikkje oppgitt", en: "not given")
    static let total = Phrase(nb: "Kostnad i alt", nn: "Kostnad i alt", en: "Total cost")
    static let grant = Phrase(nb: "Statlig tilskudd", nn: "Statleg tilskot", en: "State grant")
    static let otherIncome = Phrase(
        nb: "Andre inntekter", nn: "Andre inntekter", en: "Other income")
    static let toShare = Phrase(
        nb: "Å fordele på kommunene", nn: "Å fordele på kommunane",
        en: "To share among the municipalities")
    static let adoptedBy = Phrase(nb: "Vedtatt ved", nn: "Vedteke ved", en: "Adopted by")

    static func recorded(_ moment: String, replaced: Int) -> Phrase {
        let before = Phrase(
            nb: replaced == 0 ? "" : " Det avløser et tidligere budsjett for året.",
            nn: replaced == 0 ? "" : " Det avløyser eit tidlegare budsjett for året.",
            en: replaced == 0 ? "" : " It replaces an earlier budget for the year.")
        return Phrase(
            nb: "Registrert \(moment).\(before.nb)", nn: "Registrert \(moment).\(before.nn)",
            en: "Recorded \(moment).\(before.en)")
    }

    static let whatIf = Phrase(nb: "Hva om?", nn: "Kva om?", en: "What if?")
    static let whatIfLead = Phrase(
        nb:
            "Se hva hver ville betalt med et annet beløp, en annen nøkkel eller andre med. Ingenting blir registrert.",
        nn:
            "Sjå kva kvar ville betalt med eit anna beløp, ein annan nøkkel eller andre med. Ingenting blir registrert.",
        en:
            "See what each would pay with another sum, another key or others taking part. Nothing is recorded."
    )
    static let ask = Phrase(nb: "Spør hva om", nn: "Spør kva om", en: "Ask what if")
    static let compare = Phrase(nb: "Sammenlign", nn: "Samanlikn", en: "Compare")
    static let whatIfCaption = Phrase(
        nb: "Andelene side om side", nn: "Andelane side om side", en: "The shares side by side")
    static let asRecorded = Phrase(nb: "Som registrert", nn: "Som registrert", en: "As recorded")
    static let askedSum = Phrase(nb: "beløp å fordele", nn: "beløp å fordele", en: "sum to share")
    static let askedSumHint = Phrase(
        nb: "Det du lar stå tomt, er som registrert.",
        nn: "Det du lèt stå tomt, er som registrert.",
        en: "What you leave empty is as recorded.")
    static let askedPercent = Phrase(
        nb: "så mange prosent likt, resten etter folketall",
        nn: "så mange prosent likt, resten etter folketal",
        en: "so many per cent equally, the rest by inhabitants")
    static let without = Phrase(nb: "uten", nn: "utan", en: "without")
    static let with = Phrase(nb: "med", nn: "med", en: "with")
    static let nobody = Phrase(nb: "Ingen", nn: "Ingen", en: "Nobody")
    static let unreadableSum = Phrase(
        nb: "Skriv beløpet i kroner, for eksempel 744 539.",
        nn: "Skriv beløpet i kroner, til dømes 744 539.",
        en: "Write the sum in kroner, for example 744 539.")
    static let unreadablePercent = Phrase(
        nb: "Skriv prosenten som et helt tall fra 0 til 100.",
        nn: "Skriv prosenten som eit heilt tal frå 0 til 100.",
        en: "Write the per cent as a whole number from 0 to 100.")

    static func column(_ number: Int) -> Phrase {
        Phrase(nb: "Hva om \(number)", nn: "Kva om \(number)", en: "What if \(number)")
    }

    static func equally(_ percent: String) -> Phrase {
        Phrase(nb: "\(percent) % likt", nn: "\(percent) % likt", en: "\(percent)% equally")
    }

    static func inhabitants(of name: String) -> Phrase {
        Phrase(
            nb: "Innbyggere i \(name)", nn: "Innbyggjarar i \(name)", en: "Inhabitants of \(name)")
    }

    static let inhabitantsHint = Phrase(
        nb: "Folketallet på dagen avtalen sier, fra SSB tabell 07459.",
        nn: "Folketalet på dagen avtalen seier, frå SSB tabell 07459.",
        en: "The population on the day the agreement says, from Statistics Norway's table 07459.")
    static let decision = Phrase(
        nb: "Vedtatt ved", nn: "Vedteke ved", en: "Adopted by")
    static let noDecision = Phrase(nb: "Ikke vedtatt", nn: "Ikkje vedteke", en: "Not adopted")
}
