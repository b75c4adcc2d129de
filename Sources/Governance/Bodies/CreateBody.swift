/// A committee or working group is set up by a decision, with a mandate (R35, R50, R124).
public struct CreateBody: Command {
    /// `body.create`.
    public static let name: CommandName = Name("body.create")
    /// The body with its seats and rules; its clauses are the charter's.
    public var terms: BodyTerms
    /// The decision that sets it up.
    public var decision: DecisionID

    /// Asks to set up a body.
    public init(terms: BodyTerms, decision: DecisionID) {
        self.terms = terms
        self.decision = decision
    }

    /// Only a decision that binds can set up a body, and only one of a new name.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        guard deciding.charter.body(terms.id) == nil else { throw Refusal(.bodies(.bodyExists)) }
        guard let found = deciding.state.decisions[decision], found.outcome == .agreed else {
            throw Refusal(.bodies(.needsDecision), by: terms.mandate.clause)
        }
        deciding.rest(on: terms.mandate.clause)
        deciding.record(BodyCreated(terms: terms, decision: decision))
    }
}

/// A body was set up.
public struct BodyCreated: Event {
    /// `body.created`.
    public static let name: EventName = Name("body.created")
    /// The body with its seats and rules.
    public let terms: BodyTerms
    /// The decision that set it up.
    public let decision: DecisionID

    /// Adds the body to those of the charter.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.charter.bodies.append(terms)
        state.bodies.furnish(with: state.charter)
    }
}
