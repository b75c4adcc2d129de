/// An item that is no case is put on the agenda, also during the meeting ("eventuelt").
public struct AddItem: Command {
    /// `agenda.add`.
    public static let name: CommandName = Name("agenda.add")
    /// The meeting.
    public var meeting: MeetingID
    /// What kind of item it is.
    public var kind: ItemKind
    /// What it is called.
    public var title: String

    /// Asks to add an item.
    public init(meeting: MeetingID, kind: ItemKind, title: String) {
        self.meeting = meeting
        self.kind = kind
        self.title = title
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// Until the meeting closes; cases are placed, not added.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.known(meeting)
        guard found.cancelledAt == nil, found.closedAt == nil else {
            throw Refusal(.meetings(.notPlanned))
        }
        guard kind != .treatment else { throw Refusal(.agenda(.kindTakesCase)) }
        let title = try deciding.text(title, .title)
        deciding.record(
            ItemPlaced(
                item: deciding.state.meetings.nextItem, meeting: meeting, kind: kind, case: nil,
                title: title, late: nil, carries: nil))
    }
}

/// An item that nobody has been told of is taken off the agenda.
public struct RemoveItem: Command {
    /// `agenda.remove`.
    public static let name: CommandName = Name("agenda.remove")
    /// The item.
    public var item: ItemID

    /// Asks to take an item off.
    public init(item: ItemID) {
        self.item = item
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// What has been announced stays on the agenda and in its number.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let (meeting, found) = try deciding.known(item)
        _ = try deciding.planned(meeting.id)
        guard found.announcedAt == nil else { throw Refusal(.agenda(.announced)) }
        deciding.record(ItemRemoved(item: item, meeting: meeting.id))
    }
}

/// An item was taken off an agenda.
public struct ItemRemoved: Event {
    /// `item.removed`.
    public static let name: EventName = Name("item.removed")
    /// The item.
    public let item: ItemID
    /// The meeting.
    public let meeting: MeetingID

    /// Takes the item off.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        let caseID = state.meetings.item(item)?.caseID
        state.meetings.change(meeting) {
            $0.items.removeAll { $0.id == item }
            $0.agendaApprovals = []
        }
        if let caseID { state.cases.change(caseID) { $0.treatments.removeAll { $0 == item } } }
    }
}

/// The items of an agenda get another order.
public struct OrderAgenda: Command {
    /// `agenda.order`.
    public static let name: CommandName = Name("agenda.order")
    /// The meeting.
    public var meeting: MeetingID
    /// All items, in the order wanted.
    public var items: [ItemID]

    /// Asks to order an agenda.
    public init(meeting: MeetingID, items: [ItemID]) {
        self.meeting = meeting
        self.items = items
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// All items, each once, before the meeting.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.planned(meeting)
        guard items.sorted() == found.items.map(\.id).sorted() else {
            throw Refusal(.agenda(.orderIncomplete))
        }
        deciding.record(AgendaOrdered(meeting: meeting, items: items))
    }
}

/// The items of an agenda got an order.
public struct AgendaOrdered: Event {
    /// `agenda.ordered`.
    public static let name: EventName = Name("agenda.ordered")
    /// The meeting.
    public let meeting: MeetingID
    /// All items, in order.
    public let items: [ItemID]

    /// Orders the items.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(meeting) { meeting in
            meeting.items = items.compactMap(meeting.item)
            meeting.agendaApprovals = []
        }
    }
}

/// Leader, deputy leader and secretariat approve the agenda together (R109).
public struct ApproveAgenda: Command {
    /// `agenda.approve`.
    public static let name: CommandName = Name("agenda.approve")
    /// The meeting.
    public var meeting: MeetingID

    /// Asks to approve an agenda.
    public init(meeting: MeetingID) {
        self.meeting = meeting
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// In each role that the charter names and the actor has, once.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.planned(meeting)
        guard let rule = try deciding.terms(of: found.body).agendaApprovedBy else {
            throw Refusal(.agenda(.nothingToApprove))
        }
        let roles = deciding.state.roles(of: deciding.actor, in: found.body, on: deciding.today)
        let given = Set(found.agendaApprovals.map(\.role))
        let own = rule.value.filter { roles.contains($0) && !given.contains($0) }
        guard !own.isEmpty else { throw Refusal(.agenda(.nothingToApprove), by: rule.clause) }
        deciding.rest(on: rule.clause)
        for role in own {
            deciding.record(
                AgendaApproved(
                    meeting: meeting,
                    approval: AgendaApproval(role: role, person: deciding.actor.person)))
        }
    }
}

/// The agenda was approved in one role.
public struct AgendaApproved: Event {
    /// `agenda.approved`.
    public static let name: EventName = Name("agenda.approved")
    /// The meeting.
    public let meeting: MeetingID
    /// Who, and in which role.
    public let approval: AgendaApproval

    /// Adds the approval; a change of the agenda clears them.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        let given = GivenApproval(role: approval.role, person: approval.person, at: header.at)
        state.meetings.change(meeting) { $0.agendaApprovals.append(given) }
    }
}
