import Governance
import Ledger
import Storage
import Synchronization

/// A command on its way through the desk.
struct Order: Sendable {
    let command: any Command
    let id: CommandID
    let actor: Actor
    let at: Instant
    /// How often it has been decided; somebody else's writing can make that more than once.
    var attempts = 1

    /// Whether it is the same person's same command.
    func isSame(as other: Order) -> Bool {
        actor.person == other.actor.person && AnyHashable(command) == AnyHashable(other.command)
    }
}

/// One partnership's log and state: decides in order, appends in groups, publishes what is
/// durable.
///
/// Commands are decided one after another on the state *ahead*, which includes what is on its
/// way to disk; whatever has gathered meanwhile goes to disk in one append. An answer is given,
/// and the snapshot moves, only when the append is durable.
actor Proceedings {
    private let id: PartnershipID
    private let store: any EventStore
    private let texts: Texts
    private let zone: Zone
    private let published: Mutex<Partnership>
    private var ahead: Partnership
    private var durable: Int64 = 0
    private var lastInstant = Instant(milliseconds: .min)
    private var waiting: [Pending] = []
    private var inFlight: [CommandID: InFlight] = [:]
    private var isAppending = false
    private var expecting: [Expectation] = []
    /// Hashes of the ids of all commands recorded so far: one that is not among them is new, and
    /// the store need not be asked about each.
    private var recordedIDs: Set<Int> = []

    private struct InFlight {
        let order: Order
        let task: Task<Receipt, any Error>
    }

    /// Somebody waits until the snapshot is as far as an entry.
    private struct Expectation {
        let sequence: Int64
        let arrival: CheckedContinuation<Void, Never>
    }

    private struct Pending {
        let order: Order
        let new: NewEntry
        let granted: Granted
        let answer: CheckedContinuation<Receipt, any Error>
    }

    init(_ id: PartnershipID, store: any EventStore, texts: Texts, zone: Zone) {
        self.id = id
        self.store = store
        self.texts = texts
        self.zone = zone
        let empty = Partnership(zone: zone)
        published = Mutex(empty)
        ahead = empty
    }

    /// The partnership as of the last durable entry.
    nonisolated var snapshot: Partnership { published.withLock { $0 } }

    /// Reads what the log holds beyond what has been applied.
    func catchUp() async throws(DeskError) {
        var state = snapshot
        var last = lastInstant
        let log = LogReading(id, store: store)
        var batch = try await log.batch(after: state.position).get()
        while !batch.isEmpty {
            let end = state.position + Int64(batch.count)
            async let next = log.batch(after: end)
            for entry in batch {
                state.apply(entry.events, entry.header, texts: entry.textCount)
                recordedIDs.insert(entry.command.hashValue)
                last = entry.header.at
            }
            batch = try await next.get()
        }
        lastInstant = last
        durable = state.position
        ahead = state
        show(state)
    }

    /// Returns when the snapshot holds the entry of this number, which the store has announced.
    func reach(_ sequence: Int64) async {
        guard snapshot.position < sequence else { return }
        await withCheckedContinuation { arrival in
            expecting.append(Expectation(sequence: sequence, arrival: arrival))
        }
    }

    private func show(_ state: Partnership) {
        published.withLock { $0 = state }
        let met = expecting.filter { $0.sequence <= state.position }
        expecting.removeAll { $0.sequence <= state.position }
        for expectation in met { expectation.arrival.resume() }
    }

    /// Decides a command and answers when it is durable.
    func handle(_ order: Order) async throws(DeskError) -> Receipt {
        while let underWay = inFlight[order.id] {
            let answer = await underWay.task.result
            if underWay.order.isSame(as: order) { return try Self.receipt(answer) }
        }
        let task = Task {
            defer { inFlight[order.id] = nil }
            return try await process(order)
        }
        inFlight[order.id] = InFlight(order: order, task: task)
        return try Self.receipt(await task.result)
    }

    private static func receipt(
        _ answer: Result<Receipt, any Error>
    ) throws(DeskError) -> Receipt {
        do {
            return try answer.get()
        } catch let error as DeskError {
            throw error
        } catch {
            throw .busy
        }
    }

    private func process(_ order: Order) async throws -> Receipt {
        if let before = try await receipt(ofRecorded: order) { return before }
        let quoted = try await texts.contents(of: order.command.quotedTexts(in: ahead), in: id)
        let (granted, new) = try decided(order, quoting: quoted)
        return try await withCheckedThrowingContinuation { answer in
            enqueue(Pending(order: order, new: new, granted: granted, answer: answer))
        }
    }

    /// The answer to a command that stands in the log already; given only to who gave it, and
    /// only for the same command.
    private func receipt(ofRecorded order: Order) async throws(DeskError) -> Receipt? {
        guard recordedIDs.contains(order.id.description.hashValue) else { return nil }
        let sequence = try await asking { () async throws(StorageFailure) in
            try await store.sequence(ofCommand: order.id.description, in: id.rawValue)
        }
        guard let sequence else { return nil }
        let stored = try await asking { () async throws(StorageFailure) in
            try await store.read(id.rawValue, after: sequence - 1, limit: 1)
        }
        guard let first = stored.first else { return nil }
        let entry = try RecordedEntry(first, in: id)
        guard entry.header.actor.person == order.actor.person else { throw .commandIDTaken }
        return try await FirstAnswer(id: id, store: store, texts: texts, zone: zone)
            .receipt(for: order.command, recordedAs: entry)
    }

    /// Decides on the state ahead and moves it on. If the machine's clock has stepped back, the
    /// entry takes the time of the one before.
    private func decided(
        _ order: Order, quoting quoted: [TextID: String]
    ) throws(DeskError) -> (Granted, NewEntry) {
        let at = max(order.at, lastInstant)
        let granted: Granted
        do {
            granted = try ahead.decide(order.command, by: order.actor, at: at) { quoted[$0] }
        } catch {
            throw .refused(error)
        }
        let new: NewEntry
        do {
            new = try NewEntry(
                recording: granted, sequence: ahead.position + 1, at: at, order: order, in: id)
        } catch {
            throw .unreadable(sequence: ahead.position + 1, "\(error)")
        }
        ahead = granted.state
        lastInstant = at
        return (granted, new)
    }

    private func enqueue(_ pending: Pending) {
        waiting.append(pending)
        guard !isAppending else { return }
        isAppending = true
        Task { await self.appendWaiting() }
    }

    private func appendWaiting() async {
        while !waiting.isEmpty {
            let group = Array(waiting.prefix(512))
            waiting.removeFirst(group.count)
            do {
                let outcome = try await store.append(
                    group.map(\.new), to: id.rawValue, expecting: durable)
                switch outcome {
                case .recorded: publish(group)
                case .recordedBefore: await recover(from: .conflict(actual: durable), group)
                }
            } catch {
                await recover(from: error, group)
            }
        }
        isAppending = false
    }

    private func publish(_ group: [Pending]) {
        durable += Int64(group.count)
        texts.remember(group.map(\.granted.texts), in: id)
        if let last = group.last { show(last.granted.state) }
        for pending in group {
            recordedIDs.insert(pending.order.id.description.hashValue)
            pending.answer.resume(
                returning: Receipt(
                    sequence: pending.new.entry.sequence, events: pending.granted.events,
                    clauses: pending.granted.clauses, warnings: pending.granted.warnings,
                    wasRecordedBefore: false))
        }
    }

    /// After a failed append nothing ahead of the disk holds any more: the state goes back to
    /// what is durable and, where somebody else wrote meanwhile, everything is decided again.
    private func recover(from error: AppendError, _ group: [Pending]) async {
        let undone = group + waiting
        waiting = []
        var trouble: DeskError?
        do {
            ahead = snapshot
            lastInstant = snapshot.lastChange ?? Instant(milliseconds: .min)
            try await catchUp()
        } catch {
            trouble = error
        }
        for pending in undone {
            if trouble == nil, error.isMendedByCatchingUp, pending.order.attempts < 5 {
                decideAgain(pending)
            } else {
                pending.answer.resume(throwing: trouble ?? DeskError(error))
            }
        }
    }

    private func decideAgain(_ pending: Pending) {
        var order = pending.order
        order.attempts += 1
        let again = order
        Task {
            do {
                pending.answer.resume(returning: try await self.process(again))
            } catch {
                pending.answer.resume(throwing: error)
            }
        }
    }
}

extension AppendError {
    /// Whether the log has merely gone on; what was decided while the desk caught up is numbered
    /// wrongly (`misplaced`).
    fileprivate var isMendedByCatchingUp: Bool {
        switch self {
        case .conflict, .misplaced, .commandRecordedBefore: true
        case .nothingToAppend, .malformed, .timeRunsBackwards, .textDiffers, .failed: false
        }
    }
}

extension DeskError {
    fileprivate init(_ error: AppendError) {
        self =
            switch error {
            case .failed(let failure): .store(failure)
            case .malformed(let sequence, let defect):
                .unreadable(sequence: sequence, "\(defect)")
            default: .busy
            }
    }
}
