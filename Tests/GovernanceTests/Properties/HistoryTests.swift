import Testing

@testable import Governance

/// Thousands of generated histories, against everything that must hold in each.
@Suite struct `Generated histories` {
    @Test func `keep every invariant, and reach every command`() async throws {
        let openings =
            [
                .unfounded, try .staffed(), try .readyToDiscuss(), try .readyToDecide(),
                try .decided(),
            ] as [Opening]
        let result = await Histories.play(seeds: 0..<Histories.count, from: openings)
        print(result.tally.table)
        for counterexample in result.counterexamples {
            Issue.record(Comment(rawValue: counterexample.description))
        }
        let rare = Commands.all.map { $0.name }.filter { result.tally.granted($0) < 100 }
        #expect(rare.isEmpty, "seldom granted: \(rare)")
        #expect(result.tally.granted * 100 >= result.tally.tried * 30)
    }
}

/// Plays histories from seeds.
enum Histories {
    static let count = 2200
    static let length = 55

    /// One history, wholly given by its seed.
    static func chronicle(
        seed: UInt64, from opening: Opening, engine: Engine = .real, length: Int = Histories.length
    ) -> Chronicle {
        var author = Author(seed: seed, now: opening.now)
        var chronicle = Chronicle(from: opening, engine: engine)
        for _ in 0..<length { chronicle.play(author.next(in: chronicle.state)) }
        return chronicle
    }

    /// What came of many.
    struct Outcome: Sendable {
        var tally = Tally()
        var counterexamples: [Counterexample] = []

        /// Keeps one counterexample of each invariant.
        mutating func add(_ other: Outcome) {
            tally.add(other.tally)
            for found in other.counterexamples
            where !counterexamples.contains(where: { $0.invariant.name == found.invariant.name }) {
                counterexamples.append(found)
            }
        }
    }

    /// Plays a range of seeds on two cores.
    static func play(seeds: Range<Int>, from openings: [Opening]) async -> Outcome {
        await withTaskGroup(of: Outcome.self) { group in
            for part in 0..<2 {
                group.addTask {
                    var outcome = Outcome()
                    for seed in seeds where seed % 2 == part {
                        outcome.add(examine(UInt64(seed), openings, besides: outcome))
                    }
                    return outcome
                }
            }
            return await group.reduce(into: Outcome()) { $0.add($1) }
        }
    }

    private static func examine(
        _ seed: UInt64, _ openings: [Opening], besides known: Outcome
    ) -> Outcome {
        var random = SplitMix64(seed: seed &+ 77)
        var outcome = Outcome()
        guard let opening = random.pick(openings) else { return outcome }
        let chronicle = chronicle(seed: seed, from: opening)
        outcome.tally.add(chronicle)
        for (index, invariant) in Invariant.all.enumerated()
        where (Int(seed) / 2 + index) % invariant.every == 0
            && !known.counterexamples.contains(where: { $0.invariant.name == invariant.name })
        {
            Counterexample(seed: seed, invariant, in: chronicle)
                .map { outcome.counterexamples.append($0) }
        }
        return outcome
    }
}
