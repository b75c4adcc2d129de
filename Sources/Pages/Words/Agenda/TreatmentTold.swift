public import Governance

extension ItemOpened: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let item = names.item(item).capitalised
        return HistoryLine(
            nb: "\(item.nb) ble tatt opp", nn: "\(item.nn) blei teken opp",
            en: "\(item.en) was called up")
    }
}

extension ItemClosed: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let item = names.item(item)
        return HistoryLine(
            nb: "Behandlingen av \(item.nb) ble avsluttet",
            nn: "Behandlinga av \(item.nn) blei avslutta",
            en: "The treatment of \(item.en) was finished")
    }
}

extension FloorRequested: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let who = names.holder(of: appointment).capitalised
        return HistoryLine(
            nb: "\(who.nb) ba om ordet", nn: "\(who.nn) bad om ordet",
            en: "\(who.en) asked for the floor")
    }
}

extension RequestWithdrawn: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let who = names.holder(of: appointment).capitalised
        return HistoryLine(
            nb: "\(who.nb) strøk seg fra talelisten", nn: "\(who.nn) strauk seg frå talelista",
            en: "\(who.en) no longer asks for the floor")
    }
}

extension FloorGiven: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let who = names.holder(of: appointment).capitalised
        return HistoryLine(
            nb: "\(who.nb) fikk ordet", nn: "\(who.nn) fekk ordet",
            en: "\(who.en) got the floor")
    }
}

extension FloorEnded: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let who = names.holder(of: appointment).capitalised
        return HistoryLine(
            nb: "\(who.nb) var ferdig med ordet", nn: "\(who.nn) var ferdig med ordet",
            en: "\(who.en) finished speaking")
    }
}

extension StatementMade: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let who = names.holder(of: appointment).capitalised
        return HistoryLine(
            nb: "\(who.nb) fikk et innspill protokollført",
            nn: "\(who.nn) fekk eit innspel protokollført",
            en: "\(who.en) had a statement minuted", words: names.words(text))
    }
}
