import Desk
import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Ledger
import Pages
import Storage

/// Proof that a program calls with a token that works.
struct Caller: PageReader {
    let token: AccessToken
    let actor: Actor
    let account: SignedIn
}

extension Site {
    /// Who calls; `nil` for a call without a token.
    ///
    /// - Throws: ``Fault/noToken`` for a token that does not work here, and where the person no
    ///   longer holds the capacity it acts in.
    func caller(of visit: Visit, _ place: Place) async throws -> Caller? {
        guard let header = visit.request.headers[.authorization] else { return nil }
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer",
            parts[1].hasPrefix(Self.tokenPrefix),
            let token = try await desk.registers.accessTokens.token(
                TokenHash(of: String(parts[1])), at: visit.now.milliseconds),
            token.grant.partnership == place.id.rawValue, let hat = Hat(token.grant.hat)
        else { throw Fault.noToken }
        let actor = Actor(PersonID(Int(token.grant.person)), as: hat)
        let today = place.partnership.zone.date(at: visit.now)
        guard hat != .operator, place.partnership.holds(actor, on: today) else {
            throw Fault.noToken
        }
        let account = SignedIn(
            name: try await names.name(of: actor.person) ?? "", hat: hat,
            hats: place.partnership.hats(of: actor.person, on: today))
        return Caller(token: token, actor: actor, account: account)
    }
}
