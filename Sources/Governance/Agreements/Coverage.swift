/// How a required point is covered by an agreement and those under it.
public struct Coverage: Hashable, Sendable {
    /// The point.
    public let point: RequiredPoint
    /// The clauses that cover it, agreement by agreement.
    public let places: [Place]

    /// Clauses of one agreement that cover a point.
    public struct Place: Hashable, Sendable {
        /// The agreement.
        public let agreement: AgreementID
        /// The version.
        public let version: Int
        /// The clauses, by their place in it.
        public let clauses: [Int]
        /// Whether that version is in force on the day.
        public let isInForce: Bool
    }

    /// How far the point is covered.
    public enum Degree: String, Codable, Hashable, Sendable, CaseIterable {
        /// By something in force.
        case covered
        /// Only by what is not in force.
        case foreseen
        /// By nothing.
        case gap
    }

    /// How far it is covered.
    public var degree: Degree {
        if places.isEmpty { return .gap }
        return places.contains(where: \.isInForce) ? .covered : .foreseen
    }
}

extension Partnership {
    /// How each point of a list that is demanded on a day is covered by an agreement and by those
    /// under it, sub-agreements and service agreements among them (R15, R179–R191, R194).
    public func coverage(
        of agreement: Agreement, by list: RequiredList, on date: CivilDate
    ) -> [Coverage] {
        let all = [agreement] + agreements.below(agreement.id)
        let read = all.compactMap { found -> (Agreement, AgreementVersion, Bool)? in
            let current = found.version(inForceOn: date)
            return (current ?? found.versions.last).map { (found, $0, current != nil) }
        }
        return list.points(on: date).map { point in
            Coverage(
                point: point,
                places: read.compactMap { found, version, isInForce in
                    version.coverage[point].map {
                        Coverage.Place(
                            agreement: found.id, version: version.number, clauses: $0,
                            isInForce: isInForce)
                    }
                })
        }
    }
}

extension Agreements {
    /// Those under another, however far down. One is registered under an older one, so there is
    /// no way round.
    func below(_ id: AgreementID) -> [Agreement] {
        under(id).flatMap { [$0] + below($0.id) }
    }
}
