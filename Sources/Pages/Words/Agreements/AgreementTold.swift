public import Governance

extension AgreementRegistered: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(
            nb: "\(kind.label.nb) ble registrert", nn: "\(kind.label.nn) blei registrert",
            en: "\(kind.label.en) was registered", words: names.words(title))
    }
}

extension AgreementVersionAdded: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (agreement, count) = (names.agreement(agreement), headings.count)
        return HistoryLine(
            nb: "Versjon \(version) av \(agreement.nb) ble registrert med \(count) punkter",
            nn: "Versjon \(version) av \(agreement.nn) blei registrert med \(count) punkt",
            en: "Version \(version) of \(agreement.en) was recorded with \(count) clauses")
    }
}

extension AgreementAdopted: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (agreement, partner) = (names.agreement(agreement), names.partner(partner))
        let day = adoption.date.words
        return HistoryLine(
            nb: "\(partner) vedtok \(agreement.nb) \(day.nb)",
            nn: "\(partner) vedtok \(agreement.nn) \(day.nn)",
            en: "\(partner) adopted \(agreement.en) on \(day.en)")
    }
}

extension CoverageMarked: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (agreement, point) = (names.agreement(agreement), point.label)
        guard !clauses.isEmpty else {
            return HistoryLine(
                nb: "«\(point.nb)» ble meldt å mangle i \(agreement.nb)",
                nn: "«\(point.nn)» blei meldt å mangle i \(agreement.nn)",
                en: "“\(point.en)” was said to be missing from \(agreement.en)")
        }
        return HistoryLine(
            nb: "«\(point.nb)» ble knyttet til \(clauses.count) av punktene i \(agreement.nb)",
            nn: "«\(point.nn)» blei knytt til \(clauses.count) av punkta i \(agreement.nn)",
            en: "“\(point.en)” was tied to \(clauses.count) of the clauses of \(agreement.en)")
    }
}

extension ContributionRecorded: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (part, agreement) = (contribution.part.label, names.agreement(agreement))
        return HistoryLine(
            nb: "\(part.nb) ble registrert for \(agreement.nb)",
            nn: "\(part.nn) blei registrert for \(agreement.nn)",
            en: "\(part.en) was recorded for \(agreement.en)",
            words: names.words(contribution.name))
    }
}

extension AgreementSent: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (agreement, day) = (names.agreement(agreement).capitalised, sending.date.words)
        return HistoryLine(
            nb: "\(agreement.nb) ble sendt til Helsedirektoratet \(day.nb)",
            nn: "\(agreement.nn) blei send til Helsedirektoratet \(day.nn)",
            en: "\(agreement.en) was sent to Helsedirektoratet on \(day.en)")
    }
}

extension AgreementReviewed: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (agreement, day) = (names.agreement(agreement).capitalised, review.date.words)
        return HistoryLine(
            nb: "\(agreement.nb) ble gjennomgått \(day.nb)",
            nn: "\(agreement.nn) blei gjennomgådd \(day.nn)",
            en: "\(agreement.en) was reviewed on \(day.en)", words: names.words(review.conclusion))
    }
}

extension ClauseAssessed: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (agreement, standing) = (names.agreement(agreement), assessment.standing.label)
        return HistoryLine(
            nb: "Et punkt i \(agreement.nb) ble vurdert: \(standing.nb)",
            nn: "Eit punkt i \(agreement.nn) blei vurdert: \(standing.nn)",
            en: "A clause of \(agreement.en) was assessed: \(standing.en)")
    }
}

extension AgreementTerminated: ToldEvent {
    /// What the history says of it.
    public func told(_ names: Names) -> HistoryLine {
        let (agreement, day) = (names.agreement(agreement).capitalised, termination.ends.words)
        return HistoryLine(
            nb: "\(agreement.nb) ble sagt opp, og slutter \(day.nb)",
            nn: "\(agreement.nn) blei sagd opp, og sluttar \(day.nn)",
            en: "\(agreement.en) was given notice of and ends on \(day.en)")
    }
}
