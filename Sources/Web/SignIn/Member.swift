import Desk
import Governance
import HTTPTypes
import Hummingbird
import Ledger
import Pages
import Storage

/// Proof that somebody is signed in to the partnership a request is about.
struct Member: PageReader {
    let session: Session
    /// Who acts, in the capacity chosen.
    let actor: Actor
    /// All capacities held today.
    let hats: [Hat]
    /// The person's name.
    let name: String
    /// What forms of this session must show.
    let formSecret: String

    /// What makes one page's forms count, each once.
    var formToken: FormToken {
        FormToken(secret: formSecret, commandStem: SecretToken.commandStem())
    }

    var account: SignedIn { SignedIn(name: name, hat: actor.hat, hats: hats) }
}

extension Site {
    /// How often use is noted; each note is a write that is synced to disk.
    static let noteEvery: Int64 = 5 * 60_000

    /// Who is signed in; `nil` for a visitor, and for somebody signed in to another partnership.
    ///
    /// - Parameter isAtWork: Whether the request is a sign that somebody sits there; a page that
    ///   updates itself is none.
    func member(
        of visit: Visit, _ place: Place, isAtWork: Bool = true
    ) async throws -> Member? {
        guard let cookie = visit.cookies[settings.sessionCookie]?.value,
            SecretToken.isToken(cookie)
        else { return nil }
        let hash = TokenHash(of: cookie)
        let now = visit.now.milliseconds
        guard let session = try await desk.registers.sessions.session(hash, at: now),
            session.partnership == place.id.rawValue
        else { return nil }
        if isAtWork, now - session.lastSeenAt >= Self.noteEvery {
            let end = min(now + settings.sessions.idle, session.createdAt + settings.sessions.whole)
            do {
                _ = try await desk.registers.sessions.extend(hash, seenAt: now, until: end)
            } catch {
                // What can be read is read, also where nothing can be written.
                Fault(error).log(visit)
            }
        }
        let person = PersonID(Int(session.person))
        let today = place.partnership.zone.date(at: visit.now)
        let hats = place.partnership.hats(of: person, on: today)
        let chosen = session.hat.flatMap { Hat($0) }.flatMap { hats.contains($0) ? $0 : nil }
        return Member(
            session: session, actor: Actor(person, as: chosen ?? hats.first ?? .none),
            hats: hats, name: try await names.name(of: person) ?? "",
            formSecret: SecretToken.formSecret(of: cookie))
    }
}

extension Partnership {
    /// The capacities a person holds on a day, appointments first; whoever holds none is just
    /// signed in. The operator's is not among them: founding is done on the machine itself.
    func hats(of person: PersonID, on date: CivilDate) -> [Hat] {
        let appointments = bodies.appointments(of: person, on: date).map {
            Hat.appointment($0.id)
        }
        let hats =
            appointments
            + partners(answeredForBy: person, on: date)
            .map { .contact($0) }
        return hats.isEmpty ? [.none] : hats
    }
}
