public import Governance

/// One year of the Helgeland partnership as commands, row by row; the people and the cases are
/// invented, the rules are not.
///
/// The year is played on a ``Stage``, so it needs neither store nor clock. ``acts(of:)`` gives
/// what was asked for in each row, for a desk to do in earnest.
public struct Year2024: Sendable {
    /// A row of the scenario: the founding, then A1 to A31.
    public enum Row: Int, Sendable, CaseIterable, Comparable {
        /// The partnership is founded, its seats are filled and its leaders elected.
        case founding
        case a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16
        case a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31

        /// Orders by time.
        public static func < (left: Row, right: Row) -> Bool { left.rawValue < right.rawValue }
    }

    /// The people.
    public let cast: Cast
    /// What has been played so far.
    public internal(set) var stage: Stage
    private var played: [Row: Range<Int>] = [:]

    private init(zone: Zone, cast: Cast) {
        stage = Stage(zone: zone)
        self.cast = cast
    }

    /// Plays the year up to and including a row.
    ///
    /// - Parameters:
    ///   - last: The last row; A9 leaves a partnership with its first months behind it.
    ///   - charter: Helgeland's charter.
    ///   - zone: The zone of its clocks.
    /// - Throws: A ``Refusal`` where the charter refuses what the year takes for granted, or
    ///   ``NotOnStage`` where it lacks a seat that the cast fills.
    public static func play(until last: Row, charter: Charter, zone: Zone) throws -> Year2024 {
        var year = Year2024(zone: zone, cast: .helgeland)
        for row in Row.allCases where row <= last {
            let first = year.stage.acts.count
            try year.perform(row, under: charter)
            year.played[row] = first..<year.stage.acts.count
        }
        return year
    }

    /// What was asked for in a row, refused acts included; empty for a row not played.
    public func acts(of row: Row) -> ArraySlice<Act> {
        stage.acts[played[row] ?? 0..<0]
    }

    private mutating func perform(_ row: Row, under charter: Charter) throws {
        switch row {
        case .founding: try found(under: charter)
        case .a1: try fixNextPartnershipMeeting()
        case .a2: try adoptYearPlan()
        case .a3: try planDialogue()
        case .a4: try receiveRoutine()
        case .a5: try receiveRehabilitation()
        case .a6: try placeWithoutLeader()
        case .a7: try placeWithLeader()
        case .a8: try triage()
        case .a9: try sendFebruaryNotice()
        case .a10: try discussInFebruary()
        case .a11: try raiseOtherBusiness()
        case .a12: try publishFebruaryMinutes()
        case .a13: try sendForAnchoring()
        case .a14: try answerFromHome()
        case .a15: try sendMayNotice()
        case .a16: try reportAbsence()
        case .a17: try recordInput()
        case .a18: try openMayRound()
        case .a19: try objectAsObserver()
        case .a20: try decideInMay()
        case .a21: try voteInMay()
        case .a22: try circulateMayMinutes()
        case .a23: try correctMayMinutes()
        case .a24: try publishMayMinutes()
        case .a25: try sendPartnershipPapers()
        case .a26: try holdDialogue()
        case .a27: try objectInPartnershipMeeting()
        case .a28: try discussAgreement()
        case .a29: try closePartnershipMeeting()
        case .a30: try sendProtocol()
        case .a31: try callExtraordinary()
        }
    }
}

extension Year2024 {
    /// The bodies by the names of Helgeland's charter.
    public enum Body {
        /// Dialogmøtet.
        public static let dialogue = BodyID("dialogmote")
        /// Partnerskapsmøtet.
        public static let partnership = BodyID("partnerskapsmote")
        /// Strategisk samarbeidsutvalg.
        public static let strategic = BodyID("ssu")
        /// Samhandlingssekretariatet.
        public static let secretariat = BodyID("sekretariat")
    }

    /// The cases in the order in which they are received.
    public enum Submitted {
        /// 2024/1: the common routine, submitted by the nurse at Nesna.
        public static let routine = CaseID(1)
        /// 2024/2: a rehabilitation team, one day late for February.
        public static let rehabilitation = CaseID(2)
        /// 2024/3: emergency services at Easter, let in late.
        public static let easter = CaseID(3)
        /// 2024/4: a change of the agreement, for Partnerskapsmøtet.
        public static let agreement = CaseID(4)
        /// 2024/5: common staffing in the holidays, for Partnerskapsmøtet.
        public static let staffing = CaseID(5)
        /// 2024/6: what the extraordinary meeting is called for.
        public static let convening = CaseID(6)
    }

    var partnership: Partnership { stage.partnership }

    /// The secretariat's municipal post, which does what nobody else must do in person.
    var secretary: Actor {
        get throws { try partnership.acting(.seat("sekretariat.kommune.1")) }
    }

    var leader: Actor {
        get throws { try partnership.acting(.seat("ssu.kommune.1")) }
    }

    var deputyLeader: Actor {
        get throws { try partnership.acting(.seat("ssu.helseforetak.1")) }
    }

    @discardableResult
    mutating func play(
        _ command: some Command, by actor: Actor, _ when: String
    ) throws -> Granted {
        try stage.play(command, by: actor, at: partnership.zone.moment(when))
    }

    /// Asks for what the rules refuse; the answer stands in the script.
    mutating func ask(_ command: some Command, by actor: Actor, _ when: String) throws {
        stage.ask(command, by: actor, at: try partnership.zone.moment(when))
    }

    func meeting(_ body: BodyID, _ date: String) throws -> Meeting {
        try partnership.meeting(of: body, on: partnership.zone.day(date))
    }

    func planned(
        _ date: String, _ time: String, _ mode: MeetingMode = .physical, place: String? = nil
    ) throws -> PlannedDate {
        let moment = partnership.zone.local(try partnership.zone.moment("\(date) \(time)"))
        return PlannedDate(moment.date, at: moment.time, mode: mode, place: place)
    }

    /// Every role that the charter names approves the agenda, and the notice goes out.
    mutating func sendNotice(of meeting: Meeting, _ when: String) throws {
        let terms = partnership.charter.body(meeting.body)?.meetings
        for role in terms?.agendaApprovedBy?.value ?? [] {
            let actor =
                switch role {
                case .leader: try leader
                case .deputyLeader: try deputyLeader
                default: try secretary
                }
            try play(ApproveAgenda(meeting: meeting.id), by: actor, when)
        }
        try play(SendNotice(meeting: meeting.id), by: secretary, when)
    }

    /// Opens a meeting with everyone present who holds a seat, some places apart.
    mutating func open(_ meeting: Meeting, _ when: String, without absent: [Place] = []) throws {
        try play(OpenMeeting(meeting: meeting.id), by: secretary, when)
        for seat in partnership.bodies.seats(of: meeting.body)
        where !absent.contains(.seat(id: seat.id)) {
            guard let holder = partnership.bodies.holder(of: seat.id, on: meeting.date) else {
                continue
            }
            try play(Arrive(meeting: meeting.id, appointment: holder.id), by: secretary, when)
        }
    }

    /// Calls up an item that is only talked about, and finishes it.
    mutating func goThrough(_ item: AgendaItem, _ start: String, _ end: String) throws {
        try play(OpenItem(item: item.id), by: secretary, start)
        try play(CloseItem(item: item.id), by: secretary, end)
    }
}
