import Testing

@testable import Governance

@Suite struct `A local decision beside the reference` {
    @Test(arguments: [
        ("100% stilling", "100 % stilling"), ("100 % stilling", "100% stilling"),
        ("stilling på 100 %.", "stilling på 100%."), ("en to", " en\n\tto "),
        ("en to", "en\u{A0}to"), ("", "  "), ("å", "a\u{30A}"),
    ])
    func `is identical but for white space`(reference: String, local: String) {
        #expect(WordComparison(reference: reference, local: local).isIdentical)
        #expect(WordComparison.areIdentical(reference, local))
    }

    /// X34: the two recommendations differ in one letter, and it is shown.
    @Test func `shows the word that differs`() {
        let comparison = WordComparison(
            reference: "det interkommunale samarbeidet i 100 % stilling",
            local: "det interkommunal samarbeidet i 100% stilling")
        #expect(
            comparison.parts == [
                .same(["det"]), .missing(["interkommunale"]), .added(["interkommunal"]),
                .same(["samarbeidet", "i"] + (comparison.parts.last?.words.suffix(2) ?? [])),
            ])
        #expect(!comparison.isIdentical)
    }

    @Test(arguments: [
        ("en to tre", "en tre"), ("en", ""), ("", "en"), ("en to", "to en"),
        ("50 % av", "50 av %"), ("Rana", "rana"), ("ja.", "ja"),
    ])
    func `differs in every other way`(reference: String, local: String) {
        #expect(!WordComparison(reference: reference, local: local).isIdentical)
        #expect(!WordComparison.areIdentical(reference, local))
    }

    @Test func `gives both texts back from its parts`() {
        var random = SplitMix64(seed: 36)
        let words = ["en", "to", "tre", "100", "%", "100%", "fire", "\n"]
        for _ in 0..<800 {
            let reference = (0..<random.below(12)).compactMap { _ in random.pick(words) }
            let local = (0..<random.below(12)).compactMap { _ in random.pick(words) }
            let comparison = WordComparison(
                reference: reference.joined(separator: " "), local: local.joined(separator: " "))
            #expect(squeezed(comparison.reference) == squeezed(reference))
            #expect(squeezed(comparison.local) == squeezed(local))
            #expect(comparison.isIdentical == (squeezed(reference) == squeezed(local)))
        }
    }

    @Test func `shows long texts with nothing in common as one for the other`() {
        let reference = (0..<20_000).map { "a\($0)" }
        let local = (0..<20_000).map { "b\($0)" }
        let comparison = WordComparison(
            reference: (["start"] + reference).joined(separator: " "),
            local: (["start"] + local).joined(separator: " "))
        #expect(comparison.parts == [.same(["start"]), .missing(reference), .added(local)])
    }

    /// The words without the one difference that is none: a space before a per cent sign, which
    /// counts only after a number.
    private func squeezed(_ words: [String]) -> String {
        words.filter { $0 != "\n" }.joined(separator: " ")
            .replacing(#/(?<digit>[0-9]) %/#) { "\($0.output.digit)%" }
    }
}

extension WordComparison {
    fileprivate var reference: [String] {
        parts.flatMap { part -> [String] in if case .added = part { [] } else { part.words } }
    }

    fileprivate var local: [String] {
        parts.flatMap { part -> [String] in if case .missing = part { [] } else { part.words } }
    }
}

extension WordComparison.Part {
    fileprivate var words: [String] {
        switch self {
        case .same(let words), .missing(let words), .added(let words): words
        }
    }
}
