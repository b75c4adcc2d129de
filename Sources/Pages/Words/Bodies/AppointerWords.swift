public import Governance

extension Names {
    /// Who appoints to a seat: `Oppnevnes av Rana`.
    public func label(_ appointer: SeatGroup.Appointer) -> Phrase {
        switch appointer {
        case .councils(let ids):
            let all = partnership.charter.councils
            let names = ids.map { id in
                Phrase(asWritten: all.first { $0.id == id }?.name ?? id.rawValue)
            }
            return appointed(by: .list(names))
        case .body(let id, let side):
            let appointer = appointed(by: body(id))
            guard let who = side?.label else { return appointer }
            return Phrase(
                nb: "\(appointer.nb), etter forslag fra medlemmene derfra: \(who.nb)",
                nn: "\(appointer.nn), etter forslag frå medlemene derifrå: \(who.nn)",
                en: "\(appointer.en), on a proposal of its members from: \(who.en)")
        case .partner:
            return appointed(
                by: Phrase(nb: "partneren selv", nn: "partnaren sjølv", en: "the partner itself"))
        case .organisation:
            return appointed(
                by: Phrase(
                    nb: "organisasjonen selv", nn: "organisasjonen sjølv",
                    en: "the organisation itself"))
        case .office:
            return Phrase(
                nb: "Følger av vervet eller stillingen", nn: "Følgjer av vervet eller stillinga",
                en: "Follows from the office held")
        }
    }

    private func appointed(by whom: Phrase) -> Phrase {
        Phrase(
            nb: "Oppnevnes av \(whom.nb)", nn: "Blir oppnemnd av \(whom.nn)",
            en: "Appointed by \(whom.en)")
    }
}
