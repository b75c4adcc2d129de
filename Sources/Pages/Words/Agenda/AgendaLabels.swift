public import Governance

extension ItemKind {
    /// What kind of agenda item it is.
    public var label: Phrase {
        switch self {
        case .treatment: Phrase(nb: "Sak", nn: "Sak", en: "Case")
        case .information: Phrase(nb: "Orientering", nn: "Orientering", en: "Information")
        case .election: Phrase(nb: "Valg", nn: "Val", en: "Election")
        case .minutes: Phrase(nb: "Referat", nn: "Referat", en: "Minutes")
        case .otherBusiness: Phrase(nb: "Eventuelt", nn: "Eventuelt", en: "Any other business")
        }
    }
}
