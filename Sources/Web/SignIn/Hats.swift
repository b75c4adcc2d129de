import Desk
import Governance
import Hummingbird
import HummingbirdCore
import Pages
import Storage

extension Site {
    /// Where one chooses the capacity one acts in, and the choice.
    func answerHat(_ visit: Visit, _ place: Place) async throws -> Response {
        guard let member = try await member(of: visit, place) else { throw Fault.signedOut }
        if visit.isReading {
            let frame = plainFrame(visit, place, reader: member, token: member.formToken)
            let back = localPath(visit.query.first("retur"), in: place.id)
            let page = HatPage(returnTo: back ?? frame.link(.mine), in: frame)
            return .html(page.html(in: frame))
        }
        return try await visit.only(.post) {
            let form = try await visit.form()
            try prove(form, member)
            guard let hat = form.first("hat").flatMap({ Hat($0) }), member.hats.contains(hat) else {
                throw Fault.badRequest
            }
            _ = try await desk.registers.sessions.choose(
                hat: hat.description, in: member.session.hash)
            let back = localPath(form.first("_return"), in: place.id)
            return .seeOther(back ?? Route.within(place.id, .mine).path)
        }
    }
}
