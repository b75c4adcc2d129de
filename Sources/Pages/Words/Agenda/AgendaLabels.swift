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

extension Names {
    /// Whether a case came in time for a meeting (R110).
    public func label(_ reporting: Reporting) -> Phrase {
        switch reporting {
        case .noDeadline:
            return Phrase(
                nb: "Ingen innmeldingsfrist", nn: "Ingen innmeldingsfrist", en: "No deadline")
        case .inTime(let deadline):
            let day = deadline.words
            return Phrase(
                nb: "Innen fristen \(day.nb)", nn: "Innan fristen \(day.nn)",
                en: "In time for the deadline, \(day.en)")
        case .late(let deadline):
            let day = deadline.words
            return Phrase(
                nb: "Etter fristen \(day.nb)", nn: "Etter fristen \(day.nn)",
                en: "After the deadline, \(day.en)")
        }
    }
}
