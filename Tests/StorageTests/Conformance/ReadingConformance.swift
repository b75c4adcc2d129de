import Storage
import Testing

@Suite struct `What each person keeps` {
    @Test(arguments: StoreUnderTest.allCases)
    func `a read mark moves forward only, and is one's own`(_ kind: StoreUnderTest) async throws {
        try await kind.withStore { _, registers in
            let marks = registers.readMarks
            let people = try await registers.addPeople(2)
            for instant in [Int64(5), 9, 7] {
                try await marks.mark("case/17", readAt: instant, by: people[0], in: "helgeland")
            }
            #expect(try await marks.marks(of: people[0], in: "helgeland") == ["case/17": 9])
            #expect(try await marks.marks(of: people[0], in: "ostfold") == [:])
            #expect(try await marks.marks(of: people[1], in: "helgeland") == [:])
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `a preference is set, changed and removed`(_ kind: StoreUnderTest) async throws {
        try await kind.withStore { _, registers in
            let preferences = registers.preferences
            let person = try await registers.addPeople(1)[0]
            try await preferences.set("daily", for: "mail", of: person)
            try await preferences.set("never", for: "mail", of: person)
            try await preferences.set("dark", for: "colours", of: person)
            try await preferences.set(nil, for: "colours", of: person)
            #expect(try await preferences.preferences(of: person) == ["mail": "never"])
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `a note is saved over the version it was written from, and is one's own`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let notes = registers.notes
            let people = try await registers.addPeople(2)
            func save(_ content: String, basedOn version: Int) async throws -> Int {
                try await notes.save(
                    content, on: "case/17", by: people[0], in: "helgeland", basedOn: version,
                    typed: TypedOn(line: "\(content)-\(version)", turn: 1), at: Int64(version))
            }
            #expect(try await save("spør Kari", basedOn: 0) == 1)
            #expect(try await save("spør Ola", basedOn: 1) == 2)
            #expect(try await save("spør Ola", basedOn: 1) == 2)
            let current = try await notes.notes(of: people[0], in: "helgeland")["case/17"]
            #expect(current?.content == "spør Ola")
            await #expect(throws: NoteError.changed(current)) { try await save("x", basedOn: 1) }
            #expect(try await notes.notes(of: people[1], in: "helgeland") == [:])
            #expect(try await save("", basedOn: 2) == 0)
            #expect(try await notes.notes(of: people[0], in: "helgeland") == [:])
            await #expect(throws: NoteError.changed(nil)) { try await save("x", basedOn: 2) }
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `a page writes on from its own last save, and a save that comes late changes nothing`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let notes = registers.notes
            let person = try await registers.addPeople(1)[0]
            func save(_ content: String, line: String, turn: Int) async throws -> Int {
                try await notes.save(
                    content, on: "case/17", by: person, in: "helgeland", basedOn: 0,
                    typed: TypedOn(line: line, turn: turn), at: Int64(turn))
            }
            #expect(try await save("spør", line: "a", turn: 1) == 1)
            #expect(try await save("spør Kari om", line: "a", turn: 3) == 2)
            #expect(try await save("spør Kari", line: "a", turn: 2) == 2)
            let current = try await notes.notes(of: person, in: "helgeland")["case/17"]
            #expect(current?.content == "spør Kari om")
            await #expect(throws: NoteError.changed(current)) {
                try await save("noe annet", line: "b", turn: 4)
            }
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `what was theirs alone is gone when nobody can reach them any more`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let people = try await registers.addPeople(2)
            for person in people {
                _ = try await registers.notes.save(
                    "spør Kari", on: "case/17", by: person, in: "helgeland", basedOn: 0,
                    typed: TypedOn(line: "a", turn: 1), at: 1)
            }
            _ = try await registers.people.eraseContact(of: people[0], at: 2)
            #expect(try await registers.notes.notes(of: people[0], in: "helgeland").isEmpty)
            #expect(try await registers.notes.notes(of: people[1], in: "helgeland").count == 1)
        }
    }
}
