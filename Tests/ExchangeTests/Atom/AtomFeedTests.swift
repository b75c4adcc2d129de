import Exchange
import Testing

@Suite(.enabled(if: !Python.isMissing))
struct `A feed as other programs read it` {
    private func feed(_ entries: [AtomFeed.Entry]) -> AtomFeed {
        AtomFeed(
            address: "https://samrad.example/helgeland/atom.xml?sprak=nn",
            title: "Helsefellesskapet Helgeland", author: "Helsefellesskapet Helgeland",
            language: "nn", updated: "2024-05-23T10:00:00.000Z",
            page: "https://samrad.example/helgeland/folg", entries: entries)
    }

    private func entry(_ number: Int, _ title: String, _ summary: String?) -> AtomFeed.Entry {
        AtomFeed.Entry(
            id: "https://samrad.example/helgeland#sak-\(number)", title: title,
            updated: "2024-05-22T08:00:00.000Z",
            link: "https://samrad.example/helgeland/saker/\(number)", category: "Ny sak",
            summary: summary)
    }

    @Test func `a feed says what it is, whose, and when it changed`() throws {
        let read = try read(feed([entry(1, "Ny sak: Rutine", "Saka skal behandlast i SSU.")]))
        #expect(read.errors == [])
        #expect(read.version == "atom10")
        #expect(read.id == "https://samrad.example/helgeland/atom.xml?sprak=nn")
        #expect(read.title == "Helsefellesskapet Helgeland")
        #expect(read.language == "nn")
        #expect(read.updated == "2024-05-23T10:00:00.000Z")
        let entry = try #require(read.entries.first)
        #expect(entry.id == "https://samrad.example/helgeland#sak-1")
        #expect(entry.title == "Ny sak: Rutine")
        #expect(entry.updated == "2024-05-22T08:00:00.000Z")
        #expect(entry.link == "https://samrad.example/helgeland/saker/1")
        #expect(entry.summary == "Saka skal behandlast i SSU.")
    }

    @Test func `a feed without news is whole`() throws {
        let read = try read(feed([]))
        #expect(read.errors == [])
        #expect(read.entries.isEmpty)
    }

    @Test func `whatever people write comes out as they wrote it`() throws {
        var generator = SeededGenerator(seed: 4)
        let titles =
            (1...60).map { "x\(generator.text(upTo: 40))x \($0)" } + ["<b>&amp;</b>]]> \"'"]
        let entries = titles.enumerated().map { entry($0, $1, $1) }
        let read = try read(feed(entries))
        #expect(read.errors == [])
        #expect(read.entries.count == titles.count)
        #expect(read.plain == titles)
    }

    @Test func `what XML cannot hold is left out`() throws {
        let read = try read(feed([entry(1, "a\u{0}b\u{B}c\u{FFFE}d", nil)]))
        #expect(read.errors == [])
        #expect(read.plain == ["abcd"])
    }

    private func read(_ feed: AtomFeed) throws -> ReadFeed {
        try #require(
            try Python.read([feed.encoded()], with: "read_atom.py", as: ReadFeed.self).first)
    }
}

/// What `Tests/Peers/read_atom.py` found in a feed.
struct ReadFeed: Decodable {
    struct Entry: Decodable {
        var id: String
        var title: String
        var updated: String
        var link: String
        var summary: String?
    }
    var errors: [String]
    var version: String
    var id: String
    var title: String
    var language: String?
    var updated: String
    /// The titles as the XML itself holds them, unlike a reader that takes them for HTML.
    var plain: [String]
    var entries: [Entry]
}
