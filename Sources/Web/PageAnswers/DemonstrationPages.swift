import Governance
import Hummingbird
import Pages

extension Site {
    /// A page of the demonstration.
    func demonstrationPage(_ visit: Visit, _ place: Place) async throws -> Response {
        guard let demonstration else { throw Fault.notFound }
        let member = try await member(of: visit, place)
        var cookies = Response(status: .ok)
        let token = member?.formToken ?? visit.anonymousToken(settings, setting: &cookies)
        let frame = plainFrame(visit, place, member: member, token: token)
        guard let page = await demonstration.page(place.destination, frame) else {
            throw Fault.notFound
        }
        var response = Response.html(page.html(in: frame))
        response.headers[values: .setCookie] = cookies.headers[values: .setCookie]
        return response
    }

    /// Takes what was done on the demonstration's page.
    func takeDemonstration(_ visit: Visit, _ place: Place) async throws -> Response {
        guard let demonstration else { throw Fault.notFound }
        let form = try await visit.form()
        if let member = try await member(of: visit, place) {
            try prove(form, visit, member)
        } else if !visit.isSameOrigin(settings) {
            // The strip stands on cached pages too, which hold no secret; nothing here is real.
            throw Fault.forgedForm
        }
        let back = localPath(form.first("_return"), in: place.id)
        switch await demonstration.take(place.id, form.values) {
        case .nothing: throw Fault.badRequest
        case .done: return .seeOther(back ?? Route.within(place.id, .demo).path)
        case .signIn(let actor):
            return try await startSession(
                actor.person, hat: actor.hat, visit, place,
                goingTo: back ?? Route.within(place.id, .mine).path)
        }
    }
}
