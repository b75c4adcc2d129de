import Governance
import Hummingbird
import HummingbirdCore
import Pages
import Storage

extension Visit {
    /// The secret of forms that stand outside a session: a cookie and a field that belong
    /// together, which no other site can send (the double-submit pattern).
    func anonymousToken(
        _ settings: SiteSettings, setting response: inout Response
    ) -> FormToken {
        let cookie: String
        if let known = cookies[settings.formCookie]?.value, SecretToken.isToken(known) {
            cookie = known
        } else {
            cookie = SecretToken.make()
            response.setCookie(
                Cookie(
                    name: settings.formCookie, value: cookie, path: "/",
                    secure: settings.isSecure, httpOnly: true, sameSite: .lax))
        }
        return FormToken(
            secret: SecretToken.formSecret(of: cookie), commandStem: SecretToken.commandStem())
    }

    /// Whether a form outside a session comes from a page of ours.
    func isProven(_ fields: FormFields, _ settings: SiteSettings) -> Bool {
        guard let cookie = cookies[settings.formCookie]?.value, SecretToken.isToken(cookie) else {
            return false
        }
        return isSameSecret(fields.first("_token") ?? "", SecretToken.formSecret(of: cookie))
    }
}
