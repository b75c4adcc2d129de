import Demo
import Exchange
import Foundation
import Governance
import Pages
import Testing

/// Pages of Helgeland's year at one row of it, as one reader sees them.
///
/// Unlike the server, it lends every text that is asked for: what a page must not show it must
/// itself leave out.
struct PlayedPages {
    /// Helgeland's charter, read once for all tests.
    private static let charter = Result {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../charters/helgeland.yaml").standardized
        return try CharterFile.load(
            yaml: String(contentsOf: file, encoding: .utf8), file: file.lastPathComponent)
    }

    private var stage: Stage
    private let cast: Cast
    let now: Instant

    /// Plays the year up to a row, and looks at a moment after it: `2024-02-02 10:00`.
    init(
        after row: Year2024.Row, at moment: String, change: (inout Charter) -> Void = { _ in }
    ) throws {
        let zone = try Zone.named("Europe/Oslo", years: 2020...2030)
        var charter = try Self.charter.get()
        change(&charter)
        let year = try Year2024.play(until: row, charter: charter, zone: zone)
        stage = year.stage
        cast = year.cast
        now = try zone.moment(moment)
    }

    var partnership: Governance.Partnership { stage.partnership }

    /// One of the secretariat's posts.
    var secretary: Governance.Actor {
        get throws { try partnership.acting(.seat(id: SeatID("sekretariat.kommune.1"))) }
    }

    /// Whoever holds a seat.
    func holder(of seat: String) throws -> Governance.Actor {
        try partnership.acting(.seat(id: SeatID(seat)))
    }

    /// Whoever answers for a partner.
    func contact(of partner: String) throws -> Governance.Actor {
        try partnership.answering(for: PartnerID(partner))
    }

    /// Does one thing more, as the secretariat.
    mutating func play(_ command: some Command) throws {
        try stage.play(command, by: secretary, at: now)
    }

    /// What is known to whoever looks, with the whole history of the case that is looked at.
    func frame(
        _ destination: Destination, for actor: Governance.Actor?, orAs hats: [Hat] = [],
        query: String = ""
    ) -> Frame {
        let (stage, cast) = (stage, cast)
        let id = PartnershipID("helgeland")
        var frame = Frame(
            partnership: stage.partnership, id: id, reader: actor.map { .actor($0) } ?? .everyone,
            account: actor.map { SignedIn(name: "–", hat: $0.hat, hats: [$0.hat] + hats) },
            now: now,
            language: .nb, address: Route.within(id, destination).path + query,
            words: { stage.words(of: $0) },
            name: { person in cast.members.first { $0.id == person }?.name },
            token: actor.map { _ in FormToken(secret: "secret", commandStem: "stem") })
        if case .theCase(let id) = destination { frame.history = history(of: id) }
        return frame
    }

    /// The page as markup and as data in one text, so that nothing slips past in either.
    func text(
        _ destination: Destination, for actor: Governance.Actor? = nil, query: String = ""
    ) throws -> String {
        let frame = frame(destination, for: actor, query: query)
        let page = try #require(destination.page(in: frame))
        let data = try JSONEncoder().encode(page)
        return page.html(in: frame).text + String(decoding: data, as: UTF8.self)
    }

    private func history(of id: CaseID) -> [HistoryEntry] {
        var replayed = Stage(zone: partnership.zone)
        return stage.acts.compactMap { act in
            guard case .success(let granted) = replayed.ask(act.command, by: act.actor, at: act.at),
                granted.state.trails[.theCase(id)].last == granted.state.position
            else { return nil }
            return HistoryEntry(at: act.at, actor: act.actor, events: granted.events)
        }
    }
}
