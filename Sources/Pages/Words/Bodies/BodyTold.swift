public import Governance

extension AppointmentMade: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (seat, body) = (names.place(place).quoted, names.abbreviation(place.body))
        guard let person = names.person(person) else {
            return HistoryLine(
                nb: "Plassen \(seat.nb) i \(body) ble besatt",
                nn: "Plassen \(seat.nn) i \(body) blei fylt",
                en: "The seat \(seat.en) of \(body) was filled")
        }
        return HistoryLine(
            nb: "\(person) ble oppnevnt til plassen \(seat.nb) i \(body)",
            nn: "\(person) blei oppnemnd til plassen \(seat.nn) i \(body)",
            en: "\(person) was appointed to the seat \(seat.en) of \(body)")
    }
}

extension AppointmentEnded: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (who, last) = (names.holder(of: appointment), on.words)
        return HistoryLine(
            nb: "Oppnevningen av \(who.nb) ble avsluttet, med siste dag \(last.nb)",
            nn: "Oppnemninga av \(who.nn) blei avslutta, med siste dag \(last.nn)",
            en: "The appointment of \(who.en) was ended, the last day being \(last.en)")
    }
}

extension RepresentationSet: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (seat, partners) = (names.seat(seat).quoted, names.partners(partners))
        return HistoryLine(
            nb: "Plassen \(seat.nb) taler nå for \(partners.nb)",
            nn: "Plassen \(seat.nn) talar no for \(partners.nn)",
            en: "The seat \(seat.en) now speaks for \(partners.en)")
    }
}

extension LeadersElected: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (body, leader) = (names.body(body), names.holder(of: leader))
        guard let deputy = deputyLeader.map({ names.holder(of: $0) }) else {
            return HistoryLine(
                nb: "Leder av \(body.nb) ble valgt: \(leader.nb)",
                nn: "Leiar av \(body.nn) blei vald: \(leader.nn)",
                en: "The leader of \(body.en) was elected: \(leader.en)")
        }
        return HistoryLine(
            nb: "Leder og nestleder av \(body.nb) ble valgt: \(leader.nb) og \(deputy.nb)",
            nn: "Leiar og nestleiar av \(body.nn) blei valde: \(leader.nn) og \(deputy.nn)",
            en: "Leader and deputy leader of \(body.en) were elected: \(leader.en) and "
                + deputy.en)
    }
}

extension BodyCreated: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (body, decision) = (Phrase(terms.name), names.decision(decision))
        return HistoryLine(
            nb: "\(body.nb) ble opprettet ved \(decision.nb)",
            nn: "\(body.nn) blei oppretta ved \(decision.nn)",
            en: "\(body.en) was set up by \(decision.en)")
    }
}
