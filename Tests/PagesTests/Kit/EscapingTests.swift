import Testing

@testable import Pages

/// A seeded generator (SplitMix64), so that a failure can be played again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

/// Texts made of the pieces that break careless markup, in any order.
func hostileTexts(count: Int, seed: UInt64) -> [String] {
    let pieces = [
        "<", ">", "\"", "'", "&", "=", "/", "\\", " ", "\n", "\t", "\u{0}", "\u{A0}", ":", "-->",
        "<!--", "</textarea>", "</script>", "<script>", "onload=", "javascript:", "JaVaScRiPt:",
        "data:",
        "&quot;", "&#34;", "&lt", "]]>", "//evil.example", "https://", "æ", "ø", "🙂", "e\u{301}",
        "\u{301}",
        "x",
    ]
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
        (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
            pieces.randomElement(using: &random)
        }.joined()
    }
}

/// What a browser reads where the five entities stand. By bytes: a combining mark after a
/// bracket makes another character of it for Swift, but not for a browser.
func decoded(_ markup: some Collection<UInt8>) -> [UInt8] {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .reduce(Array(markup)) { bytes, pair in
            bytes.replacing(Array(pair.0.utf8), with: Array(pair.1.utf8))
        }
}

@Suite struct `Text that people have written` {
    private static let texts = hostileTexts(count: 5_000, seed: 20_240_214)

    @Test func `stays text between tags and reads as it was written`() throws {
        for text in Self.texts {
            let inside = ("<p>\(text)</p>" as HTML).bytes.dropFirst(3).dropLast(4)
            try #require(!inside.contains { "<>\"'".utf8.contains($0) }, "\(text.debugDescription)")
            try #require(decoded(inside) == Array(text.utf8))
        }
    }

    @Test func `stays inside a quoted attribute and reads as it was written`() throws {
        for text in Self.texts {
            let html: HTML = "<input value=\"\(text)\"\(attribute: "data-x", text)>"
            let parts = html.bytes.split(
                separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
            try #require(parts.count == 5, "\(text.debugDescription)")
            try #require(decoded(parts[1]) == Array(text.utf8))
            try #require(decoded(parts[3]) == Array(text.utf8))
        }
    }

    @Test func `cannot add a tag or an attribute to any component`() throws {
        let calm = tagsAndAttributes(of: everyComponent(saying: "x"))
        for text in Self.texts.prefix(200) where !text.isEmpty {
            try #require(
                tagsAndAttributes(of: everyComponent(saying: text)) == calm,
                "\(text.debugDescription)")
        }
    }

    /// The skeleton of markup: its tags without the values of their attributes.
    private func tagsAndAttributes(of html: HTML) -> [String] {
        html.bytes.split(separator: UInt8(ascii: "<")).dropFirst().map { tag in
            let inside = tag.prefix { $0 != UInt8(ascii: ">") }
            return inside.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
                .enumerated().filter { $0.offset.isMultiple(of: 2) }
                .map { String(decoding: $0.element, as: UTF8.self) }.joined(separator: "…")
        }
    }

    private func everyComponent(saying text: String) -> HTML {
        let badge = Badge(text: text, tone: .soon)
        let clause = ClauseCitation(number: text, words: text, href: text, language: .nn)
        let option = Control.Option(value: text, label: text, hint: text)
        let controls: [Control] = [
            .text(value: text), .textArea(value: text, limit: 9), .select(options: [option]),
            .radios(options: [option]), .checkbox(value: text), .date(value: text),
            .file(accept: text),
        ]
        let fields = controls.map { control in
            Field(
                name: text, label: text, control: control, hint: text, error: text, language: .nb)
        }
        let form = EntryForm(
            action: text, fields: fields, submit: SubmitButton(text: text),
            hidden: [HiddenField(name: text, value: text)],
            draft: Draft(key: text, url: text, signIn: text), language: .en)
        return """
            \(form)\(Notice(kind: .info, title: text))\
            \(RefusalNotice(reason: text, clause: clause, remedy: text, language: .nb))\
            \(WhyNot(action: text, reason: text, clause: clause, language: .nb))\
            \(PageHeading(title: text, kicker: text, status: badge, lead: text))\
            \(DutyRow(what: text, href: text, who: text, due: text, distance: text, state: badge,
                why: clause, language: .nb))\
            \(AgendaItem(number: text, title: text, href: text, notes: [text], state: badge,
                papers: [Link(text: text, href: text)], language: .nb))\
            \(SeatChip(person: text, speaksFor: text, standing: text, href: text, language: .nb))\
            \(CardTable(caption: text, columns: [.init(title: text)], rows: [["\(text)"]]))\
            \(Timeline.Step(time: text, title: text, actor: text))
            """
    }
}
