public import Governance

extension FoundPartnership: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Opprett helsefellesskapet", nn: "Opprett helsefellesskapet",
            en: "Found the partnership")
    }
}

extension PartnershipFounded: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let name = Phrase(charter.name)
        return HistoryLine(
            nb: "\(name.nb) ble opprettet", nn: "\(name.nn) blei oppretta",
            en: "\(name.en) was founded")
    }
}
