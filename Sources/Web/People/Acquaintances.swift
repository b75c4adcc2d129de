import Desk
import Governance
import Pages
import Storage

/// The register is shared between partnerships; each sees only the people it has to do with, so
/// that no address can be looked up across them.
extension Site {
    /// Whether somebody works in the secretariat right now.
    func isSecretariat(_ member: any PageReader, _ visit: Visit, _ place: Place) -> Bool {
        let today = place.partnership.zone.date(at: visit.now)
        return place.partnership.isSecretariat(.actor(member.actor), on: today)
    }

    /// The people of a partnership, by name: those its log names and those introduced to it.
    func acquaintances(of place: Place) async throws -> [RegisteredPerson] {
        let known = try await known(to: place.id)
        let others = try await knownElsewhere(than: place.id)
        return try await desk.registers.people.people(known).values
            .map { person in
                RegisteredPerson(
                    id: PersonID(Int(person.id)), name: person.details.name,
                    email: person.details.email,
                    language: Language(rawValue: person.details.language) ?? .nb,
                    isOwn: !others.contains(person.id))
            }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// Whether what is kept about a person is a partnership's own matter: it knows them, and no
    /// other does. Whoever could change an address that is used elsewhere could sign in there.
    func isOwn(_ person: PersonID, of id: PartnershipID) async throws -> Bool {
        let number = Int64(person.rawValue)
        let isKnown = try await known(to: id).contains(number)
        let isShared = try await knownElsewhere(than: id).contains(number)
        return isKnown && !isShared
    }

    private func known(to id: PartnershipID) async throws -> Set<Int64> {
        let named = desk.snapshot(of: id)?.people ?? []
        return try await desk.registers.people.introduced(to: id.rawValue)
            .union(named.map { Int64($0.rawValue) })
    }

    private func knownElsewhere(than id: PartnershipID) async throws -> Set<Int64> {
        var found: Set<Int64> = []
        for other in desk.partnerships where other != id {
            found.formUnion(try await known(to: other))
        }
        return found
    }
}
