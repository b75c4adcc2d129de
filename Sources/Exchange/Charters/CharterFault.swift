public import Governance

/// Everything that can be wrong with a charter file; each has its sentence in one switch.
public enum CharterFault: Hashable, Sendable {
    // The form of the file.
    /// Nothing is written in it.
    case emptyFile
    /// It is no YAML; the parser's own words.
    case yaml(String)
    /// An anchor, alias or tag.
    case anchor
    /// A mapping has a list or mapping as a key.
    case keyIsNoWord
    /// A key stands twice in one mapping.
    case duplicateKey(String)
    /// A key that no rule knows, and the one that was probably meant.
    case unknownKey(String, nearest: String?)
    /// A key that must be there.
    case missingKey(String)
    /// A key with nothing after it.
    case empty(expected: String)
    /// A value of another kind or form than the key holds.
    case unreadable(String, expected: String)
    /// A short name with characters that would not do in an address.
    case badName(String)

    // Names and references.
    /// Two things of one kind with one short name.
    case duplicateName(CharterThing, String)
    /// A name that nothing of the kind has.
    case unknownName(CharterThing, String, nearest: String?)
    /// Words in some language are left empty.
    case emptyWords
    /// A clause of a source quotes none of its words.
    case clauseWithoutWords(ClauseID)
    /// No requirement has such a number.
    case noRequirement(String)
    /// No contradiction has such a number.
    case noContradiction(String)

    // Partners and seats.
    /// Not exactly one trust.
    case trusts(Int)
    /// No municipality.
    case noMunicipality
    /// Not the form of number that the kind of partner has.
    case partnerNumber(PartnerID, PartnerKind)
    /// A last day is before its first.
    case periodBackwards
    /// A group without seats.
    case noSeats(Int)
    /// A group with more seats than can be.
    case tooManySeats(Int)
    /// Seats that no council appoints to, since none is named.
    case nobodyAppoints
    /// Seats that a body appoints to which never meets.
    case appointerNeverMeets(BodyID)
    /// A municipality for which nobody speaks in a body that decides (R17).
    case nobodySpeaksFor(PartnerID, in: BodyID)
    /// No secretariat with a post.
    case noSecretariat
    /// A body without seats for a side that takes part at every level (R44).
    case sideMissing(Side, in: BodyID)
    /// A level of the recommended structure is missing (R51).
    case levelMissing(BodyKind)

    // Rules.
    /// A number below the least that makes sense.
    case numberBelow(Int, least: Int)
    /// A version below 1.
    case version(Int)
    /// A day before the charter is in force.
    case beforeInForce(CivilDate)
    /// Minutes are to stand on the partners' sites, and no day is set for making them public.
    case sitesWithoutDay
    /// Two bodies alone decide one kind of case.
    case decidedTwice(CaseKind)
    /// A list of ways or people with nothing in it.
    case emptyList
    /// The first day for papers is after the last.
    case papersWindow(earliest: Int, latest: Int)
    /// A deadline that is longer than the time between two meetings.
    case beyondInterval(days: Int, interval: Int)
    /// Cases may be reported after the papers are to be sent.
    case reportedAfterPapers(reported: Int, papers: Int)
    /// More meetings are demanded than allowed.
    case mostBelowLeast(most: Int, least: Int)
    /// The parts of the cost key do not make a whole.
    case percentSum(Int)
    /// A municipality has no weight, though a part of the cost is shared by weights.
    case noWeight(PartnerID)
    /// A body that is to meet on its own day, before itself or be led by itself.
    case refersToItself
    /// Bodies that are each led by the leader of another, in a circle.
    case leadershipCircle([BodyID])
    /// A rule refers to the meetings of a body that holds none.
    case neverMeets(BodyID)
    /// A body meets, but part of its rules is missing.
    case meetsWithout(String)
    /// A body that takes no votes has a rule about votes.
    case votingWithoutVotes(DecisionForm)
    /// Nobody may give a command.
    case nobodyMay(CommandName)
    /// The table names a command that does not exist.
    case unknownCommand(CommandName, nearest: String?)
    /// The table leaves a command out.
    case commandLeftOut(CommandName)

    /// Whether a charter with this fault can be used.
    public var severity: CharterProblem.Severity {
        switch self {
        case .sideMissing, .levelMissing, .reportedAfterPapers: .warning
        default: .error
        }
    }
}

/// The kinds of thing that a charter names.
public enum CharterThing: String, Hashable, Sendable, CaseIterable {
    /// A clause.
    case clause
    /// A body.
    case body
    /// A council outside the partnership.
    case council
    /// A partner.
    case partner
    /// A group of seats within a body.
    case seatGroup = "group of seats"
    /// A ground for exemption.
    case ground
    /// A group of patients.
    case priority = "priority group"

    /// The top-level key that lists such things.
    var root: String {
        switch self {
        case .clause: "clauses"
        case .body, .seatGroup: "bodies"
        case .council: "councils"
        case .partner: "partners"
        case .ground: "grounds"
        case .priority: "priorities"
        }
    }
}
