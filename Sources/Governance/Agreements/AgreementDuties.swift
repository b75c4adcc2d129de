extension Partnership {
    /// What the law and the national agreement demand be done about agreements, and when.
    func agreementDuties(at instant: Instant) -> [Duty] {
        guard let terms = charter.agreements else { return [] }
        let today = zone.date(at: instant)
        return agreements.inOrder.flatMap { agreement -> [Duty] in
            if agreement.kind == .framework { return joiningDuties(agreement, terms) }
            guard agreement.kind.isStatutory else { return [] }
            return agreement.versions.compactMap { sendingDuty($0, of: agreement, terms) }
                + reviewDuties(agreement, terms, until: today.year)
        }
    }

    /// Each partner was to decide on joining by a day (R7).
    private func joiningDuties(_ agreement: Agreement, _ terms: AgreementTerms) -> [Duty] {
        guard let version = agreement.versions.first else { return [] }
        return agreement.parties.map { partner in
            Duty(
                rule: .joining, clause: terms.joinBy.clause,
                subject: .agreementVersion(agreement.id, version.number),
                who: .partner(partner), opens: zone.start(of: version.from),
                due: zone.end(of: terms.joinBy.value),
                fulfilled: (version.adoptions[partner]?.date).map(zone.start(of:)))
        }
    }

    /// What is concluded is sent to Helsedirektoratet within a month (hol. § 6-4).
    private func sendingDuty(
        _ version: AgreementVersion, of agreement: Agreement, _ terms: AgreementTerms
    ) -> Duty? {
        agreement.concluded(version).map { concluded in
            Duty(
                rule: .agreementSent, clause: terms.sentMonths.clause,
                subject: .agreementVersion(agreement.id, version.number), who: .secretariat,
                opens: zone.start(of: concluded),
                due: zone.end(of: concluded.adding(months: terms.sentMonths.value)),
                fulfilled: (version.sending?.date).map(zone.start(of:)))
        }
    }

    /// The parties review it in each calendar year that it is in force through, the one in which
    /// it began apart (hol. § 6-5).
    private func reviewDuties(
        _ agreement: Agreement, _ terms: AgreementTerms, until last: Int
    ) -> [Duty] {
        guard terms.yearlyReview.value,
            let first = agreement.versions.compactMap(agreement.holdsFrom).min()?.year,
            first < last
        else { return [] }
        return ((first + 1)...last).compactMap { year in
            let end = CivilDate.firstDay(of: year + 1).adding(days: -1)
            guard agreement.version(inForceOn: end) != nil else { return nil }
            let done = agreement.reviews.map(\.date).filter { $0.year == year }.min()
            return Duty(
                rule: .agreementReview, clause: terms.yearlyReview.clause,
                subject: .agreementYear(agreement.id, year), who: .secretariat,
                opens: zone.start(of: .firstDay(of: year)), due: zone.end(of: end),
                fulfilled: done.map(zone.start(of:)))
        }
    }

    /// The days on which agreements or what is demanded of them turn by time alone.
    var agreementTurns: [Instant] {
        guard !agreements.inOrder.isEmpty else { return [] }
        let days = agreements.inOrder.flatMap(\.turns) + RequiredPoint.turns
        return days.map(zone.start(of:))
    }
}
