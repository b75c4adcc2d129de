import Testing

@testable import Governance

@Suite struct `Two texts made from one` {
    private func merged(_ base: String, _ mine: String, _ theirs: String) -> String? {
        MergedText(base: base, mine: mine, theirs: theirs).text
    }

    @Test func `are joined where each has written in a place of its own`() {
        #expect(merged("a\nb\nc", "A\nb\nc", "a\nb\nC") == "A\nb\nC")
        #expect(merged("a\nb\nc", "a\nb\nc\nd", "0\na\nb\nc") == "0\na\nb\nc\nd")
        #expect(merged("a\nb\nc", "a\nc", "a\nb\nc\nd") == "a\nc\nd")
    }

    @Test func `are one where both have written the same, or one has written nothing`() {
        #expect(merged("a\nb", "a\nx", "a\nx") == "a\nx")
        #expect(merged("a\nb", "a\nb", "a\nx") == "a\nx")
        #expect(merged("a\nb", "a\nx", "a\nb") == "a\nx")
        #expect(merged("", "a", "") == "a")
    }

    @Test func `are held against each other where both have written in the same place`() {
        let merged = MergedText(base: "a\nb\nc", mine: "a\nmine\nc", theirs: "a\ntheirs\nc")
        #expect(merged.text == nil)
        #expect(
            merged.parts == [
                .joined(["a"]), .overlap(mine: ["mine"], theirs: ["theirs"]), .joined(["c"]),
            ])
        #expect(self.merged("", "mine", "theirs") == nil)
        #expect(self.merged("a", "", "a\nb") == nil)
    }

    /// Texts of a few lines, many of them alike, so that lines have to be told apart by their
    /// place.
    private struct Writer {
        var random: SplitMix64

        mutating func text() -> [String] {
            (0..<Int.random(in: 0...8, using: &random)).map { _ in
                ["a", "b", "c", ""].randomElement(using: &random) ?? ""
            }
        }

        mutating func edited(_ lines: [String], mark: String) -> [String] {
            var lines = lines
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                let at = Int.random(in: 0...lines.count, using: &random)
                if at < lines.count, Bool.random(using: &random) {
                    lines.remove(at: at)
                } else {
                    lines.insert("\(mark)\(at)", at: at)
                }
            }
            return lines
        }
    }

    @Test func `lose no line that anybody wrote, and bring back none that anybody took out`() {
        var writer = Writer(random: SplitMix64(seed: 7))
        for _ in 0..<3_000 {
            let base = writer.text()
            let mine = writer.edited(base, mark: "mine")
            let theirs = writer.edited(base, mark: "theirs")
            func whole(_ lines: [String]) -> String { lines.joined(separator: "\n") }
            let merged = MergedText(
                base: whole(base), mine: whole(mine), theirs: whole(theirs))
            let other = MergedText(
                base: whole(base), mine: whole(theirs), theirs: whole(mine))
            #expect(merged.text == other.text, "the order of the two must not matter")
            let joined = merged.parts.flatMap { part -> [String] in
                switch part {
                case .joined(let lines): lines
                case .overlap(let mine, let theirs): mine + theirs
                }
            }
            let written = (mine + theirs).filter {
                $0.hasPrefix("mine") || $0.hasPrefix("theirs")
            }
            #expect(written.allSatisfy { joined.contains($0) }, "\(base) \(mine) \(theirs)")
            if mine == base { #expect(merged.text == whole(theirs)) }
        }
    }
}
