public import Governance

extension LocalTreatment.Status {
    /// How far a treatment at home has come, or how it ended.
    public var label: Phrase {
        switch self {
        case .notTreated: Phrase(nb: "Ikke behandlet", nn: "Ikkje behandla", en: "Not treated")
        case .scheduled: Phrase(nb: "Skal behandles", nn: "Skal behandlast", en: "Scheduled")
        case .adopts: Phrase(nb: "Slutter seg til", nn: "Sluttar seg til", en: "Adopts")
        case .adoptsWithRemark:
            Phrase(
                nb: "Slutter seg til med merknad", nn: "Sluttar seg til med merknad",
                en: "Adopts with a remark")
        case .cannotAdopt:
            Phrase(
                nb: "Kan ikke slutte seg til", nn: "Kan ikkje slutte seg til", en: "Cannot adopt")
        case .noInput: Phrase(nb: "Ingen innspill", nn: "Ingen innspel", en: "No input")
        }
    }
}

extension Names {
    func sentence(_ reason: AnchoringRefusal) -> Phrase {
        switch reason {
        case .notSent: AnchoringSentences.notSent
        case .alreadySent: AnchoringSentences.alreadySent
        case .notRouted: AnchoringSentences.notRouted
        case .past: AnchoringSentences.past
        case .notAsked(let id): notAsked(partner(id))
        case .notYourPartner: AnchoringSentences.notYourPartner
        case .needsBodyAndDate: AnchoringSentences.needsBodyAndDate
        case .needsText: AnchoringSentences.needsText
        case .notRepresented(let id): notRepresented(partner(id))
        }
    }

    private func notAsked(_ partner: String) -> Phrase {
        Phrase(
            nb: "\(partner) er ikke blant partnerne som fikk saken. Velg en som står på listen.",
            nn: "\(partner) er ikkje blant partnarane som fekk saka. Vel ein som står på lista.",
            en: "\(partner) is not among the partners who got the case. Choose one on the list.")
    }

    private func notRepresented(_ partner: String) -> Phrase {
        Phrase(
            nb: "Denne plassen taler ikke for \(partner). Velg en partner som plassen taler for.",
            nn: "Denne plassen talar ikkje for \(partner). Vel ein partnar som plassen talar for.",
            en: "This seat does not speak for \(partner). Choose a partner that it speaks for.")
    }
}

private enum AnchoringSentences {
    static let notSent = Phrase(
        nb: "Saken er ikke sendt til partnerne ennå. Sekretariatet må sende den først.",
        nn: "Saka er ikkje send til partnarane enno. Sekretariatet må sende ho først.",
        en: "The case has not been sent to the partners yet. The secretariat must send it first.")
    static let alreadySent = Phrase(
        nb: "Saken er allerede sendt til partnerne. Meld inn en ny sak om ordlyden skal endres.",
        nn: "Saka er alt send til partnarane. Meld inn ei ny sak om ordlyden skal endrast.",
        en: "The case has been sent to the partners. Submit a new one to change the wording.")
    static let notRouted = Phrase(
        nb: "Saken er ikke fordelt til et organ. Fordel den først.",
        nn: "Saka er ikkje fordelt til eit organ. Fordel ho først.",
        en: "The case is not routed to a body. Route it first.")
    static let past = Phrase(
        nb: "Svarfristen er allerede passert. Velg i dag eller en senere dag.",
        nn: "Svarfristen er alt passert. Vel i dag eller ein seinare dag.",
        en: "The day for answers has passed. Choose today or a later day.")
    static let notYourPartner = Phrase(
        nb: "Du kan registrere for din egen kommune eller ditt eget foretak. "
            + "Be sekretariatet om hjelp for andre.",
        nn: "Du kan registrere for din eigen kommune eller ditt eige føretak. "
            + "Spør sekretariatet om hjelp for andre.",
        en: "You can record for your own municipality or trust. "
            + "Ask the secretariat for help with others.")
    static let needsBodyAndDate = Phrase(
        nb: "Skriv hvilket organ hos dere som behandler saken, og datoen.",
        nn: "Skriv kva organ hos dykk som behandlar saka, og datoen.",
        en: "Write which of your own bodies handles the case, and the date.")
    static let needsText = Phrase(
        nb: "En merknad eller et nei må ha en tekst. Lim inn teksten fra vedtaket.",
        nn: "Ein merknad eller eit nei må ha ein tekst. Lim inn teksten frå vedtaket.",
        en: "A remark or a no must have its words. Paste the text of the decision.")
}
