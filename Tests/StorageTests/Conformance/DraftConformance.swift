import Storage
import Testing

@Suite struct `Drafts` {
    private let key = DraftKey(partnership: "helgeland", key: "form-1")

    @Test(arguments: StoreUnderTest.allCases)
    func `are saved over the version they were written from, or not at all`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let drafts = registers.drafts
            let author = try await registers.addPeople(1)[0]
            #expect(try await drafts.save("a", as: key, by: author, basedOn: 0, at: 1) == 1)
            #expect(try await drafts.save("b", as: key, by: author, basedOn: 1, at: 2) == 2)
            #expect(try await drafts.save("b", as: key, by: author, basedOn: 1, at: 3) == 2)
            let current = try #require(try await drafts.draft(key, for: author))
            #expect((current.content, current.version, current.savedAt) == ("b", 2, 2))
            for version in [0, 1, 3] {
                await #expect(throws: DraftError.changed(current)) {
                    try await drafts.save("c", as: key, by: author, basedOn: version, at: 4)
                }
            }
            #expect(try await drafts.draft(key, for: author) == current)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `are seen, written, shared and deleted by their authors only`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let drafts = registers.drafts
            let people = try await registers.addPeople(3)
            _ = try await drafts.save("a", as: key, by: people[0], basedOn: 0, at: 1)
            #expect(try await drafts.draft(key, for: people[1]) == nil)
            #expect(try await drafts.drafts(of: people[1], in: "helgeland") == [])
            #expect(try await drafts.delete(key, by: people[1]) == false)
            await #expect(throws: DraftError.notAuthor) {
                try await drafts.save("x", as: key, by: people[1], basedOn: 1, at: 2)
            }
            await #expect(throws: DraftError.notAuthor) {
                try await drafts.share(key, by: people[1], with: people[2])
            }
            try await drafts.share(key, by: people[0], with: people[1])
            #expect(try await drafts.save("b", as: key, by: people[1], basedOn: 1, at: 3) == 2)
            let authors = try await drafts.draft(key, for: people[0])?.authors
            #expect(authors == [people[0], people[1]])
            #expect(try await drafts.delete(key, by: people[1]))
            #expect(try await drafts.draft(key, for: people[0]) == nil)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `are listed by partnership, the last saved first, and purged after 30 days`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let drafts = registers.drafts
            let author = try await registers.addPeople(1)[0]
            let places = [("helgeland", "old"), ("helgeland", "new"), ("ostfold", "other")]
            for (index, place) in places.enumerated() {
                let key = DraftKey(partnership: place.0, key: place.1)
                _ = try await drafts.save(
                    "x", as: key, by: author, basedOn: 0, at: Int64(index))
            }
            func keys() async throws -> [String] {
                try await drafts.drafts(of: author, in: "helgeland").map(\.key.key)
            }
            #expect(try await keys() == ["new", "old"])
            #expect(try await drafts.purge(at: Draft.keptFor) == 0)
            #expect(try await drafts.purge(at: Draft.keptFor + 1) == 1)
            #expect(try await keys() == ["new"])
        }
    }
}
