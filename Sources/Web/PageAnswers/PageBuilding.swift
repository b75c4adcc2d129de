import Desk
import Exchange
import Foundation
import Governance
import Hummingbird
import Pages
import Storage

/// Whom a page is made for: a member in a session, or whoever a token acts for.
protocol PageReader: Sendable {
    /// Who acts, in the capacity chosen.
    var actor: Actor { get }
    /// Who that is, as the page's frame tells it.
    var account: SignedIn { get }
}

/// A page that was made, with what it was made from.
struct BuiltPage: Sendable {
    let page: any Page
    let html: HTML

    /// How much of a page is drawn.
    enum Extent {
        case whole
        case contentAlone
    }
}

extension Site {
    /// Makes the page at a place for its reader; `nil` where there is none, or none for them.
    ///
    /// The page is made up to three times, since texts and names are fetched only once it is
    /// known which it needs; what is remembered from earlier pages costs nothing.
    ///
    /// - Parameters:
    ///   - address: The page's own address where it is not the request's.
    ///   - extent: How much of it is drawn.
    ///   - change: Adds to the frame what came of a form.
    func page(
        _ visit: Visit, _ place: Place, _ reader: (any PageReader)?, token: FormToken?,
        address: String? = nil, extent: BuiltPage.Extent = .whole,
        change: @Sendable (inout Frame) -> Void = { _ in }
    ) async throws -> BuiltPage? {
        let extras = try await extras(visit, place, reader)
        return try await names.resolving { name in
            try await desk.texts.resolving(in: place.id) { words -> BuiltPage? in
                var frame = frame(
                    visit, place, reader, words: words, name: name, token: token,
                    address: address ?? visit.address)
                extras.add(to: &frame)
                change(&frame)
                guard let page = pages(place.destination, frame) else { return nil }
                return BuiltPage(
                    page: page,
                    html: extent == .whole ? page.html(in: frame) : page.content(in: frame))
            }
        }
    }

    /// A frame that knows no texts and no names, for pages that show none.
    func plainFrame(
        _ visit: Visit, _ place: Place, reader: (any PageReader)? = nil, token: FormToken?
    ) -> Frame {
        frame(
            visit, place, reader, words: { _ in nil }, name: { _ in nil }, token: token,
            address: visit.address)
    }

    private func frame(
        _ visit: Visit, _ place: Place, _ reader: (any PageReader)?,
        words: @escaping @Sendable (TextID) -> String?,
        name: @escaping @Sendable (PersonID) -> String?, token: FormToken?, address: String
    ) -> Frame {
        var frame = Frame(
            partnership: place.partnership, id: place.id,
            reader: reader.map { .actor($0.actor) } ?? .everyone, account: reader?.account,
            now: visit.now, language: visit.language, address: address, words: words, name: name,
            token: token, duties: { turns.turn(place, at: visit.now).duties })
        frame.site = settings.baseURL
        frame.agreement = agreements[place.id]?.clauses ?? [:]
        frame.demonstration = demonstration?.shown(place.id)
        return frame
    }
}
