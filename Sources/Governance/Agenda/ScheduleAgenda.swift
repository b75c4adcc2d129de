/// Time is set aside for the items of an agenda, and it is said who presents them.
public struct ScheduleAgenda: Command {
    /// `agenda.schedule`.
    public static let name: CommandName = Name("agenda.schedule")
    /// The meeting.
    public var meeting: MeetingID
    /// What is planned for items; those not named keep what they have.
    public var items: [ItemPlan]

    /// Asks to schedule an agenda.
    public init(meeting: MeetingID, items: [ItemPlan]) {
        self.meeting = meeting
        self.items = items
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// Who presents now, so that only what differs is recorded.
    public func quotedTexts(in state: Partnership) -> [TextID] {
        state.meetings[meeting]?.items.compactMap(\.presenter) ?? []
    }

    /// Until the meeting closes. The approvals of the agenda stand: they are of what is treated,
    /// not of how long it takes.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.known(meeting)
        guard found.cancelledAt == nil, found.closedAt == nil else {
            throw Refusal(.meetings(.notPlanned))
        }
        var recorded = false
        for plan in items {
            guard let item = found.item(plan.item) else { throw Refusal(.agenda(.unknownItem)) }
            if let minutes = plan.minutes, !ItemPlan.minutesAllowed.contains(minutes) {
                throw Refusal(.agenda(.minutesOutside(ItemPlan.minutesAllowed)))
            }
            guard plan.differs(from: item, deciding) else { continue }
            let presenter = try deciding.optionalText(plan.presenter, .presenter)
            deciding.record(
                ItemScheduled(item: item.id, minutes: plan.minutes, presenter: presenter))
            recorded = true
        }
        guard recorded else { throw Refusal(.agenda(.scheduleUnchanged)) }
    }
}

/// What is planned for one item.
public struct ItemPlan: Codable, Hashable, Sendable {
    /// The minutes that an item can be given: a working day at most.
    public static let minutesAllowed = 1...480

    /// The item.
    public var item: ItemID
    /// Minutes set aside; `nil` for none.
    public var minutes: Int?
    /// Who presents it, in words; `nil` for nobody named.
    public var presenter: String?

    /// A plan for an item.
    public init(item: ItemID, minutes: Int? = nil, presenter: String? = nil) {
        self.item = item
        self.minutes = minutes
        self.presenter = presenter
    }

    fileprivate func differs(from found: AgendaItem, _ deciding: Deciding) -> Bool {
        let written = presenter.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        return minutes != found.minutes || written != found.presenter.flatMap(deciding.words)
    }
}

/// Time was set aside for an item, and it was said who presents it.
public struct ItemScheduled: Event {
    /// `item.scheduled`.
    public static let name: EventName = Name("item.scheduled")
    /// The item.
    public let item: ItemID
    /// Minutes set aside.
    public let minutes: Int?
    /// Who presents it.
    public let presenter: TextID?

    /// Keeps both.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(item) {
            $0.minutes = minutes
            $0.presenter = presenter
        }
    }
}

/// When the items of a meeting begin by its plan.
public struct Timetable: Hashable, Sendable {
    /// When each item begins, for those before which every item has its minutes.
    public let starts: [ItemID: WallTime]
    /// The minutes set aside in all.
    public let minutes: Int
    /// How many items have none.
    public let untimed: Int
    /// When the last item ends; `nil` while some item has no minutes, or past midnight.
    public let ends: WallTime?
    /// Minutes from there to the planned end, negative where the plan runs over it; `nil` where
    /// the meeting has no planned end or some item no minutes.
    public let spare: Int?
}

extension Meeting {
    /// When the items begin by the plan, in the agenda's order from the meeting's start.
    public var timetable: Timetable {
        var starts: [ItemID: WallTime] = [:]
        var clock: Int? = time.minuteOfDay
        for item in items {
            if let clock, clock < WallTime.minutesOfDay {
                starts[item.id] = WallTime(minuteOfDay: clock)
            }
            clock = clock.flatMap { now in item.minutes.map { now + $0 } }
        }
        let end = items.isEmpty ? nil : clock
        return Timetable(
            starts: starts, minutes: items.compactMap(\.minutes).reduce(0, +),
            untimed: items.count { $0.minutes == nil },
            ends: end.flatMap {
                $0 < WallTime.minutesOfDay ? WallTime(minuteOfDay: $0) : nil
            },
            spare: end.flatMap { end in until.map { $0.minuteOfDay - end } })
    }
}
