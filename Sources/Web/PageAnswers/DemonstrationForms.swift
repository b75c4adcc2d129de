import Governance
import Hummingbird
import HummingbirdCore
import Pages

extension Site {
    /// Takes a form of the demonstration: its clock is moved, or the visitor becomes somebody.
    func takeDemonstration(_ visit: Visit, _ place: Place) async throws -> Response {
        guard let demonstration else { throw Fault.notFound }
        let form = try await visit.form()
        // The strip stands on the visitors' pages too, which hold no secret; nothing here is real.
        let back = localPath(form.first("_return"), in: place.id)
        if let person = form.first(Demonstration.Field.become).flatMap({ Int($0) }) {
            guard
                demonstration.shown(place.id).people.contains(where: { $0.id == PersonID(person) })
            else { throw Fault.notFound }
            return try await startSession(
                PersonID(person), hat: nil, visit, place,
                goingTo: back ?? Route.within(place.id, .mine).path)
        }
        switch form.first(Demonstration.Field.advance) {
        case "next": await demonstration.advance(.toNextChange, place.id)
        case let text?:
            guard let hours = Int(text), (1...24 * 366).contains(hours) else {
                throw Fault.badRequest
            }
            await demonstration.advance(.hours(hours), place.id)
        case nil: throw Fault.badRequest
        }
        return .seeOther(back ?? Route.within(place.id, .demo).path)
    }
}
