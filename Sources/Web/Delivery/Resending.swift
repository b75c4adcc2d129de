import Desk
import Governance
import Hummingbird
import HummingbirdCore
import Pages
import Storage

extension Site {
    /// Puts a mail that could not be sent, or that came back, in the queue again. Only the
    /// secretariat, and only mail of its own partnership.
    func resend(_ visit: Visit, _ place: Place) async throws -> Response {
        let form = try await visit.form()
        guard let member = try await member(of: visit, place) else { throw Fault.signedOut }
        try prove(form, member)
        guard isSecretariat(member, visit, place) else { throw Fault.notFound }
        guard let entry = form.first("entry").flatMap({ Int64($0) }),
            let message = form.first("message")
        else { throw Fault.badRequest }
        let deliveries = desk.registers.deliveries
        let kept = try await deliveries.deliveries(of: entry, in: place.id.rawValue)
        guard kept.contains(where: { $0.message.messageID == message }) else {
            throw Fault.notFound
        }
        // False where it waits already, as after a second click: then there is nothing to do.
        _ = try await deliveries.retry(message, at: visit.now.milliseconds)
        let back = localPath(form.first("_return"), in: place.id)
        return .seeOther(back ?? Route.within(place.id, .meetings).path)
    }
}
