/// A piece of text, and whether it is what was searched for.
struct MarkedText: Codable, Hashable, Sendable {
    let text: String
    let isHit: Bool
}

/// Finds the searched words in what the reader may see, to show them where they stand.
///
/// It reads the texts themselves, which the frame hands out to this reader alone, and never the
/// index: what is quoted cannot be more than what is read.
struct Excerpts {
    private static let length = 220
    private static let before = 70

    private let sought: SoughtWords

    init(of words: String) { sought = SoughtWords(words) }

    /// A line with every hit in it marked.
    func marked(_ line: String) -> [MarkedText] { marked(line[...], hits: hits(in: line)) }

    /// The stretch of these texts in which the most of the searched words stand; the beginning of
    /// the first where none does. Nothing of no text.
    func excerpt(of texts: [String]) -> [MarkedText] {
        var best: (text: String, hits: [Range<String.Index>], worth: Int)?
        for text in texts where !text.isEmpty {
            let hits = hits(in: text)
            if hits.count > best?.worth ?? -1 { best = (text, hits, hits.count) }
        }
        guard let best else { return [] }
        let text = best.text
        let middle = best.hits.first?.lowerBound ?? text.startIndex
        let start = word(at: text.index(middle, offsetBy: -Self.before, in: text), of: text)
        let end = end(of: text, before: text.index(start, offsetBy: Self.length, in: text))
        var pieces = marked(text[start..<end], hits: best.hits)
        if start > text.startIndex { pieces.insert(MarkedText(text: "… ", isHit: false), at: 0) }
        if end < text.endIndex { pieces.append(MarkedText(text: " …", isHit: false)) }
        return pieces
    }

    private func hits(in text: String) -> [Range<String.Index>] { sought.places(in: text) }

    private func marked(
        _ stretch: Substring, hits: [Range<String.Index>]
    ) -> [MarkedText] {
        var pieces: [MarkedText] = []
        var place = stretch.startIndex
        for hit in hits where hit.lowerBound >= place && hit.upperBound <= stretch.endIndex {
            if place < hit.lowerBound {
                pieces.append(
                    MarkedText(text: String(stretch[place..<hit.lowerBound]), isHit: false))
            }
            pieces.append(MarkedText(text: String(stretch[hit]), isHit: true))
            place = hit.upperBound
        }
        if place < stretch.endIndex {
            pieces.append(MarkedText(text: String(stretch[place...]), isHit: false))
        }
        return pieces
    }

    /// The end of the last whole word before a place.
    private func end(of text: String, before place: String.Index) -> String.Index {
        guard place < text.endIndex else { return place }
        return text[..<place].lastIndex(where: \.isWhitespace) ?? place
    }

    /// The beginning of the first whole word from a place on.
    private func word(at place: String.Index, of text: String) -> String.Index {
        guard place > text.startIndex else { return place }
        return text[place...].firstIndex(where: \.isWhitespace).map { text.index(after: $0) }
            ?? place
    }
}

extension String {
    fileprivate func index(_ place: Index, offsetBy distance: Int, in text: String) -> Index {
        text.index(place, offsetBy: distance, limitedBy: distance < 0 ? startIndex : endIndex)
            ?? (distance < 0 ? startIndex : endIndex)
    }
}

extension [MarkedText] {
    /// The text with its hits marked.
    var html: HTML {
        map { $0.isHit ? "<mark>\($0.text)</mark>" : "\($0.text)" as HTML }.joined()
    }
}
