import Governance

extension CharterFault {
    /// What is wrong and what was expected, for people who write charters.
    var sentence: (what: String, expected: String) {
        switch self {
        case .emptyFile, .yaml, .anchor, .keyIsNoWord, .duplicateKey, .unknownKey, .missingKey,
            .empty, .unreadable, .badName:
            formSentence
        case .duplicateName, .unknownName, .emptyWords, .clauseWithoutWords, .noRequirement,
            .noContradiction:
            nameSentence
        case .trusts, .noMunicipality, .partnerNumber, .periodBackwards, .noSeats,
            .tooManySeats, .nobodyAppoints, .appointerNeverMeets, .nobodySpeaksFor, .noSecretariat,
            .sideMissing, .levelMissing:
            seatSentence
        default:
            ruleSentence
        }
    }

    private var formSentence: (what: String, expected: String) {
        switch self {
        case .emptyFile: ("the file is empty", "a charter")
        case .yaml(let problem): ("this is not YAML: \(problem)", "well-formed YAML")
        case .anchor:
            ("anchors and aliases are not allowed", "every value written out where it holds")
        case .keyIsNoWord: ("a key is a list or mapping", "a word as the key")
        case .duplicateKey(let key): ("the key \"\(key)\" stands more than once", "each key once")
        case .unknownKey(let key, let nearest):
            (
                "unknown key \"\(key)\"",
                nearest.map { "\"\($0)\"" } ?? "only keys that the rules know"
            )
        case .missingKey(let key): ("the key \"\(key)\" is missing", "\"\(key)\" with its value")
        case .empty(let expected): ("nothing is written here", "\(expected), or no key at all")
        case .unreadable(let written, let expected): ("\(written) cannot stand here", expected)
        case .badName(let name):
            ("\"\(name)\" is no short name", "lower-case a–z, digits, \"-\" and \".\" only")
        default: ("", "")
        }
    }

    private var nameSentence: (what: String, expected: String) {
        switch self {
        case .duplicateName(let thing, let name):
            ("two things of kind \(thing.rawValue) are named \"\(name)\"", "a name of its own")
        case .unknownName(let thing, let name, let nearest):
            (
                "there is no \(thing.rawValue) \"\(name)\"",
                nearest.map { "\"\($0)\"" } ?? "a name that stands under \(thing.root)"
            )
        case .emptyWords: ("the words are empty", "words in this language")
        case .clauseWithoutWords(let clause):
            (
                "clause \"\(clause)\" quotes no words of its source",
                "a few decisive words, or the basis \(Basis.ourDefault.rawValue)"
            )
        case .noRequirement(let text): ("\"\(text)\" is no requirement", "R1 to R260")
        case .noContradiction(let text): ("\"\(text)\" is no contradiction", "X1 to X45")
        default: ("", "")
        }
    }

    private var seatSentence: (what: String, expected: String) {
        switch self {
        case .trusts(let count): ("there are \(count) trusts", "exactly one trust")
        case .noMunicipality: ("there is no municipality", "at least one municipality")
        case .partnerNumber(let id, .municipality):
            ("\"\(id)\" is no kommunenummer", "four digits")
        case .partnerNumber(let id, .trust):
            ("\"\(id)\" is no organisation number", "nine digits with a right check digit")
        case .periodBackwards: ("the last day is before the first", "to on or after from")
        case .noSeats(let count): ("the group has \(count) seats", "at least one seat")
        case .tooManySeats(let count):
            ("the group has \(count) seats", "at most \(SeatGroup.mostSeats)")
        case .nobodyAppoints: ("nobody appoints to these seats", "at least one council")
        case .appointerNeverMeets(let body):
            ("\"\(body)\" is to appoint, but holds no meetings", "a body that meets")
        case .nobodySpeaksFor(let partner, let body):
            (
                "nobody speaks for municipality \(partner) in \"\(body)\"",
                "a seat of its own, or a council that counts it among its members"
            )
        case .noSecretariat:
            ("there is no secretariat with a post", "a body of kind secretariat with seats")
        case .sideMissing(let side, let body):
            ("\"\(body)\" has no seat for \(side.rawValue)", "one, since they take part everywhere")
        case .levelMissing(let kind):
            ("there is no body of kind \(kind.rawValue)", "the three recommended levels")
        default: ("", "")
        }
    }

    private var ruleSentence: (what: String, expected: String) {
        switch self {
        case .numberBelow(let number, let least): ("the number is \(number)", "\(least) or more")
        case .version(let version): ("the version is \(version)", "1 or more")
        case .beforeInForce(let date):
            ("the day is \(date), before the charter is in force", "a day from then on")
        case .sitesWithoutDay:
            (
                "minutes are to stand on the partners' sites, by no day",
                "\"publishedDays\", the day that holds for both"
            )
        case .decidedTwice(let kind):
            ("\"\(kind.rawValue)\" is decided by two bodies alone", "each kind once")
        case .emptyList: ("the list is empty", "at least one")
        case .papersWindow(let earliest, let latest):
            (
                "papers may be sent \(earliest) days before at the earliest and \(latest) at the"
                    + " latest", "the earliest to be no fewer days before the meeting"
            )
        case .beyondInterval(let days, let interval):
            (
                "a deadline of \(days) days is longer than the time between meetings",
                "at most \(interval) days"
            )
        case .reportedAfterPapers(let reported, let papers):
            (
                "cases may be reported \(reported) days before the meeting, after the papers are"
                    + " sent", "at least \(papers) days"
            )
        case .mostBelowLeast(let most, let least):
            ("at most \(most) meetings are allowed", "at least the \(least) that are demanded")
        case .percentSum(let sum): ("the parts add to \(sum) per cent", "100 per cent")
        case .noWeight(let partner): ("\(partner) has no weight", "one that is not below zero")
        case .refersToItself: ("the body refers to itself", "another body")
        case .leadershipCircle(let bodies):
            (
                "these bodies are led by one another's leaders: "
                    + bodies.map(\.rawValue).joined(separator: ", "),
                "one of them to have a leader of its own"
            )
        case .neverMeets(let body): ("\"\(body)\" holds no meetings", "a body that meets")
        case .meetsWithout(let key): ("the body meets, but has no \"\(key)\"", "\"\(key)\"")
        case .votingWithoutVotes(let form):
            ("a rule about votes where the form is \(form.rawValue)", "no votes in this body")
        case .nobodyMay(let command): ("nobody may give \(command)", "at least one role")
        case .unknownCommand(let command, let nearest):
            (
                "there is no command \"\(command)\"",
                nearest.map { "\"\($0)\"" } ?? "a command that exists"
            )
        case .commandLeftOut(let command):
            ("the command \"\(command)\" is left out", "who may give it")
        default: ("", "")
        }
    }
}
