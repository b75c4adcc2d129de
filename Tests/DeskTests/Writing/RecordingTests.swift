import Desk
import Governance
import Ledger
import Storage
import Testing

@Suite(.timeLimit(.minutes(5))) struct `A command that is granted` {
    @Test func `stands in the file when it is answered`() async throws {
        try await withFile { path in
            let store = try SQLiteEventStore.open(at: path, ifAbsent: .create)
            let office = try await Office(over: store, registers: store.registers)
            let receipt = try await office.give(Office.submission("Hjelpemidler"), "one")
            let second = try SQLiteEventStore.open(at: path, ifAbsent: .refuse)
            let found = try await second.read(
                Office.partnership.rawValue, after: receipt.sequence - 1, limit: 1)
            let entry = try Entry(decoding: try #require(found.first).bytes)
            #expect(entry.command == "command-one")
            #expect(entry.events.map(\.type) == ["case.submitted"])
        }
    }

    @Test func `is neither answered nor shown while its append is under way`() async throws {
        let store = try GatedStore()
        let office = try await Office(over: store, registers: store.registers)
        let before = try office.state.position
        store.close()
        async let answered: Bool = {
            let receipt = try await office.give(Office.submission("Hjelpemidler"), "one")
            return try await store.head(of: Office.partnership.rawValue).sequence
                >= receipt.sequence
        }()
        await store.arrival()
        for _ in 0..<100 { await Task.yield() }
        #expect(try office.state.position == before)
        #expect(try office.state.cases.count == 0)
        store.open()
        #expect(try await answered, "answered before it was durable")
        #expect(try office.state.position == before + 1)
        #expect(try office.state.cases.count == 1)
    }

    @Test func `leaves a snapshot taken before as it was`() async throws {
        let office = try await Office()
        let snapshot = try office.state
        let picture = portrait(of: snapshot)
        _ = try await office.give(Office.submission("Hjelpemidler"), "one")
        #expect(portrait(of: snapshot) == picture)
        #expect(portrait(of: try office.state) != picture)
    }

    @Test func `takes the time of the entry before when the clock has stepped back`() async throws {
        let office = try await Office()
        let first = try await office.give(
            Office.submission("En"), "one", at: Office.start.adding(days: 2))
        let second = try await office.give(
            Office.submission("To"), "two", at: Office.start.adding(days: 1))
        let entries = try await office.stored(after: first.sequence - 1)
            .map { try Entry(decoding: $0.bytes).at }
        #expect(second.sequence == first.sequence + 1)
        #expect(entries == [Int64](repeating: Office.start.adding(days: 2).milliseconds, count: 2))
    }

    @Test func `is not recorded when the store fails, and can be given again`() async throws {
        let store = try GatedStore()
        let office = try await Office(over: store, registers: store.registers)
        let picture = portrait(of: try office.state)
        store.failOnce()
        await #expect {
            _ = try await office.give(Office.submission("Hjelpemidler"), "one")
        } throws: { error in
            if case DeskError.store = error { true } else { false }
        }
        #expect(portrait(of: try office.state) == picture)
        let again = try await office.give(Office.submission("Hjelpemidler"), "one")
        #expect(!again.wasRecordedBefore)
        #expect(try office.state.cases.count == 1)
    }
}

@Suite struct `A command that is refused` {
    @Test func `leaves nothing behind`() async throws {
        let office = try await Office()
        _ = try await office.give(Office.submission("Hjelpemidler"), "one")
        let picture = portrait(of: try office.state)
        let head = try await office.store.head(of: Office.partnership.rawValue)
        let stranger = Actor(PersonID(77))
        await #expect {
            _ = try await office.give(
                TriageCase(
                    case: CaseID(1), outcome: .rejected, kind: .other, routingReason: "Nei"),
                "two", by: stranger)
        } throws: { error in
            guard case DeskError.refused(let refusal) = error,
                case .access(.notForYou) = refusal.reason
            else { return false }
            return true
        }
        #expect(portrait(of: try office.state) == picture)
        #expect(try await office.store.head(of: Office.partnership.rawValue) == head)
        #expect(
            try await office.store.sequence(
                ofCommand: "command-two", in: Office.partnership.rawValue) == nil)
    }

    @Test func `leaves its id free for a command that is granted`() async throws {
        let office = try await Office()
        await #expect(throws: DeskError.self) {
            _ = try await office.give(Office.submission(" "), "one")
        }
        let receipt = try await office.give(Office.submission("Hjelpemidler"), "one")
        #expect(!receipt.wasRecordedBefore)
    }

    @Test func `in a partnership that is not there makes none`() async throws {
        let office = try await Office()
        let id = try #require(CommandID("command-one"))
        await #expect {
            _ = try await office.desk.handle(
                Office.submission("Hjelpemidler"), id: id, by: Office.secretary,
                at: Office.start, in: PartnershipID("nowhere"))
        } throws: { error in
            if case DeskError.unknownPartnership = error { true } else { false }
        }
        #expect(office.desk.partnerships == [Office.partnership])
    }
}
