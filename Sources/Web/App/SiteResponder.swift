import Desk
import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import Pages

/// Answers every request: reads it, finds its address, answers there, and turns whatever goes
/// wrong into an answer too.
struct SiteResponder: HTTPResponder {
    let site: Site

    func respond(to request: Request, context: SiteContext) async throws -> Response {
        let visit = Visit(
            request, from: context.sender, at: site.clock(), site.settings, context.logger)
        var response: Response
        do {
            response = try await site.answer(visit)
        } catch {
            let fault = Fault(error)
            fault.log(visit)
            response = await site.response(to: fault, visit)
            if case .full = fault { context.takeNoMore() }
        }
        site.settings.harden(&response)
        return request.method == .head ? response.createHeadResponse() : response
    }
}

extension Site {
    /// The answer at the request's address.
    ///
    /// - Throws: Anything; ``Fault`` gives it its status.
    func answer(_ visit: Visit) async throws -> Response {
        guard visit.hasBearableHeaders else { throw Fault.headersTooLarge }
        if let asset = Asset.all.first(where: { $0.path == visit.path }) {
            return try visit.only(.get) { visit.assetResponse(asset) }
        }
        if visit.isAPI { return try await answerAPI(visit) }
        // What another site sends is not even shown again, where it would read as ours.
        guard visit.isReading || visit.isSameOrigin(settings) else { throw Fault.forgedForm }
        guard let route = Route(path: visit.path) else { throw Fault.notFound }
        // First to how the address is properly written: what is sent back must be an own address.
        if visit.isReading, route.path != visit.path { return visit.moved(to: route.path) }
        if let language = visit.chosenLanguage { return visit.remember(language, settings) }
        switch route {
        case .front: return try visit.only(.get) { try frontPage(visit) }
        case .health: return try visit.only(.get) { health() }
        case .openAPI:
            return try visit.only(.get) {
                .bytes(openAPI, "application/json", cache: .publicShort)
            }
        case .offlineWorker:
            return try visit.only(.get) { offlineWorker() }
        case .within(let id, let destination):
            guard let partnership = desk.snapshot(of: id) else { throw Fault.notFound }
            let place = Place(id: id, partnership: partnership, destination: destination)
            return try await answer(visit, at: place)
        }
    }

    private func frontPage(_ visit: Visit) throws -> Response {
        let page = FrontPage(
            desk.partnerships.compactMap { id in
                desk.snapshot(of: id).map { .init(id: id, name: $0.charter.name) }
            })
        if visit.wantsJSON { return try .json(page, cache: .publicShort) }
        var response = Response.html(page.html(in: visit.language), cache: .publicShort)
        response.vary()
        return response
    }

    private func health() -> Response {
        .bytes(Array(#"{"status":"ok"}"#.utf8), "application/json", cache: .none)
    }
}
