import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import Pages

/// One request, read as far as every answer needs it.
struct Visit: Sendable {
    let request: Request
    /// The path as it was sent, without the query.
    let path: String
    /// The query's fields.
    let query: FormFields
    /// Whose tries are counted together: the sender's address.
    let sender: String
    /// The time of the answer; one request sees one time.
    private(set) var now: Instant
    /// The reader's language.
    let language: Language
    /// The cookies.
    let cookies: Cookies
    /// How long its body is waited for.
    let patience: Patience
    /// Where the operator is told of what is ours to mend.
    let logger: Logger

    init(
        _ request: Request, from sender: String?, at now: Instant, _ settings: SiteSettings,
        _ logger: Logger
    ) {
        self.request = request
        self.logger = logger
        patience = settings.patience
        let whole = request.head.path ?? "/"
        path = String(whole.prefix { $0 != "?" })
        query = FormFields(urlEncoded: whole.dropFirst(path.count + 1).utf8)
        self.sender = Self.address(of: request, sender, settings)
        self.now = now
        cookies = request.cookies
        language =
            query.first("sprak").flatMap { Language(rawValue: $0) }
            ?? cookies[settings.languageCookie].flatMap { Language(rawValue: $0.value) }
            ?? Language(accepted: request.headers[.acceptLanguage] ?? "") ?? .nb
    }

    /// The same request looked at later.
    func repeated(at instant: Instant) -> Visit {
        var later = self
        later.now = instant
        return later
    }

    private static func address(
        of request: Request, _ sender: String?, _ settings: SiteSettings
    ) -> String {
        let direct = sender ?? "unknown"
        guard settings.isBehindProxy, let name = HTTPField.Name("X-Forwarded-For"),
            let last = request.headers[name]?.split(separator: ",").last
        else { return direct }
        return last.trimmingPrefix { $0 == " " }.description
    }

    /// Whether it reads and changes nothing.
    var isReading: Bool { request.method == .get || request.method == .head }

    /// Whether it is a call of the API.
    var isAPI: Bool { path.hasPrefix("/api/v1/") }

    /// Whether data is asked for rather than a page.
    var wantsJSON: Bool { isAPI || prefersJSON(request.headers[.accept] ?? "") }

    /// Whether somebody opens the page to read it; a script that looks whether it has changed
    /// says otherwise (Fetch Metadata), and must not be told what was meant for its reader. What a
    /// service worker passes on goes nowhere in particular, but navigates.
    var opensPage: Bool {
        if wantsJSON { return false }
        return fetchMetadata("Sec-Fetch-Dest") != "empty"
            || fetchMetadata("Sec-Fetch-Mode") == "navigate"
    }

    private func fetchMetadata(_ name: String) -> String? {
        HTTPField.Name(name).flatMap { request.headers[$0] }
    }

    /// The page's own address, to come back to.
    var address: String {
        let rest = query.urlEncoded(without: ["lang"])
        return rest.isEmpty ? path : "\(path)?\(rest)"
    }

    /// The language that is asked to be remembered.
    var chosenLanguage: Language? {
        isReading ? query.first("lang").flatMap { Language(rawValue: $0) } : nil
    }

    /// Lets a request through whose method is the one allowed; `HEAD` counts as `GET`.
    ///
    /// - Throws: ``Fault/methodNotAllowed(_:)``.
    func only<Answer>(
        _ method: HTTPRequest.Method, _ answer: () async throws -> Answer
    ) async throws -> Answer {
        try requireMethod(method)
        return try await answer()
    }

    /// The same for what is answered at once.
    func only<Answer>(_ method: HTTPRequest.Method, _ answer: () throws -> Answer) throws -> Answer
    {
        try requireMethod(method)
        return try answer()
    }

    private func requireMethod(_ method: HTTPRequest.Method) throws {
        guard request.method == method || (method == .get && isReading) else {
            throw Fault.methodNotAllowed(method == .get ? "GET, HEAD" : method.rawValue)
        }
    }

    /// Whether the headers are of a size that browsers send.
    var hasBearableHeaders: Bool {
        let size = request.headers.reduce((request.head.path ?? "").utf8.count) {
            $0 + $1.name.rawName.utf8.count + $1.value.utf8.count
        }
        return size <= 16 * 1024
    }
}

/// Whether a list of media types names JSON before HTML (RFC 9110, 12.5.1); weights beyond
/// presence are not told apart, since a browser always names HTML and a program never both.
private func prefersJSON(_ accept: String) -> Bool {
    let lowered = accept.lowercased()
    return lowered.contains("application/json") && !lowered.contains("text/html")
        || lowered.contains("application/problem+json")
}
