import HTTPTypes
import Hummingbird
import HummingbirdCore
import Pages

extension Language {
    /// The language that a browser asks for most (RFC 9110, 12.5.4); `nil` where it asks for none
    /// of ours. Plain Norwegian is bokmål.
    init?(accepted header: String) {
        let wishes = header.split(separator: ",").compactMap { part -> (Language, Double)? in
            let pieces = part.split(separator: ";").map {
                $0.filter { !$0.isWhitespace }.lowercased()
            }
            guard let tag = pieces.first, let language = Language(tag: tag) else { return nil }
            let weight = pieces.dropFirst().first { $0.hasPrefix("q=") }
            return (language, weight.flatMap { Double($0.dropFirst(2)) } ?? 1)
        }
        let best = wishes.filter { $0.1 > 0 }.enumerated()
            .max { ($0.element.1, -$0.offset) < ($1.element.1, -$1.offset) }
        guard let best else { return nil }
        self = best.element.0
    }

    private init?(tag: String) {
        switch tag.prefix(while: { $0 != "-" }) {
        case "nb", "no": self = .nb
        case "nn": self = .nn
        case "en": self = .en
        default: return nil
        }
    }
}

extension Visit {
    /// Remembers a chosen language and shows the same page in it.
    func remember(_ language: Language, _ settings: SiteSettings) -> Response {
        var response = Response.seeOther(address)
        response.setCookie(
            Cookie(
                name: settings.languageCookie, value: language.tag, maxAge: 365 * 24 * 3600,
                path: "/", secure: settings.isSecure, httpOnly: true, sameSite: .lax))
        return response
    }

    /// Sends a reader to how the address is properly written.
    func moved(to path: String) -> Response {
        let rest = query.urlEncoded()
        return Response(
            status: .permanentRedirect,
            headers: [
                .location: rest.isEmpty ? path : "\(path)?\(rest)", .cacheControl: "no-cache",
            ])
    }
}
