import Ledger
import Storage
import Testing

extension Registers {
    /// Adds people named A, B, … and gives their ids.
    func addPeople(_ count: Int) async throws -> [Int64] {
        var ids: [Int64] = []
        for index in 0..<count {
            let details = PersonDetails(
                name: "Person \(index)", email: "person\(index)@example.org", phone: "+47 0000000",
                language: "nb")
            ids.append(try await people.add(details, at: 1))
        }
        return ids
    }
}

@Suite struct `The people register` {
    private let ødegård = PersonDetails(
        name: "Åse Ødegård", email: "Åse.Ødegård@Example.org", phone: "75 00 00 00",
        language: "nn")

    @Test(arguments: StoreUnderTest.allCases)
    func `finds a person by e-mail, whatever the case of the letters`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let id = try await registers.people.add(ødegård, at: 7)
            let found = try await registers.people.person(withEmail: "åse.øDEGÅRD@example.ORG")
            #expect(found?.id == id)
            #expect(found?.details == ødegård)
            #expect(found?.createdAt == 7)
            #expect(try await registers.people.person(withEmail: "else@example.org") == nil)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `keeps e-mail addresses unique`(_ kind: StoreUnderTest) async throws {
        try await kind.withStore { _, registers in
            let id = try await registers.people.add(ødegård, at: 1)
            var twin = ødegård
            twin.email = "åse.ødegård@example.org"
            await #expect(throws: PeopleError.emailTaken(by: id)) {
                try await registers.people.add(twin, at: 2)
            }
            twin.email = nil
            let other = try await registers.people.add(twin, at: 2)
            await #expect(throws: PeopleError.emailTaken(by: id)) {
                try await registers.people.correct(other, to: ødegård)
            }
            var moved = ødegård
            moved.email = "ny@example.org"
            try await registers.people.correct(id, to: moved)
            try await registers.people.correct(other, to: ødegård)
            let people = try await registers.people.people([id, other, 99])
            #expect(people.mapValues(\.details) == [id: moved, other: ødegård])
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `does not correct a person it does not have`(_ kind: StoreUnderTest) async throws {
        try await kind.withStore { _, registers in
            await #expect(throws: PeopleError.unknownPerson) {
                try await registers.people.correct(5, to: ødegård)
            }
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `erases contact data, ends what hung on it and keeps the name`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let id = try await registers.people.add(ødegård, at: 1)
            let hash = TokenHash(of: "secret")
            try await registers.signInLinks.issue(
                SignInLink(hash: hash, person: id, partnership: "helgeland", expiresAt: 1_000))
            try await registers.sessions.start(.sample(hash, person: id))
            _ = try await registers.accessTokens.issue(.sample(person: id), hash: hash, at: 1)
            #expect(try await registers.people.eraseContact(of: id, at: 10))
            #expect(try await registers.people.eraseContact(of: id, at: 11) == false)
            let person = try await registers.people.people([id])[id]
            #expect(person?.details.name == "Åse Ødegård")
            #expect(person?.details.email == nil)
            #expect(person?.details.phone == nil)
            #expect(person?.contactErasedAt == 10)
            let email = try #require(ødegård.email)
            #expect(try await registers.people.person(withEmail: email) == nil)
            #expect(try await registers.signInLinks.redeem(hash, at: 11) == nil)
            #expect(try await registers.sessions.session(hash, at: 11) == nil)
            #expect(try await registers.accessTokens.token(hash, at: 11) == nil)
        }
    }
}
