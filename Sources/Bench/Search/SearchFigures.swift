import Desk
public import Foundation
public import Governance
import Storage

/// What it costs to search one partnership with a long history.
public enum SearchFigures {
    private static let runs = 200

    /// Makes the index of a log anew, and asks it questions of several kinds, signed out and as a
    /// member.
    public static func measure(logAt file: URL, zone: Zone, in folder: URL) async throws -> Table {
        let store = try SQLiteEventStore.open(
            at: file.path(percentEncoded: false), ifAbsent: .refuse)
        let scene = try await Scene(store: store, zone: zone)
        let index = folder.appending(path: "search.sqlite").path(percentEncoded: false)
        let search = Search(desk: scene.desk, sources: Search.Sources(of: scene.desk)) {
            _ throws(StorageFailure) in try SQLiteSearchIndex.open(at: index)
        }
        let state = try scene.state
        let asking = Asking(search: search, state: state, id: scene.desk.partnerships[0])
        var building = Timings()
        _ = try await building.time { try await asking.ask("ingenting", by: .everyone) }
        var table = Table(
            """
            Search in \(Double(state.position).whole) entries: index made in \
            \(building.median.seconds.twoDecimals) s, \(size(of: index)) MB
            """,
            columns: ["question", "hits", "median ms", "99 % ms", "member, median ms", "99 % ms"])
        for kind in Asked.allCases {
            var row = [kind.rawValue]
            for reader in [Reader.everyone, asking.member] {
                var timings = Timings()
                var total = 0
                for run in 0..<runs {
                    let words = kind.words(run, of: state)
                    total = try await timings.time { try await asking.ask(words, by: reader) }
                }
                if row.count == 1 { row.append(Double(total).whole) }
                row += [timings.median.milliseconds, timings.slowest.milliseconds]
                    .map(\.twoDecimals)
            }
            table.add(row)
        }
        try store.close()
        return table
    }

    private static func size(of path: String) -> String {
        let bytes = ["", "-wal"].reduce(0) { sum, end in
            let attributes = try? FileManager.default.attributesOfItem(atPath: path + end)
            return sum + (attributes?[.size] as? Int ?? 0)
        }
        return (Double(bytes) / 1_048_576).whole
    }
}

/// Somebody asks on one state of a partnership.
private struct Asking {
    let search: Search
    let state: Partnership
    let id: PartnershipID

    var now: Instant { state.lastChange ?? Instant(milliseconds: 0) }

    var member: Reader {
        let today = state.zone.date(at: now)
        let first = state.bodies.people(in: History.committee, on: today).first
        return first.map { .actor(Actor($0.person, as: .appointment($0.id))) } ?? .everyone
    }

    /// How much was found.
    func ask(_ words: String, by reader: Reader) async throws -> Int {
        try await search.answer(
            SearchQuestion(words: words), for: reader, at: now, on: state, of: id
        ).groups.reduce(0) { $0 + $1.total }
    }
}

/// What people ask, from what stands in everything to what stands nowhere.
private enum Asked: String, CaseIterable {
    case everywhere = "a word of every case"
    case several = "three such words"
    case one = "the number of one case"
    case decision = "the number of a decision"
    case beginning = "the beginning of a word"
    case misspelt = "a word with a slip"
    case nowhere = "a word that stands nowhere"

    func words(_ run: Int, of state: Partnership) -> String {
        let number = 1 + (run * 7919) % max(1, state.cases.count)
        return switch self {
        case .everywhere: ["rutine", "sjukehus", "kommunane", "overgang"][run % 4]
        case .several: "rutinar sjukehus kommune"
        case .one: "sak \(number)"
        case .decision:
            state.decisions[DecisionID(1 + run % max(1, state.decisions.count))]
                .map { "SSU \($0.number.sequence)/\($0.number.year)" } ?? "SSU"
        case .beginning: ["overga", "sykeh", "kommun", "fellesska"][run % 4]
        case .misspelt: ["rutien", "sykehsu", "overgnag", "kommuen"][run % 4]
        case .nowhere: ["pingvin", "isbjørn", "giraff", "elefant"][run % 4]
        }
    }
}
