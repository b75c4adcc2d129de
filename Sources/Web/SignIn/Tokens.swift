import Desk
import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Ledger
import Pages
import Storage

extension Site {
    /// How long a token for the API works, in days.
    static let tokenDays = 180
    /// What tokens begin with, so that one left in a file is found by those who look for them.
    static let tokenPrefix = "samrad_"

    /// A person's tokens: the list, a new one, and revoking one.
    func answerTokens(_ visit: Visit, _ place: Place) async throws -> Response {
        let member = try await member(of: visit, place)
        if visit.isReading {
            guard let member else { throw Fault.signedOut }
            return try await tokensPage(visit, place, member)
        }
        return try await visit.only(.post) {
            let form = try await visit.form()
            guard let member else {
                return try unsent(
                    form, to: .tokens, .signedOut, .unauthorized, visit, place, nil)
            }
            try prove(form, visit, member)
            if let id = form.first("revoke").flatMap({ Int64($0) }) {
                _ = try await desk.registers.accessTokens.revoke(
                    id, of: member.session.person, at: visit.now.milliseconds)
                return .seeOther(Route.within(place.id, .tokens).path)
            }
            return try await makeToken(form.first("name") ?? "", visit, place, member)
        }
    }

    private func makeToken(
        _ written: String, _ visit: Visit, _ place: Place, _ member: Member
    ) async throws -> Response {
        let name = written.trimmingPrefix { $0.isWhitespace }
        let isPlain = name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        guard (1...100).contains(name.count), isPlain else {
            return try await tokensPage(visit, place, member, isNameless: true)
        }
        let token = Self.tokenPrefix + SecretToken.make()
        _ = try await desk.registers.accessTokens.issue(
            AccessGrant(
                person: member.session.person, partnership: place.id.rawValue,
                hat: member.actor.hat.description, name: String(name),
                expiresAt: visit.now.adding(days: Self.tokenDays).milliseconds),
            hash: TokenHash(of: token), at: visit.now.milliseconds)
        return try await tokensPage(visit, place, member, newToken: token)
    }

    private func tokensPage(
        _ visit: Visit, _ place: Place, _ member: Member, newToken: String? = nil,
        isNameless: Bool = false
    ) async throws -> Response {
        let kept = try await desk.registers.accessTokens.tokens(
            of: member.session.person, in: place.id.rawValue)
        let rows = kept.map { token in
            TokensPage.Row(
                id: token.id, name: token.grant.name, hat: Hat(token.grant.hat) ?? .none,
                expiresAt: Instant(milliseconds: token.grant.expiresAt),
                isRevoked: token.revokedAt != nil)
        }
        let frame = plainFrame(visit, place, reader: member, token: member.formToken)
        let page = TokensPage(
            tokens: rows, newToken: newToken, isNameless: isNameless, in: frame)
        return .html(page.html(in: frame), status: isNameless ? .unprocessableContent : .ok)
    }
}
