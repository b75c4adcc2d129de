import Storage
import Testing

@Suite struct `Manuscripts` {
    private let manuscript = ManuscriptKey(partnership: "helgeland", name: "referat-5")
    private var section: SectionKey { SectionKey(manuscript, section: "sak-1") }

    private func revision(
        _ content: String, by author: Int64?, on typed: TypedOn? = nil, at: Int64 = 1
    ) -> NewRevision {
        NewRevision(author: author, typed: typed, content: content, savedAt: at)
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `grow by all the revisions of a save, or by none where another was quicker`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let register = registers.manuscripts
            let people = try await registers.addPeople(2)
            let typed = TypedOn(line: "page", turn: 3)
            #expect(
                try await register.append(
                    [revision("proposal", by: nil), revision("a", by: people[0], on: typed)],
                    to: section, expecting: 0) == 2)
            for expected in [0, 1, 3] {
                await #expect(throws: ManuscriptError.changed) {
                    _ = try await register.append(
                        [revision("b", by: people[1])], to: section, expecting: expected)
                }
            }
            let kept = try await register.revisions(of: section)
            #expect(kept.map(\.number) == [1, 2])
            #expect(kept.map(\.content) == ["proposal", "a"])
            #expect(kept.map(\.author) == [nil, people[0]])
            #expect(kept.map(\.typed) == [nil, typed])
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `tell what a save rests on`(_ kind: StoreUnderTest) async throws {
        try await kind.withStore { _, registers in
            let register = registers.manuscripts
            let author = try await registers.addPeople(1)[0]
            #expect(try await register.basis(of: section, for: "x", at: 1) == nil)
            let saves = [("x", 0), ("x", 1), ("y", 0)].map { line, turn in
                revision("\(line)\(turn)", by: author, on: TypedOn(line: line, turn: turn))
            }
            _ = try await register.append(saves, to: section, expecting: 0)
            let basis = try #require(try await register.basis(of: section, for: "x", at: 1))
            #expect(basis.newest.content == "y0")
            #expect(basis.own?.content == "x1")
            #expect(basis.named?.content == "x0")
            let stranger = try #require(try await register.basis(of: section, for: "z", at: 9))
            #expect(stranger.own == nil && stranger.named == nil)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `keep their first revision and as many of the newest as are promised`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let register = registers.manuscripts
            let author = try await registers.addPeople(1)[0]
            let all = (1...Revision.mostKept + 3).map { revision("\($0)", by: author) }
            let last = try await register.append(all, to: section, expecting: 0)
            #expect(last == all.count)
            let kept = try await register.revisions(of: section).map(\.number)
            #expect(kept == [1] + Array(4...all.count))
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `are kept apart, section by section, until they are deleted`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let register = registers.manuscripts
            let author = try await registers.addPeople(1)[0]
            let other = ManuscriptKey(partnership: "ostfold", name: "referat-5")
            let places = [
                section, SectionKey(manuscript, section: "sak-2"),
                SectionKey(other, section: "sak-1"),
            ]
            for (index, place) in places.enumerated() {
                for turn in 0...index {
                    _ = try await register.append(
                        [revision("\(index).\(turn)", by: author)], to: place, expecting: turn)
                }
            }
            let newest = try await register.newest(of: manuscript)
            #expect(newest.mapValues(\.content) == ["sak-1": "0.0", "sak-2": "1.1"])
            #expect(newest.mapValues(\.number) == ["sak-1": 1, "sak-2": 2])
            #expect(try await register.manuscripts(in: "helgeland") == ["referat-5": 1])
            #expect(try await register.delete(manuscript) == 3)
            #expect(try await register.manuscripts(in: "helgeland") == [:])
            #expect(try await register.revisions(of: section) == [])
            #expect(try await register.newest(of: other).mapValues(\.content) == ["sak-1": "2.2"])
        }
    }
}
