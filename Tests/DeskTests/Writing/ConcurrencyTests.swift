import Desk
import Governance
import Ledger
import Storage
import Testing

@Suite(.timeLimit(.minutes(5))) struct `Many writers at once` {
    @Test func `are all recorded, in one order, and a replay gives the same state`() async throws {
        let office = try await Office()
        let before = try office.state.position
        let receipts = try await withThrowingTaskGroup(of: [Receipt].self) { group in
            for writer in 0..<32 {
                group.addTask {
                    var receipts: [Receipt] = []
                    for number in 0..<5 {
                        receipts.append(
                            try await office.give(
                                Office.submission("Sak \(writer)-\(number)"),
                                "\(writer)-\(number)"))
                    }
                    return receipts
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(receipts.map(\.sequence).sorted() == Array((before + 1)...(before + 160)))
        for receipt in receipts {
            let submitted = try #require(receipt.events.first as? CaseSubmitted)
            #expect(Int64(submitted.case.rawValue) == receipt.sequence - before)
        }
        let replayed = try await office.reopened()
        #expect(portrait(of: try office.state) == portrait(of: try replayed.state))
    }

    @Test func `share one append with what gathers while another is under way`() async throws {
        let store = try GatedStore()
        let office = try await Office(over: store, registers: store.registers)
        store.close()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<32 {
                group.addTask {
                    _ = try await office.give(Office.submission("Sak \(writer)"), "\(writer)")
                }
            }
            await store.arrival()
            for _ in 0..<1000 { await Task.yield() }
            store.open()
            try await group.waitForAll()
        }
        #expect(store.groups.reduce(0, +) == 33)
        #expect(store.groups.count < 33)
    }
}

@Suite(.timeLimit(.minutes(5))) struct `Whoever follows a partnership` {
    @Test func `hears of an entry when the snapshot holds it, however early it is announced`()
        async throws
    {
        let store = try GatedStore()
        let office = try await Office(over: store, registers: store.registers)
        store.holdAnswers()
        let entries = office.desk.follow(Office.partnership)
        async let seen: Int64? = {
            for await _ in entries { return try office.state.position }
            return nil
        }()
        async let receipt = office.give(Office.submission("Sak"), "one")
        await store.arrival()
        for _ in 0..<1000 { await Task.yield() }
        store.open()
        #expect(try await seen == (try await receipt).sequence)
    }
}

@Suite(.timeLimit(.minutes(5))) struct `Two desks over one file` {
    /// Two programs that have the same file open.
    private func withTwoOffices(_ body: (Office, Office) async throws -> Void) async throws {
        try await withFile { path in
            let first = try SQLiteEventStore.open(at: path, ifAbsent: .create)
            let second = try SQLiteEventStore.open(at: path, ifAbsent: .refuse)
            try await body(
                Office(over: first, registers: first.registers),
                Office(over: second, registers: second.registers))
        }
    }

    @Test func `catch up with each other and decide again`() async throws {
        try await withTwoOffices { one, other in
            let first = try await one.give(Office.submission("Den enes"), "one")
            let second = try await other.give(Office.submission("Den andres"), "other")
            #expect(second.sequence == first.sequence + 1)
            let submitted = try #require(second.events.first as? CaseSubmitted)
            #expect(submitted.case == CaseID(2))
            _ = try await one.give(Office.submission("Den enes igjen"), "again")
            #expect(try one.state.cases.count == 3)
            let replayed = try await one.reopened()
            #expect(portrait(of: try one.state) == portrait(of: try replayed.state))
        }
    }

    @Test func `refuse what the other's writing has made impossible`() async throws {
        try await withTwoOffices { one, other in
            let submitted = try await one.give(Office.submission("Den enes"), "one")
            // The other desk sees the case before the first closes it.
            _ = try await other.give(Office.submission("Den andres"), "other")
            _ = try await one.give(WithdrawCase(case: CaseID(1), reason: "Løst"), "withdraw")
            let triage = TriageCase(
                case: CaseID(1), outcome: .answered, kind: .other, routingReason: "Besvart")
            await #expect {
                _ = try await other.give(triage, "triage")
            } throws: { error in
                guard case DeskError.refused(let refusal) = error,
                    case .cases(.closed) = refusal.reason
                else { return false }
                return true
            }
            #expect(try await one.stored().count == Int(submitted.sequence) + 2)
        }
    }

    @Test func `know each other's commands by their ids`() async throws {
        try await withTwoOffices { one, other in
            let first = try await one.give(Office.submission("Hjelpemidler"), "same")
            let second = try await other.give(Office.submission("Hjelpemidler"), "same")
            #expect(second.sequence == first.sequence)
            #expect(second.wasRecordedBefore)
            #expect(try other.state.cases.count == 1)
        }
    }
}
