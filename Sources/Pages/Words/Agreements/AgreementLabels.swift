public import Governance

extension AgreementKind {
    /// What kind of agreement it is.
    public var label: Phrase {
        switch self {
        case .framework:
            Phrase(
                nb: "Nasjonal rammeavtale", nn: "Nasjonal rammeavtale",
                en: "National framework agreement")
        case .cooperation:
            Phrase(nb: "Samarbeidsavtale", nn: "Samarbeidsavtale", en: "Cooperation agreement")
        case .subAgreement: Phrase(nb: "Delavtale", nn: "Delavtale", en: "Sub-agreement")
        case .service: Phrase(nb: "Tjenesteavtale", nn: "Tenesteavtale", en: "Service agreement")
        case .host:
            Phrase(
                nb: "Avtale om vertskommune", nn: "Avtale om vertskommune",
                en: "Host municipality agreement")
        case .model:
            Phrase(
                nb: "Andres avtale, til sammenligning", nn: "Avtalen til andre, til samanlikning",
                en: "Others' agreement, for comparison")
        }
    }
}

extension AdoptingBody {
    /// Who decides for a party.
    public var label: Phrase {
        switch self {
        case .council:
            Phrase(nb: "Kommunestyret selv", nn: "Kommunestyret sjølv", en: "The municipal council")
        case .executive:
            Phrase(nb: "Formannskapet", nn: "Formannskapet", en: "The executive board")
        case .board:
            Phrase(
                nb: "Styret i helseforetaket", nn: "Styret i helseføretaket",
                en: "The board of the trust")
        case .administration:
            Phrase(nb: "Administrasjonen", nn: "Administrasjonen", en: "The administration")
        }
    }
}

extension Contribution.Part {
    /// What the part was.
    public var label: Phrase {
        switch self {
        case .organisation:
            Phrase(
                nb: "Pasient- eller brukerorganisasjon som medvirket",
                nn: "Pasient- eller brukarorganisasjon som medverka",
                en: "Patients' or users' organisation that took part")
        case .experience:
            Phrase(
                nb: "Kilde til pasient- og brukererfaringer",
                nn: "Kjelde til pasient- og brukarerfaringar",
                en: "Source of patients' and users' experience")
        }
    }
}

extension ClauseAssessment.Standing {
    /// Whether a clause works.
    public var label: Phrase {
        switch self {
        case .works: Phrase(nb: "Fungerer", nn: "Fungerer", en: "Works")
        case .mustDevelop:
            Phrase(
                nb: "Må videreutvikles", nn: "Må vidareutviklast", en: "Must be developed")
        }
    }
}

extension Coverage.Degree {
    /// How far a point is covered.
    public var label: Phrase {
        switch self {
        case .covered: Phrase(nb: "Dekket", nn: "Dekt", en: "Covered")
        case .foreseen:
            Phrase(
                nb: "Dekket av det som ikke er i kraft", nn: "Dekt av det som ikkje er i kraft",
                en: "Covered by what is not in force")
        case .gap: Phrase(nb: "Mangler", nn: "Manglar", en: "Missing")
        }
    }
}

extension AgreementComparison.Match {
    /// Why two clauses are laid side by side.
    public var label: Phrase {
        switch self {
        case .heading: Phrase(nb: "samme overskrift", nn: "same overskrift", en: "same heading")
        case .likeness:
            Phrase(
                nb: "flest like ord", nn: "flest like ord", en: "most words in common")
        case .number: Phrase(nb: "samme nummer", nn: "same nummer", en: "same number")
        }
    }
}

extension Agreement.Standing {
    /// How the agreement stands.
    public var label: Phrase {
        switch self {
        case .drafted: Phrase(nb: "Uten tekst", nn: "Utan tekst", en: "Without text")
        case .awaiting:
            Phrase(
                nb: "Venter på vedtak hos partene", nn: "Ventar på vedtak hos partane",
                en: "Awaits the parties' decisions")
        case .coming(let day):
            Phrase(
                nb: "I kraft fra \(day.words.nb)", nn: "I kraft frå \(day.words.nn)",
                en: "In force from \(day.words.en)")
        case .inForce: Phrase(nb: "I kraft", nn: "I kraft", en: "In force")
        case .expired(let day):
            Phrase(
                nb: "Utløpt \(day.words.nb)", nn: "Gått ut \(day.words.nn)",
                en: "Expired on \(day.words.en)")
        case .terminated(let day):
            Phrase(
                nb: "Oppsagt, endte \(day.words.nb)", nn: "Sagd opp, slutta \(day.words.nn)",
                en: "Ended by notice on \(day.words.en)")
        case .kept: Phrase(nb: "Til sammenligning", nn: "Til samanlikning", en: "For comparison")
        }
    }
}

extension Names {
    /// An agreement by its title: `avtalen «Samarbeidsavtale …»`.
    public func agreement(_ id: AgreementID) -> Phrase {
        let title = partnership.agreements[id].flatMap { text($0.title) }
        let word = Phrase(nb: "avtalen", nn: "avtalen", en: "the agreement")
        return title.map { word.then(Phrase(asWritten: $0).quoted) } ?? word
    }
}
