import Desk
import TestKit
import Testing

@testable import Governance

/// Generated partnerships, searched by readers of each kind for each of their texts by a word that
/// stands in no other.
@Suite struct `Search and openness` {
    @Test(.requirements("R68", "R143"), arguments: 0..<4)
    func `a text is found by those who may see it, and by nobody else`(seed: Int) async throws {
        let openings = [try Opening.readyToDiscuss(), try .readyToDecide(), try .decided()]
        let opening = openings[seed % openings.count]
        let chronicle = Histories.chronicle(seed: UInt64(seed), from: opening, length: 120)
        let stage = try await SearchStage(chronicle)
        let state = try stage.state
        let now = try #require(state.lastChange)
        // What is remarked on a budget stands with its figures, and is not looked for by words.
        let owners = state.owners.filter { _, owning in
            !owning.contains { if case .budget = $0 { true } else { false } }
        }
        let open = Set(
            owners.filter { text, owning in
                owning.contains { state.maySee(text, of: $0, .everyone, at: now) }
            }.keys.map { SearchStage.word(of: $0) })
        var (seen, hidden) = (0, 0)
        for reader in state.readersOfEachKind(on: state.zone.date(at: now)) {
            for (text, owning) in owners {
                let maySee = owning.contains { state.maySee(text, of: $0, reader, at: now) }
                let findings = try await stage.search(for: text, reader, at: now)
                let isFound = !findings.groups.isEmpty
                #expect(isFound == maySee, "\(text) of \(owning), seed \(seed), \(reader)")
                #expect(findings.groups.allSatisfy { $0.total == $0.shown.count })
                if let suggestion = findings.suggestion {
                    #expect(open.contains(suggestion), "\(suggestion) is not open to all")
                }
                if maySee { seen += 1 } else { hidden += 1 }
            }
        }
        #expect(seen > 100 && hidden > 20, "\(seen) seen, \(hidden) hidden")
        try await stage.checkFiles(for: state.readersOfEachKind(on: state.zone.date(at: now)))
        print("search: \(owners.count) texts, \(seen) times seen, \(hidden) times kept back")
    }

    /// Whatever the index holds, a text that became exempt a moment ago is not told of, since each
    /// hit is asked about on the state that the reader is shown.
    @Test func `an index that lags behind tells nothing that is exempt by now`() async throws {
        var opening = try Opening.readyToDiscuss()
        let before = try await SearchStage(Chronicle(from: opening))
        let title = try #require(opening.state.cases[CaseID(1)]?.title)
        let now = opening.now
        #expect(try await !before.search(for: title, .everyone, at: now).groups.isEmpty)
        try opening.give(
            Exempt(
                .wholeCase(id: CaseID(1)), ground: Name("offl-13"), publicTitle: "Annet"),
            by: .secretary)
        let index = try await before.findings(of: title, on: opening.state, at: now)
        #expect(index.groups.isEmpty)
    }
}

/// A generated partnership at a desk, each of whose texts is one word that no other has.
private struct SearchStage {
    private static let id = Chronicle.partnership
    private let desk: Desk
    private let searching: Search

    init(_ chronicle: Chronicle) async throws {
        desk = try Chronicle.emptyDesk()
        try await chronicle.replay(at: desk)
        searching = Search(
            desk: desk,
            sources: Search.Sources(
                words: { ids, _ in
                    Dictionary(uniqueKeysWithValues: ids.map { ($0, Self.word(of: $0)) })
                },
                textOfFile: { file, _ in Self.word(ofFile: file.digest) }))
        let now = try #require(try state.lastChange)
        await searching.readFiles(of: Self.id, clock: { now }) { Issue.record($0) }
    }

    /// Asks for each file by the word that stands in it alone: who may read the case finds it, and
    /// nobody else.
    func checkFiles(for readers: [Reader]) async throws {
        let state = try state
        let now = try #require(state.lastChange)
        for found in state.cases.newestFirst {
            for attachment in found.attachments {
                for reader in readers {
                    let findings = try await searching.answer(
                        SearchQuestion(words: Self.word(ofFile: attachment.file.digest)),
                        for: reader, at: now, on: state, of: Self.id)
                    let place = Findable.attachment(found.id, attachment.number)
                    #expect(
                        findings.groups.flatMap(\.shown)
                            == (state.mayRead(found.id, reader, at: now) ? [place] : []),
                        "\(place) for \(reader)")
                }
            }
        }
    }

    var state: Partnership {
        get throws { try #require(desk.snapshot(of: Self.id)) }
    }

    func search(
        for text: TextID, _ reader: Reader, at now: Instant
    ) async throws -> SearchFindings {
        try await searching.answer(
            SearchQuestion(words: Self.word(of: text)), for: reader, at: now, on: try state,
            of: Self.id)
    }

    /// What the public finds on another state than the index shows.
    func findings(
        of text: TextID, on state: Partnership, at now: Instant
    ) async throws -> SearchFindings {
        try await searching.answer(
            SearchQuestion(words: Self.word(of: text)), for: .everyone, at: now, on: state,
            of: Self.id)
    }

    /// A word that no ending can be cut off and that begins no other.
    static func word(of text: TextID) -> String {
        "qz\(spelt("\(text)"))qz"
    }

    /// The same for what a file says.
    private static func word(ofFile digest: String) -> String { "xz\(spelt(digest))xz" }

    private static func spelt(_ name: String) -> String {
        let letters = Array("bcdfghklmn")
        return String(name.map { $0.wholeNumberValue.map { letters[$0] } ?? "v" })
    }
}
