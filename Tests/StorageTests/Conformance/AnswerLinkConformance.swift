import Storage
import Testing

@Suite struct `Links to answer by` {
    private let token = SecretToken.make()

    private func link(of person: Int64) -> AnswerLink {
        AnswerLink(
            person: person, partnership: "helgeland", hat: "appointment:3",
            question: "meeting:5", expiresAt: 1_000)
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `work as often as one changes one's mind, until they expire`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let links = registers.answerLinks
            let issued = link(of: try await registers.addPeople(1)[0])
            try await links.issue(issued, token: token)
            for instant: Int64 in [1, 999] {
                #expect(try await links.link(token: token, at: instant) == issued)
            }
            #expect(try await links.link(token: token, at: 1_000) == nil)
            #expect(try await links.link(token: SecretToken.make(), at: 1) == nil)
            #expect(try await links.purge(at: 999) == 0)
            #expect(try await links.purge(at: 1_000) == 1)
            #expect(try await links.link(token: token, at: 1) == nil)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `end with the address they were mailed to, and with nothing else that is corrected`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let links = registers.answerLinks
            let people = try await registers.addPeople(2)
            let other = SecretToken.make()
            try await links.issue(link(of: people[0]), token: token)
            try await links.issue(link(of: people[1]), token: other)
            func correct(name: String, email: String) async throws {
                try await registers.people.correct(
                    people[0],
                    to: PersonDetails(name: name, email: email, phone: nil, language: "nn"))
            }
            try await correct(name: "Nytt Namn", email: "Person0@example.org")
            #expect(try await links.link(token: token, at: 1) != nil)
            try await correct(name: "Nytt Namn", email: "ny@example.org")
            #expect(try await links.link(token: token, at: 1) == nil)
            #expect(try await links.link(token: other, at: 1) != nil)
            #expect(try await registers.people.eraseContact(of: people[1], at: 2))
            #expect(try await links.link(token: other, at: 3) == nil)
        }
    }
}
