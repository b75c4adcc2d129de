public import Governance

extension NameContact: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Registrer kontaktperson", nn: "Registrer kontaktperson",
            en: "Record contact person")
    }
}

extension ContactNamed: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let partner = names.partner(partner)
        guard let person = names.person(person) else {
            return HistoryLine(
                nb: "\(partner) fikk ny kontaktperson", nn: "\(partner) fekk ny kontaktperson",
                en: "\(partner) got a new contact person")
        }
        return HistoryLine(
            nb: "\(person) ble kontaktperson for \(partner)",
            nn: "\(person) blei kontaktperson for \(partner)",
            en: "\(person) became contact person for \(partner)")
    }
}
