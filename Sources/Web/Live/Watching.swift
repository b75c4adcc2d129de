import AsyncAlgorithms
import Desk
import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Pages
import ServiceLifecycle
import Storage

/// A page that tells its readers when it reads otherwise, by Server-Sent Events.
///
/// Any page can be followed at its own address by asking for `text/event-stream`. An event holds
/// nothing but the fingerprint of what this reader may see now, so nothing leaks through it; who
/// hears one fetches the page again. A reader who was away tells which one they heard last and is
/// told at once where they stand: what counts is the page, not each step that led to it.
extension Site {
    /// How often the line is shown to be open, and looked whether time alone has turned something.
    /// A reader who left is noticed by the second word that does not reach them, and their place
    /// is somebody else's from then on.
    static let pulse = Duration.seconds(5)

    /// A stream of the changes of the page at a place, until the reader leaves, is signed out or
    /// may no longer see it.
    func watched(_ visit: Visit, _ place: Place) async throws -> Response {
        // Listened to before the first look, so that nothing falls in between.
        let entries = desk.follow(place.id)
        let isMember = try await member(of: visit, place, isAtWork: false) != nil
        guard let seat = audience.enter(isMember: isMember) else { throw Fault.full }
        let first = try await fingerprint(visit, place)
        var response = Response(
            status: .ok,
            headers: [
                .contentType: "text/event-stream", .cacheControl: Keeping.none.rawValue,
            ],
            body: ResponseBody { writer in
                defer { seat.leave() }
                try await tell(of: entries, from: first, to: &writer, visit, place)
                try await writer.finish(nil)
            })
        response.vary()
        // A proxy that gathers an answer before it hands it on would hold the events back.
        if let name = HTTPField.Name("X-Accel-Buffering") { response.headers[name] = "no" }
        return response
    }

    private func tell(
        of entries: some AsyncSequence<Storage.Position, Never> & Sendable, from first: String,
        to writer: inout any ResponseBodyWriter, _ visit: Visit, _ place: Place
    ) async throws {
        try await writer.write(ByteBuffer(string: "retry: 3000\n\n"))
        if visit.lastEvent != first { try await writer.write(.event(first)) }
        var told = first
        let signs = merge(
            entries.map { _ in Sign.entry },
            AsyncTimerSequence(interval: Self.pulse, clock: .continuous).map { _ in Sign.pulse })
        for await sign in signs.cancelOnGracefulShutdown() {
            guard let state = desk.snapshot(of: place.id) else { return }
            let place = Place(id: place.id, partnership: state, destination: place.destination)
            let now: String
            do {
                now = try await fingerprint(visit.repeated(at: clock()), place)
            } catch {
                // A store that is busy answers at the next sign; whoever may no longer see the
                // page has nothing more to hear.
                if case .busy = Fault(error) { continue }
                return
            }
            if now != told {
                try await writer.write(.event(now))
                told = now
            } else if sign == .pulse {
                try await writer.write(ByteBuffer(string: ":\n\n"))
            }
        }
    }

    /// Why a follower looks at the page again.
    private enum Sign {
        case entry
        case pulse
    }

    /// What tells two states of a page apart for this reader: its content without the frame, and
    /// without what makes each form one of a kind.
    private func fingerprint(_ visit: Visit, _ place: Place) async throws -> String {
        guard let member = try await member(of: visit, place, isAtWork: false) else {
            return try await keptPage(visit, place, as: .content, for: nil).tag
        }
        let token = FormToken(secret: "", commandStem: "")
        guard
            let built = try await page(
                visit, place, member, token: token, extent: .contentAlone)
        else { throw Fault.notFound }
        return entityTag(of: built.html.bytes)
    }
}

extension ByteBuffer {
    /// An event whose id and content are a fingerprint.
    fileprivate static func event(_ tag: String) -> ByteBuffer {
        let bare = tag.filter { $0 != "\"" }
        return ByteBuffer(string: "id: \(bare)\ndata: \(bare)\n\n")
    }
}

extension Visit {
    /// Whether changes are asked for rather than the page.
    var wantsToWatch: Bool {
        request.method == .get
            && (request.headers[.accept] ?? "").lowercased().contains("text/event-stream")
    }

    /// The fingerprint that a returning follower heard last.
    fileprivate var lastEvent: String? {
        HTTPField.Name("Last-Event-ID").flatMap { request.headers[$0] }.map { "\"\($0)\"" }
    }
}
