import Ledger
import Storage
import Synchronization

/// A store whose appends wait at a gate, to see what a desk does while one is under way.
final class GatedStore: EventStore {
    private struct State {
        var isClosed = false
        /// Whether appends wait before they are done, or before it is told that they are.
        var holdsAnswers = false
        var waiting: [CheckedContinuation<Void, Never>] = []
        var failures = 0
        var groups: [Int] = []
    }

    private let inner: SQLiteEventStore
    private let state = Mutex(State())
    private let arrivals: AsyncStream<Void>
    private let arrive: AsyncStream<Void>.Continuation

    init() throws {
        inner = try SQLiteEventStore.inMemory()
        (arrivals, arrive) = AsyncStream.makeStream()
    }

    var registers: Registers { inner.registers }

    /// How many entries each append brought.
    var groups: [Int] { state.withLock { $0.groups } }

    /// Appends wait from now on.
    func close() { state.withLock { $0.isClosed = true } }

    /// Appends are done from now on, and their answers wait.
    func holdAnswers() {
        state.withLock { state in
            state.isClosed = true
            state.holdsAnswers = true
        }
    }

    /// Appends go through, those that wait first.
    func open() {
        let waiting = state.withLock { state in
            state.isClosed = false
            defer { state.waiting = [] }
            return state.waiting
        }
        for append in waiting { append.resume() }
    }

    /// The next append fails.
    func failOnce() { state.withLock { $0.failures += 1 } }

    /// Waits until an append stands at the gate.
    func arrival() async {
        for await _ in arrivals { return }
    }

    func append(
        _ entries: [NewEntry], to partnership: String, expecting sequence: Int64
    ) async throws(AppendError) -> AppendOutcome {
        let fails = state.withLock { state in
            state.groups.append(entries.count)
            guard state.failures > 0 else { return false }
            state.failures -= 1
            return true
        }
        if fails { throw .failed(.engine("the disk is full")) }
        guard state.withLock(\.holdsAnswers) else {
            await pass()
            return try await inner.append(entries, to: partnership, expecting: sequence)
        }
        let outcome = try await inner.append(entries, to: partnership, expecting: sequence)
        await pass()
        return outcome
    }

    private func pass() async {
        await withCheckedContinuation { continuation in
            let isClosed = state.withLock { state in
                if state.isClosed { state.waiting.append(continuation) }
                return state.isClosed
            }
            if isClosed { arrive.yield() } else { continuation.resume() }
        }
    }

    func sequence(
        ofCommand command: String, in partnership: String
    ) async throws(StorageFailure) -> Int64? {
        try await inner.sequence(ofCommand: command, in: partnership)
    }

    func read(
        _ partnership: String, after sequence: Int64, limit: Int
    ) async throws(StorageFailure) -> [StoredEntry] {
        try await inner.read(partnership, after: sequence, limit: limit)
    }

    func head(of partnership: String) async throws(StorageFailure) -> Chain {
        try await inner.head(of: partnership)
    }

    func partnerships() async throws(StorageFailure) -> [String] {
        try await inner.partnerships()
    }

    func follow(_ partnership: String?) -> AsyncStream<Position> { inner.follow(partnership) }

    func texts(
        _ ids: Set<Int>, of partnership: String
    ) async throws(StorageFailure) -> [Int: StoredText] {
        try await inner.texts(ids, of: partnership)
    }

    func eraseText(
        _ id: Int, of partnership: String, at instant: Int64
    ) async throws(StorageFailure) -> Bool {
        try await inner.eraseText(id, of: partnership, at: instant)
    }

    func put(_ file: NewFile, of partnership: String) async throws(FileError) -> FileDigest {
        try await inner.put(file, of: partnership)
    }

    func file(
        _ digest: FileDigest, of partnership: String
    ) async throws(StorageFailure) -> StoredFile? {
        try await inner.file(digest, of: partnership)
    }

    func eraseFile(
        _ digest: FileDigest, of partnership: String, at instant: Int64
    ) async throws(StorageFailure) -> Bool {
        try await inner.eraseFile(digest, of: partnership, at: instant)
    }
}
