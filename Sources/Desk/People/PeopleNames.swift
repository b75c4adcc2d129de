public import Governance
public import Storage
import Synchronization

/// The names of people, remembered between pages.
///
/// Names change seldom and stand on every page, so they are looked up once and forgotten when the
/// register is corrected. `revision` goes into the key of cached pages.
public final class PeopleNames: Sendable {
    private struct Known {
        var names: [PersonID: String] = [:]
        var revision = 0
    }

    private static let capacity = 100_000
    private let register: any PeopleRegister
    private let known = Mutex(Known())

    init(register: any PeopleRegister) {
        self.register = register
    }

    /// Counts how often names have been forgotten.
    public var revision: Int { known.withLock { $0.revision } }

    /// Forgets them all, after the register was corrected.
    public func forgetAll() {
        known.withLock { known in
            known.names = [:]
            known.revision += 1
        }
    }

    /// The name of one person; `nil` for one the register does not know.
    public func name(of id: PersonID) async throws(StorageFailure) -> String? {
        if let name = remembered(id) { return name }
        return try await look(up: [id])[id]
    }

    /// Builds a value that needs names, asking the register once: a first attempt notes which
    /// names are missing, the second finds them.
    public func resolving<Value>(
        _ build: (_ name: @escaping @Sendable (PersonID) -> String?) async throws -> Value
    ) async throws -> Value {
        let missing = Mutex<Set<PersonID>>([])
        let first = try await build { [self] id in
            let name = remembered(id)
            if name == nil { missing.withLock { _ = $0.insert(id) } }
            return name
        }
        let wanted = missing.withLock { $0 }
        guard !wanted.isEmpty else { return first }
        let found = try await look(up: wanted)
        return try await build { [self] id in found[id] ?? remembered(id) }
    }

    private func remembered(_ id: PersonID) -> String? { known.withLock { $0.names[id] } }

    private func look(up ids: Set<PersonID>) async throws(StorageFailure) -> [PersonID: String] {
        let revision = revision
        let people = try await register.people(Set(ids.map { Int64($0.rawValue) }))
        var found: [PersonID: String] = [:]
        for (id, person) in people { found[PersonID(Int(id))] = person.details.name }
        let names = found
        known.withLock { known in
            // What was read before a correction is not kept after it.
            guard known.revision == revision else { return }
            if known.names.count > Self.capacity { known.names = [:] }
            known.names.merge(names) { _, new in new }
        }
        return found
    }
}
