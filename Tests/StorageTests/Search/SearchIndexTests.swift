import Foundation
import Storage
import Testing

@Suite struct `The index of words` {
    private static func document(
        _ number: Int64, _ title: String, _ text: String = "", year: Int = 2024,
        isOpen: Bool = true
    ) -> IndexedDocument {
        IndexedDocument(
            key: "doc:\(number)", order: number, title: title, text: text,
            marks: [IndexMark("year", "\(year)")], isOpen: isOpen)
    }

    private static func index(_ documents: IndexedDocument...) async throws -> SQLiteSearchIndex {
        let index = try SQLiteSearchIndex.inMemory()
        try await index.put(documents, standing: IndexStanding(position: 1, basis: "a"))
        return index
    }

    private static func found(
        _ words: [String], in index: SQLiteSearchIndex, _ extent: SQLiteSearchIndex.Extent = .open,
        marks: [IndexMark] = [], limit: Int = 10,
        isTold: @escaping @Sendable (String) -> Bool = { _ in true }
    ) async throws -> [String] {
        let question = IndexQuestion(terms: words.map { [$0] }, marks: marks)
        return try await index.answers(
            to: question, in: extent, limit: limit, isTold: isTold)[0]
    }

    @Test func `finds either language's spelling, any ending, and parts of compounds`() async throws
    {
        let index = try await Self.index(
            Self.document(1, "Felles rutine for utskrivningsklare pasientar"),
            Self.document(2, "Legevaktsamarbeidet på kysten"))
        for word in ["utskrivingsklar", "pasienter", "RUTINER", "utskrivn"] {
            #expect(try await Self.found([word], in: index) == ["doc:1"], "\(word)")
        }
        for word in ["legevakt", "samarbeid", "legevaktsam"] {
            #expect(try await Self.found([word], in: index) == ["doc:2"], "\(word)")
        }
        #expect(try await Self.found(["rutine", "kysten"], in: index) == [])
    }

    @Test func `titles come before texts, whole words before beginnings, the newest first`()
        async throws
    {
        let index = try await Self.index(
            Self.document(1, "Om noe", "en plan"), Self.document(2, "Planen"),
            Self.document(3, "Planlegging"), Self.document(4, "Ny plan"),
            Self.document(5, "Annet", "planar", isOpen: false))
        #expect(
            try await Self.found(["plan"], in: index, .all)
                == ["doc:4", "doc:2", "doc:5", "doc:1", "doc:3"])
        #expect(try await Self.found(["plan"], in: index, .all, limit: 2) == ["doc:4", "doc:2"])
    }

    @Test func `what is not open lies apart, and the asker's word is final`() async throws {
        let index = try await Self.index(
            Self.document(1, "Åpen sak"), Self.document(2, "Hemmelig sak", isOpen: false))
        #expect(try await Self.found(["sak"], in: index) == ["doc:1"])
        #expect(try await Self.found(["sak"], in: index, .all) == ["doc:2", "doc:1"])
        #expect(
            try await Self.found(["sak"], in: index, .all, isTold: { $0 == "doc:1" }) == ["doc:1"])
        let known = try await index.known(among: ["hemmelig", "åpne"])
        #expect(known.map(\.word) == ["åpne"])
    }

    @Test func `a document takes the place of the one before, words and all`() async throws {
        let index = try await Self.index(Self.document(1, "Første tittel"))
        try await index.put([Self.document(1, "Andre overskrift", isOpen: false)], standing: nil)
        #expect(try await Self.found(["tittel"], in: index, .all) == [])
        #expect(try await Self.found(["overskrift"], in: index) == [])
        #expect(try await Self.found(["overskrift"], in: index, .all) == ["doc:1"])
        #expect(try await index.restrictedKeys() == ["doc:1"])
        try await index.put([], removing: ["doc:1"], standing: nil)
        #expect(try await Self.found(["overskrift"], in: index, .all) == [])
    }

    @Test func `answers are narrowed by marks, which no words reach`() async throws {
        let index = try await Self.index(
            Self.document(1, "Plan", year: 2023), Self.document(2, "Plan", year: 2024))
        let year = IndexMark("year", "2023")
        #expect(try await Self.found(["plan"], in: index, marks: [year]) == ["doc:1"])
        #expect(try await Self.found(["year"], in: index) == [])
        #expect(try await Self.found(["2023"], in: index) == [])
    }

    @Test func `quoted words stand together`() async throws {
        let index = try await Self.index(
            Self.document(1, "Felles rutine"), Self.document(2, "Rutine som er felles"))
        let phrase = IndexQuestion(terms: [["felles", "rutine"]], marks: [])
        let found = try await index.answers(
            to: phrase, in: .open, limit: 5, isTold: { _ in true })
        #expect(found == [["doc:1"]])
    }

    @Test(arguments: ["\"", "a\" OR b", "NEAR(", "*", "title:x", "\u{E000}year=2024", "'; --", "-"])
    func `no question is read as a language`(words: String) async throws {
        let index = try await Self.index(Self.document(1, "Noe"))
        #expect(try await Self.found([words], in: index, .all) == [])
    }

    @Test func `a file outlives the program, and one of another version is emptied`() async throws {
        let path = FileManager.default.temporaryDirectory
            .appending(path: "index-\(UUID().uuidString).sqlite").path(percentEncoded: false)
        defer {
            for end in ["", "-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: path + end)
            }
        }
        let standing = IndexStanding(position: 7, basis: "b")
        let first = try SQLiteSearchIndex.open(at: path)
        try await first.put([Self.document(1, "Ordet")], standing: standing)
        try first.close()
        let second = try SQLiteSearchIndex.open(at: path)
        #expect(try await second.standing() == standing)
        #expect(try await Self.found(["ord"], in: second) == ["doc:1"])
        try second.close()
        try setVersion(of: path)
        let third = try SQLiteSearchIndex.open(at: path)
        #expect(try await third.standing() == nil)
        #expect(try await Self.found(["ord"], in: third) == [])
        try third.close()
    }
}
