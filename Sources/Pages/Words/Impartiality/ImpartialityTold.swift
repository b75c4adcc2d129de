public import Governance

extension ConflictDeclared: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (who, what) = (names.holder(of: appointment).capitalised, names.item(item))
        return HistoryLine(
            nb: "\(who.nb) kan være inhabil i \(what.nb)",
            nn: "\(who.nn) kan vere inhabil i \(what.nn)",
            en: "\(who.en) may be disqualified in \(what.en)", words: names.words(reason))
    }
}

extension ConflictRuled: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (who, what) = (names.holder(of: appointment).capitalised, names.item(item))
        let grounds = reason.map { names.words($0) }
        return finding == .disqualified
            ? HistoryLine(
                nb: "\(who.nb) ble kjent inhabil i \(what.nb)",
                nn: "\(who.nn) blei kjend inhabil i \(what.nn)",
                en: "\(who.en) was found disqualified in \(what.en)", words: grounds)
            : HistoryLine(
                nb: "\(who.nb) ble kjent habil i \(what.nb)",
                nn: "\(who.nn) blei kjend habil i \(what.nn)",
                en: "\(who.en) was found not to be disqualified in \(what.en)", words: grounds)
    }
}

extension ConflictTakenBack: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (who, what) = (names.holder(of: appointment), names.item(item))
        return HistoryLine(
            nb: "Habilitetsmeldingen for \(who.nb) i \(what.nb) ble trukket",
            nn: "Habilitetsmeldinga for \(who.nn) i \(what.nn) blei trekt",
            en: "What was told of a conflict of interest of \(who.en) in \(what.en) was taken back",
            words: names.words(reason))
    }
}
