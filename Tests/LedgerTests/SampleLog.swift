import Ledger
import Testing

/// A reproducible source of randomness (SplitMix64), so that a failing case can be played again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Small logs for the tests to verify and to damage.
enum SampleLog {
    static let partnership = "helgeland"
    /// 2024-01-31T12:00:00.000Z.
    static let start: Int64 = 1_706_702_400_000

    static func salt(_ seed: UInt8) throws -> Salt {
        try #require(Salt(bytes: Array(repeating: seed, count: Salt.byteCount)))
    }

    static func text(_ id: Int) throws -> SaltedText {
        SaltedText(salt: try salt(UInt8(id)), content: "Utskrivningsklare pasienter, sak \(id)")
    }

    static func entry(_ sequence: Int64, at: Int64? = nil) throws -> Entry {
        let id = Int(sequence)
        return Entry(
            partnership: partnership, sequence: sequence, at: at ?? start + sequence * 1_000,
            by: 7, acting: "appointment:3", charter: "2024-01", command: "c-\(sequence)",
            events: [
                EventRecord(
                    type: "case.submitted", v: 1,
                    data: Array(#"{"case":\#(id),"title":\#(id),"side":"kommune/ø"}"#.utf8))
            ],
            texts: [id: try text(id).digest])
    }

    /// The bytes of `count` entries, each with the hash stored beside it.
    static func stored(count: Int64) throws -> [(bytes: [UInt8], hash: EntryHash)] {
        var chain = Chain(partnership: partnership)
        return try (1...count).map { sequence in
            let bytes = try entry(sequence).canonicalBytes()
            return (bytes, chain.append(bytes))
        }
    }
}
