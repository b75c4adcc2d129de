import Storage
import Testing

@Suite struct `Followers` {
    private func wish(
        _ following: String, _ email: String = "Kari@example.no", secret: String = "a",
        at: Int64 = 10
    ) -> FollowWish {
        FollowWish(
            partnership: "helgeland", following: following, email: email, language: "nn",
            secret: secret, at: at)
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `an address follows nothing until it is confirmed, and hears of news from then on`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let followers = registers.followers
            try await followers.ask(wish("body:ssu"))
            #expect(try await followers.awaitingLink(at: 9, limit: 5).isEmpty)
            let asked = try #require(try await followers.awaitingLink(at: 10, limit: 5).first)
            #expect(asked.pending == ["body:ssu"] && asked.confirmed.isEmpty)
            #expect(try await followers.awaitingNews(at: 999, limit: 5).isEmpty)
            try await followers.linkSent(to: asked.id)
            #expect(try await followers.awaitingLink(at: 999, limit: 5).isEmpty)
            try await followers.confirm("a", at: 20)
            let due = try #require(try await followers.awaitingNews(at: 20, limit: 5).first)
            #expect(due.confirmed == ["body:ssu"] && due.pending.isEmpty)
            #expect(due.toldUntil == 20)
            try await followers.told(due.id, until: 30, next: 100)
            #expect(try await followers.awaitingNews(at: 99, limit: 5).isEmpty)
            #expect(try await followers.awaitingNews(at: 100, limit: 5).first?.toldUntil == 30)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `an address has one secret, however it is written and whatever it follows`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let followers = registers.followers
            try await followers.ask(wish("body:ssu", secret: "a"))
            try await followers.confirm("a", at: 20)
            try await followers.ask(wish("case:1", "kari@EXAMPLE.no", secret: "b", at: 30))
            #expect(try await followers.follower(withSecret: "b") == nil)
            let both = try #require(try await followers.follower(withSecret: "a"))
            #expect(both.confirmed == ["body:ssu"] && both.pending == ["case:1"])
            #expect(both.toldUntil == 20)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `asking again for what is confirmed makes nothing unconfirmed`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let followers = registers.followers
            try await followers.ask(wish("body:ssu"))
            try await followers.confirm("a", at: 20)
            try await followers.ask(wish("body:ssu", secret: "b", at: 30))
            let kept = try #require(try await followers.follower(withSecret: "a"))
            #expect(kept.confirmed == ["body:ssu"] && kept.pending.isEmpty)
            #expect(try await followers.purge(unconfirmedBefore: 999) == 0)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `an address that stops everything, or never answers, is erased`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let followers = registers.followers
            try await followers.ask(wish("body:ssu"))
            try await followers.ask(wish("case:1"))
            try await followers.confirm("a", at: 20)
            try await followers.stop("a", following: "case:1")
            #expect(
                try await followers.follower(withSecret: "a")?.confirmed == ["body:ssu"])
            try await followers.stop("a", following: nil)
            #expect(try await followers.follower(withSecret: "a") == nil)
            try await followers.ask(wish("body:ssu", "ola@example.no", secret: "c", at: 50))
            #expect(try await followers.purge(unconfirmedBefore: 50) == 0)
            #expect(try await followers.purge(unconfirmedBefore: 51) == 1)
            #expect(try await followers.follower(withSecret: "c") == nil)
        }
    }
}
