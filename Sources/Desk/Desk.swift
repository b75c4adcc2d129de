public import Governance
public import Storage
import Synchronization

/// The one way in: whatever is recorded is checked, decided, appended and applied here, whether
/// it comes from a page, the API, the command line, an import or the demo.
///
/// Readers take a snapshot at any time and never wait for writers.
public final class Desk: Sendable {
    /// The tables beside the log: people, drafts, sessions and the like.
    public let registers: Registers
    /// The human-written texts.
    public let texts: Texts
    /// The files with cases.
    public let files: Files
    /// The names of people.
    public let names: PeopleNames
    private let store: any EventStore
    private let zone: Zone
    private let admitsOperator: Bool
    private let proceedings = Mutex<[PartnershipID: Proceedings]>([:])

    /// A desk over a store; ``open()`` reads the logs.
    ///
    /// - Parameter admitsOperator: Whether commands may be given as the operator, which needs no
    ///   proof: for the machine's own command line, never for a desk that a network reaches.
    public init(
        store: any EventStore, registers: Registers, zone: Zone, admitsOperator: Bool = false
    ) {
        self.admitsOperator = admitsOperator
        self.store = store
        self.registers = registers
        self.zone = zone
        texts = Texts(store: store)
        names = PeopleNames(register: registers.people)
        files = Files(store: store)
    }

    /// Replays every log in the store.
    ///
    /// - Throws: If the store fails, or a log holds what this program cannot read.
    public func open() async throws(DeskError) {
        let names = try await asking { () async throws(StorageFailure) in
            try await store.partnerships()
        }
        for name in names {
            let id = PartnershipID(name)
            let opened = Proceedings(id, store: store, texts: texts, zone: zone)
            try await opened.catchUp()
            proceedings.withLock { $0[id] = opened }
        }
    }

    /// The partnerships that have been founded, by name in addresses.
    public var partnerships: [PartnershipID] {
        proceedings.withLock { all in
            all.filter { $0.value.snapshot.charter.isFounded }.map(\.key).sorted()
        }
    }

    /// A partnership as it stands; `nil` where there is none of that name.
    public func snapshot(of id: PartnershipID) -> Partnership? {
        let found = proceedings.withLock { $0[id]?.snapshot }
        return found?.charter.isFounded == true ? found : nil
    }

    /// Grants a command and answers when it is durable, or refuses it.
    ///
    /// - Parameters:
    ///   - command: What is asked for.
    ///   - id: The command's own id; the same one twice is recorded once.
    ///   - actor: Who asks, and in which capacity.
    ///   - at: When.
    ///   - partnership: In which partnership.
    public func handle(
        _ command: any Command, id: CommandID, by actor: Actor, at: Instant,
        in partnership: PartnershipID
    ) async throws(DeskError) -> Receipt {
        if actor.hat == .operator, !admitsOperator {
            throw .refused(Refusal(.access(.notYourHat)))
        }
        if command is FoundPartnership, !partnership.canBeFounded {
            throw .refused(Refusal(.charter(.unusableName)))
        }
        guard let found = await proceedings(for: partnership, command) else {
            throw .unknownPartnership
        }
        return try await found.handle(Order(command: command, id: id, actor: actor, at: at))
    }

    /// Everything recorded in a partnership after a position, in batches, with the state after
    /// each entry; for feeds, mail and the search index.
    public func history(
        of id: PartnershipID, after position: Int64 = 0
    ) -> AsyncThrowingStream<RecordedEntry, any Error> {
        let store = store
        return AsyncThrowingStream { continuation in
            let reading = Task {
                do {
                    let log = store.entries(of: id.rawValue, after: position, batchesOf: 500)
                    for try await batch in log {
                        for stored in batch {
                            continuation.yield(try RecordedEntry(stored, in: id))
                        }
                    }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in reading.cancel() }
        }
    }

    /// The entries that concern a case or a meeting, in order.
    public func entries(
        concerning trail: Trail, in id: PartnershipID
    ) async throws(DeskError) -> [RecordedEntry] {
        var entries: [RecordedEntry] = []
        for sequence in snapshot(of: id)?.trails[trail] ?? [] {
            let stored = try await asking { () async throws(StorageFailure) in
                try await store.read(id.rawValue, after: sequence - 1, limit: 1)
            }
            for entry in stored { entries.append(try RecordedEntry(entry, in: id)) }
        }
        return entries
    }

    /// The positions reached from now on; see ``Storage/EventStore/follow(_:)``. A snapshot taken
    /// on hearing of one is at least as far: the store announces before the desk has applied.
    public func follow(
        _ id: PartnershipID? = nil
    ) -> some AsyncSequence<Storage.Position, Never> & Sendable {
        store.follow(id?.rawValue).map { [self] position in
            let found = proceedings.withLock { $0[PartnershipID(position.partnership)] }
            await found?.reach(position.sequence)
            return position
        }
    }

    /// Where a partnership's log is opened; a new one only for the command that founds it.
    private func proceedings(
        for id: PartnershipID, _ command: any Command
    ) async -> Proceedings? {
        proceedings.withLock { all in
            if let found = all[id] { return found }
            guard command is FoundPartnership else { return nil }
            let new = Proceedings(id, store: store, texts: texts, zone: zone)
            all[id] = new
            return new
        }
    }
}

/// The id of one command, given by whoever asks, so that a form sent twice counts once.
public struct CommandID: Hashable, Sendable, CustomStringConvertible {
    /// The id as it stands in the log.
    public let description: String

    /// An id of 8–64 letters, digits and dashes; `nil` for anything else.
    public init?(_ text: String) {
        let allowed = text.utf8.allSatisfy { byte in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || byte == UInt8(ascii: "-")
        }
        guard (8...64).contains(text.utf8.count), allowed else { return nil }
        description = text
    }
}

/// The answer to a command that stands in the log.
public struct Receipt: Sendable {
    /// The number of its entry.
    public let sequence: Int64
    /// What was recorded.
    public let events: [any Event]
    /// The clauses that the grant rests on.
    public let clauses: [ClauseID]
    /// What whoever gave it should know.
    public let warnings: [Warning]
    /// Whether it was recorded before, and not again.
    public let wasRecordedBefore: Bool
}

/// Why a command was not recorded.
public enum DeskError: Error, Sendable {
    /// A rule refuses it.
    case refused(Refusal)
    /// There is no such partnership.
    case unknownPartnership
    /// Others kept writing; nothing was recorded, and it may be tried again.
    case busy
    /// The command's id stands in the log as another command's, or as another person's.
    case commandIDTaken
    /// The store failed; nothing was recorded.
    case store(StorageFailure)
    /// The log holds what this program cannot read.
    case unreadable(sequence: Int64, String)
}

/// Calls the store, with its failure as the desk's.
func asking<Value>(
    isolation: isolated (any _Concurrency.Actor)? = #isolation,
    _ body: () async throws(StorageFailure) -> Value
) async throws(DeskError) -> Value {
    do {
        return try await body()
    } catch {
        throw .store(error)
    }
}
