public import Foundation
public import Governance
import Storage

/// What one partnership with a long history costs: to start, to read and to write.
public struct ReplayFigures: Codable, Sendable {
    /// How many entries its log has.
    public let entries: Int64
    private let replay: Double
    private let replayProcessor: Double
    private let memory: Int?
    private let page: Double
    private let duties: Double
    private let decide: Double
    private let write: Double
    private let writeUnderSnapshots: Double
    private let memoryUnderSnapshots: Int?

    /// Replays a log and measures on what it gives; for a process of its own, so that the memory
    /// is that of the partnership alone.
    public static func measure(logAt path: String, zone: Zone) async throws -> ReplayFigures {
        let store = try SQLiteEventStore.open(at: path, ifAbsent: .refuse)
        var replay = Timings()
        let processor = Machine.processorTime
        let scene = try await replay.time { try await Scene(store: store, zone: zone) }
        let replayProcessor = Machine.processorTime - processor
        let state = try scene.state
        let memory = Machine.residentMemory
        let page = try await medianOfPages(in: scene)
        let duties = try medianOfDuties(of: state)
        let decide = try medianOfDecisions(in: scene)
        _ = try await medianOfWrites(in: scene, run: "warm", keeping: 0)
        let write = try await medianOfWrites(in: scene, run: "alone", keeping: 0)
        let underSnapshots = try await medianOfWrites(in: scene, run: "held", keeping: 100)
        return ReplayFigures(
            entries: state.position, replay: replay.median.seconds,
            replayProcessor: replayProcessor.seconds, memory: memory, page: page, duties: duties,
            decide: decide, write: write,
            writeUnderSnapshots: underSnapshots, memoryUnderSnapshots: Machine.residentMemory)
    }

    /// What the page of a meeting needs: the snapshot, its items with their cases and decisions,
    /// and all their words.
    private static func medianOfPages(in scene: Scene) async throws -> Double {
        var timings = Timings()
        let count = try scene.state.meetings.count
        for run in 0..<500 {
            let meeting = MeetingID(1 + (run * 7919) % count)
            try await timings.time { try await scene.read(meeting) }
        }
        return timings.median.microseconds
    }

    private static func medianOfDuties(of state: Partnership) throws -> Double {
        guard let now = state.lastChange else { return 0 }
        var timings = Timings()
        for _ in 0..<3 { timings.time { _ = state.duties(at: now) } }
        return timings.median.microseconds
    }

    private static func medianOfDecisions(in scene: Scene) throws -> Double {
        var timings = Timings()
        for _ in 0..<500 { try timings.time { try scene.decide() } }
        return timings.median.microseconds
    }

    /// Half answers and half cases. Snapshots are taken at so many different positions and held
    /// while the rest is written, as readers at work would.
    private static func medianOfWrites(
        in scene: Scene, run: String, keeping count: Int
    ) async throws -> Double {
        var held: [Partnership] = []
        for number in 0..<count {
            try await scene.write(.answer, as: number, "\(run)-before-\(number)")
            held.append(try scene.state)
        }
        var timings = Timings()
        for number in 0..<400 {
            let action: Scene.Action = number.isMultiple(of: 2) ? .answer : .submission
            try await timings.time {
                try await scene.write(action, as: number, "\(run)-\(number)")
            }
        }
        withExtendedLifetime(held) {}
        return timings.median.microseconds
    }

    /// The figures of several histories, one a row.
    public static func table(of all: [ReplayFigures]) -> Table {
        var table = Table(
            "Long histories of one partnership",
            columns: [
                "entries", "replay s", "processor s", "entries/s", "MB", "page µs", "duties µs",
                "decide µs",
                "write µs", "with 100 snapshots µs", "MB then",
            ])
        for figures in all {
            table.add([
                Double(figures.entries).whole, figures.replay.twoDecimals,
                figures.replayProcessor.twoDecimals,
                (Double(figures.entries) / figures.replay).whole, megabytes(figures.memory),
                figures.page.whole, figures.duties.whole, figures.decide.whole,
                figures.write.whole, figures.writeUnderSnapshots.whole,
                megabytes(figures.memoryUnderSnapshots),
            ])
        }
        return table
    }

    private static func megabytes(_ bytes: Int?) -> String {
        bytes.map { (Double($0) / 1_048_576).whole } ?? "?"
    }
}

/// Makes the logs that are replayed.
public enum LongHistory {
    /// Writes a history of so many entries into a new file.
    public static func write(
        _ count: Int, to file: URL, charter: Charter, zone: Zone
    ) async throws {
        let store = try SQLiteEventStore.open(
            at: file.path(percentEncoded: false), ifAbsent: .create)
        _ = try await History.write(
            count, of: charter, zone: zone, to: store, as: PartnershipID("long"))
        try store.close()
    }
}
