import HTTPTypes
import Hummingbird
import HummingbirdCore

extension Visit {
    /// Whether a form comes from a page of this site, as far as the browser says; one that says
    /// nothing is let through here and must still show the form's secret.
    func isSameOrigin(_ settings: SiteSettings) -> Bool {
        if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name] {
            return site == "same-origin" || site == "none"
        }
        guard let origin = request.headers[.origin] else { return true }
        if origin == settings.baseURL { return true }
        return !settings.isSecure && origin == "http://\(request.head.authority ?? "")"
    }
}
