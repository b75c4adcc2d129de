extension Agreement {
    /// How an agreement stands on a day.
    public enum Standing: Hashable, Sendable {
        /// It has no text yet.
        case drafted
        /// Some parties have not adopted its newest text, and no older one is in force.
        case awaiting
        /// Adopted by all, and in force from a day to come.
        case coming(CivilDate)
        /// In force, in a version.
        case inForce(version: Int)
        /// Its last day has passed.
        case expired(CivilDate)
        /// Notice has brought it to an end.
        case terminated(CivilDate)
        /// Never in force here: kept to compare with.
        case kept
    }

    /// The parties that have adopted a version, in the agreement's order.
    public func adopters(of version: AgreementVersion) -> [PartnerID] {
        parties.filter { version.adoptions[$0] != nil }
    }

    /// The day on which a version was concluded: that of the last party's own decision. Each
    /// decides on condition that the others do (R138), so before that nobody is bound.
    public func concluded(_ version: AgreementVersion) -> CivilDate? {
        guard kind.isAdopted, !parties.isEmpty else { return nil }
        let dates = parties.compactMap { version.adoptions[$0]?.date }
        return dates.count == parties.count ? dates.max() : nil
    }

    /// The first day on which a version holds; `nil` while a party has yet to adopt it.
    public func holdsFrom(_ version: AgreementVersion) -> CivilDate? {
        switch kind {
        case .model: nil
        case .framework: version.from
        case .cooperation, .subAgreement, .service, .host:
            concluded(version).map { max($0, version.from) }
        }
    }

    /// The version in force on a day: the newest that holds then.
    public func version(inForceOn date: CivilDate) -> AgreementVersion? {
        if let termination, date >= termination.ends { return nil }
        let begun = versions.last { version in holdsFrom(version).map { $0 <= date } ?? false }
        return begun.flatMap { version in
            version.to.map { date <= $0 } ?? true ? version : nil
        }
    }

    /// How it stands on a day.
    public func standing(on date: CivilDate) -> Standing {
        guard let newest = versions.last else { return .drafted }
        if kind == .model { return .kept }
        if let termination, date >= termination.ends { return .terminated(termination.ends) }
        if let version = version(inForceOn: date) { return .inForce(version: version.number) }
        let begun = versions.last { version in holdsFrom(version).map { $0 <= date } ?? false }
        if let last = begun?.to { return .expired(last) }
        return holdsFrom(newest).map { .coming($0) } ?? .awaiting
    }

    /// The version that is read on a day: the one in force, or else the newest.
    public func version(readOn date: CivilDate) -> AgreementVersion? {
        version(inForceOn: date) ?? versions.last
    }

    /// The days on which its standing changes by the passing of time.
    var turns: [CivilDate] {
        versions.flatMap { version in
            [holdsFrom(version), version.to?.adding(days: 1)].compactMap(\.self)
        } + [termination?.ends].compactMap(\.self)
    }
}

extension Partnership {
    /// The agreement that this one rests on and that no longer holds, however far up (R5).
    public func expiredBasis(of agreement: Agreement, on date: CivilDate) -> Agreement? {
        var next = agreement.under
        while let id = next, let found = agreements[id] {
            switch found.standing(on: date) {
            case .expired, .terminated: return found
            case .drafted, .awaiting, .coming, .inForce, .kept: next = found.under
            }
        }
        return nil
    }

    /// The parts in the work that § 6-1 demands and that nobody has been recorded with (R178).
    public func missingContributions(to agreement: Agreement) -> [Contribution.Part] {
        guard charter.agreements?.contributions.value == true, agreement.kind == .cooperation
        else { return [] }
        return Contribution.Part.allCases.filter { part in
            !agreement.contributions.contains { $0.part == part }
        }
    }
}
