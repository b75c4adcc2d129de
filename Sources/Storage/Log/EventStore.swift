public import Ledger

/// The port through which the log is kept: one chain of entries per partnership, appended to and
/// read on from a position, and the texts and files that entries refer to.
///
/// Every adapter passes the same conformance suite. Instants are given by the caller, in
/// milliseconds since 1970; no adapter reads a clock.
public protocol EventStore: BlobStore {
    /// Appends entries to one partnership's log, all or none, when the log ends at `sequence`.
    ///
    /// Returns only when they are durable: what is answered here survives the loss of power. When
    /// the first entry's command is recorded already, nothing is appended and the answer is where
    /// it stands, whatever `sequence` says; so a call whose answer was lost can be made again.
    ///
    /// - Throws: `AppendError.conflict` when the log ends elsewhere; see there for the others.
    func append(
        _ entries: [NewEntry], to partnership: String, expecting sequence: Int64
    ) async throws(AppendError) -> AppendOutcome

    /// Where a command is recorded in a partnership's log; nil when it is not.
    func sequence(
        ofCommand command: String, in partnership: String
    ) async throws(StorageFailure) -> Int64?

    /// The entries that follow `sequence`, in order, at most `limit`; none at the end of the log.
    func read(
        _ partnership: String, after sequence: Int64, limit: Int
    ) async throws(StorageFailure) -> [StoredEntry]

    /// Where a partnership's log ends; an empty chain when nothing is recorded there.
    func head(of partnership: String) async throws(StorageFailure) -> Chain

    /// The slugs of the partnerships that have a log here, in ascending order.
    func partnerships() async throws(StorageFailure) -> [String]

    /// The positions that this store's logs reach from now on, after each has become durable.
    ///
    /// A position means "at least as far as this". Following one partnership, a slow reader skips
    /// to the newest; following all (`nil`), none is skipped. Ends when the reader stops.
    func follow(_ partnership: String?) -> AsyncStream<Position>
}

extension EventStore {
    /// Everything in a partnership's log after `sequence`, read in batches of `size`.
    public func entries(
        of partnership: String, after sequence: Int64, batchesOf size: Int
    ) -> EntryBatches {
        EntryBatches(store: self, partnership: partnership, after: sequence, size: size)
    }
}

/// A partnership's log as a sequence of batches; it ends where the log ended when last asked.
public struct EntryBatches: AsyncSequence {
    let store: any EventStore
    let partnership: String
    let after: Int64
    let size: Int

    init(store: any EventStore, partnership: String, after: Int64, size: Int) {
        self.store = store
        self.partnership = partnership
        self.after = after
        self.size = size
    }

    /// Starts at the first batch.
    public func makeAsyncIterator() -> Iterator {
        Iterator(batches: self, position: after)
    }

    /// Walks through the log one batch at a time.
    public struct Iterator: AsyncIteratorProtocol {
        let batches: EntryBatches
        var position: Int64

        /// The next batch, never empty; nil at the end of the log.
        public mutating func next() async throws(StorageFailure) -> [StoredEntry]? {
            let batch = try await batches.store.read(
                batches.partnership, after: position, limit: batches.size)
            guard let last = batch.last else { return nil }
            position = last.sequence
            return batch
        }
    }
}
