public import Governance

extension TextField {
    /// What the field is called in a form.
    public var label: Phrase {
        switch self {
        case .title: Phrase(nb: "Tittel", nn: "Tittel", en: "Title")
        case .background: Phrase(nb: "Bakgrunn", nn: "Bakgrunn", en: "Background")
        case .assessment: Phrase(nb: "Vurdering", nn: "Vurdering", en: "Assessment")
        case .proposal: Phrase(nb: "Forslag", nn: "Forslag", en: "Proposal")
        case .basis: Phrase(nb: "Grunnlag", nn: "Grunnlag", en: "Basis")
        case .question: Phrase(nb: "Spørsmål", nn: "Spørsmål", en: "Question")
        case .reason: Phrase(nb: "Begrunnelse", nn: "Grunngjeving", en: "Reason")
        case .note: Phrase(nb: "Merknad", nn: "Merknad", en: "Remark")
        case .place: Phrase(nb: "Sted", nn: "Stad", en: "Place")
        case .wording: Phrase(nb: "Ordlyd", nn: "Ordlyd", en: "Wording")
        case .statement: Phrase(nb: "Innspill", nn: "Innspel", en: "Statement")
        case .reservation: Phrase(nb: "Forbehold", nn: "Atterhald", en: "Reservation")
        case .objection: Phrase(nb: "Innsigelse", nn: "Motsegn", en: "Objection")
        case .minutes: Phrase(nb: "Referat", nn: "Referat", en: "Minutes")
        case .changeRequest:
            Phrase(nb: "Ønsket endring", nn: "Ønskt endring", en: "Change asked for")
        case .localText:
            Phrase(nb: "Vedtakets tekst", nn: "Teksten i vedtaket", en: "Text of the decision")
        case .localBody: Phrase(nb: "Organ hos dere", nn: "Organ hos dykk", en: "Your own body")
        case .localNumber:
            Phrase(nb: "Saksnummer hos dere", nn: "Saksnummer hos dykk", en: "Your own number")
        case .input:
            Phrase(nb: "Innspill fra partneren", nn: "Innspel frå partnaren", en: "Partner's input")
        case .publicTitle:
            Phrase(nb: "Offentlig tittel", nn: "Offentleg tittel", en: "Public title")
        case .link: Phrase(nb: "Nettadresse", nn: "Nettadresse", en: "Web address")
        case .fileName: Phrase(nb: "Filnavn", nn: "Filnamn", en: "File name")
        case .report: Phrase(nb: "Hva er gjort", nn: "Kva er gjort", en: "What has been done")
        case .mandate: Phrase(nb: "Mandat", nn: "Mandat", en: "Mandate")
        case .presenter:
            Phrase(nb: "Hvem legger fram", nn: "Kven legg fram", en: "Who presents")
        case .agreementText:
            Phrase(
                nb: "Hele teksten i avtalen", nn: "Heile teksten i avtalen",
                en: "The whole text of the agreement")
        case .contributor:
            Phrase(nb: "Hvem eller hva", nn: "Kven eller kva", en: "Who or what")
        case .receipt: Phrase(nb: "Kvittering", nn: "Kvittering", en: "Receipt")
        case .conclusion: Phrase(nb: "Resultat", nn: "Resultat", en: "Outcome")
        case .goal: Phrase(nb: "Mål", nn: "Mål", en: "Goal")
        case .measure: Phrase(nb: "Tiltak", nn: "Tiltak", en: "Measure")
        case .effect: Phrase(nb: "Ønsket effekt", nn: "Ønskt effekt", en: "Effect wanted")
        }
    }
}
