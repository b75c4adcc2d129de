import Demo
import Exchange
import Foundation
import Governance
import Synchronization

@testable import Pages

/// The Helgeland year up to a row, with frames for its readers.
struct MeetingStage {
    var stage: Stage
    let cast: Cast

    static let id = PartnershipID("helgeland")
    static let secretary = Place.seat(id: SeatID("sekretariat.kommune.1"))
    static let leader = Place.seat(id: SeatID("ssu.kommune.1"))
    static let hemnes = Place.seat(id: SeatID("ssu.kommune.2"))
    static let member = Place.seat(id: SeatID("ssu.kommune.3"))
    static let hemnesDeputy = Place.deputy(seat: SeatID("ssu.kommune.2"))
    static let observer = Place.seat(id: SeatID("ssu.bruker-helseforetak.1"))

    /// Plays each row once for all tests: a year is a value, so they share without meeting.
    init(until row: Year2024.Row) throws {
        let year = try Self.played.withLock { played in
            if let year = played[row] { return year }
            let year = try Self.play(until: row)
            played[row] = year
            return year
        }
        stage = year.stage
        cast = year.cast
    }

    private static let played = Mutex<[Year2024.Row: Year2024]>([:])

    private static func play(until row: Year2024.Row) throws -> Year2024 {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appending(path: "charters/helgeland.yaml")
        let charter = try CharterFile.load(
            yaml: String(contentsOf: file, encoding: .utf8), file: "helgeland.yaml")
        return try Year2024.play(until: row, charter: charter, zone: .named("Europe/Oslo"))
    }

    var partnership: Partnership { stage.partnership }

    func meeting(_ date: String, of body: String = "ssu") throws -> Meeting {
        try partnership.meeting(of: BodyID(body), on: partnership.zone.day(date))
    }

    mutating func play(_ command: some Command, by place: Place, _ when: String) throws {
        try stage.play(
            command, by: partnership.acting(place), at: partnership.zone.moment(when))
    }

    func frame(
        _ place: Place?, _ when: String, _ destination: Destination = .meetings,
        query: String = "", language: Pages.Language = .nb
    ) throws -> Frame {
        let at = try partnership.zone.moment(when)
        let actor = try place.map { try partnership.acting($0) }
        let reader: Reader = actor.map { .actor($0) } ?? .everyone
        let withheld = partnership.withheldTexts(from: reader, at: at)
        let (stage, cast) = (stage, cast)
        return Frame(
            partnership: partnership, id: Self.id, reader: reader,
            account: actor.map { SignedIn(name: "Navn", hat: $0.hat, hats: [$0.hat]) },
            now: at, language: language,
            address: Route.within(Self.id, destination).path + query,
            words: { withheld.contains($0) ? nil : stage.words(of: $0) },
            name: { id in cast.members.first { $0.id == id }?.name },
            token: actor.map { _ in FormToken(secret: "secret", commandStem: "stem") })
    }

    /// The page as it is sent, markup and data together: what must not leak is in neither.
    func shown(
        _ destination: Destination, to place: Place?, _ when: String
    ) throws -> String {
        let frame = try frame(place, when, destination)
        guard let page = destination.page(in: frame) else { return "" }
        let data = try JSONEncoder().encode(page)
        return page.html(in: frame).text + String(decoding: data, as: UTF8.self)
    }

    func correspondence(_ when: String, _ language: Pages.Language = .nb) throws -> Correspondence {
        let (stage, cast) = (stage, cast)
        return Correspondence(
            names: Names(
                in: partnership, people: { id in cast.members.first { $0.id == id }?.name },
                texts: { stage.words(of: $0) }),
            id: Self.id, base: "https://samrad.example", language: language,
            now: try partnership.zone.moment(when))
    }
}
