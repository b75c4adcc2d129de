public import Foundation
public import Governance

/// Durable commands against plain one-row commits of the same engine on the same disk.
public enum DurableWrites {
    private static let rounds = 9
    private static let time = Duration.milliseconds(400)

    /// Measures in many short rounds, so that what else the machine does falls on all alike; the
    /// middle one counts.
    public static func measure(
        charter: Charter, zone: Zone, in folder: URL
    ) async throws -> Table {
        let path = folder.appending(path: "plain.sqlite").path(percentEncoded: false)
        let plain = try PlainCommits(at: path)
        let one = try await Scene.set(in: folder, partnerships: 1, charter: charter, zone: zone)
        let eight = try await Scene.set(in: folder, partnerships: 8, charter: charter, zone: zone)
        let kinds: [(String, Scene, Scene.Action, Int)] = [
            ("answers in a round, 1 writer", one, .answer, 1),
            ("answers in a round, 32 writers", one, .answer, 32),
            ("answers in a round, 32 writers, 8 partnerships", eight, .answer, 32),
            ("cases submitted, 1 writer", one, .submission, 1),
            ("cases submitted, 32 writers", one, .submission, 32),
        ]
        var base: [Rate] = []
        var rates = kinds.map { _ in [Rate]() }
        for round in 1...rounds {
            base.append(try plain.rate(during: time))
            for (index, kind) in kinds.enumerated() {
                let (_, scene, action, writers) = kind
                rates[index].append(
                    try await scene.rate(
                        of: action, writers: writers, during: time, run: "\(index)-\(round)"))
            }
        }
        var table = Table(
            "Durable writes",
            columns: ["", "a second", "against plain commits", "processor µs each"])
        let names = ["plain commits of one row, 1 writer"] + kinds.map(\.0)
        for (name, rates) in zip(names, [base] + rates) {
            let ratio = zip(rates, base).map { $0.perSecond / $1.perSecond }.median
            table.add([
                name, rates.map(\.perSecond).median.whole, ratio.twoDecimals,
                rates.map(\.processorTime.microseconds).median.whole,
            ])
        }
        return table
    }
}
