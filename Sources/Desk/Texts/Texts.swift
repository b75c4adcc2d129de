public import Governance
import Ledger
import Storage
import Synchronization

/// The human-written texts of all partnerships, kept beside the log and remembered a while.
public final class Texts: Sendable {
    private struct Key: Hashable {
        let partnership: PartnershipID
        let text: TextID
    }

    private static let capacity = 50_000
    private let store: any EventStore
    private let recent = Mutex<[Key: String]>([:])

    init(store: any EventStore) {
        self.store = store
    }

    /// The words of some texts; those withheld or erased are left out.
    public func contents(
        of ids: [TextID], in partnership: PartnershipID
    ) async throws(DeskError) -> [TextID: String] {
        guard !ids.isEmpty else { return [:] }
        var found = remembered(ids, in: partnership)
        let missing = Set(ids.map(\.rawValue)).subtracting(found.keys.map(\.rawValue))
        guard !missing.isEmpty else { return found }
        let read = try await asking { () async throws(StorageFailure) in
            try await store.texts(missing, of: partnership.rawValue)
        }
        var new: [TextID: String] = [:]
        for (id, stored) in read {
            if case .present(let text) = stored { new[TextID(id)] = text.content }
        }
        remember([new], in: partnership)
        found.merge(new) { old, _ in old }
        return found
    }

    /// Builds a value that needs texts, asking the store once: a first attempt notes which texts
    /// it looks up, the second finds them.
    public func resolving<Value>(
        in partnership: PartnershipID, _ build: (_ words: (TextID) -> String?) throws -> Value
    ) async throws -> Value {
        var known: [TextID: String] = [:]
        var missing: [TextID] = []
        let first = try build { id in
            let words = recent.withLock { $0[Key(partnership: partnership, text: id)] }
            if let words { known[id] = words } else { missing.append(id) }
            return words
        }
        guard !missing.isEmpty else { return first }
        known.merge(try await contents(of: missing, in: partnership)) { old, _ in old }
        return try build { known[$0] }
    }

    /// Forgets a text that was erased or exempted.
    public func forget(_ id: TextID, in partnership: PartnershipID) {
        recent.withLock { $0[Key(partnership: partnership, text: id)] = nil }
    }

    func remember(_ texts: [[TextID: String]], in partnership: PartnershipID) {
        recent.withLock { recent in
            if recent.count > Self.capacity { recent.removeAll(keepingCapacity: true) }
            for (id, words) in texts.joined() {
                recent[Key(partnership: partnership, text: id)] = words
            }
        }
    }

    private func remembered(
        _ ids: [TextID], in partnership: PartnershipID
    ) -> [TextID: String] {
        recent.withLock { recent in
            var found: [TextID: String] = [:]
            for id in ids { found[id] = recent[Key(partnership: partnership, text: id)] }
            return found
        }
    }
}
