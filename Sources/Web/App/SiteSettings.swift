import Foundation

/// What the operator has decided about a site.
public struct SiteSettings: Sendable {
    /// The address that people know the site by, without a slash at its end.
    public let baseURL: String
    /// Whether the site is reached over TLS; then cookies are `Secure` and HSTS is sent.
    public let isSecure: Bool
    /// Whether the last address in `X-Forwarded-For` is the reader's: true behind our own proxy
    /// only, since anyone can send the header.
    public let isBehindProxy: Bool
    /// How many calls a token, or an address without one, may make in a minute; `nil` for any.
    public let callsPerMinute: Int?

    /// Settings for a site.
    ///
    /// - Throws: ``SettingsFault`` for an address that is none.
    public init(
        baseURL: String, isBehindProxy: Bool = false, callsPerMinute: Int? = 600
    ) throws(SettingsFault) {
        guard let url = URL(string: baseURL), let scheme = url.scheme, url.host != nil,
            ["http", "https"].contains(scheme), url.path.isEmpty || url.path == "/",
            url.query == nil, url.user == nil
        else { throw .invalidBaseURL(baseURL) }
        self.baseURL = baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL
        isSecure = scheme == "https"
        self.isBehindProxy = isBehindProxy
        self.callsPerMinute = callsPerMinute
    }

    /// The session cookie's name. `__Host-` makes browsers refuse one set from elsewhere.
    var sessionCookie: String { isSecure ? "__Host-samrad" : "samrad" }
    /// The name of the cookie that forms outside a session are checked against.
    var formCookie: String { isSecure ? "__Host-samrad-form" : "samrad-form" }
    /// The name of the cookie that remembers the chosen language.
    var languageCookie: String { "samrad-lang" }
}

/// Why settings cannot be used.
public enum SettingsFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The base URL is no `http(s)://host[:port]`.
    case invalidBaseURL(String)

    /// One sentence for the operator.
    public var description: String {
        switch self {
        case .invalidBaseURL(let text):
            "\"\(text)\" is no address of a site; expected https://host or http://host:port"
        }
    }
}
