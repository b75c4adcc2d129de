import Storage
import Testing

@Suite struct `Deliveries` {
    private func message(_ id: String, to person: Int64, sequence: Int64 = 4) -> Message {
        Message(
            messageID: id, partnership: "helgeland", sequence: sequence, person: person,
            kind: "notice")
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `are queued once, however often the entry is worked through`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let deliveries = registers.deliveries
            let person = try await registers.addPeople(1)[0]
            let messages = [message("a", to: person), message("b", to: person)]
            #expect(try await deliveries.queue(messages, at: 10) == 2)
            #expect(try await deliveries.record(.accepted, of: "a", at: 11))
            #expect(try await deliveries.queue(messages + [message("c", to: person)], at: 12) == 1)
            let states = try await deliveries.deliveries(of: 4, in: "helgeland").map(\.state)
            #expect(
                states == [.accepted, .queued(nextAttemptAt: 10), .queued(nextAttemptAt: 12)])
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `are due in the order they have waited, until accepted or given up`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let deliveries = registers.deliveries
            let person = try await registers.addPeople(1)[0]
            _ = try await deliveries.queue([message("a", to: person)], at: 20)
            _ = try await deliveries.queue([message("b", to: person)], at: 10)
            func due(at instant: Int64, limit: Int = 10) async throws -> [String] {
                try await deliveries.due(at: instant, limit: limit).map(\.message.messageID)
            }
            #expect(try await due(at: 9) == [])
            #expect(try await due(at: 20) == ["b", "a"])
            #expect(try await due(at: 20, limit: 1) == ["b"])
            let postponed = DeliveryResult.postponed(until: 30, error: "451 greylisted")
            #expect(try await deliveries.record(postponed, of: "b", at: 21))
            #expect(try await deliveries.record(.failed(error: "550"), of: "a", at: 22))
            #expect(try await due(at: 29) == [])
            let again = try #require(try await deliveries.due(at: 30, limit: 1).first)
            #expect(again.attempts == 1)
            #expect(again.lastError == "451 greylisted")
            #expect(try await deliveries.record(.accepted, of: "nobody", at: 1) == false)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `that bounced can be tried again, and finished ones are purged`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let deliveries = registers.deliveries
            let person = try await registers.addPeople(1)[0]
            _ = try await deliveries.queue([message("a", to: person)], at: 10)
            #expect(try await deliveries.retry("a", at: 11) == false)
            #expect(try await deliveries.record(.accepted, of: "a", at: 12))
            #expect(try await deliveries.record(.bounced(error: "no such user"), of: "a", at: 13))
            let bounced = try await deliveries.deliveries(of: 4, in: "helgeland").first
            #expect(bounced?.state == .bounced)
            #expect(bounced?.attempts == 1)
            #expect(try await deliveries.retry("a", at: 14))
            #expect(try await deliveries.purge(finishedBefore: 100) == 0)
            #expect(try await deliveries.record(.accepted, of: "a", at: 15))
            #expect(try await deliveries.purge(finishedBefore: 15) == 0)
            #expect(try await deliveries.purge(finishedBefore: 16) == 1)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `can be withheld with a reason, and sent like new ones when asked for`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { _, registers in
            let deliveries = registers.deliveries
            let person = try await registers.addPeople(1)[0]
            let both = [message("a", to: person), message("b", to: person)]
            _ = try await deliveries.queue([both[1]], at: 10)
            #expect(try await deliveries.withhold(both, because: "old", at: 20) == 1)
            #expect(try await deliveries.due(at: 30, limit: 10).map(\.message) == [both[1]])
            let kept = try await deliveries.deliveries(of: 4, in: "helgeland")
            #expect(kept.map(\.state) == [.failed, .queued(nextAttemptAt: 10)])
            #expect(kept.map(\.lastError) == ["old", nil])
            #expect(try await deliveries.retry("a", at: 40))
            #expect(try await deliveries.record(.failed(error: "550"), of: "a", at: 41))
            #expect(try await deliveries.retry("a", at: 42))
            let again = try #require(try await deliveries.due(at: 42, limit: 10).last)
            #expect(again.message == both[0])
            #expect(again.attempts == 0)
            #expect(again.lastError == "550")
            #expect(try await deliveries.record(.accepted, of: "a", at: 43))
            let sent = try await deliveries.deliveries(of: 4, in: "helgeland").first
            #expect(sent?.lastError == nil)
        }
    }
}
