import HashTreeCollections

/// The decision register.
public struct Decisions: Sendable {
    private var all: TreeDictionary<DecisionID, Decision> = [:]
    private var byCase: TreeDictionary<CaseID, [DecisionID]> = [:]

    /// An entry by its number.
    public subscript(id: DecisionID) -> Decision? { all[id] }

    /// How many there are.
    public var count: Int { all.count }

    var next: DecisionID { ID(all.count + 1) }

    /// The newest first.
    public var newestFirst: some Sequence<Decision> {
        (1...max(1, all.count)).reversed().lazy.compactMap { all[ID($0)] }
    }

    /// The entries on a case, in order of time.
    public func on(_ id: CaseID) -> [Decision] { (byCase[id] ?? []).compactMap { all[$0] } }

    /// The binding decision on a case, if there is one.
    public func agreed(on id: CaseID) -> Decision? { on(id).last { $0.outcome == .agreed } }

    mutating func add(_ decision: Decision) {
        all[decision.id] = decision
        byCase[decision.caseID, default: []].append(decision.id)
    }

    mutating func change(_ id: DecisionID, _ body: (inout Decision) -> Void) {
        guard var found = all[id] else { return }
        body(&found)
        all[id] = found
    }
}

/// What a body decided on a case, or that it did not agree.
///
/// It binds the partners by consensus and still replaces none of their own decisions, unless the
/// charter has delegated that (R20, R156, X35).
public struct Decision: Sendable, Identifiable {
    /// Its number in the register.
    public let id: DecisionID
    /// The case.
    public let caseID: CaseID
    /// The treatment that decided, whose number it bears (R247).
    public let item: ItemID
    /// The number of the treatment, `SSU 3/2024`.
    public let number: TreatmentNumber
    /// The wording.
    public let wording: TextID
    /// By consensus or by vote.
    public let method: Method
    /// Agreed or not.
    public let outcome: Outcome
    /// When.
    public let at: Instant
    /// What follows where there was no agreement (X9).
    public let nextStep: NextStep?
    /// Each partner's follow-up reports, in order of time (R39, R89).
    public internal(set) var reports: [FollowUpReport] = []

    /// How it was decided.
    public enum Method: String, Codable, Hashable, Sendable, CaseIterable {
        /// In a round of consensus.
        case consensus
        /// By vote.
        case vote
        /// In writing, between meetings, by everyone with a say.
        case inWriting
    }

    /// Whether there was agreement.
    public enum Outcome: String, Codable, Hashable, Sendable, CaseIterable {
        /// Agreed: binding by consensus.
        case agreed
        /// Not agreed: binds nobody.
        case notAgreed
    }
}

/// A round in which everyone with a say answers a proposal (R21, R75).
public struct Round: Sendable {
    /// The proposal, by its number on the item.
    public let proposal: Int
    /// Who has a say, fixed when the round was opened.
    public internal(set) var voices: [Voice]
    /// The answers by seat; silence at the close is no objection.
    public internal(set) var answers: [SeatID: Answer] = [:]
    /// When it was opened.
    public let openedAt: Instant
    /// When it was closed.
    public internal(set) var closedAt: Instant?
    /// For a round in writing, the first instant at which it is too late to answer; `nil` for one
    /// in the room.
    public internal(set) var due: Instant?
    /// Who demanded a meeting instead.
    public internal(set) var demand: MeetingDemand?

    /// The seats that objected.
    public var objections: [SeatID] {
        voices.map(\.seat).filter { answers[$0]?.position == .objects }
    }
}

/// An answer in a round.
public struct Answer: Hashable, Sendable {
    /// Who gave it.
    public let appointment: AppointmentID
    /// Where they stand.
    public let position: Position
    /// The reservation or the reason of the objection.
    public let text: TextID?
    /// When.
    public let at: Instant
}

/// Where somebody stands on a proposal.
public enum Position: String, Codable, Hashable, Sendable, CaseIterable {
    /// Agrees.
    case agrees
    /// Agrees, with a reservation that is minuted.
    case agreesWithReservation
    /// Objects, with a reason; then there is no consensus.
    case objects
}

/// A vote, in which each member's vote is recorded (R116).
public struct Vote: Sendable {
    /// The proposal, by its number on the item.
    public let proposal: Int
    /// Who has a say, fixed when the vote was opened.
    public internal(set) var voices: [Voice]
    /// The votes by seat.
    public internal(set) var ballots: [SeatID: Ballot] = [:]
    /// When it was opened.
    public let openedAt: Instant
    /// When it was closed.
    public internal(set) var closedAt: Instant?

    /// How many voted for and against.
    public var tally: (for: Int, against: Int) {
        (
            ballots.values.count { $0.choice == .for },
            ballots.values.count { $0.choice == .against }
        )
    }
}

/// A vote as it was cast.
public struct Ballot: Hashable, Sendable {
    /// Who cast it.
    public let appointment: AppointmentID
    /// For or against.
    public let choice: Choice
    /// When.
    public let at: Instant

    /// For or against.
    public enum Choice: String, Codable, Hashable, Sendable, CaseIterable {
        /// For the proposal.
        case `for`
        /// Against the proposal.
        case against
    }
}

/// Why something cannot be decided so.
public enum DecisionRefusal: Hashable, Sendable {
    /// The body discusses and does not decide (R56).
    case discussionOnly
    /// Only a case can be decided; this item is none.
    case notACase
    /// The item was neither reported nor sent out before the meeting (R113).
    case notAnnounced
    /// Discussed in one meeting, decided in a later one (R149); this is the first.
    case notDiscussedBefore
    /// This kind of case was not discussed in the body's last meeting, which was on this day; it
    /// is decided in the very next one (R158).
    case notDiscussedInPrevious(CivilDate)
    /// Another body alone decides this kind of case (R78, R80, R91).
    case decidedElsewhere(BodyID)
    /// The body decides within no other's frame.
    case noFrame
    /// No decision of the body that sets the frame has this number (R83).
    case notAFrame(of: BodyID)
    /// Seats that speak for several partners have not recorded these partners' input (R40).
    case inputMissing([PartnerID])
    /// Too few members are present.
    case noQuorum(present: Int, needed: Int)
    /// The body decides by consensus; no vote is held (R75).
    case noVotes
    /// The item has been decided.
    case alreadyDecided
    /// There is no such proposal on this item.
    case unknownProposal
    /// A round or a vote is open already.
    case alreadyOpen
    /// No round is open.
    case noRound
    /// No vote is open.
    case noVote
    /// The member is present, so the deputy has no say (R97).
    case principalPresent(AppointmentID)
    /// The person had no say when the round or vote was opened.
    case noSay
    /// Nobody who has a say in the round or vote is left; the item can be closed undecided.
    case nobodyLeft
    /// An objection needs its reason, and a reservation its words.
    case needsWords(Position)
    /// Votes are missing from these seats; each member's vote is recorded (R116).
    case votesMissing([SeatID])
    /// The charter does not let the body decide in writing.
    case notInWriting
    /// The case has no paper yet; in writing nobody can ask.
    case paperMissing
    /// It has been sent out to be decided in writing once; now it goes to the meeting.
    case alreadyInWriting
    /// The days to answer would not be over before the meeting.
    case meetingTooNear(answersBy: CivilDate)
    /// Nobody can answer for these seats, and all must.
    case seatsVacant([SeatID])
    /// The days to answer in writing are over.
    case answersOver
    /// The person does not answer for any of the seats that were asked.
    case notAsked
}
