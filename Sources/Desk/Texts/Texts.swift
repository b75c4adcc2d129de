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

    /// The words of some texts as they are in the store now; none is remembered for it, since
    /// whoever makes an index reads them all.
    func stored(
        _ ids: Set<TextID>, in partnership: PartnershipID
    ) async throws(StorageFailure) -> [TextID: String] {
        guard !ids.isEmpty else { return [:] }
        let read = try await store.texts(Set(ids.map(\.rawValue)), of: partnership.rawValue)
        var words: [TextID: String] = [:]
        for (id, stored) in read {
            if case .present(let text) = stored { words[TextID(id)] = text.content }
        }
        return words
    }

    /// Builds a value that needs texts, asking the store once: a first attempt notes which texts
    /// it looks up, the second finds them. The lookup may be kept in what is built.
    public func resolving<Value>(
        in partnership: PartnershipID,
        _ build: (_ words: @escaping @Sendable (TextID) -> String?) throws -> Value
    ) async throws -> Value {
        let missing = Mutex<Set<TextID>>([])
        let first = try build { [self] id in
            let words = recent.withLock { $0[Key(partnership: partnership, text: id)] }
            if words == nil { missing.withLock { _ = $0.insert(id) } }
            return words
        }
        let wanted = missing.withLock { $0 }
        guard !wanted.isEmpty else { return first }
        let found = try await contents(of: Array(wanted), in: partnership)
        return try build { [self] id in
            found[id] ?? recent.withLock { $0[Key(partnership: partnership, text: id)] }
        }
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
