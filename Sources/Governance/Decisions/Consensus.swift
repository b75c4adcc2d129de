/// A round of consensus is opened on a proposal (R21, R75).
public struct OpenRound: Command {
    /// `round.open`.
    public static let name: CommandName = Name("round.open")
    /// The item.
    public var item: ItemID
    /// The proposal, by its number on the item.
    public var proposal: Int

    /// Asks to open a round.
    public init(item: ItemID, proposal: Int) {
        self.item = item
        self.proposal = proposal
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// On what can be decided here and now; who has a say is fixed at this moment (R97).
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let (meeting, found, terms) = try deciding.decidable(item)
        guard found.openVoices == nil else { throw Refusal(.decisions(.alreadyOpen)) }
        guard found.proposals.contains(where: { $0.number == proposal }) else {
            throw Refusal(.decisions(.unknownProposal))
        }
        deciding.warnOfAbsentSides(in: meeting, on: item)
        deciding.rest(on: terms.say.clause)
        deciding.record(
            RoundOpened(
                item: item, proposal: proposal,
                voices: deciding.state.voices(in: meeting.id, on: item, at: deciding.at)))
    }
}

/// A round was opened.
public struct RoundOpened: Event {
    /// `round.opened`.
    public static let name: EventName = Name("round.opened")
    /// The item.
    public let item: ItemID
    /// The proposal.
    public let proposal: Int
    /// Who has a say.
    public let voices: [Voice]

    /// Adds the round.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(item) {
            $0.rounds.append(Round(proposal: proposal, voices: voices, openedAt: header.at))
        }
    }
}

/// Somebody with a say answers in the round.
public struct AnswerRound: Command {
    /// `round.answer`.
    public static let name: CommandName = Name("round.answer")
    /// The item.
    public var item: ItemID
    /// Who; the secretariat may record others.
    public var appointment: AppointmentID
    /// Where they stand.
    public var position: Position
    /// The reservation, or the reason of the objection.
    public var text: String?

    /// Asks to record an answer.
    public init(
        item: ItemID, appointment: AppointmentID, position: Position,
        text: String? = nil
    ) {
        self.item = item
        self.appointment = appointment
        self.position = position
        self.text = text
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// For the seat's say (R97, R114); an answer can be changed until the round is closed.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let (meeting, known) = try deciding.known(item)
        if let round = known.rounds.last, round.due != nil, round.closedAt == nil {
            return try answer(round, inWritingOn: known, of: meeting, &deciding)
        }
        let (_, found) = try deciding.open(item)
        guard let round = found.rounds.last, round.closedAt == nil else {
            throw Refusal(.decisions(.noRound))
        }
        let seat = try deciding.seat(of: appointment, among: round.voices, in: meeting)
        try record(for: seat, &deciding)
    }

    /// Records the answer of a seat, with the words that it needs.
    func record(for seat: SeatID, _ deciding: inout Deciding) throws(Refusal) {
        let field: TextField = position == .objects ? .objection : .reservation
        let words = position == .agrees ? nil : try deciding.optionalText(text, field)
        if position != .agrees, words == nil {
            throw Refusal(.decisions(.needsWords(position)))
        }
        deciding.state.bodies.seat(seat).map { deciding.rest(on: $0.group.clause) }
        deciding.record(
            RoundAnswered(
                item: item, seat: seat, appointment: appointment, position: position,
                text: words))
    }
}

/// Somebody answered in a round.
public struct RoundAnswered: Event {
    /// `round.answered`.
    public static let name: EventName = Name("round.answered")
    /// The item.
    public let item: ItemID
    /// The seat.
    public let seat: SeatID
    /// Who.
    public let appointment: AppointmentID
    /// Where they stand.
    public let position: Position
    /// The reservation or the reason.
    public let text: TextID?

    /// Sets the seat's answer.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(item) { item in
            guard let last = item.rounds.indices.last else { return }
            item.rounds[last].answers[seat] = Answer(
                appointment: appointment, position: position, text: text, at: header.at)
        }
    }
}

/// The round is closed, and the outcome stands.
public struct CloseRound: Command {
    /// `round.close`.
    public static let name: CommandName = Name("round.close")
    /// The item.
    public var item: ItemID

    /// Asks to close the round.
    public init(item: ItemID) {
        self.item = item
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// Consensus when nobody present objects (R75); silence is no objection, and is minuted as
    /// silence. An objection leaves the matter undecided, with the charter's next step (X9), also
    /// when whoever made it has left since: an objection is withdrawn only in words. Somebody
    /// must be left who can be silent, and as many as decide (R115).
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let (meeting, found) = try deciding.open(item)
        guard let round = found.rounds.last, round.closedAt == nil else {
            throw Refusal(.decisions(.noRound))
        }
        if let obstacle = deciding.state.obstacle(toSettling: found, in: meeting, at: deciding.at) {
            throw obstacle
        }
        deciding.record(RoundClosed(item: item))
        try deciding.conclude(
            found, in: meeting, proposal: round.proposal, method: .consensus,
            agreed: round.objections.isEmpty)
    }
}

extension Deciding {
    /// Records what a round or vote led to: a binding decision, or none and the next step.
    ///
    /// An objection in the round of a body that may vote leaves the item open, for the vote.
    mutating func conclude(
        _ item: AgendaItem, in meeting: Meeting, proposal: Int, method: Decision.Method,
        agreed: Bool
    ) throws(Refusal) {
        guard let terms = charter.body(meeting.body)?.decisions, let caseID = item.caseID,
            let number = item.number,
            let wording = item.proposals.first(where: { $0.number == proposal })?.wording
        else { throw Refusal(.decisions(.unknownProposal)) }
        rest(on: terms.form.clause)
        if agreed {
            rest(on: charter.cases.followUp.clause)
            rest(on: terms.delegated.clause)
        } else {
            rest(on: terms.disagreement.clause)
            if method == .consensus, terms.form.value == .consensusThenVote { return }
        }
        record(
            DecisionMade(
                decision: state.decisions.next, case: caseID, item: item.id, number: number,
                wording: wording, method: method, outcome: agreed ? .agreed : .notAgreed,
                nextStep: agreed ? nil : terms.disagreement.value))
    }
}

/// A round was closed.
public struct RoundClosed: Event {
    /// `round.closed`.
    public static let name: EventName = Name("round.closed")
    /// The item.
    public let item: ItemID

    /// Marks the round.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(item) { item in
            guard let last = item.rounds.indices.last else { return }
            item.rounds[last].closedAt = header.at
        }
    }
}

/// A body decided on a case, or did not agree.
public struct DecisionMade: Event {
    /// `decision.made`.
    public static let name: EventName = Name("decision.made")
    /// Its number in the register.
    public let decision: DecisionID
    /// The case.
    public let `case`: CaseID
    /// The treatment that decided.
    public let item: ItemID
    /// The number of the treatment.
    public let number: TreatmentNumber
    /// The wording.
    public let wording: TextID
    /// By consensus or by vote.
    public let method: Decision.Method
    /// Agreed or not.
    public let outcome: Decision.Outcome
    /// What follows where there was no agreement.
    public let nextStep: NextStep?

    /// Adds the decision to the register and to its item.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.decisions.add(
            Decision(
                id: decision, caseID: `case`, item: item, number: number, wording: wording,
                method: method, outcome: outcome, at: header.at, nextStep: nextStep))
        state.meetings.change(item) { $0.decision = decision }
    }
}
