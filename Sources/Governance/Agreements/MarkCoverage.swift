/// The secretariat says which clauses of an agreement cover a required point.
public struct MarkCoverage: Command {
    /// `coverage.mark`.
    public static let name: CommandName = Name("coverage.mark")
    /// The agreement.
    public var agreement: AgreementID
    /// The version.
    public var version: Int
    /// The point.
    public var point: RequiredPoint
    /// The clauses, by their place in the version, from 1; none where none does after all.
    public var clauses: [Int]

    /// Asks to mark clauses.
    public init(agreement: AgreementID, version: Int, point: RequiredPoint, clauses: [Int]) {
        self.agreement = agreement
        self.version = version
        self.point = point
        self.clauses = clauses
    }

    /// For a point that the kind of agreement is held against, with clauses that it has.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.agreement(agreement)
        let text = try deciding.version(version, of: found)
        guard found.kind.lists.contains(point.list) else {
            throw Refusal(.agreements(.notDemanded(point)))
        }
        let places = Set(clauses).sorted()
        guard places.allSatisfy({ (1...text.headings.count).contains($0) }) else {
            throw Refusal(.agreements(.unknownClause))
        }
        guard places != text.coverage[point] ?? [] else {
            throw Refusal(.agreements(.unchanged))
        }
        deciding.record(
            CoverageMarked(agreement: agreement, version: version, point: point, clauses: places))
    }
}

/// Clauses were said to cover a required point.
public struct CoverageMarked: Event {
    /// `coverage.marked`.
    public static let name: EventName = Name("coverage.marked")
    /// The agreement.
    public let agreement: AgreementID
    /// The version.
    public let version: Int
    /// The point.
    public let point: RequiredPoint
    /// The clauses, by their place; none where none does.
    public let clauses: [Int]

    /// Keeps the last word.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.agreements.change(agreement, version: version) {
            $0.coverage[point] = clauses.isEmpty ? nil : clauses
        }
    }
}

extension Agreements {
    mutating func change(
        _ id: AgreementID, version: Int, _ body: (inout AgreementVersion) -> Void
    ) {
        change(id) { agreement in
            guard agreement.versions.indices.contains(version - 1) else { return }
            body(&agreement.versions[version - 1])
        }
    }
}

/// The parties record what they think of a clause, for the next revision (R204).
public struct AssessClause: Command {
    /// `agreement.assessClause`.
    public static let name: CommandName = Name("agreement.assessClause")
    /// The agreement.
    public var agreement: AgreementID
    /// The version.
    public var version: Int
    /// The clause, by its place, from 1.
    public var clause: Int
    /// Whether it works.
    public var standing: ClauseAssessment.Standing
    /// What is wanted.
    public var goal: String?
    /// What is to be done.
    public var measure: String?
    /// What that is to lead to.
    public var effect: String?

    /// Asks to record an assessment.
    public init(
        agreement: AgreementID, version: Int, clause: Int, standing: ClauseAssessment.Standing,
        goal: String? = nil, measure: String? = nil, effect: String? = nil
    ) {
        self.agreement = agreement
        self.version = version
        self.clause = clause
        self.standing = standing
        self.goal = goal
        self.measure = measure
        self.effect = effect
    }

    /// The newest replaces the one before.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.agreement(agreement)
        let text = try deciding.version(version, of: found)
        guard (1...text.headings.count).contains(clause) else {
            throw Refusal(.agreements(.unknownClause))
        }
        let assessment = ClauseAssessment(
            standing: standing, goal: try deciding.optionalText(goal, .goal),
            measure: try deciding.optionalText(measure, .measure),
            effect: try deciding.optionalText(effect, .effect))
        deciding.record(
            ClauseAssessed(
                agreement: agreement, version: version, clause: clause, assessment: assessment))
    }
}

/// A clause was assessed.
public struct ClauseAssessed: Event {
    /// `clause.assessed`.
    public static let name: EventName = Name("clause.assessed")
    /// The agreement.
    public let agreement: AgreementID
    /// The version.
    public let version: Int
    /// The clause, by its place.
    public let clause: Int
    /// What was thought of it.
    public let assessment: ClauseAssessment

    /// Keeps the newest.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.agreements.change(agreement, version: version) {
            $0.assessments[clause] = assessment
        }
    }
}
