import Desk
import Foundation
import Governance
import Storage

/// A desk over a file of its own, with a partnership or several in the middle of a meeting, so
/// that commands can be given for ever: answers in an open round, and new cases.
struct Scene: Sendable {
    let desk: Desk
    private let places: [(partnership: PartnershipID, item: ItemID)]

    /// Plays a short history of each partnership and opens the desk.
    static func set(
        in folder: URL, partnerships count: Int, charter: Charter, zone: Zone
    ) async throws -> Scene {
        let path = folder.appending(path: "scene-\(count).sqlite").path(percentEncoded: false)
        let store = try SQLiteEventStore.open(at: path, ifAbsent: .create)
        for number in 1...count {
            _ = try await History.write(
                1000, of: charter, zone: zone, to: store,
                as: PartnershipID("partnership-\(number)"))
        }
        return try await Scene(store: store, zone: zone)
    }

    /// Opens a desk over a store whose partnerships are in the middle of a round.
    init(store: SQLiteEventStore, zone: Zone) async throws {
        let desk = Desk(
            store: store, registers: store.registers, zone: zone, admitsOperator: true)
        try await desk.open()
        self.desk = desk
        places = try desk.partnerships.map { partnership in
            guard let item = desk.snapshot(of: partnership)?.itemInRound else {
                throw SceneProblem.notInARound
            }
            return (partnership, item)
        }
    }

    /// The first of the partnerships as it stands.
    var state: Partnership {
        get throws {
            guard let first = places.first, let state = desk.snapshot(of: first.partnership) else {
                throw SceneProblem.notInARound
            }
            return state
        }
    }

    /// What is written.
    enum Action: CaseIterable {
        /// A member answers in a round: one small event.
        case answer
        /// Somebody submits a case: one event and four texts.
        case submission
    }

    /// Gives one command as a certain writer, and waits until it is durable.
    func write(_ action: Action, as writer: Int, _ id: String) async throws {
        let place = places[writer % places.count]
        guard let state = desk.snapshot(of: place.partnership), let now = state.lastChange,
            let item = state.meetings.item(place.item), let round = item.rounds.last,
            let command = CommandID("bench-\(writer)-\(id)")
        else { throw SceneProblem.notInARound }
        switch action {
        case .answer:
            let voice = round.voices[writer % round.voices.count]
            _ = try await desk.handle(
                AnswerRound(item: item.id, appointment: voice.appointment, position: .agrees),
                id: command, by: History.secretary, at: now, in: place.partnership)
        case .submission:
            _ = try await desk.handle(
                SubmitCase(Self.template), id: command, by: History.secretary, at: now,
                in: place.partnership)
        }
    }

    /// Decides a command as a page does to know whether to show its button.
    func decide() throws {
        guard let place = places.first, let now = try state.lastChange else { return }
        _ = try state.decide(
            ProposeDecision(item: place.item, wording: "Rutinen utsettes."),
            by: History.secretary, at: now)
    }

    /// Reads what the page of a meeting shows.
    func read(_ id: MeetingID) async throws {
        guard let place = places.first, let meeting = try state.meetings[id] else { return }
        let state = try state
        _ = try await desk.texts.resolving(in: place.partnership) { words in
            meeting.items.compactMap { item in
                let title = item.caseID.flatMap { state.cases[$0] }.flatMap { words($0.title) }
                let decision = item.decision.flatMap { state.decisions[$0] }
                return [title, decision.flatMap { words($0.wording) }]
            }
        }
    }

    private static let template = CaseTemplate(
        title: "Felles rutine for hjelpemidler", background: Play.background,
        question: Play.question, proposal: Play.proposal)

    /// Gives commands for a while with so many writers at once.
    func rate(
        of action: Action, writers: Int, during time: Duration, run: String
    ) async throws -> Rate {
        let clock = ContinuousClock()
        let processor = Machine.processorTime
        let start = clock.now
        let count = try await withThrowingTaskGroup(of: Int.self) { group in
            for writer in 0..<writers {
                group.addTask {
                    var count = 0
                    while clock.now - start < time {
                        try await write(action, as: writer, "\(run)-\(count)")
                        count += 1
                    }
                    return count
                }
            }
            return try await group.reduce(0, +)
        }
        return Rate(
            of: count, in: clock.now - start, using: Machine.processorTime - processor)
    }
}

extension Partnership {
    /// The item on which a round is open in the meeting held last.
    fileprivate var itemInRound: ItemID? {
        meetings.byDate.last(where: \.isOpen)?.items.first { $0.openVoices != nil }?.id
    }
}

/// Why a bench cannot go on.
enum SceneProblem: Error {
    /// The history did not end in an open round.
    case notInARound
}
