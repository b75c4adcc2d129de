/// An item is called up.
public struct OpenItem: Command {
    /// `item.open`.
    public static let name: CommandName = Name("item.open")
    /// The item.
    public var item: ItemID

    /// Asks to call up an item.
    public init(item: ItemID) {
        self.item = item
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// One item at a time; with a warning where a side has nobody present (R115, X10).
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let (meeting, found) = try deciding.known(item)
        guard meeting.isOpen else { throw Refusal(.meetings(.notOpen)) }
        guard found.openedAt == nil else { throw Refusal(.agenda(.itemClosed)) }
        if let other = meeting.items.first(where: \.isOpen) {
            throw Refusal(.agenda(.otherItemOpen(other.id)))
        }
        deciding.warnOfAbsentSides(in: meeting, on: item)
        deciding.record(ItemOpened(item: item))
    }
}

extension Deciding {
    /// Warns for each side that decides in a body and has nobody present (R115, X10).
    mutating func warnOfAbsentSides(in meeting: Meeting, on item: ItemID) {
        guard let quorum = charter.body(meeting.body)?.decisions?.quorum else { return }
        let seats = state.bodies.seats(of: meeting.body).filter { $0.group.standing == .member }
        let heard = Set(state.voices(in: meeting.id, on: item, at: at).map(\.seat))
        for side in Side.allCases {
            let own = seats.filter { $0.group.side == side }
            if !own.isEmpty, own.allSatisfy({ !heard.contains($0.id) }) {
                warn(.oneSideAbsent(side), by: quorum.clause)
            }
        }
    }
}

/// An item was called up.
public struct ItemOpened: Event {
    /// `item.opened`.
    public static let name: EventName = Name("item.opened")
    /// The item.
    public let item: ItemID

    /// Marks the item; what was still being answered in writing is now the meeting's.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(item) {
            $0.openedAt = header.at
            $0.endRound(at: header.at)
        }
    }
}

/// An item is finished.
public struct CloseItem: Command {
    /// `item.close`.
    public static let name: CommandName = Name("item.close")
    /// The item.
    public var item: ItemID

    /// Asks to finish an item.
    public init(item: ItemID) {
        self.item = item
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// When no round or vote is open on it, or none that can still lead to anything: then it is
    /// broken off, and the item stays undecided.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let (meeting, found) = try deciding.open(item)
        let obstacle = deciding.state.obstacle(toSettling: found, in: meeting, at: deciding.at)
        guard found.openVoices == nil || obstacle != nil else {
            throw Refusal(.agenda(.roundOpen))
        }
        deciding.record(ItemClosed(item: item))
    }
}

/// An item was finished.
public struct ItemClosed: Event {
    /// `item.closed`.
    public static let name: EventName = Name("item.closed")
    /// The item.
    public let item: ItemID

    /// Marks the item, and what was broken off: a round, a vote, a speech.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.changeSpeakers(on: item) { $0.finish(item, at: header.at) }
        state.meetings.change(item) { item in
            item.closedAt = header.at
            item.endRound(at: header.at)
            if let last = item.votes.indices.last {
                item.votes[last].closedAt = item.votes[last].closedAt ?? header.at
            }
        }
    }
}

/// Somebody has words minuted; members and observers alike (R57, R67, R102).
public struct MakeStatement: Command {
    /// `statement.make`.
    public static let name: CommandName = Name("statement.make")
    /// The item.
    public var item: ItemID
    /// Who; the secretariat may record others.
    public var appointment: AppointmentID
    /// What.
    public var text: String

    /// Asks to have words minuted.
    public init(item: ItemID, appointment: AppointmentID, text: String) {
        self.item = item
        self.appointment = appointment
        self.text = text
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// While the item is open, for whoever may speak in the body.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let (meeting, found) = try deciding.open(item)
        try deciding.checkSpeaker(appointment, on: found, in: meeting)
        let text = try deciding.text(text, .statement)
        deciding.record(StatementMade(item: item, appointment: appointment, text: text))
    }
}

/// Somebody had words minuted.
public struct StatementMade: Event {
    /// `statement.made`.
    public static let name: EventName = Name("statement.made")
    /// The item.
    public let item: ItemID
    /// Who.
    public let appointment: AppointmentID
    /// What.
    public let text: TextID

    /// Adds the statement.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(item) {
            $0.statements.append(Statement(appointment: appointment, text: text, at: header.at))
        }
    }
}
