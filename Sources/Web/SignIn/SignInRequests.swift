import Desk
import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Ledger
import Pages
import Storage

extension Site {
    /// How long a link works, in milliseconds.
    private static let linkSpan: Int64 = 15 * 60_000

    /// The page where one asks for a link, and the asking.
    func answerSignIn(_ visit: Visit, _ place: Place) async throws -> Response {
        if visit.isReading {
            let back = localPath(visit.query.first("retur"), in: place.id) ?? ""
            return try await signInPage(visit, place) {
                SignInPage(state: .asking, returnTo: back, in: $0)
            }
        }
        return try await visit.only(.post) { try await askForLink(visit, place) }
    }

    private func askForLink(_ visit: Visit, _ place: Place) async throws -> Response {
        let form = try await visit.form()
        let back = localPath(form.first("_return"), in: place.id) ?? ""
        let typed = (form.first("email") ?? "").filter { !$0.isWhitespace }
        guard visit.isProven(form, settings) else {
            return try await signInPage(visit, place, status: .forbidden) {
                SignInPage(state: .asking, email: typed, returnTo: back, in: $0)
            }
        }
        guard let email = EmailAddress(typed) else {
            return try await signInPage(visit, place, status: .unprocessableContent) {
                SignInPage(state: .malformed, email: typed, returnTo: back, in: $0)
            }
        }
        try await hold(visit.sender, to: .signInBySender, at: visit.now)
        let isBearable = try await isWithin(.signInToAddress, by: email.folded, at: visit.now)
        if isBearable {
            // Looking up, recording and mailing take their time only when the address is known;
            // the answer must not tell, so it does not wait for them.
            Task { await sendLink(to: email, back, visit.now, place) }
        }
        return try await signInPage(visit, place) {
            SignInPage(state: .sent, returnTo: back, in: $0)
        }
    }

    private func sendLink(
        to email: EmailAddress, _ back: String, _ now: Instant, _ place: Place
    ) async {
        do {
            let people = desk.registers.people
            guard let person = try await people.person(withEmail: email.text),
                let address = person.details.email
            else { return }
            let token = SecretToken.make()
            let expires = now.adding(milliseconds: Self.linkSpan)
            try await desk.registers.signInLinks.issue(
                SignInLink(
                    hash: TokenHash(of: token), person: person.id,
                    partnership: place.id.rawValue, expiresAt: expires.milliseconds))
            var query = FormFields()
            if !back.isEmpty { query.add("retur", back) }
            let path = Route.within(place.id, .signInLink(token)).path
            let rest = query.urlEncoded()
            await mailer(
                SignInMail(
                    address: address, name: person.details.name,
                    language: Language(rawValue: person.details.language) ?? .nb,
                    partnership: place.partnership.charter.name,
                    link: settings.baseURL + path + (rest.isEmpty ? "" : "?\(rest)"),
                    expires: expires))
        } catch {
            // Whoever asked asks again; the operator hears of a failing store from every page.
        }
    }

    /// A page with a form outside any session.
    func signInPage(
        _ visit: Visit, _ place: Place, status: HTTPResponse.Status = .ok,
        _ make: (Frame) -> any Page
    ) async throws -> Response {
        var response = Response(status: status)
        let token = visit.anonymousToken(settings, setting: &response)
        let frame = plainFrame(visit, place, token: token)
        return .html(make(frame).html(in: frame), status: status, after: response)
    }
}

/// An e-mail address as far as it must be one before it is looked up.
struct EmailAddress: Sendable {
    let text: String

    init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let isPrintable = text.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value != 0x7F && !"<>()[],;:\\\"".unicodeScalars.contains($0)
        }
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), isPrintable,
            !parts[1].hasPrefix("."), !parts[1].hasSuffix("."), text.utf8.count <= 254
        else { return nil }
        self.text = text
    }

    /// One text for all ways of writing it in upper and lower case.
    var folded: String { text.lowercased() }
}
