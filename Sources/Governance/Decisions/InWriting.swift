/// A case is sent out to be decided in writing, before the meeting on whose agenda it stands
/// (where the charter allows it).
///
/// Its place on the agenda is what makes the way back short: an objection, a demand for a meeting
/// or a missing answer leaves it there, to be treated as any other item; and what was agreed is
/// told in that meeting's minutes.
public struct OpenRoundInWriting: Command {
    /// `round.openInWriting`.
    public static let name: CommandName = Name("round.openInWriting")
    /// The item.
    public var item: ItemID
    /// The wording to answer.
    public var wording: String
    /// The decision that sets the frame it keeps within, where the body decides within one.
    public var frame: DecisionID?

    /// Asks to send a case out.
    public init(item: ItemID, wording: String, frame: DecisionID? = nil) {
        self.item = item
        self.wording = wording
        self.frame = frame
    }

    /// The body that decides.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// Once an item, with a case paper, when every seat that decides has somebody to answer and
    /// the days to answer are over before the meeting.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let (meeting, found) = try deciding.known(item)
        if let obstacle = deciding.state.obstacle(toAskingInWriting: item, at: deciding.at) {
            throw obstacle
        }
        guard let terms = deciding.charter.body(meeting.body)?.decisions,
            let rule = terms.inWriting
        else { throw Refusal(.meetings(.noSuchBody)) }
        try ProposeDecision.checkFrame(frame, terms, &deciding)
        deciding.rest(on: rule.clause)
        let wording = try deciding.text(wording, .wording)
        let number = found.proposals.count + 1
        deciding.record(
            DecisionProposed(item: item, number: number, wording: wording, frame: frame))
        deciding.record(
            RoundOpenedInWriting(
                item: item, proposal: number,
                announced: found.announcedAt == nil
                    ? deciding.state.announcement(of: found, in: meeting) : nil,
                voices: deciding.state.voicesInWriting(on: found, of: meeting.body, deciding.today),
                due: deciding.state.zone.end(of: deciding.today.adding(days: rule.value))))
    }
}

/// A case was sent out to be decided in writing.
public struct RoundOpenedInWriting: Event {
    /// `round.openedInWriting`.
    public static let name: EventName = Name("round.openedInWriting")
    /// The item.
    public let item: ItemID
    /// The proposal, by its number on the item.
    public let proposal: Int
    /// Its number and paper, where it went out for the first time.
    public let announced: Announcement?
    /// Who was asked.
    public let voices: [Voice]
    /// The first instant at which it is too late to answer.
    public let due: Instant

    /// Adds the round; the item is out from now on, for everyone who may read it.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        if let announced { state.meetings.announce(announced, at: header.at) }
        state.meetings.change(item) {
            $0.rounds.append(
                Round(proposal: proposal, voices: voices, openedAt: header.at, due: due))
        }
    }
}

/// Somebody demands that a case which was sent out be treated in a meeting instead.
public struct DemandMeeting: Command {
    /// `round.demandMeeting`.
    public static let name: CommandName = Name("round.demandMeeting")
    /// The item.
    public var item: ItemID
    /// Why; nobody need say.
    public var reason: String?

    /// Asks for a meeting.
    public init(item: ItemID, reason: String? = nil) {
        self.item = item
        self.reason = reason
    }

    /// The body that decides.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// While it can be answered; one is enough, and the round is over.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let (meeting, found) = try deciding.known(item)
        guard let round = found.roundInWriting, round.isOpen(at: deciding.at) else {
            throw Refusal(.decisions(.noRound))
        }
        try deciding.checkActorImpartial(on: found)
        deciding.charter.body(meeting.body)?.decisions?.inWriting
            .map { deciding.rest(on: $0.clause) }
        let reason = try deciding.optionalText(reason, .reason)
        deciding.record(MeetingDemanded(item: item, reason: reason))
    }
}

/// A meeting was demanded instead of answers in writing.
public struct MeetingDemanded: Event {
    /// `meeting.demanded`.
    public static let name: EventName = Name("meeting.demanded")
    /// The item.
    public let item: ItemID
    /// Why.
    public let reason: TextID?

    /// Ends the round.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        let demand = MeetingDemand(person: header.actor.person, reason: reason, at: header.at)
        state.meetings.change(item) { item in
            guard let last = item.rounds.indices.last else { return }
            item.rounds[last].demand = demand
            item.rounds[last].closedAt = header.at
        }
    }
}

/// Somebody wanted a meeting instead of answering in writing.
public struct MeetingDemand: Hashable, Sendable {
    /// Who.
    public let person: PersonID
    /// Why, where that was said.
    public let reason: TextID?
    /// When.
    public let at: Instant
}
