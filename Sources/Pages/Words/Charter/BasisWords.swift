public import Governance

extension Basis {
    /// What kind of source a rule rests on, as shown with every rule.
    public var label: Phrase {
        switch self {
        case .agreement:
            Phrase(nb: "Avtalen deres", nn: "Avtalen dykkar", en: "Your own agreement")
        case .caseText:
            Phrase(
                nb: "Saksframlegget til avtalen", nn: "Saksframlegget til avtalen",
                en: "The case papers behind the agreement")
        case .national:
            Phrase(
                nb: "Nasjonal avtale, veileder eller lov",
                nn: "Nasjonal avtale, rettleiar eller lov",
                en: "National agreement, guide or law")
        case .other:
            Phrase(
                nb: "Praksis i et annet helsefellesskap",
                nn: "Praksis i eit anna helsefellesskap",
                en: "The practice of another partnership")
        case .ourDefault:
            Phrase(
                nb: "Vårt forslag til dere har bestemt noe annet",
                nn: "Vårt forslag til de har bestemt noko anna",
                en: "Our default until you decide otherwise")
        }
    }
}
