public import Governance

extension CostBasis {
    /// What a part of the cost is shared by, as a column is headed.
    public var label: Phrase {
        switch self {
        case .equal: Phrase(nb: "Likt", nn: "Likt", en: "Equally")
        case .inhabitants:
            Phrase(nb: "Etter folketall", nn: "Etter folketal", en: "By inhabitants")
        case .weights:
            Phrase(nb: "Etter avtalt vekt", nn: "Etter avtalt vekt", en: "By agreed weight")
        }
    }
}

extension RoundingUnit {
    /// The unit in the plural, as in "whole kroner".
    public var label: Phrase {
        switch self {
        case .ore: Phrase(nb: "øre", nn: "øre", en: "øre")
        case .krone: Phrase(nb: "kroner", nn: "kroner", en: "kroner")
        }
    }
}

extension CostFault {
    /// Why a cost cannot be shared as asked, and what to do.
    ///
    /// - Parameter name: What a municipality is called.
    public func sentence(naming name: (PartnerID) -> String) -> Phrase {
        switch self {
        case .noKey, .noParticipants, .weightless, .partsNotWhole, .overflow:
            keySentence
        case .negativeAmount, .notInUnit, .budgetYear:
            amountSentence
        case .duplicate(let id):
            Phrase(
                nb: "\(name(id)) (\(id)) står to ganger. Ta den ene bort.",
                nn: "\(name(id)) (\(id)) står to gonger. Ta den eine bort.",
                en: "\(name(id)) (\(id)) stands twice. Take one away.")
        case .notSharing(let id):
            Phrase(
                nb: "\(name(id)) er ikke med i fordelingen og kan ikke tas ut.",
                nn: "\(name(id)) er ikkje med i fordelinga og kan ikkje takast ut.",
                en: "\(name(id)) does not share the cost and cannot be taken out.")
        case .unknownMunicipality(let id):
            Phrase(
                nb: "\(id) er ingen kommune i området til partnerskapet.",
                nn: "\(id) er ingen kommune i området til partnarskapen.",
                en: "\(id) is no municipality in the partnership's area.")
        case .missingPopulation(let id, let date):
            Phrase(
                nb: "Folketallet i \(name(id)) (\(id)) \(date.words.nb) mangler. Hent det først.",
                nn: "Folketalet i \(name(id)) (\(id)) \(date.words.nn) manglar. Hent det først.",
                en: "The population of \(name(id)) (\(id)) on \(date.words.en) is missing. "
                    + "Fetch it first.")
        case .missingWeight(let id):
            Phrase(
                nb: "\(name(id)) (\(id)) har ingen vekt i nøkkelen.",
                nn: "\(name(id)) (\(id)) har ingen vekt i nøkkelen.",
                en: "\(name(id)) (\(id)) has no weight in the key.")
        case .negativeWeight(let id):
            Phrase(
                nb: "\(name(id)) (\(id)) har et tall under null.",
                nn: "\(name(id)) (\(id)) har eit tal under null.",
                en: "\(name(id)) (\(id)) has a number below zero.")
        }
    }

    private var keySentence: Phrase {
        switch self {
        case .noParticipants:
            Phrase(
                nb: "Ingen kommuner er med i fordelingen det året.",
                nn: "Ingen kommunar er med i fordelinga det året.",
                en: "No municipality shares the costs of that year.")
        case .weightless(let basis):
            Phrase(
                nb: "Denne delen har ingen å fordeles på, for alle har 0: \(basis.label.nb).",
                nn: "Denne delen har ingen å delast på, for alle har 0: \(basis.label.nn).",
                en: "This part has nobody to fall on, since all have 0: \(basis.label.en).")
        case .partsNotWhole(let percent):
            Phrase(
                nb: "Delene av nøkkelen blir \(percent) %. De skal bli 100 %, ingen under null.",
                nn: "Delane av nøkkelen blir \(percent) %. Dei skal bli 100 %, ingen under null.",
                en: "The parts of the key make \(percent)%. They should make 100%, "
                    + "none below zero.")
        case .overflow:
            Phrase(
                nb: "Tallene er for store til å regnes nøyaktig.",
                nn: "Tala er for store til å reknast nøyaktig.",
                en: "The numbers are too large to be reckoned exactly.")
        default:
            Phrase(
                nb: "Avtalen har ingen fordelingsnøkkel. Oppgi en.",
                nn: "Avtalen har ingen fordelingsnøkkel. Oppgi ein.",
                en: "The agreement has no cost key. Give one.")
        }
    }

    private var amountSentence: Phrase {
        switch self {
        case .notInUnit(let amount, let unit):
            Phrase(
                nb: "\(amount) kan ikke deles i hele \(unit.label.nb). Rund av beløpet.",
                nn: "\(amount) kan ikkje delast i heile \(unit.label.nn). Rund av beløpet.",
                en: "\(amount) cannot be shared in whole \(unit.label.en). Round the sum.")
        case .budgetYear(let year):
            Phrase(
                nb: "\(year) kan ikke være et budsjettår.",
                nn: "\(year) kan ikkje vere eit budsjettår.",
                en: "\(year) cannot be a budget year.")
        default:
            Phrase(
                nb: "Beløpet er under null. Skriv det som skal deles.",
                nn: "Beløpet er under null. Skriv det som skal delast.",
                en: "The sum is below zero. Write what is to be shared.")
        }
    }
}
