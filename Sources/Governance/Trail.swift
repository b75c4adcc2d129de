import HashTreeCollections

/// Something whose history people read: which entries of the log concern it is kept beside the
/// state, so that a page need not search the log.
public enum Trail: Hashable, Sendable {
    /// A case.
    case theCase(CaseID)
    /// A meeting.
    case meeting(MeetingID)
}

/// An event about a case.
protocol CaseEvent: Event {
    var `case`: CaseID { get }
}

/// An event about an agenda item, and so about its meeting and, for a treatment, its case.
protocol ItemEvent: Event {
    var item: ItemID { get }
}

/// An event about a meeting.
protocol MeetingEvent: Event {
    var meeting: MeetingID { get }
}

extension Event {
    /// Most events about persons and places leave no trail of their own.
    public func concerns(in state: Partnership) -> [Trail] { [] }
}

extension CaseEvent {
    /// The case.
    public func concerns(in state: Partnership) -> [Trail] { [.theCase(`case`)] }
}

extension MeetingEvent {
    /// The meeting.
    public func concerns(in state: Partnership) -> [Trail] { [.meeting(meeting)] }
}

extension ItemEvent {
    /// The meeting, and the case where the item is a treatment.
    public func concerns(in state: Partnership) -> [Trail] {
        guard let meeting = state.meetings.meeting(of: item) else { return [] }
        let caseID = meeting.item(item)?.caseID
        return [.meeting(meeting.id)] + (caseID.map { [.theCase($0)] } ?? [])
    }
}

extension NoticeSent {
    /// The meeting, and the cases that went out.
    public func concerns(in state: Partnership) -> [Trail] {
        [.meeting(meeting)]
            + announced.compactMap { state.meetings.item($0.item)?.caseID }.map(Trail.theCase)
    }
}

extension DeputyCalled {
    /// The meeting; for a call to one item, its case too.
    public func concerns(in state: Partnership) -> [Trail] {
        [.meeting(meeting)] + state.trails(of: item)
    }
}

extension CallAnswered {
    /// The meeting; for a call to one item, its case too.
    public func concerns(in state: Partnership) -> [Trail] {
        [.meeting(meeting)] + state.trails(of: item)
    }
}

extension Partnership {
    fileprivate func trails(of item: ItemID?) -> [Trail] {
        item.flatMap { meetings.item($0)?.caseID }.map { [.theCase($0)] } ?? []
    }
}

extension LateCaseApproved {
    /// The case and the meeting.
    public func concerns(in state: Partnership) -> [Trail] {
        [.theCase(`case`), .meeting(meeting)]
    }
}

extension LeadersElected {
    /// The meeting that elected, where there was one.
    public func concerns(in state: Partnership) -> [Trail] {
        meeting.map { [.meeting($0)] } ?? []
    }
}

extension DatePollEnded {
    /// The meeting that was planned, where there was one.
    public func concerns(in state: Partnership) -> [Trail] {
        meeting.map { [.meeting($0)] } ?? []
    }
}

extension FollowUpReported {
    /// The case of the decision.
    public func concerns(in state: Partnership) -> [Trail] {
        state.decisions[decision].map { [.theCase($0.caseID)] } ?? []
    }
}

extension Exempted {
    /// What was exempted.
    public func concerns(in state: Partnership) -> [Trail] { subject.trails(in: state) }
}

extension ExemptionLifted {
    /// What was opened again.
    public func concerns(in state: Partnership) -> [Trail] { subject.trails(in: state) }
}

extension Exemptible {
    fileprivate func trails(in state: Partnership) -> [Trail] {
        switch self {
        case .wholeCase(let id): [.theCase(id)]
        case .agendaItem(let id): state.meetings.meeting(of: id).map { [.meeting($0.id)] } ?? []
        }
    }
}

extension CaseSubmitted: CaseEvent {}
extension CaseCompleted: CaseEvent {}
extension CaseWithdrawn: CaseEvent {}
extension CaseTriaged: CaseEvent {}
extension PaperWritten: CaseEvent {}
extension FileAttached: CaseEvent {}
extension AnchoringSent: CaseEvent {}
extension LocalTreatmentRecorded: CaseEvent {}
extension InputRecorded: CaseEvent {}

extension ItemPlaced: ItemEvent {}
extension ItemRemoved: ItemEvent {}
extension ItemScheduled: ItemEvent {}
extension ItemOpened: ItemEvent {}
extension ItemClosed: ItemEvent {}
extension FloorRequested: ItemEvent {}
extension RequestWithdrawn: ItemEvent {}
extension FloorGiven: ItemEvent {}
extension FloorEnded: ItemEvent {}
extension ConflictDeclared: ItemEvent {}
extension ConflictRuled: ItemEvent {}
extension ConflictTakenBack: ItemEvent {}
extension StatementMade: ItemEvent {}
extension DecisionProposed: ItemEvent {}
extension RoundOpened: ItemEvent {}
extension RoundAnswered: ItemEvent {}
extension RoundOpenedInWriting: ItemEvent {}
extension MeetingDemanded: ItemEvent {}
extension RoundClosed: ItemEvent {}
extension VoiceHandedOver: ItemEvent {}
extension VoteOpened: ItemEvent {}
extension VoteCast: ItemEvent {}
extension VoteClosed: ItemEvent {}
extension DecisionMade: ItemEvent {}

extension MeetingPlanned: MeetingEvent {}
extension MeetingMoved: MeetingEvent {}
extension MeetingCancelled: MeetingEvent {}
extension StreamSet: MeetingEvent {}
extension NextMeetingFixed: MeetingEvent {}
extension MeetingOpened: MeetingEvent {}
extension MeetingClosed: MeetingEvent {}
extension Arrived: MeetingEvent {}
extension Left: MeetingEvent {}
extension AbsenceReported: MeetingEvent {}
extension AbsenceWithdrawn: MeetingEvent {}
extension AttendancePromised: MeetingEvent {}
extension AgendaOrdered: MeetingEvent {}
extension AgendaApproved: MeetingEvent {}
extension NoticeSent: MeetingEvent {}
extension MinutesCirculated: MeetingEvent {}
extension ChangeRequested: MeetingEvent {}
extension MinutesPublished: MeetingEvent {}
extension PublicationRegistered: MeetingEvent {}

/// Which entries concern what.
public struct Trails: Sendable {
    private var entries: TreeDictionary<Trail, [Int64]> = [:]

    /// The numbers of the entries that concern something, in order.
    public subscript(trail: Trail) -> [Int64] { entries[trail] ?? [] }

    mutating func note(_ entry: Int64, for trails: [Trail]) {
        for trail in trails where entries[trail]?.last != entry {
            entries[trail, default: []].append(entry)
        }
    }
}
