import HashTreeCollections

/// The meetings of a partnership.
public struct Meetings: Sendable {
    private var all: TreeDictionary<MeetingID, Meeting> = [:]
    /// By date, in all and of each body.
    private var order: [MeetingID] = []
    private var byBody: TreeDictionary<BodyID, [MeetingID]> = [:]
    private var ofItem: TreeDictionary<ItemID, MeetingID> = [:]
    private var treated: [BodyYear: Int] = [:]
    /// Items that have been exempted from openness, now or once.
    public private(set) var restrictedItems: Set<ItemID> = []
    /// Items in which somebody's reason for being partial is exempt from openness.
    private(set) var itemsWithExemptReasons: Set<ItemID> = []
    /// The year plans adopted.
    public internal(set) var plans: [BodyYear: YearPlan] = [:]

    /// A meeting by its number.
    public subscript(id: MeetingID) -> Meeting? { all[id] }

    /// How many there are.
    public var count: Int { all.count }

    /// The meetings of a body that have not been cancelled, by date.
    public func of(_ body: BodyID) -> [Meeting] {
        every(of: body).filter { $0.cancelledAt == nil }
    }

    /// The meetings of a body, cancelled ones included, by date.
    func every(of body: BodyID) -> [Meeting] { (byBody[body] ?? []).compactMap { all[$0] } }

    /// All meetings, cancelled ones included, by date.
    public var byDate: [Meeting] { order.compactMap { all[$0] } }

    /// The meetings on a day and after it that have not been cancelled, by date.
    public func coming(from day: CivilDate) -> [Meeting] {
        order.reversed().lazy.compactMap { all[$0] }.prefix { $0.date >= day }
            .filter { $0.cancelledAt == nil }.reversed()
    }

    /// The meeting on whose agenda an item is.
    public func meeting(of item: ItemID) -> Meeting? { ofItem[item].flatMap { all[$0] } }

    /// An agenda item by its number.
    public func item(_ id: ItemID) -> AgendaItem? { meeting(of: id)?.item(id) }

    var next: MeetingID { ID(all.count + 1) }
    var nextItem: ItemID { ID(ofItem.count + 1) }

    func treatmentCount(_ body: BodyID, _ year: Int) -> Int {
        treated[BodyYear(body: body, year: year), default: 0]
    }

    mutating func add(_ meeting: Meeting) {
        all[meeting.id] = meeting
        place(meeting)
    }

    /// Puts a meeting, new or moved, where its date belongs.
    private mutating func place(_ meeting: Meeting) {
        order = placing(meeting, in: order)
        byBody[meeting.body] = placing(meeting, in: byBody[meeting.body] ?? [])
    }

    private func placing(_ meeting: Meeting, in ids: [MeetingID]) -> [MeetingID] {
        var ids = ids.filter { $0 != meeting.id }
        let earlier = ids.lastIndex { id in
            all[id].map { ($0.date, $0.id) < (meeting.date, meeting.id) } ?? true
        }
        ids.insert(meeting.id, at: earlier.map { $0 + 1 } ?? 0)
        return ids
    }

    mutating func change(_ id: MeetingID, _ body: (inout Meeting) -> Void) {
        guard var found = all[id] else { return }
        let date = found.date
        body(&found)
        all[id] = found
        if found.date != date { place(found) }
    }

    mutating func change(_ id: ItemID, _ body: (inout AgendaItem) -> Void) {
        guard let meeting = ofItem[id] else { return }
        change(meeting) { meeting in
            guard let index = meeting.items.firstIndex(where: { $0.id == id }) else { return }
            body(&meeting.items[index])
        }
        guard let changed = item(id) else { return }
        if !changed.exemptions.isEmpty { restrictedItems.insert(id) }
        if changed.conflicts.contains(where: { $0.ground != nil }) {
            itemsWithExemptReasons.insert(id)
        }
    }

    mutating func add(_ item: AgendaItem, to meeting: MeetingID) {
        ofItem[item.id] = meeting
        change(meeting) { $0.items.append(item) }
    }

    mutating func countTreatment(_ number: TreatmentNumber) {
        treated[BodyYear(body: number.body, year: number.year), default: 0] += 1
    }
}

/// A body and a calendar year.
public struct BodyYear: Codable, Hashable, Sendable {
    /// The body.
    public let body: BodyID
    /// The calendar year.
    public let year: Int

    /// A body and a calendar year.
    public init(body: BodyID, year: Int) {
        self.body = body
        self.year = year
    }
}

/// The plan of a body's meetings for a year (R108).
public struct YearPlan: Hashable, Sendable {
    /// When it was adopted.
    public let adoptedAt: Instant
    /// Its meetings.
    public let meetings: [MeetingID]
}

/// One meeting of one body.
public struct Meeting: Sendable, Identifiable {
    /// Its number.
    public let id: MeetingID
    /// The body that meets.
    public let body: BodyID
    /// Ordinary or extraordinary.
    public let kind: Kind
    /// The day.
    public internal(set) var date: CivilDate
    /// When it begins.
    public internal(set) var time: WallTime
    /// When it is to end, where that is planned.
    public internal(set) var until: WallTime?
    /// How it is held.
    public internal(set) var mode: MeetingMode
    /// Where, or at which address.
    public internal(set) var place: TextID?
    /// The web address where all can follow it live.
    public internal(set) var stream: TextID?
    /// Why it is called, for an extraordinary one.
    public let reason: TextID?
    /// Whether leader or deputy leader called it, for an extraordinary one (X12).
    public internal(set) var calledByLeader = false
    /// When it was planned or called.
    public let plannedAt: Instant
    /// What is on the agenda, in order.
    public internal(set) var items: [AgendaItem] = []
    /// Who has approved the agenda (R109).
    public internal(set) var agendaApprovals: [GivenApproval] = []
    /// The notices sent, in order.
    public internal(set) var notices: [Notice] = []
    /// Absences reported, in order of time.
    public internal(set) var absences: [Absence] = []
    /// Who has said that they will come to it on this day.
    public internal(set) var promises: Set<AppointmentID> = []
    /// Who has been present, and when.
    public internal(set) var attendance: [AppointmentID: [Stay]] = [:]
    /// Who has asked for the floor, who has it and who had it.
    public internal(set) var speakers = Speakers()
    /// When it was opened.
    public internal(set) var openedAt: Instant?
    /// When it was closed.
    public internal(set) var closedAt: Instant?
    /// When it was cancelled.
    public internal(set) var cancelledAt: Instant?
    /// Why it was cancelled.
    public internal(set) var cancelReason: TextID?
    /// The date of next year's meeting as fixed here (R72).
    public internal(set) var fixedNext: FixedNext?
    /// When it was last moved to another day after notice had gone out, which asks for a new one.
    public internal(set) var movedAt: Instant?
    /// How often time, place, date or stream has changed since it was planned.
    public internal(set) var revision = 0
    /// Its minutes.
    public internal(set) var minutes = Minutes()

    /// Ordinary or extraordinary.
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        /// From the plan, or planned one by one.
        case ordinary
        /// Called for a reason, on short notice (R120).
        case extraordinary
    }

    /// Whether its agenda has left those who prepare it: with the first notice, or where the
    /// meeting was opened without one.
    public var isAgendaOut: Bool { !notices.isEmpty || openedAt != nil }

    /// Whether an item of its agenda has left those who prepare it: with the agenda, or before it
    /// to be answered in writing.
    func isOut(_ item: AgendaItem) -> Bool { isAgendaOut || item.announcedAt != nil }

    /// Whether it is going on.
    public var isOpen: Bool { openedAt != nil && closedAt == nil }

    /// An item of its agenda.
    public func item(_ id: ItemID) -> AgendaItem? { items.first { $0.id == id } }

    /// Who is present at an instant.
    public func present(at instant: Instant) -> Set<AppointmentID> {
        Set(attendance.filter { $0.value.contains { $0.covers(instant) } }.keys)
    }

    /// Who was present at some time while an item was open.
    public func present(during item: AgendaItem) -> Set<AppointmentID> {
        guard let start = item.openedAt else { return [] }
        let end = item.closedAt ?? closedAt
        return Set(
            attendance.filter { stays in
                stays.value.contains { stay in
                    (end.map { stay.from <= $0 } ?? true) && (stay.to.map { $0 > start } ?? true)
                }
            }.keys)
    }
}

/// The date of next year's meeting was fixed (R72).
public struct FixedNext: Hashable, Sendable {
    /// The meeting it gave.
    public let meeting: MeetingID
    /// When it was fixed.
    public let at: Instant
}

/// A notice that was sent (R73, R96, R112, R129).
public struct Notice: Hashable, Sendable {
    /// Its number for this meeting, from 1.
    public let version: Int
    /// When it was sent.
    public let sentAt: Instant
    /// To whom: holders, deputies, observers and listeners alike.
    public let recipients: [AppointmentID]
    /// The number of its entry in the log, by which its deliveries are known.
    public let entry: Int64
    /// The agenda as it told it.
    public let agenda: [AgendaEntry]
}

/// Somebody approved the agenda in a role (R109).
public struct AgendaApproval: Codable, Hashable, Sendable {
    /// In which role.
    public let role: Role
    /// Who.
    public let person: PersonID
}

/// An approval as it stands in place of a signature: who, in which role, and when (R251).
public struct GivenApproval: Hashable, Sendable {
    /// In which role.
    public let role: Role
    /// Who.
    public let person: PersonID
    /// When.
    public let at: Instant
}

/// Time spent in the meeting.
public struct Stay: Hashable, Sendable {
    /// From when.
    public let from: Instant
    /// Until when; `nil` while present.
    public internal(set) var to: Instant?

    func covers(_ instant: Instant) -> Bool { from <= instant && (to.map { instant < $0 } ?? true) }
}

/// Somebody will not come (R98).
public struct Absence: Hashable, Sendable {
    /// Whose.
    public let appointment: AppointmentID
    /// When it was reported.
    public let reportedAt: Instant
    /// The deputies called, in order.
    public internal(set) var calls: [DeputyCall]
}

/// A deputy was asked to come (R98).
public struct DeputyCall: Hashable, Sendable {
    /// The deputy.
    public let deputy: AppointmentID
    /// When the call went out.
    public let calledAt: Instant
    /// Yes or no; `nil` until answered.
    public internal(set) var accepts: Bool?
    /// When it was first answered.
    public internal(set) var answeredAt: Instant?
}
