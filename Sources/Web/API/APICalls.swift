import Desk
import Exchange
import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Pages
import Storage

extension Site {
    /// A call of the API: a command, or the data of a page at the page's own address.
    func answerAPI(_ visit: Visit) async throws -> Response {
        let rest = String(visit.path.dropFirst("/api/v1".count))
        let parts = rest.split(separator: "/").map(String.init)
        guard let name = parts.first, let partnership = desk.snapshot(of: PartnershipID(name))
        else { throw Fault.notFound }
        let id = PartnershipID(name)
        let home = Place(id: id, partnership: partnership, destination: .home)
        let caller: Caller?
        do { caller = try await self.caller(of: visit, home) } catch {
            // Whoever tries tokens that do not work is counted too.
            try count(nil, visit)
            throw error
        }
        try count(caller, visit)
        if parts.count == 3, parts[1] == "commands" {
            return try await visit.only(.post) {
                try await giveCommand(CommandName(parts[2]), visit, home, caller)
            }
        }
        guard case .within(_, let destination)? = Route(path: rest) else { throw Fault.notFound }
        let place = Place(id: id, partnership: partnership, destination: destination)
        return try await visit.only(.get) { try await read(visit, place, caller) }
    }

    private func count(_ caller: Caller?, _ visit: Visit) throws(Fault) {
        guard let most = settings.callsPerMinute else { return }
        let who = caller.map { "token:\($0.token.id)" } ?? "sender:\(visit.sender)"
        guard apiCalls.allows(who, at: visit.now, most: most) else { throw .tooMany(seconds: 60) }
    }

    /// The data of a page, for whoever the token acts for, or for everyone.
    private func read(_ visit: Visit, _ place: Place, _ caller: Caller?) async throws -> Response {
        guard ReadOperation.allows(visit.query) else { throw Fault.badRequest }
        guard let caller else { return try await publicPage(visit, place) }
        guard let built = try await page(visit, place, caller, token: nil) else {
            throw Fault.notFound
        }
        var response = try Response.json(built.page)
        response.vary()
        return response
    }

    private func giveCommand(
        _ name: CommandName, _ visit: Visit, _ place: Place, _ caller: Caller?
    ) async throws -> Response {
        guard let caller else { throw Fault.noToken }
        guard visit.mediaType == "application/json" else { throw Fault.unsupportedMediaType }
        guard let header = HTTPField.Name("Idempotency-Key"),
            let id = visit.request.headers[header].flatMap({ CommandID($0) })
        else { throw Fault.badRequest }
        let command = try forms.coding.decode(name, try await visit.body(upTo: Visit.formLimit))
        if let attach = command as? AttachFile {
            guard try await desk.files.holds(attach.file, in: place.id) else {
                throw Fault.notFound
            }
        }
        let receipt = try await desk.handle(
            command, id: id, by: caller.actor, at: visit.now, in: place.id)
        let frame = plainFrame(visit, place, reader: caller, token: nil)
        let answer = CommandReceipt(
            commandID: id.description, sequence: receipt.sequence,
            wasRecordedBefore: receipt.wasRecordedBefore, events: receipt.events,
            clauses: receipt.clauses,
            warnings: receipt.warnings.map {
                .init(text: frame.sentence(for: $0), clause: $0.clause)
            })
        return try .json(answer, status: receipt.wasRecordedBefore ? .ok : .created)
    }
}
