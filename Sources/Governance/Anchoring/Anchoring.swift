import HashTreeCollections

/// Each partner's treatment of cases at home (R37, R38).
public struct Anchorings: Sendable {
    private var all: TreeDictionary<CaseID, Anchoring> = [:]

    /// The anchoring of a case, once it has been sent to the partners.
    public internal(set) subscript(id: CaseID) -> Anchoring? {
        get { all[id] }
        set { all[id] = newValue }
    }

    /// The cases that have been sent to the partners.
    public var cases: [CaseID] { all.keys.sorted() }
}

/// One case at all partners: who has handled it at home, and how.
public struct Anchoring: Sendable {
    /// The wording that the partners are asked to adopt alike (R36).
    public let reference: TextID
    /// The last day for an answer.
    public let due: CivilDate
    /// When it was sent.
    public let sentAt: Instant
    /// The partners asked.
    public let partners: [PartnerID]
    /// What each has recorded, the newest last.
    public internal(set) var treatments: [PartnerID: [LocalTreatment]] = [:]
    /// Input that a seat has recorded for a partner it speaks for (R40).
    public internal(set) var inputs: [PartnerID: RepresentedInput] = [:]

    /// Where a partner stands.
    public func status(of partner: PartnerID) -> LocalTreatment.Status {
        treatments[partner]?.last?.status ?? .notTreated
    }

    /// The partners who have answered: adopted or not, or that they have nothing to say.
    public var answered: [PartnerID] { partners.filter { status(of: $0).isAnswer } }

    /// Whether a partner's view is on record, from itself or from the seat that speaks for it.
    public func hasInput(from partner: PartnerID) -> Bool {
        status(of: partner).isAnswer || inputs[partner] != nil
    }
}

/// A partner's own treatment of a case (R38).
public struct LocalTreatment: Codable, Hashable, Sendable {
    /// How far it has come, or how it ended.
    public let status: Status
    /// The body at home.
    public let body: TextID?
    /// The number there.
    public let number: TextID?
    /// The day of the treatment, past or planned.
    public let date: CivilDate?
    /// The words adopted, or the remark.
    public let text: TextID?
    /// Whether the words are those of the reference (R36, X34); `nil` where none are given.
    public let isIdentical: Bool?
    /// When it was recorded.
    public let recordedAt: Instant

    /// How far a treatment has come, or how it ended.
    public enum Status: String, Codable, Hashable, Sendable, CaseIterable {
        /// Not handled yet.
        case notTreated
        /// On the agenda of a body at home.
        case scheduled
        /// Adopts.
        case adopts
        /// Adopts, with a remark.
        case adoptsWithRemark
        /// Cannot adopt.
        case cannotAdopt
        /// Has nothing to say.
        case noInput

        /// Whether the partner has answered.
        public var isAnswer: Bool {
            switch self {
            case .notTreated, .scheduled: false
            case .adopts, .adoptsWithRemark, .cannotAdopt, .noInput: true
            }
        }

        /// Whether the partner has adopted it by its own decision.
        public var isAdoption: Bool { self == .adopts || self == .adoptsWithRemark }
    }
}

/// What a seat recorded for a partner it speaks for (R40).
public struct RepresentedInput: Hashable, Sendable {
    /// The seat's holder who recorded it.
    public let person: PersonID
    /// The view; `nil` for "no input".
    public let text: TextID?
    /// When.
    public let at: Instant
    /// When input was first recorded; a later change does not make it late.
    public let since: Instant
}

/// Why anchoring cannot be done so.
public enum AnchoringRefusal: Hashable, Sendable {
    /// The case has not been sent to the partners.
    case notSent
    /// It has been sent; a new wording is a new round of its own.
    case alreadySent
    /// The case awaits triage or has been returned.
    case notRouted
    /// The day is before today.
    case past
    /// The partner was not asked.
    case notAsked(PartnerID)
    /// The contact of another partner.
    case notYourPartner
    /// A handled case needs the body at home and the day.
    case needsBodyAndDate
    /// A remark or a refusal needs its words.
    case needsText
    /// The seat does not speak for this partner.
    case notRepresented(PartnerID)
}
