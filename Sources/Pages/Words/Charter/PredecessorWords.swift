public import Governance

extension Predecessor {
    /// What was there before, with its days as far as they are known:
    /// `Overordnet samarbeidsorgan (OSO), til 31. desember 2022`.
    public var label: Phrase {
        switch (from?.words, to?.words) {
        case (nil, nil): Phrase(asWritten: name)
        case (let from?, nil):
            Phrase(
                nb: "\(name), fra \(from.nb)", nn: "\(name), frå \(from.nn)",
                en: "\(name), from \(from.en)")
        case (nil, let to?):
            Phrase(
                nb: "\(name), til \(to.nb)", nn: "\(name), til \(to.nn)",
                en: "\(name), until \(to.en)")
        case (let from?, let to?):
            Phrase(
                nb: "\(name), fra \(from.nb) til \(to.nb)",
                nn: "\(name), frå \(from.nn) til \(to.nn)",
                en: "\(name), from \(from.en) to \(to.en)")
        }
    }
}
