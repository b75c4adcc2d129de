public import Foundation
public import Governance

/// How fast the server answers with pages, against a constant answer of the same server.
public enum PageRates {
    private static let rounds = 5
    private static let secondsARound = 2

    /// Measures in rounds that take turns, so that what else the machine does falls on all alike;
    /// the middle one counts.
    ///
    /// - Parameters:
    ///   - program: The program, to be started as a server.
    ///   - folder: Where its file is made.
    public static func measure(
        _ program: URL, charter: Charter, zone: Zone, in folder: URL
    ) async throws -> Table {
        let file = folder.appending(path: "pages.sqlite")
        let scene = try await PageScene.set(at: file, charter: charter, zone: zone)
        let server = try RunningServer.start(program, on: file)
        defer { server.stop() }
        let kinds = [
            ("constant answer", scene.constant, nil),
            ("public page of a meeting", scene.meeting, nil),
            ("the same page for a member", scene.meeting, scene.cookie),
            ("a member's own page", scene.own, scene.cookie),
        ]
        var rates = kinds.map { _ in [Double]() }
        for _ in 0..<rounds {
            for (index, (_, path, cookie)) in kinds.enumerated() {
                let load = Load(address: server.base + path, cookie: cookie)
                rates[index].append(try load.rate(seconds: secondsARound))
            }
        }
        var table = Table("Pages", columns: ["", "a second", "against the constant answer"])
        for (kind, own) in zip(kinds, rates) {
            let ratio = zip(own, rates[0]).map { $0 / $1 }.median
            table.add([kind.0, own.median.whole, ratio.twoDecimals])
        }
        return table
    }
}
