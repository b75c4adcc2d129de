import Desk
import Governance
import HTTPTypes
import Hummingbird
import Pages

extension Site {
    /// A page outside any session, with a form, that names what is open to all.
    func openPage(
        _ visit: Visit, _ place: Place, status: HTTPResponse.Status = .ok,
        _ make: @escaping @Sendable (Frame) -> (any Page)?
    ) async throws -> Response {
        var response = Response(status: status)
        let token = visit.anonymousToken(settings, setting: &response)
        let html = try await names.resolving { name in
            try await desk.texts.resolving(in: place.id) { words -> HTML? in
                let frame = frame(
                    visit, place, nil, words: words, name: name, token: token,
                    address: visit.address)
                return make(frame)?.html(in: frame)
            }
        }
        guard let html else { throw Fault.notFound }
        return .html(html, status: status, after: response)
    }
}
