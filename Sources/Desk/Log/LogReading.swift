import Governance
import Storage

/// Reads a log in batches and decodes each on all cores, so that a start does not wait for one.
///
/// Decoding is four fifths of what a replay costs; whoever applies a batch asks for the next one
/// before beginning.
struct LogReading: Sendable {
    private static let batchSize = 2000
    private static let chunkSize = 250

    private let id: PartnershipID
    private let store: any EventStore

    init(_ id: PartnershipID, store: any EventStore) {
        self.id = id
        self.store = store
    }

    /// The entries that follow a position, in order; empty at the end of the log.
    func batch(after position: Int64) async -> Result<[RecordedEntry], DeskError> {
        let stored: [StoredEntry]
        do {
            stored = try await store.read(
                id.rawValue, after: position, limit: Self.batchSize)
        } catch {
            return .failure(.store(error))
        }
        return await withTaskGroup(of: (Int, Result<[RecordedEntry], DeskError>).self) { group in
            for start in stride(from: 0, to: stored.count, by: Self.chunkSize) {
                let chunk = stored[start..<min(start + Self.chunkSize, stored.count)]
                group.addTask { (start, decoded(chunk)) }
            }
            var chunks = await group.reduce(into: []) { $0.append($1) }
            chunks.sort { $0.0 < $1.0 }
            return Result { () throws(DeskError) in
                var entries: [RecordedEntry] = []
                for (_, chunk) in chunks { entries += try chunk.get() }
                return entries
            }
        }
    }

    private func decoded(_ chunk: ArraySlice<StoredEntry>) -> Result<[RecordedEntry], DeskError> {
        Result { () throws(DeskError) in
            var entries: [RecordedEntry] = []
            for stored in chunk { entries.append(try RecordedEntry(stored, in: id)) }
            return entries
        }
    }
}
