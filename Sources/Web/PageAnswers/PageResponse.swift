import Desk
import Governance
import Hummingbird
import HummingbirdCore
import Pages
import Storage

extension Site {
    /// A page as HTML or as its data: a visitor's from the cache, a member's made for them alone.
    func pageResponse(_ visit: Visit, _ place: Place) async throws -> Response {
        guard let member = try await member(of: visit, place) else {
            return try await publicPage(visit, place)
        }
        let told = visit.wantsJSON ? nil : receipts.take(for: member.session.hash)
        let built = try await page(visit, place, member, token: member.formToken) { frame in
            frame.receipt = told?.notice
            frame.finishedDraft = told?.finishedDraft
        }
        guard let built else {
            if let told { receipts.put(told, for: member.session.hash) }
            throw Fault.notFound
        }
        var response =
            visit.wantsJSON ? try .json(built.page) : Response.html(built.html)
        response.vary()
        return response
    }

    /// A page for everyone, from the cache where it stands there.
    func publicPage(_ visit: Visit, _ place: Place) async throws -> Response {
        let shelf = PublicPages.Shelf(
            position: place.partnership.position, names: names.revision,
            until: turns.turn(place, at: visit.now).until)
        let key = PublicPages.Key(
            address: visit.address, language: visit.language, isData: visit.wantsJSON)
        if demonstration == nil, let kept = publicPages.page(key, of: place.id, on: shelf) {
            return kept.response(to: visit)
        }
        guard let built = try await page(visit, place, nil, token: nil) else {
            throw place.needsSignIn ? Fault.signedOut : Fault.notFound
        }
        let made =
            visit.wantsJSON
            ? PublicPages.Kept(bytes: try jsonBytes(built.page), type: "application/json")
            : PublicPages.Kept(bytes: built.html.bytes, type: "text/html; charset=utf-8")
        if demonstration == nil { publicPages.keep(made, key, of: place.id, on: shelf) }
        return made.response(to: visit)
    }

    /// A file made from the state, such as a calendar; never for one reader alone.
    func madeFile(_ visit: Visit, _ place: Place) async throws -> Response {
        let file = try await names.resolving { name in
            try await desk.texts.resolving(in: place.id) { words in
                let frame = Frame(
                    partnership: place.partnership, id: place.id, reader: .everyone, account: nil,
                    now: visit.now, language: visit.language, address: visit.address,
                    words: words, name: name, token: nil)
                return files(place.destination, frame)
            }
        }
        guard let file else { throw Fault.notFound }
        var response = Response.bytes(file.bytes, file.contentType, cache: .publicShort)
        response.headers[.contentDisposition] = disposition("inline", file.name)
        response.vary()
        return visit.revalidated(response, tag: entityTag(of: file.bytes))
    }
}

extension Place {
    /// Whether the page is somebody's own, so that a visitor is shown the way in rather than
    /// told that there is nothing. This says nothing about whether a particular thing exists.
    fileprivate var needsSignIn: Bool {
        switch destination {
        case .mine, .intake, .people, .duties, .newCase: true
        default: false
        }
    }
}
