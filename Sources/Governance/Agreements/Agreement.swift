import HashTreeCollections

/// The agreements of a partnership, in the order they were registered.
public struct Agreements: Sendable {
    private var all: TreeDictionary<AgreementID, Agreement> = [:]

    /// An agreement by its number.
    public subscript(id: AgreementID) -> Agreement? { all[id] }

    /// All of them, the oldest first.
    public var inOrder: [Agreement] { (0..<all.count).compactMap { all[ID($0 + 1)] } }

    /// Those that stand right under another.
    public func under(_ id: AgreementID) -> [Agreement] { inOrder.filter { $0.under == id } }

    var next: AgreementID { ID(all.count + 1) }

    mutating func add(_ agreement: Agreement) { all[agreement.id] = agreement }

    mutating func change(_ id: AgreementID, _ body: (inout Agreement) -> Void) {
        guard var found = all[id] else { return }
        body(&found)
        all[id] = found
    }
}

/// The number of an agreement in the register.
public typealias AgreementID = ID<Agreement>

/// The kinds of agreement in the register.
public enum AgreementKind: String, Codable, Hashable, Sendable, CaseIterable {
    /// The national agreement that the partnerships were founded on, between government and KS.
    case framework
    /// The cooperation agreement that the law demands (hol. § 6-1).
    case cooperation
    /// A part of the cooperation agreement with a text of its own.
    case subAgreement
    /// An agreement about one service, by which the points of § 6-2 are filled in.
    case service
    /// Municipalities' agreement that one of them does a task for the others (koml. § 20-4).
    case host
    /// Somebody else's agreement, kept to compare with (R200).
    case model

    /// Whether it binds the parties only when all of them have adopted it.
    public var isAdopted: Bool {
        switch self {
        case .cooperation, .subAgreement, .service, .host: true
        case .framework, .model: false
        }
    }

    /// Whether it is one of those that hol. § 6-1 demands, with its duties (§§ 6-4 and 6-5).
    public var isStatutory: Bool {
        switch self {
        case .cooperation, .subAgreement, .service: true
        case .framework, .host, .model: false
        }
    }

    /// What agreements of the kind are held against; those under a cooperation agreement help to
    /// fill its list.
    public var lists: [RequiredList] {
        switch self {
        case .cooperation: [.statutory, .template]
        case .subAgreement, .service: [.statutory]
        case .host: [.host]
        case .framework, .model: []
        }
    }
}

/// An agreement with its versions and what has been done about it.
public struct Agreement: Sendable, Identifiable {
    /// Its number.
    public let id: AgreementID
    /// What kind it is.
    public let kind: AgreementKind
    /// What it is called.
    public let title: TextID
    /// Who enters it; for a national one, the partners that it is put before.
    public let parties: [PartnerID]
    /// The agreement that it stands under.
    public let under: AgreementID?
    /// The months of notice that it sets itself; `nil` where the law's hold.
    public let noticeMonths: Int?
    /// Its versions, the oldest first.
    public internal(set) var versions: [AgreementVersion] = []
    /// Who has had a part in the work (R178).
    public internal(set) var contributions: [Contribution] = []
    /// The reviews of it, as they were recorded (hol. § 6-5).
    public internal(set) var reviews: [AgreementReview] = []
    /// When one of the parties gave notice.
    public internal(set) var termination: AgreementTermination?

    /// A version by its number, from 1.
    public func version(_ number: Int) -> AgreementVersion? {
        versions.indices.contains(number - 1) ? versions[number - 1] : nil
    }
}

/// One text of an agreement, with the days it is meant for and who has adopted it.
public struct AgreementVersion: Sendable {
    /// Its number, from 1.
    public let number: Int
    /// The whole text, as pasted.
    public let text: TextID
    /// The lines of the text on which clauses begin, from 0.
    public let headings: [Int]
    /// The first day it is meant for.
    public let from: CivilDate
    /// The last; `nil` where it is open.
    public let to: CivilDate?
    /// Each party's adoption, the newest record of it.
    public internal(set) var adoptions: [PartnerID: Adoption] = [:]
    /// The clauses, by their place, that cover a required point.
    public internal(set) var coverage: [RequiredPoint: [Int]] = [:]
    /// What the parties think of clauses, by their place (R204).
    public internal(set) var assessments: [Int: ClauseAssessment] = [:]
    /// When it was sent to Helsedirektoratet (R195).
    public internal(set) var sending: AgreementSending?
}

/// A party's own decision to enter into an agreement (R176).
public struct Adoption: Codable, Hashable, Sendable {
    /// Who decided.
    public let body: AdoptingBody
    /// The number of the case there.
    public let number: TextID?
    /// The day.
    public let date: CivilDate
}

/// Who can decide for a party.
public enum AdoptingBody: String, Codable, Hashable, Sendable, CaseIterable {
    /// The municipal council itself.
    case council
    /// The municipal executive board.
    case executive
    /// The board of the trust.
    case board
    /// The administration, of a municipality or the trust.
    case administration

    /// Whether a partner of a kind has such a body.
    public func belongs(to kind: PartnerKind) -> Bool {
        switch self {
        case .council, .executive: kind == .municipality
        case .board: kind == .trust
        case .administration: true
        }
    }
}

/// A part that somebody has had in the work on an agreement (R178).
public struct Contribution: Codable, Hashable, Sendable {
    /// Which part.
    public let part: Part
    /// Who, or which source.
    public let name: TextID

    /// The parts that § 6-1 demands.
    public enum Part: String, Codable, Hashable, Sendable, CaseIterable {
        /// A patients' and users' organisation took part.
        case organisation
        /// Patients' and users' experience was in the basis.
        case experience
    }
}

/// A review of an agreement with a view to changes (hol. § 6-5).
public struct AgreementReview: Codable, Hashable, Sendable {
    /// The day.
    public let date: CivilDate
    /// What it came to.
    public let conclusion: TextID
}

/// An agreement sent to Helsedirektoratet (hol. § 6-4, R195).
public struct AgreementSending: Codable, Hashable, Sendable {
    /// The day.
    public let date: CivilDate
    /// The receipt or where it is archived.
    public let receipt: TextID?
}

/// Notice by which an agreement ends.
public struct AgreementTermination: Codable, Hashable, Sendable {
    /// Who gave notice; `nil` for a party that is no partner, such as the state.
    public let partner: PartnerID?
    /// The day of the notice.
    public let given: CivilDate
    /// The first day on which the agreement no longer holds.
    public let ends: CivilDate
}

/// What the parties think of a clause, for the next revision (R204).
public struct ClauseAssessment: Codable, Hashable, Sendable {
    /// Whether it works.
    public let standing: Standing
    /// What is wanted.
    public let goal: TextID?
    /// What is to be done.
    public let measure: TextID?
    /// What that is to lead to.
    public let effect: TextID?

    /// Whether a clause works.
    public enum Standing: String, Codable, Hashable, Sendable, CaseIterable {
        /// It works.
        case works
        /// It must be developed.
        case mustDevelop
    }
}
