public import Governance

extension AbsenceReported: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let who = names.holder(of: appointment)
        return HistoryLine(
            nb: "Forfall ble meldt: \(who.nb)", nn: "Forfall blei meldt: \(who.nn)",
            en: "An absence was reported: \(who.en)")
    }
}

extension AbsenceWithdrawn: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let who = names.holder(of: appointment)
        guard let deputy = released.map({ names.holder(of: $0) }) else {
            return HistoryLine(
                nb: "Forfall ble tatt tilbake: \(who.nb)",
                nn: "Forfall blei teke tilbake: \(who.nn)",
                en: "An absence was taken back: \(who.en)")
        }
        return HistoryLine(
            nb: "Forfall ble tatt tilbake: \(who.nb). Vara trenger ikke komme: \(deputy.nb)",
            nn: "Forfall blei teke tilbake: \(who.nn). Vara treng ikkje kome: \(deputy.nn)",
            en: "An absence was taken back: \(who.en). The deputy need not come: \(deputy.en)")
    }
}

extension AttendancePromised: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let who = names.holder(of: appointment)
        return HistoryLine(
            nb: "Svarte ja til å komme: \(who.nb)", nn: "Svara ja til å kome: \(who.nn)",
            en: "Said yes to the meeting: \(who.en)")
    }
}

extension DeputyCalled: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (deputy, absent) = (names.holder(of: deputy), names.holder(of: absent))
        if let item = item.map({ names.item($0) }) {
            return HistoryLine(
                nb: "Vara ble kalt inn til \(item.nb): \(deputy.nb), i stedet for \(absent.nb)",
                nn: "Vara blei kalla inn til \(item.nn): \(deputy.nn), i staden for \(absent.nn)",
                en: "A deputy was called in for \(item.en): \(deputy.en), in place of \(absent.en)"
            )
        }
        return HistoryLine(
            nb: "Vara ble kalt inn: \(deputy.nb), i stedet for \(absent.nb)",
            nn: "Vara blei kalla inn: \(deputy.nn), i staden for \(absent.nn)",
            en: "A deputy was called in: \(deputy.en), in place of \(absent.en)")
    }
}

extension CallAnswered: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let who = names.holder(of: deputy)
        return accepts
            ? HistoryLine(
                nb: "Vara svarte ja: \(who.nb)", nn: "Vara svara ja: \(who.nn)",
                en: "The deputy said yes: \(who.en)")
            : HistoryLine(
                nb: "Vara svarte nei: \(who.nb)", nn: "Vara svara nei: \(who.nn)",
                en: "The deputy said no: \(who.en)")
    }
}

extension Arrived: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let who = names.holder(of: appointment).capitalised
        return HistoryLine(
            nb: "\(who.nb) kom til møtet", nn: "\(who.nn) kom til møtet",
            en: "\(who.en) came to the meeting")
    }
}

extension Left: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let who = names.holder(of: appointment).capitalised
        return HistoryLine(
            nb: "\(who.nb) gikk fra møtet", nn: "\(who.nn) gjekk frå møtet",
            en: "\(who.en) left the meeting")
    }
}
