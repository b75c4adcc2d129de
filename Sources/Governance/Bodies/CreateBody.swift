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

    /// Only a decision that binds can set up a body, and only one of a new name. What the body
    /// is called and is for stands in the log itself, open for ever, so its words are screened
    /// like any text.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        guard deciding.charter.body(terms.id) == nil else { throw Refusal(.bodies(.bodyExists)) }
        guard let found = deciding.state.decisions[decision], found.outcome == .agreed else {
            throw Refusal(.bodies(.needsDecision), by: terms.mandate.clause)
        }
        if let other = deciding.state.bodies.setUp[decision] {
            throw Refusal(.bodies(.decisionUsed(other)), by: terms.mandate.clause)
        }
        try checkNames()
        try checkWords()
        deciding.rest(on: terms.mandate.clause)
        deciding.record(BodyCreated(terms: terms, decision: decision))
    }

    /// Names of seats are put together with dots, so the parts have none; each group has its own.
    private func checkNames() throws(Refusal) {
        let groups = terms.seats.map(\.id)
        for name in [terms.id.rawValue] + groups {
            let isPlain = name.utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || $0 == UInt8(ascii: "-")
            }
            guard isPlain, (1...40).contains(name.utf8.count) else {
                throw Refusal(.bodies(.badName))
            }
        }
        guard Set(groups).count == groups.count else { throw Refusal(.bodies(.badName)) }
        for case .fixed(let count) in terms.seats.map(\.seats)
        where !(1...SeatGroup.mostSeats).contains(count) {
            throw Refusal(.bodies(.seatCount(limit: SeatGroup.mostSeats)))
        }
    }

    private func checkWords() throws(Refusal) {
        for wording in [terms.name] + terms.seats.map(\.title) {
            try wording.check(.title)
        }
        try terms.mandate.value.check(.mandate)
        for name in [terms.abbreviation] + (terms.continues?.value.map(\.name) ?? []) {
            _ = try TextField.title.screened(name)
        }
    }
}

extension Wording {
    /// Refuses words that could not be taken in as a text, in any of the languages.
    fileprivate func check(_ field: TextField) throws(Refusal) {
        for words in [nb, nn, en] { _ = try field.screened(words) }
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
        state.bodies.setUp[decision] = terms.id
    }
}
