import Exchange
import Governance
import Testing

/// A small generator with a seed, so that a failure can be played again (SplitMix64).
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

@Suite struct `A charter file with random damage` {
    private static let scraps = [
        "\"", "'", "{", "}", "[", "]", ":", "- ", "\n", "  ", "\t", "#", "&a ", "*a", "!!int ", "|",
        ">", "0", "-9223372036854775808", "9223372036854775807", "æ", "\u{0}", "\u{FEFF}", "null",
        "~", "true", "<<: ", "? ", "%YAML 1.2\n", "---\n", "...\n", "\\x", "1e9", "99",
    ]

    /// The first bodies and a few clauses are enough to meet every kind of value.
    private static func text() throws -> [Character] {
        Array(try Repository.text("charters/helgeland.yaml").prefix(9000))
    }

    @Test(arguments: UInt64(1)...40)
    func `is read or refused with a place in the file, and never stops the program`(seed: UInt64)
        throws
    {
        var random = Seeded(state: seed)
        let sound = try Self.text()
        for _ in 0..<5 {
            var text = sound
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: 0..<text.count, using: &random)
                let end = min(text.count, place + Int.random(in: 0...30, using: &random))
                let scrap = Self.scraps.randomElement(using: &random) ?? ""
                text.replaceSubrange(place..<end, with: Array(scrap))
            }
            let yaml = String(text)
            let reading = CharterFile.read(yaml: yaml)
            let lines = yaml.unicodeScalars.count { $0 == "\n" || $0 == "\r" } + 2
            for problem in reading.problems {
                #expect((1...lines).contains(problem.line), "seed \(seed): \(problem)")
                #expect(problem.column >= 1, "seed \(seed): \(problem)")
            }
            let errors = reading.problems.contains { $0.severity == .error }
            #expect((reading.charter == nil) == errors, "seed \(seed)")
        }
    }

    @Test func `is refused when it nests deeper than any charter`() {
        for text in [
            String(repeating: "[", count: 20_000), String(repeating: "{a: ", count: 20_000),
            String(repeating: "- ", count: 20_000),
        ] {
            #expect(CharterFile.read(yaml: text).charter == nil)
        }
    }

    @Test func `is refused when a few aliases would stand for millions of values`() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...30 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        let reading = CharterFile.read(yaml: text)
        #expect(reading.problems.map(\.fault) == [.anchor])
    }
}
