public import Governance

extension MinutesCirculated: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(
            nb: "Referatet ble sendt til deltakerne, versjon \(version)",
            nn: "Referatet blei sendt til deltakarane, versjon \(version)",
            en: "The minutes were sent to those who attended, version \(version)")
    }
}

extension ChangeRequested: ToldEvent {
    /// What the history says of it, with what should be changed.
    public func told(_ names: Names) -> HistoryLine {
        let words = names.words(text)
        guard let who = appointment.map({ names.holder(of: $0).capitalised }) else {
            return HistoryLine(
                nb: "Det ble bedt om endring i referatet",
                nn: "Det blei bede om endring i referatet",
                en: "A change of the minutes was asked for", words: words)
        }
        return HistoryLine(
            nb: "\(who.nb) ba om endring i referatet", nn: "\(who.nn) bad om endring i referatet",
            en: "\(who.en) asked for a change of the minutes", words: words)
    }
}

extension MinutesPublished: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        wasApproved
            ? HistoryLine(
                nb: "Referatet ble publisert", nn: "Referatet blei publisert",
                en: "The minutes were published")
            : HistoryLine(
                nb: "Referatet ble publisert og avventer godkjenning",
                nn: "Referatet blei publisert og ventar på godkjenning",
                en: "The minutes were published, awaiting approval")
    }
}

extension PublicationRegistered: ToldEvent {
    /// What the history says of it, with the address.
    public func told(_ names: Names) -> HistoryLine {
        let partner = names.partner(partner)
        return HistoryLine(
            nb: "Referatet ble registrert som publisert av \(partner)",
            nn: "Referatet blei registrert som publisert av \(partner)",
            en: "The minutes were recorded as published by \(partner)", words: names.words(link))
    }
}
