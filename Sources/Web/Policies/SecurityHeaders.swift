import HTTPTypes
import Hummingbird
import HummingbirdCore

extension SiteSettings {
    /// Nothing from elsewhere, nothing inline, in nobody's frame.
    static let contentSecurityPolicy = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self' data:",
        "connect-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
        "manifest-src 'self'", "worker-src 'self'",
    ].joined(separator: "; ")

    /// For the one page that is made to stand in others': it shows what is open to all, does
    /// nothing, and so has nothing that a frame around it could trick a reader into.
    static let embeddedPolicy = [
        "default-src 'none'", "style-src 'self'", "form-action 'none'", "frame-ancestors *",
        "base-uri 'none'",
    ].joined(separator: "; ")

    /// Adds to every answer what tells a browser to be strict with it, where the answer does not
    /// say otherwise itself.
    func harden(_ response: inout Response) {
        var headers: [(String, String)] = [
            ("Content-Security-Policy", Self.contentSecurityPolicy),
            ("X-Content-Type-Options", "nosniff"),
            // Own pages only: a link in a mail and a draft's address stay here, and forms still
            // say where they come from.
            ("Referrer-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
        ]
        if isSecure {
            headers.append(("Strict-Transport-Security", "max-age=31536000; includeSubDomains"))
        }
        for (name, value) in headers {
            guard let field = HTTPField.Name(name), response.headers[field] == nil else { continue }
            response.headers[field] = value
        }
    }
}
