/// Replaces comments and string literals by spaces and leaves every position where it was.
///
/// A scanner of our own instead of swift-syntax, which would add minutes to every fresh build.
/// It knows line and nested block comments, plain, raw and multi-line strings, and keeps the code
/// of an interpolation. It does not know bare-slash regular expressions; we use none.
struct Blanker {
    static let newline = UInt16(10)
    private static let space = UInt16(32)
    private static let quote = UInt16(34)
    private static let hash = UInt16(35)
    private static let open = UInt16(40)
    private static let close = UInt16(41)
    private static let star = UInt16(42)
    private static let slash = UInt16(47)
    private static let backslash = UInt16(92)

    private let source: [UInt16]
    private var result: [UInt16]
    private var position = 0

    init(_ source: [UInt16]) {
        self.source = source
        result = source
    }

    mutating func blanked() -> [UInt16] {
        scanCode(untilParenthesis: false)
        return result
    }

    private func unit(_ offset: Int = 0) -> UInt16 {
        position + offset < source.count ? source[position + offset] : 0
    }

    private mutating func blank(_ count: Int) {
        for index in position..<min(position + count, source.count)
        where source[index] != Self.newline {
            result[index] = Self.space
        }
        position += count
    }

    /// Scans code up to the end, or up to the parenthesis that ends an interpolation.
    private mutating func scanCode(untilParenthesis: Bool) {
        var depth = 0
        while position < source.count {
            switch unit() {
            case Self.slash where unit(1) == Self.slash: scanLineComment()
            case Self.slash where unit(1) == Self.star: scanBlockComment()
            case Self.quote: scanString(hashes: 0)
            case Self.hash where hashesBeforeQuote() > 0: scanString(hashes: hashesBeforeQuote())
            case Self.open:
                depth += 1
                position += 1
            case Self.close:
                if untilParenthesis, depth == 0 { return }
                depth -= 1
                position += 1
            default: position += 1
            }
        }
    }

    private func hashesBeforeQuote() -> Int {
        var count = 0
        while unit(count) == Self.hash { count += 1 }
        return unit(count) == Self.quote ? count : 0
    }

    private mutating func scanLineComment() {
        while position < source.count, unit() != Self.newline { blank(1) }
    }

    private mutating func scanBlockComment() {
        var depth = 0
        repeat {
            if unit() == Self.slash, unit(1) == Self.star {
                depth += 1
                blank(2)
            } else if unit() == Self.star, unit(1) == Self.slash {
                depth -= 1
                blank(2)
            } else {
                blank(1)
            }
        } while depth > 0 && position < source.count
    }

    private mutating func scanString(hashes: Int) {
        blank(hashes)
        let isMultiline = unit(1) == Self.quote && unit(2) == Self.quote
        let quotes = isMultiline ? 3 : 1
        blank(quotes)
        while position < source.count {
            if ends(quotes: quotes, hashes: hashes) { return blank(quotes + hashes) }
            if unit() == Self.newline, !isMultiline { return }
            if unit() == Self.backslash, isEscape(hashes: hashes) {
                scanEscape(hashes: hashes)
            } else {
                blank(1)
            }
        }
    }

    private func ends(quotes: Int, hashes: Int) -> Bool {
        (0..<quotes).allSatisfy { unit($0) == Self.quote }
            && (0..<hashes).allSatisfy { unit(quotes + $0) == Self.hash }
    }

    private func isEscape(hashes: Int) -> Bool {
        (0..<hashes).allSatisfy { unit(1 + $0) == Self.hash }
    }

    private mutating func scanEscape(hashes: Int) {
        blank(1 + hashes)
        guard unit() == Self.open else { return blank(1) }
        blank(1)
        scanCode(untilParenthesis: true)
        blank(1)
    }
}
