public import Foundation
public import Governance
import NIOCore

/// How long a change in a live meeting takes to reach everybody who follows it.
///
/// Those who follow run on the same machine, so their own work is in the figures.
public enum FollowerDelays {
    private static let crowds = [10, 100, 1000]
    private static let changes = 20
    /// One in so many opens the line and never reads from it.
    private static let silentShare = 20

    /// Measures from the moment a command is sent until each follower has been told.
    ///
    /// - Parameters:
    ///   - program: The program, to be started as a server.
    ///   - folder: Where its file is made.
    public static func measure(
        _ program: URL, charter: Charter, zone: Zone, in folder: URL
    ) async throws -> Table {
        let file = folder.appending(path: "live.sqlite")
        let scene = try await PageScene.set(at: file, charter: charter, zone: zone)
        var table = Table(
            "A live meeting: from command to follower",
            columns: ["followers", "half within", "95 %", "99 %", "all", "server's memory"])
        for crowd in crowds {
            let server = try RunningServer.start(program, on: file)
            defer { server.stop() }
            let silent = crowd / silentShare
            let delays = try await delays(
                of: crowd - silent, besides: silent, scene: scene, server: server)
            let shares = [0.5, 0.95, 0.99, 1].map { delays.within($0).milliseconds.whole + " ms" }
            let memory = server.residentMemory.map { (Double($0) / 1_048_576).whole + " MB" }
            table.add(["\(crowd), \(silent) of them silent"] + shares + [memory ?? "?"])
        }
        return table
    }

    /// Each follower is told of a change before the next one is made.
    private static func delays(
        of reading: Int, besides silent: Int, scene: PageScene, server: RunningServer
    ) async throws -> Timings {
        let (told, telling) = AsyncStream.makeStream(of: ContinuousClock.Instant.self)
        let follow = WebRequest.follow(scene.meeting)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<(reading + silent) {
                group.addTask {
                    try await Line.open(to: server.port, asking: follow) { answer in
                        guard number < reading else { return try await Line.untilCancelled() }
                        for try await part in answer where part.isEvent { telling.yield(.now) }
                        // The line ended by itself: nobody waits in vain for this follower.
                        telling.finish()
                    }
                }
            }
            defer { group.cancelAll() }
            var hearing = told.makeAsyncIterator()
            func everybody(since start: ContinuousClock.Instant) async throws -> [Duration] {
                var delays: [Duration] = []
                while delays.count < reading {
                    guard let instant = await hearing.next() else { throw ServerProblem.dropped }
                    delays.append(instant - start)
                }
                return delays
            }
            _ = try await everybody(since: .now)
            var timings = Timings()
            for number in 1...changes {
                let start = ContinuousClock.now
                try await Line.open(
                    to: server.port, asking: .addItem(number, of: scene)
                ) { answer in
                    for try await part in answer {
                        guard part.isGranted else {
                            throw ServerProblem.notAnswered(part.text)
                        }
                        return
                    }
                }
                for delay in try await everybody(since: start) { timings.note(delay) }
            }
            return timings
        }
    }
}
