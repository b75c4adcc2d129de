import Desk
import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Ledger
import Pages
import Storage

extension Site {
    /// Where a link from a mail leads. Opening it changes nothing, since programs that look
    /// through mail do so; the button on it uses the link up.
    func answerSignInLink(
        _ visit: Visit, _ place: Place, _ token: String
    ) async throws -> Response {
        if visit.isReading {
            let back = localPath(visit.query.first("retur"), in: place.id) ?? ""
            return try await signInPage(visit, place) {
                SignInLinkPage(isSpent: false, returnTo: back, in: $0)
            }
        }
        return try await visit.only(.post) { try await useLink(token, visit, place) }
    }

    private func useLink(
        _ token: String, _ visit: Visit, _ place: Place
    ) async throws -> Response {
        let form = try await visit.form()
        guard visit.isProven(form, settings) else { throw Fault.forgedForm }
        let link =
            SecretToken.isToken(token)
            ? try await desk.registers.signInLinks.redeem(
                TokenHash(of: token), at: visit.now.milliseconds) : nil
        guard let link, link.partnership == place.id.rawValue else {
            return try await signInPage(visit, place, status: .gone) {
                SignInLinkPage(isSpent: true, returnTo: "", in: $0)
            }
        }
        let back = localPath(form.first("_return"), in: place.id)
        return try await startSession(
            PersonID(Int(link.person)), hat: nil, visit, place,
            goingTo: back ?? Route.within(place.id, .mine).path)
    }

    /// Begins a session and ends the one the browser had.
    func startSession(
        _ person: PersonID, hat: Hat?, _ visit: Visit, _ place: Place, goingTo path: String
    ) async throws -> Response {
        if let old = visit.cookies[settings.sessionCookie]?.value {
            _ = try await desk.registers.sessions.end(TokenHash(of: old))
        }
        let token = SecretToken.make()
        let now = visit.now.milliseconds
        try await desk.registers.sessions.start(
            Session(
                hash: TokenHash(of: token), person: Int64(person.rawValue),
                partnership: place.id.rawValue, hat: hat?.description, createdAt: now,
                lastSeenAt: now, expiresAt: now + settings.sessions.idle))
        var response = Response.seeOther(path)
        response.setCookie(
            settings.sessionCookie(token, lasting: Int(settings.sessions.whole / 1000)))
        return response
    }

    /// Ends the session, or all of the person's.
    func signOut(_ visit: Visit, _ place: Place) async throws -> Response {
        let form = try await visit.form()
        guard let member = try await member(of: visit, place) else {
            return .seeOther(Route.within(place.id, .home).path)
        }
        try prove(form, member)
        if form.first("everywhere") == "true" {
            _ = try await desk.registers.sessions.endAll(of: member.session.person)
        } else {
            _ = try await desk.registers.sessions.end(member.session.hash)
        }
        var response = Response.seeOther(Route.within(place.id, .home).path)
        response.setCookie(settings.sessionCookie("", lasting: 0))
        return response
    }

    /// Refuses a form that does not come from a page of the session.
    func prove(_ form: FormFields, _ member: Member) throws(Fault) {
        guard isSameSecret(form.first("_token") ?? "", member.formSecret) else {
            throw .forgedForm
        }
    }
}

extension SiteSettings {
    fileprivate func sessionCookie(_ token: String, lasting seconds: Int) -> Cookie {
        Cookie(
            name: sessionCookie, value: token, maxAge: seconds, path: "/", secure: isSecure,
            httpOnly: true, sameSite: .lax)
    }
}
