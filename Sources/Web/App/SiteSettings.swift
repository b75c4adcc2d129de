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

    /// How long somebody stays signed in.
    public let sessions: SessionLife
    /// The most connections at once; readers beyond wait in the queue of the operating system.
    /// Three in four at most are of readers who follow a page; visitors get five in eight.
    public let connections: Int
    /// How long what is sent is waited for.
    public let patience: Patience

    /// Settings for a site.
    ///
    /// - Throws: ``SettingsFault`` for an address that is none.
    public init(
        baseURL: String, isBehindProxy: Bool = false, callsPerMinute: Int? = 600,
        sessions: SessionLife = .workingDay, connections: Int = 2_000,
        patience: Patience = .usual
    ) throws(SettingsFault) {
        guard let url = URL(string: baseURL), let scheme = url.scheme, url.host != nil,
            ["http", "https"].contains(scheme), url.path.isEmpty || url.path == "/",
            url.query == nil, url.user == nil
        else { throw .invalidBaseURL(baseURL) }
        self.baseURL = baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL
        isSecure = scheme == "https"
        self.isBehindProxy = isBehindProxy
        self.callsPerMinute = callsPerMinute
        self.sessions = sessions
        self.connections = connections
        self.patience = patience
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

/// How long a session lasts, in milliseconds.
public struct SessionLife: Sendable {
    /// From signing in, whatever is done.
    let whole: Int64
    /// Without anything being done.
    let idle: Int64

    /// Twelve hours, or two without anything being done.
    public static let workingDay = SessionLife(whole: 12 * 3_600_000, idle: 2 * 3_600_000)
    /// For a demonstration, whose clock jumps over weeks.
    public static let neverOver = SessionLife(
        whole: 100 * 365 * 86_400_000, idle: 100 * 365 * 86_400_000)
}

/// How long what is sent is waited for, so that nobody holds a connection by sending slowly.
public struct Patience: Sendable {
    /// For a form without files.
    let form: Duration
    /// For a form with a file.
    let file: Duration

    /// Half a minute for a form, two for a file.
    public static let usual = Patience(form: .seconds(30), file: .seconds(120))
}
