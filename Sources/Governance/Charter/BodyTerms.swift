/// A body as the charter describes it: its seats and the rules it works by.
public struct BodyTerms: Codable, Hashable, Sendable, Identifiable {
    /// The charter's short name, used in addresses.
    public var id: BodyID
    /// What it is called.
    public var name: Wording
    /// The abbreviation that its numbers carry, for example `SSU` in `SSU 3/2024`.
    public var abbreviation: String
    /// What kind of body it is.
    public var kind: BodyKind
    /// The level its members are to hold at home (R28).
    public var level: Level
    /// What it is for, with the clause.
    public var mandate: Ruled<Wording>
    /// Its seats, in groups that share their terms.
    public var seats: [SeatGroup]
    /// When and how it meets; `nil` for a body that holds no meetings.
    public var meetings: MeetingTerms?
    /// How it decides; `nil` for a body without meetings.
    public var decisions: DecisionTerms?
    /// What becomes of its minutes; `nil` for a body without meetings.
    public var minutes: MinutesTerms?
    /// Who leads it; `nil` for a body without meetings.
    public var leadership: LeadershipTerms?
    /// What was there before and goes on in this body (R13).
    public var continues: Ruled<[Predecessor]>?
}

/// The kinds of body in a partnership (R47–R54).
public enum BodyKind: String, Codable, Hashable, Sendable, CaseIterable {
    /// The political arena for dialogue (Dialogmøte).
    case dialogue
    /// The top administrative body (Partnerskapsmøte).
    case partnership
    /// The strategic committee (SSU, SU).
    case strategic
    /// A professional committee (FSU).
    case professional
    /// A working group with a mandate and an end.
    case workingGroup
    /// The joint secretariat, which serves all bodies.
    case secretariat
    /// A body of one side only, which prepares what that side will say.
    case preparatory
}

/// The level at home that a body's members are to hold (R28).
public enum Level: String, Codable, Hashable, Sendable, CaseIterable {
    /// Elected: mayors and board.
    case political
    /// Municipal directors and the trust's director.
    case topManagement
    /// Administrative and professional leaders.
    case management
    /// Clinicians.
    case clinical
    /// Staff of the secretariat.
    case staff
}

/// The sides that meet (R45).
public enum Side: String, Codable, Hashable, Sendable, CaseIterable {
    /// The hospital trust.
    case trust
    /// The municipalities.
    case municipalities
    /// Users and their organisations.
    case users
    /// General practitioners and municipal doctors.
    case doctors
    /// Employees.
    case employees
    /// Institutions that look on, such as KS, the county governor and universities.
    case institutions
}

/// Seats that share their terms: members decide, observers speak, listeners listen.
public struct SeatGroup: Codable, Hashable, Sendable {
    /// The most seats that a group with a fixed number can have; a seat takes memory as soon as
    /// its body is there, so the number is not left to whoever writes it.
    public static let mostSeats = 100

    /// The middle part of each seat's name, for example `kommune`.
    public var id: String
    /// What a person in such a seat is called.
    public var title: Wording
    /// Whose side they are on.
    public var side: Side
    /// What they may do in the body.
    public var standing: Standing
    /// How many seats there are, or one for each partner of a kind.
    public var seats: Count
    /// Who appoints to them.
    public var appointedBy: Appointer
    /// Whether and how there are deputies.
    public var deputies: Deputies
    /// The clause that gives the seats.
    public var clause: ClauseID

    /// What a seat lets its holder do.
    public enum Standing: String, Codable, Hashable, Sendable, CaseIterable {
        /// Speaks and decides.
        case member
        /// Speaks, and does not decide.
        case observer
        /// Is present, and neither speaks nor decides (R59).
        case listener
    }

    /// How many seats a group has.
    public enum Count: Hashable, Sendable {
        /// A fixed number; written as the number.
        case fixed(Int)
        /// One for each partner of a kind, named by the partner's number; written as the kind.
        case each(PartnerKind)
    }

    /// Who appoints to a seat; written as one word, or as `councils: […]` or `body: …`, which may
    /// have `proposedBy: …` beside it.
    public enum Appointer: Hashable, Sendable {
        /// One of these councils, such as the regional councils.
        case councils([CouncilID])
        /// A body of the partnership, by a decision; where a side is named, on a proposal of its
        /// members (R103).
        case body(BodyID, proposedBy: Side? = nil)
        /// The partner whose seat it is, or whose side it is.
        case partner
        /// The organisation that the person speaks for.
        case organisation
        /// The seat follows from an office held elsewhere, such as mayor.
        case office
    }

    /// How deputies are kept (R94, R95).
    public enum Deputies: String, Codable, Hashable, Sendable, CaseIterable {
        /// No deputies.
        case none
        /// Each member has exactly one personal deputy.
        case personal
        /// The group has one ordered list.
        case list
    }

    /// The seats of this group in a body, in order.
    ///
    /// - Parameters:
    ///   - body: The body the group is in.
    ///   - partners: The charter's partners, for groups with one seat for each.
    public func seats(in body: BodyID, partners: [PartnerTerms]) -> [Seat] {
        switch seats {
        case .fixed(let count):
            (0..<max(0, count)).map { index in
                Seat(
                    id: SeatID("\(body).\(id).\(index + 1)"), body: body, group: self,
                    ordinal: index + 1, partner: nil)
            }
        case .each(let kind):
            partners.filter { $0.kind == kind }.enumerated().map { index, partner in
                Seat(
                    id: SeatID("\(body).\(id).\(partner.id)"), body: body, group: self,
                    ordinal: index + 1, partner: partner.id)
            }
        }
    }
}

/// One place in a body.
public struct Seat: Hashable, Sendable, Identifiable {
    /// Its name: body, group and number or partner.
    public let id: SeatID
    /// The body it is in.
    public let body: BodyID
    /// The group whose terms it has.
    public let group: SeatGroup
    /// Its place in the group, from 1.
    public let ordinal: Int
    /// The partner it belongs to, where the group has one seat for each.
    public let partner: PartnerID?
}

/// When and how a body meets.
public struct MeetingTerms: Codable, Hashable, Sendable {
    /// How meetings may be held (R71, R107).
    public var modes: Ruled<[MeetingMode]>
    /// The fewest ordinary meetings in a calendar year (R70, R106).
    public var leastPerYear: Ruled<Int>?
    /// The most meetings in a calendar year (R63).
    public var mostPerYear: Ruled<Int>?
    /// The last day by which the body's first meeting was expected (R65).
    public var firstBy: Ruled<CivilDate>?
    /// Whether meetings are open to all (R62, R68).
    public var open: Ruled<Bool>
    /// Whether the year's plan is to be adopted before the year begins (R108).
    public var yearPlan: Ruled<Bool>?
    /// Whether each ordinary meeting is to fix the date of next year's (R72).
    public var fixesNextDate: Ruled<Bool>?
    /// The body whose meeting must be on the same day (R60).
    public var sameDayAs: Ruled<BodyID>?
    /// The body of which each meeting must be preceded by one of this body (R146).
    public var before: Ruled<BodyID>?
    /// Fewest whole days from the call of an extraordinary meeting to its day (R120).
    public var extraordinaryDays: Ruled<Int>?
    /// Fewest whole days from a case's arrival to the meeting it wishes (R110).
    public var reportedDays: Ruled<Int>?
    /// What a case that comes later must have to be taken in (R111).
    public var lateCase: Ruled<LateCase>?
    /// The most days before the meeting at which notice and papers are to be sent (R73).
    public var papersEarliestDays: Ruled<Int>?
    /// The fewest days before the meeting at which notice and papers are to be sent (R73, X13).
    public var papersLatestDays: Ruled<Int>
    /// How notice and papers are sent (R74, R112).
    public var papersSentBy: Ruled<Distribution>
    /// Who must approve the agenda before notice is sent; empty where the charter names nobody
    /// (R109).
    public var agendaApprovedBy: Ruled<[Role]>?
}

/// How a meeting may be held.
public enum MeetingMode: String, Codable, Hashable, Sendable, CaseIterable {
    /// In one room.
    case physical
    /// By video.
    case video
    /// By telephone.
    case telephone
}

/// What lets a late case in (R111).
public enum LateCase: String, Codable, Hashable, Sendable, CaseIterable {
    /// The leader's approval and a reason why it cannot wait, both.
    case leaderAndReason
    /// A reason why it cannot wait.
    case reason
    /// Nothing; it waits.
    case never
}

/// How papers reach their readers.
public enum Distribution: String, Codable, Hashable, Sendable, CaseIterable {
    /// By e-mail with links to the papers.
    case mailWithLinks
    /// By e-mail with the papers attached.
    case mailWithAttachments
}

/// How a body decides.
public struct DecisionTerms: Codable, Hashable, Sendable {
    /// By which form.
    public var form: Ruled<DecisionForm>
    /// Who has a say: members alone, or their deputies in their stead (R114).
    public var say: Ruled<[SeatGroup.Standing]>
    /// Whether only cases reported and sent out before the meeting can be decided (R113).
    public var announcedOnly: Ruled<Bool>?
    /// Whether a binding decision here binds the partners without their own (R156), or leaves
    /// the formal decision with each of them (R20).
    public var delegated: Ruled<Bool>
    /// What follows when there is no agreement (X9).
    public var disagreement: Ruled<NextStep>
    /// Whether a seat that speaks for several partners must have recorded each one's input before
    /// a decision (R40).
    public var representedInput: Ruled<Strictness>?
    /// The body whose decisions set the frame within which this one decides (R83).
    public var within: Ruled<BodyID>?
    /// The fewest members present for a valid decision (R115); `nil` for a body that only
    /// discusses.
    public var quorum: Ruled<Int>?
    /// Whether each voter's vote is recorded when a vote is not unanimous (R116).
    public var recordedVote: Ruled<Bool>?
    /// Whole days that everyone is given to answer a case that is decided in writing, between
    /// meetings; `nil` where that is not allowed, which is our default.
    public var inWriting: Ruled<Int>?
}

/// The forms of decision.
public enum DecisionForm: String, Codable, Hashable, Sendable, CaseIterable {
    /// No decisions; discussion only (R56).
    case discussion
    /// Consensus of those present; no votes (R75).
    case consensus
    /// Consensus is sought, and a vote may be recorded; only a unanimous one binds (R21, X9).
    case consensusThenVote
}

/// What follows when a body does not agree.
public enum NextStep: String, Codable, Hashable, Sendable, CaseIterable {
    /// The case comes back to the same body.
    case returnsToBody
    /// The case goes to the body above.
    case goesToPartnershipMeeting
    /// The disagreement procedure of the overall agreement (R90).
    case disagreementProcedure
}

/// How hard a rule is.
public enum Strictness: String, Codable, Hashable, Sendable, CaseIterable {
    /// A breach is refused.
    case refuse
    /// A breach is granted with a warning.
    case warn
}

/// What becomes of a body's minutes.
public struct MinutesTerms: Codable, Hashable, Sendable {
    /// Periods of 24 hours without objection after which minutes stand approved (R117).
    public var tacitDays: Ruled<Int>?
    /// Most days after the meeting for minutes to be finished and sent (R76).
    public var sentDays: Ruled<Int>?
    /// Most days after the meeting for minutes to be open to all (R118).
    public var publishedDays: Ruled<Int>?
    /// Whether every partner is to have them on its own web site (R119).
    public var onPartnerSites: Ruled<Bool>?
}

/// Who leads a body.
public struct LeadershipTerms: Codable, Hashable, Sendable {
    /// The body that elects leader and deputy leader (R77, R100).
    public var electedBy: Ruled<BodyID>?
    /// Years after which the lead goes to the other side (R99).
    public var termYears: Ruled<Int>?
    /// The body whose leader also leads this one (R64).
    public var sameAs: Ruled<BodyID>?
}

/// What holds for every case of the partnership.
public struct CaseTerms: Codable, Hashable, Sendable {
    /// Whether a case of principle takes two steps: discussed in one meeting and decided in a
    /// later one (R149).
    public var twoSteps: Ruled<Bool>
    /// Whether a case may be taken in one step when the reason is recorded (R149).
    public var oneStepWithReason: Ruled<Bool>
    /// Who may submit, on the template (R151).
    public var intake: Ruled<Intake>
    /// Days that a partner is given to handle a case at home, unless the sending says otherwise.
    public var anchoringDays: Ruled<Int>
    /// Whether a binding decision gives every partner a duty to follow up (R39).
    public var followUp: Ruled<Bool>
    /// Days after a binding decision by which a partner is to report its follow-up.
    public var followUpDays: Ruled<Int>
    /// Kinds of case that one body alone decides (R78, R80, R91).
    public var decidedBy: [DecidedKind]?
    /// Kinds of case that are discussed in one meeting and decided in the body's very next, one
    /// step or two (R158).
    public var decidedInNext: Ruled<[CaseKind]>?

    /// Who may submit cases.
    public enum Intake: String, Codable, Hashable, Sendable, CaseIterable {
        /// Anyone who has signed in.
        case anyone
        /// Those who hold a seat or are a partner's contact.
        case participants
    }
}

/// A kind of case that one body alone decides; others may prepare it.
public struct DecidedKind: Codable, Hashable, Sendable {
    /// The kind.
    public var kind: CaseKind
    /// The body.
    public var body: BodyID
    /// The clause that gives it the power.
    public var clause: ClauseID
}

/// What a person can be towards a partnership; derived from appointments, never stored.
public enum Role: String, Codable, Hashable, Sendable, CaseIterable {
    /// Anyone who has signed in.
    case signedIn
    /// Founds partnerships, and nothing else.
    case `operator`
    /// Holds a post in the secretariat.
    case secretariat
    /// Leads the body.
    case leader
    /// Stands in for the leader.
    case deputyLeader
    /// Holds a seat that decides.
    case member
    /// Stands in for a member.
    case deputy
    /// Holds a seat that speaks.
    case observer
    /// Holds a seat that listens.
    case listener
    /// Answers for a partner.
    case contact
}
