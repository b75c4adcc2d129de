import HashTreeCollections

/// The date polls of a partnership, in the order they were opened.
public struct DatePolls: Sendable {
    private var all: TreeDictionary<PollID, DatePoll> = [:]

    /// A poll by its number.
    public subscript(id: PollID) -> DatePoll? { all[id] }

    /// How many there have been.
    public var count: Int { all.count }

    /// Those that have neither led to a meeting nor been given up, the oldest first.
    public var unsettled: [DatePoll] { oldestFirst.filter { $0.ending == nil } }

    /// All of them.
    var oldestFirst: [DatePoll] { (0..<all.count).compactMap { all[ID($0 + 1)] } }

    var next: PollID { ID(all.count + 1) }

    mutating func add(_ poll: DatePoll) { all[poll.id] = poll }

    mutating func change(_ id: PollID, _ body: (inout DatePoll) -> Void) {
        guard var found = all[id] else { return }
        body(&found)
        all[id] = found
    }
}

/// The number of a date poll.
public typealias PollID = ID<DatePoll>

/// Members and deputies of a body are asked which of some dates suit them for a meeting.
public struct DatePoll: Sendable, Identifiable {
    /// Its number.
    public let id: PollID
    /// The body that is to meet.
    public let body: BodyID
    /// The dates to choose among, by time.
    public let dates: [PolledDate]
    /// The last day for an answer.
    public let closes: CivilDate
    /// When it was opened.
    public let openedAt: Instant
    /// What each has answered for each date, in the dates' order.
    public internal(set) var answers: [AppointmentID: [Suits]] = [:]
    /// How it ended.
    public internal(set) var ending: Ending?

    /// How well a date suits somebody.
    public enum Suits: String, Codable, Hashable, Sendable, CaseIterable {
        /// It suits.
        case yes
        /// It can be managed.
        case ifNeeded
        /// It does not suit.
        case no
    }

    /// How a poll ends.
    public enum Ending: Hashable, Sendable {
        /// A meeting was planned on one of the dates.
        case settled(MeetingID)
        /// It was given up.
        case dropped
    }

    /// Whether answers are taken on a day.
    public func takesAnswers(on date: CivilDate) -> Bool { ending == nil && date <= closes }

    /// How many gave an answer for a date, by its place from 0.
    public func count(_ answer: Suits, at index: Int) -> Int {
        answers.values.count { $0.indices.contains(index) && $0[index] == answer }
    }
}

/// A date that is asked about.
public struct PolledDate: Codable, Hashable, Sendable {
    /// The day.
    public let date: CivilDate
    /// When the meeting would begin.
    public let time: WallTime
    /// When it would end.
    public let until: WallTime?
    /// How it would be held.
    public let mode: MeetingMode
    /// Where.
    public let place: TextID?
}

/// Why a date poll cannot be opened, answered or settled so.
public enum PollRefusal: Hashable, Sendable {
    /// There is no such poll.
    case unknown
    /// At least two dates are needed to choose among, and so many at most.
    case dateCount(ClosedRange<Int>)
    /// The last day for an answer has passed, or comes after one of the dates.
    case badDeadline
    /// The poll takes no more answers.
    case closed
    /// The poll has led to a meeting, or was given up.
    case ended
    /// An answer must be given for each date.
    case incomplete(dates: Int)
    /// Nothing is different from the answer that was given.
    case unchanged
    /// The poll has no such date.
    case noSuchDate
}

extension Partnership {
    /// Whether a reader may see a poll and its answers: those with a place in its body, and the
    /// secretariat, of one side alone where only that side meets (R147). The public learns of the
    /// meeting when it is planned.
    public func mayRead(_ poll: DatePoll, _ reader: Reader, at instant: Instant) -> Bool {
        let today = zone.date(at: instant)
        if isSecretariat(reader, on: today) { return isLetIn(to: poll.body, reader, on: today) }
        guard case .actor(let actor) = reader, case .appointment(let own) = actor.hat,
            holds(actor, on: today)
        else { return false }
        return bodies.appointment(own)?.body == poll.body
    }
}

extension Deciding {
    /// A poll that has not ended.
    func unsettled(_ id: PollID) throws(Refusal) -> DatePoll {
        guard let found = state.polls[id] else { throw Refusal(.polls(.unknown)) }
        guard found.ending == nil else { throw Refusal(.polls(.ended)) }
        return found
    }
}
