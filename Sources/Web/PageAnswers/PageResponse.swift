import Desk
import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Pages
import Storage

extension Site {
    /// A page as HTML or as its data: from the cache where it rests on the state alone, else made
    /// for its reader there and then.
    func pageResponse(_ visit: Visit, _ place: Place) async throws -> Response {
        guard let member = try await member(of: visit, place) else {
            return try await publicPage(visit, place)
        }
        let told = visit.opensPage ? receipts.take(for: member.session.hash) : nil
        let own = try await own(of: member, visit, place)
        if told == nil, place.destination.restsOnStateAlone {
            return try await keptPage(
                visit, place, as: visit.form, for: member, unseen: own.unseen.count
            ).ownResponse()
        }
        let built = try await page(visit, place, member, token: member.formToken) { frame in
            frame.receipt = told?.notice
            frame.finishedDraft = told?.finishedDraft
        }
        guard let built else {
            if let told { receipts.put(told, for: member.session.hash) }
            throw await nothing(at: place)
        }
        await remember(opening: visit, place, by: member, own)
        var response =
            visit.wantsJSON ? try .json(built.page) : Response.html(built.html)
        response.vary()
        return response
    }

    /// A page for everyone.
    func publicPage(_ visit: Visit, _ place: Place) async throws -> Response {
        let page = try await keptPage(visit, place, as: visit.form, for: nil)
        // What somebody searches for is theirs, also where anyone could.
        return place.destination == .search ? page.ownResponse() : page.response(to: visit)
    }

    /// A page from the cache; one that is not there is made and kept.
    func keptPage(
        _ visit: Visit, _ place: Place, as form: KeptPages.Form, for member: Member?,
        unseen: Int = 0
    ) async throws -> KeptPages.Kept {
        let shelf = KeptPages.Shelf(
            position: place.partnership.position, names: names.revision,
            until: turns.turn(place, at: visit.now).until)
        let key = KeptPages.Key(
            address: visit.address, language: visit.language, form: form,
            owner: member.map {
                KeptPages.Owner(session: $0.session.hash, hat: $0.actor.hat, unseen: unseen)
            })
        // The frame of a demonstration shows its clock; what stands in it is as good as any.
        // What is searched for is different each time, and nobody's business.
        guard demonstration == nil || form == .content, place.destination != .search else {
            return try await makePage(visit, place, as: form, for: member)
        }
        return try await keptPages.page(key, of: place.id, on: shelf) {
            try await makePage(visit, place, as: form, for: member)
        }
    }

    private func makePage(
        _ visit: Visit, _ place: Place, as form: KeptPages.Form, for member: Member?
    ) async throws -> KeptPages.Kept {
        if form == .file { return try await makeFile(visit, place) }
        let built = try await page(
            visit, place, member, token: member?.formToken,
            extent: form == .content ? .contentAlone : .whole)
        guard let built else {
            if member == nil, place.needsSignIn { throw Fault.signedOut }
            throw await nothing(at: place)
        }
        return form == .data
            ? KeptPages.Kept(bytes: try jsonBytes(built.page), type: "application/json")
            : KeptPages.Kept(bytes: built.html.bytes, type: "text/html; charset=utf-8")
    }

    /// The list that others show in a frame of theirs, and read from their own pages as data: the
    /// public's, whoever looks, so that nothing of a session gets into a page of somebody else's.
    func embedded(_ visit: Visit, _ place: Place) async throws -> Response {
        var response = try await publicPage(visit, place)
        response.headers[.contentSecurityPolicy] = SiteSettings.embeddedPolicy
        HTTPField.Name("Cross-Origin-Resource-Policy").map {
            response.headers[$0] = "cross-origin"
        }
        if visit.wantsJSON { response.headers[.accessControlAllowOrigin] = "*" }
        return response
    }

    /// A file made from the state, such as a calendar: never for one reader alone, and kept as
    /// pages are.
    func madeFile(_ visit: Visit, _ place: Place) async throws -> Response {
        var response = try await keptPage(visit, place, as: .file, for: nil).response(to: visit)
        let ending = visit.path.split(separator: ".").last ?? ""
        response.headers[.contentDisposition] = disposition("inline", "\(place.id).\(ending)")
        return response
    }

    private func makeFile(_ visit: Visit, _ place: Place) async throws -> KeptPages.Kept {
        let file = try await names.resolving { name in
            try await desk.texts.resolving(in: place.id) { words in
                files(
                    place.destination,
                    .forEveryone(
                        partnership: place.partnership, id: place.id, now: visit.now,
                        language: visit.language, site: settings.baseURL,
                        address: visit.address, words: words, name: name))
            }
        }
        guard let file else { throw Fault.notFound }
        return KeptPages.Kept(bytes: file.bytes, type: file.contentType)
    }
}

extension Destination {
    /// Whether a member's page shows nothing but the state and gives no command: no drafts of
    /// theirs, nothing else of their own, no register of people, no deliveries of mail, and no form
    /// whose id counts once.
    /// Whatever is left out here is made anew each time.
    fileprivate var restsOnStateAlone: Bool {
        switch self {
        case .home, .cases, .decisions, .duties, .compliance, .charter, .clause: true
        default: false
        }
    }
}

extension Visit {
    fileprivate var form: KeptPages.Form { wantsJSON ? .data : .page }
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
