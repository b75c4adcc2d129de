/// One item of a meeting's agenda; for a case, this is its treatment in that meeting.
public struct AgendaItem: Sendable, Identifiable {
    /// Its number in the register.
    public let id: ItemID
    /// The case, for a treatment.
    public let caseID: CaseID?
    /// What it is called, where it is no case.
    public let title: TextID?
    /// What kind of item it is.
    public let kind: ItemKind
    /// Under which conditions it was taken in after the deadline (R111).
    public let late: LatePlacement?
    /// What it carries in, where it was taken in from the proposals.
    public let carries: Carried?
    /// Minutes set aside for it.
    public internal(set) var minutes: Int?
    /// Who presents it, in words.
    public internal(set) var presenter: TextID?
    /// The body's number of the treatment, `SSU 3/2024` (R247); given when notice is sent.
    public internal(set) var number: TreatmentNumber?
    /// When it was sent out with a notice; `nil` for what nobody was told of (R113).
    public internal(set) var announcedAt: Instant?
    /// The version of the case paper that was sent out.
    public internal(set) var paperVersion: Int?
    /// When it was called up.
    public internal(set) var openedAt: Instant?
    /// When it was finished.
    public internal(set) var closedAt: Instant?
    /// Who may be partial in it, and who has been found so.
    public internal(set) var conflicts: [ConflictOfInterest] = []
    /// Statements asked to be minuted.
    public internal(set) var statements: [Statement] = []
    /// Wordings proposed for decision.
    public internal(set) var proposals: [Proposal] = []
    /// Rounds of consensus.
    public internal(set) var rounds: [Round] = []
    /// Votes.
    public internal(set) var votes: [Vote] = []
    /// What was decided, or that nothing was.
    public internal(set) var decision: DecisionID?
    /// The exemptions from openness, the one in force last.
    public internal(set) var exemptions: [Exemption] = []

    /// Whether it is being treated.
    public var isOpen: Bool { openedAt != nil && closedAt == nil }

    /// Who has a say in the round or vote that is open in the room; `nil` where none is.
    public var openVoices: [Voice]? {
        if let round = rounds.last, round.closedAt == nil, round.due == nil { return round.voices }
        if let vote = votes.last, vote.closedAt == nil { return vote.voices }
        return nil
    }
}

extension AgendaItem {
    /// Ends whatever round is still open on it.
    mutating func endRound(at instant: Instant) {
        guard let last = rounds.indices.last else { return }
        rounds[last].closedAt = rounds[last].closedAt ?? instant
    }
}

/// The kinds of agenda item.
public enum ItemKind: String, Codable, Hashable, Sendable, CaseIterable {
    /// A case, for discussion or decision.
    case treatment
    /// Something to be told.
    case information
    /// An election.
    case election
    /// The minutes of an earlier meeting.
    case minutes
    /// Any other business ("eventuelt"): discussion only (R113).
    case otherBusiness
}

/// The number of a treatment in a body, `SSU 3/2024` (R247).
public struct TreatmentNumber: Codable, Hashable, Sendable {
    /// The body.
    public let body: BodyID
    /// Its place among the body's treatments of the year, from 1.
    public let sequence: Int
    /// The year of the meeting.
    public let year: Int
}

/// The conditions under which a late case was taken in (R111, X12).
public struct LatePlacement: Codable, Hashable, Sendable {
    /// The last day on which it would have been in time.
    public let deadline: CivilDate
    /// Who approved; `nil` where the call of the meeting stands for it (X12).
    public let approvedBy: PersonID?
    /// Why it cannot wait.
    public let reason: TextID
}

/// Words that somebody asked to have minuted.
public struct Statement: Hashable, Sendable {
    /// Who.
    public let appointment: AppointmentID
    /// What.
    public let text: TextID
    /// When.
    public let at: Instant
}

/// A wording proposed for decision.
public struct Proposal: Hashable, Sendable {
    /// Its place among the item's proposals, from 1.
    public let number: Int
    /// Who proposed it.
    public let person: PersonID
    /// The wording.
    public let wording: TextID
    /// The decision that sets the frame it keeps within (R83).
    public let frame: DecisionID?
    /// When.
    public let at: Instant
}

/// Why the agenda cannot be so.
public enum AgendaRefusal: Hashable, Sendable {
    /// There is no such item, or it is on another agenda.
    case unknownItem
    /// The case belongs to another body.
    case otherBody(BodyID)
    /// The case is on this agenda already.
    case alreadyPlaced
    /// The case came after the deadline; it needs the leader's approval (R111). Without it, it
    /// goes to the next meeting it is in time for, if one is planned.
    case lateNeedsLeader(deadline: CivilDate, next: CivilDate? = nil)
    /// The case came after the deadline; a reason is needed why it cannot wait for the next
    /// meeting it is in time for (R111).
    case lateNeedsReason(deadline: CivilDate, next: CivilDate? = nil)
    /// The case came after the deadline, and the charter lets none in; it waits for the next
    /// meeting it is in time for.
    case tooLate(deadline: CivilDate, next: CivilDate? = nil)
    /// The case came in time; nothing is to be approved.
    case notLate
    /// The item has been sent out with a notice; it can only be taken off by cancelling.
    case announced
    /// The order names other items than the agenda has.
    case orderIncomplete
    /// The agenda has nothing on it.
    case emptyAgenda
    /// The agenda must be approved first (R109); by these roles still.
    case notApproved(missing: [Role])
    /// The actor has approved, or has no role that approves.
    case nothingToApprove
    /// Cases on the agenda await triage.
    case untriaged([CaseNumber])
    /// Another item is open; close it first.
    case otherItemOpen(ItemID)
    /// The item has been treated.
    case itemClosed
    /// The item is not being treated.
    case itemNotOpen
    /// The person has the floor, or waits for it already.
    case alreadyListed
    /// The person does not wait for the floor.
    case notWaiting
    /// The person does not have the floor.
    case notSpeaking
    /// A round or vote is open on the item; close it first.
    case roundOpen
    /// An item of this kind takes a case.
    case kindTakesCase
    /// An item can be given minutes within these bounds only.
    case minutesOutside(ClosedRange<Int>)
    /// The plan of the items says what it said before.
    case scheduleUnchanged
    /// It is not, or no longer, among what is proposed for this agenda.
    case notProposed
}

extension Deciding {
    /// An item with its meeting.
    func known(_ id: ItemID) throws(Refusal) -> (meeting: Meeting, item: AgendaItem) {
        guard let meeting = state.meetings.meeting(of: id), let item = meeting.item(id) else {
            throw Refusal(.agenda(.unknownItem))
        }
        return (meeting, item)
    }

    /// An item that is being treated, with its meeting; whoever was found partial in it keeps out.
    func open(_ id: ItemID) throws(Refusal) -> (meeting: Meeting, item: AgendaItem) {
        let found = try known(id)
        guard found.meeting.isOpen else { throw Refusal(.meetings(.notOpen)) }
        guard found.item.isOpen else { throw Refusal(.agenda(.itemNotOpen)) }
        try checkActorImpartial(on: found.item)
        return found
    }
}
