public import Governance

extension AnchoringSent: ToldEvent {
    /// What the history says of it, with the wording.
    public func told(_ names: Names) -> HistoryLine {
        let day = due.words
        return HistoryLine(
            nb: "Saken ble sendt til partnerne, med svarfrist \(day.nb)",
            nn: "Saka blei send til partnarane, med svarfrist \(day.nn)",
            en: "The case was sent to the partners, for an answer by \(day.en)",
            words: names.words(reference))
    }
}

extension LocalTreatmentRecorded: ToldEvent {
    /// What the history says of it, with the words adopted or the remark.
    public func told(_ names: Names) -> HistoryLine {
        let (partner, status) = (names.partner(partner), treatment.status.label)
        return HistoryLine(
            nb: "Behandlingen hos \(partner) ble registrert: \(status.nb)",
            nn: "Behandlinga hos \(partner) blei registrert: \(status.nn)",
            en: "The treatment by \(partner) was recorded: \(status.en)",
            words: treatment.text.map { names.words($0) })
    }
}

extension InputRecorded: ToldEvent {
    /// What the history says of it, with the input.
    public func told(_ names: Names) -> HistoryLine {
        let partner = names.partner(partner)
        guard let input else {
            return HistoryLine(
                nb: "Det ble registrert at \(partner) ikke har innspill",
                nn: "Det blei registrert at \(partner) ikkje har innspel",
                en: "It was recorded that \(partner) has no input")
        }
        return HistoryLine(
            nb: "Innspill fra \(partner) ble registrert",
            nn: "Innspel frå \(partner) blei registrert",
            en: "Input from \(partner) was recorded", words: names.words(input))
    }
}
