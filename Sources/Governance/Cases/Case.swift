import HashTreeCollections

/// The cases of a partnership.
public struct Cases: Sendable {
    private var all: TreeDictionary<CaseID, Case> = [:]
    private var received: [Int: Int] = [:]
    private var bySubmitter: TreeDictionary<PersonID, [CaseID]> = [:]
    /// Cases that not everyone may read, or once could not: few, whatever the register's size.
    public private(set) var restricted: Set<CaseID> = []

    /// A case by its number in the register.
    public subscript(id: CaseID) -> Case? { all[id] }

    /// How many there are.
    public var count: Int { all.count }

    /// The newest first.
    public var newestFirst: some Sequence<Case> {
        (1...max(1, all.count)).reversed().lazy.compactMap { all[ID($0)] }
    }

    /// Those that somebody submitted, the newest first.
    public func submitted(by person: PersonID) -> [Case] {
        (bySubmitter[person] ?? []).reversed().compactMap { all[$0] }
    }

    /// Everyone who has submitted one.
    var submitters: some Sequence<PersonID> { bySubmitter.keys }

    var next: CaseID { ID(all.count + 1) }

    func nextNumber(in year: Int) -> CaseNumber {
        CaseNumber(year: year, sequence: received[year, default: 0] + 1)
    }

    mutating func add(_ new: Case) {
        all[new.id] = new
        received[new.number.year, default: 0] += 1
        bySubmitter[new.submitter, default: []].append(new.id)
        restricted.insert(new.id)
    }

    mutating func change(_ id: CaseID, _ body: (inout Case) -> Void) {
        guard var found = all[id] else { return }
        body(&found)
        all[id] = found
        if found.triage == nil || !found.exemptions.isEmpty || found.intake == .returned {
            restricted.insert(id)
        } else {
            restricted.remove(id)
        }
    }
}

/// The number that people use of a case, `2024/1`; an attribute, never a key.
public struct CaseNumber: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The year it was received.
    public let year: Int
    /// Its place among those of the year, from 1.
    public let sequence: Int

    /// Year and sequence, `2024/1`.
    public var description: String { "\(year)/\(sequence)" }
}

/// A matter that somebody asks the partnership to handle, from submission on.
public struct Case: Sendable, Identifiable {
    /// Its number in the register.
    public let id: CaseID
    /// The number that people use.
    public let number: CaseNumber
    /// Who submitted it.
    public let submitter: PersonID
    /// When it was received; deadlines count from here.
    public let receivedAt: Instant
    /// What was submitted, the newest version last (a case returned for completion has several).
    public internal(set) var submissions: [Submission]
    /// How it is to be handled; `nil` until the secretariat has taken a stand.
    public internal(set) var triage: Triage?
    /// When the last triage was made; until then nobody else may know what was submitted.
    public internal(set) var assessedAt: Instant?
    /// The case papers, one version after another.
    public internal(set) var papers: [CasePaper] = []
    /// The files with it.
    public internal(set) var attachments: [Attachment] = []
    /// Meetings for which the leader has let it in late (R111).
    public internal(set) var lateApprovals: [MeetingID: LateApproval] = [:]
    /// Its treatments, in order of time.
    public internal(set) var treatments: [ItemID] = []
    /// Why and when it was withdrawn.
    public internal(set) var withdrawal: Withdrawal?
    /// The exemptions from openness, the one in force last.
    public internal(set) var exemptions: [Exemption] = []

    /// What was submitted last.
    public var submission: Submission { submissions[submissions.count - 1] }

    /// The title that those who may read the case see.
    public var title: TextID { papers.last?.title ?? submission.title }

    /// Where the case stands on its way in.
    public var intake: Intake {
        if withdrawal != nil { return .withdrawn }
        return switch triage?.outcome {
        case nil: .received
        case .routed(let body): .routed(body)
        case .returned: .returned
        case .answered: .answered
        case .rejected: .rejected
        }
    }

    /// Where a case stands on its way in.
    public enum Intake: Hashable, Sendable {
        /// Awaits triage; exempt until then.
        case received
        /// Sent back to its submitter for completion.
        case returned
        /// Belongs to a body.
        case routed(BodyID)
        /// Answered by the secretariat.
        case answered
        /// Not taken in.
        case rejected
        /// Taken back by its submitter.
        case withdrawn
    }
}

/// What a submitter wrote on the template (R151).
public struct Submission: Codable, Hashable, Sendable {
    /// What the case is called.
    public let title: TextID
    /// What it is about and why now.
    public let background: TextID
    /// What the partnership is asked to do.
    public let question: TextID
    /// What the submitter proposes.
    public let proposal: TextID?
    /// The law or agreement it rests on (R1).
    public let basis: TextID?
    /// The meeting wished for.
    public let wishes: MeetingID?
    /// The group of patients with priority it concerns; never demanded (R206).
    public let priority: Name<PriorityGroup>?
}

/// How the secretariat decided that a case be handled (R128).
public struct Triage: Codable, Hashable, Sendable {
    /// Where it goes.
    public let outcome: Outcome
    /// What kind of case it is.
    public let kind: CaseKind
    /// In which respects it is one of principle (R86).
    public let principles: [Principle]
    /// One step or two (R149).
    public let steps: Steps
    /// Why the case goes there (R29).
    public let routingReason: TextID
    /// Why one step is enough.
    public let oneStepReason: TextID?

    /// What the secretariat can decide.
    public enum Outcome: Codable, Hashable, Sendable {
        /// A body handles it.
        case routed(to: BodyID)
        /// The submitter is to complete it.
        case returned
        /// The secretariat has answered it.
        case answered
        /// It is not taken in.
        case rejected
    }
}

/// The kinds of case.
public enum CaseKind: String, Codable, Hashable, Sendable, CaseIterable {
    /// A common routine or procedure (R91).
    case routine
    /// A plan or strategy.
    case plan
    /// A declaration of where the partnership puts its weight, for a period (R78).
    case declaration
    /// A task moves from one level to the other (R27).
    case taskTransfer
    /// The partners disagree (R90).
    case disagreement
    /// A change of the agreement itself (R80).
    case agreement
    /// An election.
    case election
    /// Something to be told.
    case information
    /// Anything else.
    case other
}

/// In what respect a case is one of principle (R86).
public enum Principle: String, Codable, Hashable, Sendable, CaseIterable {
    /// Administrative.
    case administrative
    /// Professional.
    case professional
    /// Economic.
    case economic
}

/// The steps a case takes (R149).
public enum Steps: String, Codable, Hashable, Sendable, CaseIterable {
    /// Discussed and decided in one meeting, for a recorded reason.
    case one
    /// Discussed in one meeting, decided in a later one.
    case two
}

/// One version of a case paper (R248).
public struct CasePaper: Codable, Hashable, Sendable {
    /// Its number, from 1.
    public let version: Int
    /// What the case is called.
    public let title: TextID
    /// The facts of the case.
    public let background: TextID
    /// How they are weighed.
    public let assessment: TextID?
    /// What the body is asked to decide.
    public let recommendation: TextID
    /// When it was written.
    public let writtenAt: Instant
    /// Who wrote it.
    public let author: PersonID
}

/// A file with a case; its bytes are kept outside the log.
public struct Attachment: Codable, Hashable, Sendable {
    /// Its place among the case's files, from 1.
    public let number: Int
    /// What the file is called.
    public let name: TextID
    /// The file by its content.
    public let file: StoredFile
    /// When it was attached.
    public let attachedAt: Instant
}

/// A file that has been screened and stored before it is named here.
public struct StoredFile: Codable, Hashable, Sendable {
    /// SHA-256 of the content, in hexadecimal digits.
    public let digest: String
    /// Its size in bytes.
    public let size: Int
    /// Its media type, found from the content.
    public let mediaType: String

    /// A stored file.
    public init(digest: String, size: Int, mediaType: String) {
        self.digest = digest
        self.size = size
        self.mediaType = mediaType
    }
}

/// The leader let a late case in for a meeting (R111).
public struct LateApproval: Hashable, Sendable {
    /// Who approved.
    public let by: PersonID
    /// When.
    public let at: Instant
}

/// A case was taken back.
public struct Withdrawal: Hashable, Sendable {
    /// Why.
    public let reason: TextID
    /// When.
    public let at: Instant
}
