import Desk
public import Foundation
public import Governance
import Storage

/// What it costs to search one partnership with a long history.
public enum SearchFigures {
    private static let runs = 200

    /// Makes the index of a log anew, and asks it questions of several kinds: signed out, as a
    /// member, and signed in without any place, from whom what is exempt is kept back hit by hit.
    /// What counts is the ratio to a plain match of the same words in the same index, which
    /// narrows nothing, groups nothing and asks about nobody's access.
    public static func measure(logAt file: URL, zone: Zone, in folder: URL) async throws -> Table {
        let store = try SQLiteEventStore.open(
            at: file.path(percentEncoded: false), ifAbsent: .refuse)
        let scene = try await Scene(store: store, zone: zone)
        let path = folder.appending(path: "search.sqlite").path(percentEncoded: false)
        let index = try SQLiteSearchIndex.open(at: path)
        let search = Search(desk: scene.desk, sources: Search.Sources(of: scene.desk)) {
            _ throws(StorageFailure) in index
        }
        let asking = Asking(
            search: search, index: index, state: try scene.state, id: scene.desk.partnerships[0],
            years: try scene.state.yearsWithMeetings)
        let before = Machine.residentMemory ?? 0
        var building = Timings()
        _ = try await building.time {
            try await asking.ask(SearchQuestion(words: "ingenting"), by: .everyone)
        }
        let made = building.median.seconds
        var rows: [[String]] = []
        for kind in Asked.allCases { rows.append(try await asking.row(kind, runs: runs)) }
        var table = Table(
            """
            Search in \(Double(asking.state.position).whole) entries: index made in \
            \(made.twoDecimals) s, \(size(of: path)) MB; \
            \(megabytes((Machine.residentMemory ?? 0) - before)) MB more memory in use afterwards
            """,
            columns: [
                "question", "hits", "plain match, ms", "public, ms", "99 %", "ratio",
                "member, ms", "99 %", "ratio", "outsider, ms", "99 %", "ratio",
            ])
        for row in rows { table.add(row) }
        try index.close()
        try store.close()
        return table
    }

    private static func size(of path: String) -> String {
        megabytes(
            ["", "-wal"].reduce(0) { sum, end in
                let attributes = try? FileManager.default.attributesOfItem(atPath: path + end)
                return sum + (attributes?[.size] as? Int ?? 0)
            })
    }

    private static func megabytes(_ bytes: Int) -> String { (Double(bytes) / 1_048_576).whole }
}

/// Somebody asks on one state of a partnership.
private struct Asking {
    let search: Search
    let index: SQLiteSearchIndex
    let state: Partnership
    let id: PartnershipID
    let years: ClosedRange<Int>

    private var now: Instant { state.lastChange ?? Instant(milliseconds: 0) }

    private var member: Reader {
        let today = state.zone.date(at: now)
        let first = state.bodies.people(in: History.committee, on: today).first
        return first.map { .actor(Actor($0.person, as: .appointment($0.id))) } ?? .everyone
    }

    private static let outsider = Reader.actor(Actor(PersonID(99)))

    /// The figures of one kind of question, each asked in turn, so that what others do on the
    /// machine weighs on all alike.
    func row(_ kind: Asked, runs: Int) async throws -> [String] {
        var (plain, open, own, other) = (Timings(), Timings(), Timings(), Timings())
        var hits = 0
        for run in 0..<runs {
            let question = kind.question(run, of: state, in: years)
            try await plain.time { try await match(question.words) }
            hits = try await open.time { try await ask(question, by: .everyone) }
            _ = try await own.time { try await ask(question, by: member) }
            _ = try await other.time { try await ask(question, by: Self.outsider) }
        }
        func figures(_ timings: Timings) -> [String] {
            [timings.median.milliseconds, timings.slowest.milliseconds].map(\.twoDecimals)
                + [(timings.median / plain.median).twoDecimals]
        }
        return [kind.rawValue, Double(hits).whole, plain.median.milliseconds.twoDecimals]
            + figures(open) + figures(own) + figures(other)
    }

    /// How much was found.
    func ask(_ question: SearchQuestion, by reader: Reader) async throws -> Int {
        try await search.answer(question, for: reader, at: now, on: state, of: id)
            .groups.reduce(0) { $0 + $1.total }
    }

    private func match(_ words: String) async throws {
        let terms = words.split(separator: " ").map { [String($0)] }
        _ = try await index.answers(
            to: IndexQuestion(terms: terms, marks: []), in: .all,
            limit: SearchFindings.mostCounted, isTold: { _ in true })
    }
}

extension Partnership {
    fileprivate var yearsWithMeetings: ClosedRange<Int> {
        let all = meetings.byDate
        let first = all.first?.date.year ?? 0
        return first...max(first, all.last?.date.year ?? 0)
    }
}

/// What people ask, from what stands in everything to what stands nowhere.
private enum Asked: String, CaseIterable {
    case everywhere = "a word of every case"
    case several = "three such words"
    case narrowed = "two such words, in one year"
    case narrowedToKind = "such a word, in decided cases of one year"
    case one = "the number of one case"
    case decision = "the number of a decision"
    case beginning = "the beginning of a word"
    case misspelt = "a word with a slip"
    case nowhere = "a word that stands nowhere"

    func question(
        _ run: Int, of state: Partnership, in years: ClosedRange<Int>
    ) -> SearchQuestion {
        var question = SearchQuestion(words: words(run, of: state))
        switch self {
        case .narrowed: question.year = years.lowerBound + run % years.count
        case .narrowedToKind:
            question.kind = .cases
            question.status = .decided
            question.body = History.committee
            question.year = years.lowerBound + run % years.count
        default: break
        }
        return question
    }

    private func words(_ run: Int, of state: Partnership) -> String {
        let number = 1 + (run * 7919) % max(1, state.cases.count)
        return switch self {
        case .everywhere, .narrowedToKind: ["rutine", "sjukehus", "kommunane", "overgang"][run % 4]
        case .several: "rutinar sjukehus kommune"
        case .narrowed: "rutinar sjukehus"
        case .one: state.cases[CaseID(number)]?.number.description ?? "1"
        case .decision:
            state.decisions[DecisionID(1 + run % max(1, state.decisions.count))]
                .map { "SSU \($0.number.sequence)/\($0.number.year)" } ?? "SSU"
        case .beginning: ["overga", "sykeh", "kommun", "fellesska"][run % 4]
        case .misspelt: ["rutien", "sykehsu", "overgnag", "kommuen"][run % 4]
        case .nowhere: ["pingvin", "isbjørn", "giraff", "elefant"][run % 4]
        }
    }
}
