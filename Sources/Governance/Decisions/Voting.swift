/// A vote is opened on a proposal, where the charter knows votes (R75, R116).
public struct OpenVote: Command {
    /// `vote.open`.
    public static let name: CommandName = Name("vote.open")
    /// The item.
    public var item: ItemID
    /// The proposal, by its number on the item.
    public var proposal: Int

    /// Asks to open a vote.
    public init(item: ItemID, proposal: Int) {
        self.item = item
        self.proposal = proposal
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// Never in a body that decides by consensus alone (R75).
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        if let meeting = deciding.state.meetings.meeting(of: item),
            let form = deciding.charter.body(meeting.body)?.decisions?.form,
            form.value == .consensus
        {
            throw Refusal(.decisions(.noVotes), by: form.clause)
        }
        let (meeting, found, terms) = try deciding.decidable(item)
        guard found.openVoices == nil else { throw Refusal(.decisions(.alreadyOpen)) }
        guard found.proposals.contains(where: { $0.number == proposal }) else {
            throw Refusal(.decisions(.unknownProposal))
        }
        deciding.warnOfAbsentSides(in: meeting, on: item)
        deciding.rest(on: terms.say.clause)
        terms.recordedVote.map { deciding.rest(on: $0.clause) }
        deciding.record(
            VoteOpened(
                item: item, proposal: proposal,
                voices: deciding.state.voices(in: meeting.id, on: item, at: deciding.at)))
    }
}

/// A vote was opened.
public struct VoteOpened: Event {
    /// `vote.opened`.
    public static let name: EventName = Name("vote.opened")
    /// The item.
    public let item: ItemID
    /// The proposal.
    public let proposal: Int
    /// Who has a say.
    public let voices: [Voice]

    /// Adds the vote.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(item) {
            $0.votes.append(Vote(proposal: proposal, voices: voices, openedAt: header.at))
        }
    }
}

/// Somebody with a say votes.
public struct CastVote: Command {
    /// `vote.cast`.
    public static let name: CommandName = Name("vote.cast")
    /// The item.
    public var item: ItemID
    /// Who; the secretariat may record others.
    public var appointment: AppointmentID
    /// For or against.
    public var choice: Ballot.Choice

    /// Asks to record a vote.
    public init(item: ItemID, appointment: AppointmentID, choice: Ballot.Choice) {
        self.item = item
        self.appointment = appointment
        self.choice = choice
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// For the seat's say (R97, R114); a vote can be changed until the vote is closed.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let (meeting, found) = try deciding.open(item)
        guard let vote = found.votes.last, vote.closedAt == nil else {
            throw Refusal(.decisions(.noVote))
        }
        let seat = try deciding.seat(of: appointment, among: vote.voices, in: meeting)
        deciding.state.bodies.seat(seat).map { deciding.rest(on: $0.group.clause) }
        deciding.record(
            VoteCast(item: item, seat: seat, appointment: appointment, choice: choice))
    }
}

/// Somebody voted.
public struct VoteCast: Event {
    /// `vote.cast`.
    public static let name: EventName = Name("vote.cast")
    /// The item.
    public let item: ItemID
    /// The seat.
    public let seat: SeatID
    /// Who.
    public let appointment: AppointmentID
    /// For or against.
    public let choice: Ballot.Choice

    /// Sets the seat's vote.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(item) { item in
            guard let last = item.votes.indices.last else { return }
            item.votes[last].ballots[seat] = Ballot(
                appointment: appointment, choice: choice, at: header.at)
        }
    }
}

/// The vote is closed, and the outcome stands.
public struct CloseVote: Command {
    /// `vote.close`.
    public static let name: CommandName = Name("vote.close")
    /// The item.
    public var item: ItemID

    /// Asks to close the vote.
    public init(item: ItemID) {
        self.item = item
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// When everyone with a say who is still there has voted (R116), and enough are there to
    /// decide (R115); only a unanimous vote binds (X9), and a vote of one who has left counts.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let (meeting, found) = try deciding.open(item)
        guard let vote = found.votes.last, vote.closedAt == nil else {
            throw Refusal(.decisions(.noVote))
        }
        if let obstacle = deciding.state.obstacle(toSettling: found, in: meeting, at: deciding.at) {
            throw obstacle
        }
        let present = meeting.present(at: deciding.at)
        let missing = vote.voices
            .filter { vote.ballots[$0.seat] == nil && present.contains($0.appointment) }
            .map(\.seat)
        let rule = deciding.charter.body(meeting.body)?.decisions?.recordedVote
        guard missing.isEmpty else {
            throw Refusal(.decisions(.votesMissing(missing)), by: rule?.clause)
        }
        rule.map { deciding.rest(on: $0.clause) }
        deciding.record(VoteClosed(item: item))
        try deciding.conclude(
            found, in: meeting, proposal: vote.proposal, method: .vote,
            agreed: vote.tally.against == 0 && vote.tally.for > 0)
    }
}

/// A vote was closed.
public struct VoteClosed: Event {
    /// `vote.closed`.
    public static let name: EventName = Name("vote.closed")
    /// The item.
    public let item: ItemID

    /// Marks the vote.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(item) { item in
            guard let last = item.votes.indices.last else { return }
            item.votes[last].closedAt = header.at
        }
    }
}
