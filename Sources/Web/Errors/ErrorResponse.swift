import Desk
import Exchange
import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Pages

extension Site {
    /// The answer to a fault: a page in the reader's language, or a problem for programs.
    func response(to fault: Fault, _ visit: Visit) async -> Response {
        let frame = await frame(of: visit)
        var response =
            visit.wantsJSON ? problem(fault, visit, frame) : page(fault, visit, frame)
        switch fault {
        case .methodNotAllowed(let methods): response.headers[.allow] = methods
        case .tooMany(let seconds): response.headers[.retryAfter] = "\(seconds)"
        case .full:
            response.headers[.retryAfter] = "30"
            response.headers[.connection] = "close"
        case .cannotPrint(.missing), .cannotPrint(.tooLarge): break
        case .cannotPrint: response.headers[.retryAfter] = "30"
        case .busy, .cannotScreen: response.headers[.retryAfter] = "1"
        case .noToken: response.headers[.wwwAuthenticate] = "Bearer"
        case .signedOut where visit.isAPI: response.headers[.wwwAuthenticate] = "Bearer"
        default: break
        }
        response.vary()
        return response
    }

    private func page(_ fault: Fault, _ visit: Visit, _ frame: Frame?) -> Response {
        let entry = fault.entry
        let page = ErrorPage(
            title: entry.title.in(visit.language),
            explanation: fault.detail(in: frame) ?? entry.explanation.in(visit.language),
            onward: onward(from: fault, visit, frame))
        let html =
            frame.map { page.html(in: $0) } ?? page.html(in: visit.language, at: visit.path)
        return .html(html, status: entry.status)
    }

    /// Where to go on: to sign in and come back, or to the partnership's own page.
    private func onward(from fault: Fault, _ visit: Visit, _ frame: Frame?) -> String {
        guard let frame else { return Route.front.path }
        if case .meetingCancelled(let id, _) = fault { return frame.link(.meeting(id)) }
        guard case .signedOut = fault else { return frame.link(.home) }
        var query = FormFields()
        query.add("retur", visit.isReading ? visit.address : frame.link(.home))
        return "\(frame.link(.signIn))?\(query.urlEncoded())"
    }

    private func problem(_ fault: Fault, _ visit: Visit, _ frame: Frame?) -> Response {
        let entry = fault.entry
        var details: ProblemDetails
        if case .malformed(let problem) = fault {
            details = ProblemDetails(problem)
        } else {
            details = ProblemDetails(
                type: "/problems/\(entry.kind)", title: entry.title.in(visit.language),
                status: entry.status.code,
                detail: fault.detail(in: frame) ?? entry.explanation.in(visit.language))
        }
        if case .refused(let refusal) = fault {
            details.clause = refusal.clause
            details.instead = refusal.instead
        }
        if case .malformedField(let field) = fault {
            details.field = "/" + field.split(separator: ".").joined(separator: "/")
        }
        let status = HTTPResponse.Status(code: details.status)
        let type = "application/problem+json"
        return (try? Response.json(details, status: status, type: type)) ?? Response(status: status)
    }

    /// The frame of the partnership the request is about, for whoever is signed in; none where
    /// there is no such partnership or the store does not answer.
    private func frame(of visit: Visit) async -> Frame? {
        let path = visit.isAPI ? String(visit.path.dropFirst("/api/v1".count)) : visit.path
        let name = String(path.dropFirst().prefix { $0 != "/" })
        let id = PartnershipID(name)
        guard let partnership = desk.snapshot(of: id) else { return nil }
        let place = Place(id: id, partnership: partnership, destination: .home)
        let member = visit.isAPI ? nil : try? await member(of: visit, place)
        return plainFrame(visit, place, reader: member, token: member?.formToken)
    }
}

extension Fault {
    /// What is wrong this time, where more can be said than of the kind.
    fileprivate func detail(in frame: Frame?) -> String? {
        guard let frame else { return nil }
        switch self {
        case .refused(let refusal): return frame.sentence(for: refusal)
        case .meetingCancelled(_, let reason):
            let words = entry.explanation.in(frame.language)
            return reason.map { "\(words) \(frame.language.quoted($0))" }
        default: return nil
        }
    }
}
