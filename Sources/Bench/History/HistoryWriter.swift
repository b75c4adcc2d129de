import Desk
import Governance
import Ledger
import Storage

/// Writes a played history straight into the log, thousands of entries to one transaction.
///
/// The desk would sync each week to disk; a million entries shall be there in a minute.
struct HistoryWriter {
    private let store: any EventStore
    private let partnership: PartnershipID
    private var generator = SystemRandomNumberGenerator()
    private var waiting: [NewEntry] = []
    private var written: Int64 = 0

    init(store: any EventStore, partnership: PartnershipID) {
        self.store = store
        self.partnership = partnership
    }

    /// How many entries there are, written or waiting.
    var count: Int { Int(written) + waiting.count }

    /// Takes in what was played, and writes when enough has gathered.
    mutating func take(_ steps: [Play.Step]) async throws {
        for step in steps { waiting.append(try entry(of: step)) }
        if waiting.count >= 5000 { try await flush() }
    }

    /// Writes what waits.
    mutating func flush() async throws {
        guard !waiting.isEmpty else { return }
        let outcome = try await store.append(
            waiting, to: partnership.rawValue, expecting: written)
        guard case .recorded(let chain) = outcome else { return }
        written = chain.sequence
        waiting.removeAll(keepingCapacity: true)
    }

    private mutating func entry(of step: Play.Step) throws -> NewEntry {
        let sequence = written + Int64(waiting.count) + 1
        var texts: [Int: SaltedText] = [:]
        for (id, content) in step.granted.texts {
            texts[id.rawValue] = SaltedText(salt: Salt(using: &generator), content: content)
        }
        let charter = step.granted.state.charter
        let entry = Entry(
            partnership: partnership.rawValue, sequence: sequence, at: step.at.milliseconds,
            by: Int64(step.actor.person.rawValue), acting: step.actor.hat.description,
            charter: "\(charter.id)/\(charter.version)", command: "history-\(sequence)",
            events: try step.granted.events.map { event in
                EventRecord(
                    type: type(of: event).name.rawValue, v: 1, data: try EventCoding.encode(event))
            },
            texts: texts.mapValues(\.digest))
        return NewEntry(entry: entry, texts: texts)
    }
}

extension History {
    /// Plays and writes a history of at least `count` entries that ends in an open round.
    ///
    /// - Returns: The number of entries.
    static func write(
        _ count: Int, of charter: Charter, zone: Zone, to store: any EventStore,
        as partnership: PartnershipID
    ) async throws -> Int {
        var history = try History(charter: charter, zone: zone)
        var writer = HistoryWriter(store: store, partnership: partnership)
        for _ in 0..<8 { try history.playWeek() }
        try await writer.take(history.play.takeSteps())
        while writer.count < count - 50 {
            try history.playWeek()
            try await writer.take(history.play.takeSteps())
        }
        try history.playIntoOpenRound()
        try await writer.take(history.play.takeSteps())
        try await writer.flush()
        return writer.count
    }
}
