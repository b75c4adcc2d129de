import Governance
import Storage
import Testing

@testable import Desk

@Suite struct `Writing together` {
    private static let proposal = "Innledning\nSak\nSlutt"

    /// A section that two people write, each on an opened page.
    private struct Table {
        let store: SQLiteEventStore
        let writing: SharedWriting
        let people: [PersonID]
        let key = SectionKey(
            ManuscriptKey(partnership: "helgeland", name: "referat-5"), section: "sak-1")

        init() async throws {
            store = try SQLiteEventStore.inMemory()
            writing = SharedWriting(register: store.registers.manuscripts)
            var people: [PersonID] = []
            for name in ["Ingvild", "Torbjørn"] {
                let id = try await store.registers.people.add(
                    PersonDetails(
                        name: name, email: "\(name)@example", phone: nil, language: "nb"), at: 0)
                people.append(PersonID(Int(id)))
            }
            self.people = people
        }

        @discardableResult
        func save(
            _ text: String, by person: Int, on line: String, turn: Int = 0, base: Int
        ) async throws -> SharedWriting.Outcome {
            try await writing.save(
                SharedWriting.Save(
                    text, by: people[person], typed: TypedOn(line: line, turn: turn), base: base,
                    at: Instant(milliseconds: 1)),
                of: key, proposal: `Writing together`.proposal)
        }

        func contents() async throws -> [String] {
            try await store.registers.manuscripts.revisions(of: key).map(\.content)
        }
    }

    @Test func `keeps the proposal, and each save as a revision of its own`() async throws {
        let table = try await Table()
        let first = try await table.save("A\nSak\nSlutt", by: 0, on: "x", base: 0)
        #expect(first == .saved(number: 2, text: "A\nSak\nSlutt"))
        let second = try await table.save("B\nSak\nSlutt", by: 0, on: "x", turn: 1, base: 2)
        #expect(second == .saved(number: 3, text: "B\nSak\nSlutt"))
        #expect(
            try await table.contents() == [Self.proposal, "A\nSak\nSlutt", "B\nSak\nSlutt"])
    }

    @Test func `joins what two have written in different places of one part`() async throws {
        let table = try await Table()
        try await table.save("A\nSak\nSlutt", by: 0, on: "x", base: 0)
        let joined = try await table.save("Innledning\nSak\nB", by: 1, on: "y", base: 0)
        #expect(joined == .saved(number: 4, text: "A\nSak\nB"))
        #expect(try await table.contents().last == "A\nSak\nB")
        #expect(try await table.contents().contains("Innledning\nSak\nB"))
    }

    @Test func `saves nothing where both have written in the same place`() async throws {
        let table = try await Table()
        try await table.save("A\nSak\nSlutt", by: 0, on: "x", base: 0)
        let before = try await table.contents()
        guard
            case .overlaps(let newest) = try await table.save(
                "B\nSak\nSlutt", by: 1, on: "y", base: 0)
        else {
            Issue.record("one text was written over the other")
            return
        }
        #expect(newest.content == "A\nSak\nSlutt")
        #expect(try await table.contents() == before)
        // Having seen the other's text, the second may decide.
        let decided = try await table.save("B\nSak\nSlutt", by: 1, on: "z", base: newest.number)
        #expect(decided == .saved(number: 3, text: "B\nSak\nSlutt"))
    }

    @Test func `goes on after a save whose answer was lost`() async throws {
        let table = try await Table()
        try await table.save("A\nSak\nSlutt", by: 0, on: "x", base: 0)
        // The page has heard nothing and still names the proposal.
        let again = try await table.save("A\nSak\nSlutt", by: 0, on: "x", turn: 1, base: 0)
        #expect(again == .saved(number: 2, text: "A\nSak\nSlutt"))
        let more = try await table.save("A B\nSak\nSlutt", by: 0, on: "x", turn: 2, base: 0)
        #expect(more == .saved(number: 3, text: "A B\nSak\nSlutt"))
        // The same where it was joined with another's meanwhile.
        try await table.save("A B\nSak\nC", by: 1, on: "y", base: 3)
        let last = try await table.save("A B D\nSak\nSlutt", by: 0, on: "x", turn: 3, base: 0)
        #expect(last == .saved(number: 6, text: "A B D\nSak\nC"))
        let typedOn = try await table.save("A B D E\nSak\nSlutt", by: 0, on: "x", turn: 4, base: 0)
        #expect(typedOn == .saved(number: 8, text: "A B D E\nSak\nC"))
    }

    @Test func `takes nothing back when an older save of the same page comes late`() async throws {
        let table = try await Table()
        try await table.save("A B\nSak\nSlutt", by: 0, on: "x", turn: 2, base: 0)
        let late = try await table.save("A\nSak\nSlutt", by: 0, on: "x", turn: 1, base: 0)
        #expect(late == .saved(number: 2, text: "A B\nSak\nSlutt"))
    }

    @Test func `loses nothing where many save at once`() async throws {
        let table = try await Table()
        let lines = (0..<40).map { "linje \($0)" }
        try await table.save(lines.joined(separator: "\n"), by: 0, on: "begin", base: 0)
        var left = Set(lines.indices.filter { $0.isMultiple(of: 2) })
        while !left.isEmpty {
            let saved = await withTaskGroup(of: Int?.self) { group in
                for index in left {
                    group.addTask {
                        var own = lines
                        own[index] = "skrevet \(index)"
                        let outcome = try? await table.save(
                            own.joined(separator: "\n"), by: index % 2, on: "side-\(index)",
                            base: 2)
                        if case .saved = outcome { return index }
                        return nil
                    }
                }
                var saved: Set<Int> = []
                for await index in group { if let index { saved.insert(index) } }
                return saved
            }
            try #require(!saved.isEmpty)
            left.subtract(saved)
        }
        let text = try #require(try await table.contents().last)
        let expected = lines.indices.map { $0.isMultiple(of: 2) ? "skrevet \($0)" : lines[$0] }
        #expect(text == expected.joined(separator: "\n"))
    }
}
