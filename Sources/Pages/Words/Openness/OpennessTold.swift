public import Governance

extension Exempted: ToldEvent {
    /// What the history says of it: the provision, how long it holds, and the public title.
    public func told(_ names: Names) -> HistoryLine {
        let what = names.subject(subject).capitalised
        let id = exemption.ground
        let law = names.partnership.charter.ground(id)?.law ?? id.rawValue
        let end = exemption.until?.words
        let until = Phrase(
            nb: end.map { " til \($0.nb)" } ?? "", nn: end.map { " til \($0.nn)" } ?? "",
            en: end.map { " until \($0.en)" } ?? "")
        return HistoryLine(
            nb: "\(what.nb) ble unntatt fra offentlighet\(until.nb) etter \(law)",
            nn: "\(what.nn) blei skjerma frå offentlegheita\(until.nn) etter \(law)",
            en: "\(what.en) was exempted from public access\(until.en) under \(law)",
            words: names.words(exemption.publicTitle))
    }
}

extension ExemptionLifted: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let what = names.subject(subject).capitalised
        return HistoryLine(
            nb: "\(what.nb) ble offentlig igjen", nn: "\(what.nn) blei offentleg igjen",
            en: "\(what.en) became public again")
    }
}
