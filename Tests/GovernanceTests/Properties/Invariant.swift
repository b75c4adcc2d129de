@testable import Governance

/// Something that holds in every history, whatever anybody asks for.
struct Invariant: Sendable {
    let name: String
    /// Which histories are examined, every first, every tenth …; the dear ones are sampled.
    var every = 1
    /// What is wrong with a history; `nil` where nothing is.
    let fault: @Sendable (Chronicle) -> String?

    static let all: [Invariant] = saying + deciding + recording + dueing + reading
}

/// What the events tell of cases, meetings and items, reckoned apart from the state.
struct Register {
    struct Item {
        var meeting: MeetingID
        var theCase: CaseID?
        var announced: Instant?
        var isLate = false
        var isClosed = false
    }

    var received: [CaseID: Instant] = [:]
    var triage: [CaseID: Triage] = [:]
    var withdrawn: Set<CaseID> = []
    var exempted: [CaseID: Exemption] = [:]
    var items: [ItemID: Item] = [:]
    var bodies: [MeetingID: BodyID] = [:]
    var dates: [MeetingID: CivilDate] = [:]
    var present: [MeetingID: Set<AppointmentID>] = [:]
    var partial: [ItemID: Set<PersonID>] = [:]
    /// Items that are being answered in writing, with who was asked.
    var inWriting: [ItemID: [Voice]] = [:]

    /// Takes in one event.
    mutating func read(_ event: any Event, at instant: Instant) {
        switch event {
        case let event as CaseSubmitted: received[event.case] = instant
        case let event as CaseTriaged: triage[event.case] = event.triage
        case let event as CaseCompleted: triage[event.case] = nil
        case let event as CaseWithdrawn: withdrawn.insert(event.case)
        case let event as Exempted:
            if case .wholeCase(let id) = event.subject { exempted[id] = event.exemption }
        case let event as ExemptionLifted:
            if case .wholeCase(let id) = event.subject { exempted[id] = nil }
        case let event as ItemPlaced:
            items[event.item] = Item(
                meeting: event.meeting, theCase: event.case, isLate: event.late != nil)
        case let event as ItemRemoved: items[event.item] = nil
        case let event as NoticeSent:
            for item in event.announced { items[item.item]?.announced = instant }
        case let event as RoundOpenedInWriting:
            inWriting[event.item] = event.voices
            if event.announced != nil { items[event.item]?.announced = instant }
        case let event as RoundClosed: inWriting[event.item] = nil
        case let event as MeetingDemanded: inWriting[event.item] = nil
        case let event as ItemOpened: inWriting[event.item] = nil
        case let event as ItemClosed: items[event.item]?.isClosed = true
        case let event as MeetingPlanned:
            bodies[event.meeting] = event.body
            dates[event.meeting] = event.date
        case let event as MeetingMoved: dates[event.meeting] = event.date
        case let event as Arrived:
            present[event.meeting, default: []].insert(event.appointment)
        case let event as Left: present[event.meeting]?.remove(event.appointment)
        case let event as ConflictRuled:
            if event.finding == .disqualified {
                partial[event.item, default: []].insert(event.person)
            } else {
                partial[event.item]?.remove(event.person)
            }
        case let event as ConflictTakenBack: partial[event.item]?.remove(event.person)
        default: break
        }
    }
}

extension Chronicle {
    /// Reads the events in order and stops at the first thing that is wrong; `judge` sees each
    /// event before it is taken in.
    func firstFault(
        _ judge: (any Event, EventHeader, Register) -> String?
    ) -> String? {
        var register = Register()
        for (event, header) in events {
            if let fault = judge(event, header, register) { return fault }
            register.read(event, at: header.at)
        }
        return nil
    }
}
