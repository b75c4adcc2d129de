import Ledger
import Storage
import Testing

extension Session {
    static func sample(_ hash: TokenHash, person: Int64, expiresAt: Int64 = 1_000) -> Session {
        Session(
            hash: hash, person: person, partnership: "helgeland", hat: nil, createdAt: 1,
            lastSeenAt: 1, expiresAt: expiresAt)
    }
}

extension AccessGrant {
    static func sample(person: Int64) -> AccessGrant {
        AccessGrant(
            person: person, partnership: "helgeland", hat: "secretariat", name: "Regneark",
            expiresAt: 1_000)
    }
}

@Suite struct `Signing in` {
    private let hash = TokenHash(of: "secret")

    @Test(arguments: StoreUnderTest.allCases)
    func `a link works once, for one of many who try at once`(_ kind: StoreUnderTest) async throws {
        try await kind.withStore { _, registers in
            let person = try await registers.addPeople(1)[0]
            let link = SignInLink(
                hash: hash, person: person, partnership: "helgeland", expiresAt: 1_000)
            try await registers.signInLinks.issue(link)
            let redeemed = try await withThrowingTaskGroup(of: SignInLink?.self) { group in
                for _ in 0..<20 {
                    group.addTask { try await registers.signInLinks.redeem(hash, at: 999) }
                }
                return try await group.reduce(into: []) { $0 += [$1].compactMap(\.self) }
            }
            #expect(redeemed == [link])
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `a link that has expired, or never was, does not work`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let links = registers.signInLinks
            let person = try await registers.addPeople(1)[0]
            try await links.issue(
                SignInLink(hash: hash, person: person, partnership: nil, expiresAt: 1_000))
            #expect(try await links.redeem(hash, at: 1_000) == nil)
            #expect(try await links.redeem(TokenHash(of: "other"), at: 1) == nil)
            #expect(try await links.purge(at: 999) == 0)
            #expect(try await links.purge(at: 1_000) == 1)
            #expect(try await links.redeem(hash, at: 1) == nil)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `a session lives until its end, which use moves, or until it is ended`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let sessions = registers.sessions
            let person = try await registers.addPeople(1)[0]
            try await sessions.start(.sample(hash, person: person))
            #expect(try await sessions.session(hash, at: 999)?.hat == nil)
            #expect(try await sessions.session(hash, at: 1_000) == nil)
            #expect(try await sessions.extend(hash, seenAt: 1_000, until: 9_000) == false)
            #expect(try await sessions.extend(hash, seenAt: 500, until: 2_000))
            #expect(try await sessions.choose(hat: "appointment:3", in: hash))
            let session = try await sessions.session(hash, at: 1_999)
            #expect(session?.hat == "appointment:3")
            #expect(session?.lastSeenAt == 500)
            #expect(try await sessions.end(hash))
            #expect(try await sessions.end(hash) == false)
            #expect(try await sessions.session(hash, at: 2) == nil)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `all sessions of one person are ended, and of nobody else`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let sessions = registers.sessions
            let people = try await registers.addPeople(2)
            let other = TokenHash(of: "other")
            try await sessions.start(.sample(hash, person: people[0]))
            try await sessions.start(.sample(TokenHash(of: "phone"), person: people[0]))
            try await sessions.start(.sample(other, person: people[1], expiresAt: 2_000))
            #expect(try await sessions.endAll(of: people[0]) == 2)
            #expect(try await sessions.session(hash, at: 2) == nil)
            #expect(try await sessions.session(other, at: 2)?.person == people[1])
            #expect(try await sessions.purge(at: 1_999) == 0)
            #expect(try await sessions.purge(at: 2_000) == 1)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `a token works until it expires or its person revokes it`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let tokens = registers.accessTokens
            let people = try await registers.addPeople(2)
            let grant = AccessGrant.sample(person: people[0])
            let id = try await tokens.issue(grant, hash: hash, at: 1)
            #expect(try await tokens.token(hash, at: 999)?.grant == grant)
            #expect(try await tokens.token(hash, at: 1_000) == nil)
            #expect(try await tokens.revoke(id, of: people[1], at: 5) == false)
            #expect(try await tokens.token(hash, at: 6)?.id == id)
            #expect(try await tokens.revoke(id, of: people[0], at: 7))
            #expect(try await tokens.revoke(id, of: people[0], at: 8) == false)
            #expect(try await tokens.token(hash, at: 9) == nil)
            let listed = try await tokens.tokens(of: people[0], in: "helgeland")
            #expect(listed.map(\.revokedAt) == [7])
            #expect(try await tokens.tokens(of: people[0], in: "ostfold") == [])
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `tries are counted by bucket and window, none lost`(_ kind: StoreUnderTest) async throws {
        try await kind.withStore { _, registers in
            let limits = registers.rateLimits
            let counts = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<20 {
                    group.addTask { try await limits.count("a", inWindowFrom: 100) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(counts.sorted() == Array(1...20))
            #expect(try await limits.count("b", inWindowFrom: 100) == 1)
            #expect(try await limits.count("a", inWindowFrom: 200) == 1)
            #expect(try await limits.purge(windowsBefore: 200) == 2)
            #expect(try await limits.count("a", inWindowFrom: 200) == 2)
        }
    }
}
