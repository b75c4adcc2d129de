import Desk
import Governance
import Storage
import Testing

@Suite(.timeLimit(.minutes(5))) struct `A command given twice` {
    @Test func `is recorded once and answered alike`() async throws {
        let office = try await Office()
        let first = try await office.give(Office.submission("Hjelpemidler"), "one")
        let second = try await office.give(Office.submission("Hjelpemidler"), "one")
        #expect(second.sequence == first.sequence)
        #expect(portrait(of: second.events) == portrait(of: first.events))
        #expect(second.wasRecordedBefore)
        #expect(try office.state.cases.count == 1)
        #expect(try await office.stored().count == Int(first.sequence))
    }

    @Test func `is answered with the clauses and warnings of the first answer`() async throws {
        let office = try await Office()
        let first = try await office.give(Office.submission("Hjelpemidler"), "one")
        _ = try await office.give(Office.submission("Noe annet"), "two")
        let second = try await office.reopened().give(Office.submission("Hjelpemidler"), "one")
        #expect(!first.clauses.isEmpty)
        #expect(second.clauses == first.clauses)
        #expect(second.warnings == first.warnings)
    }

    @Test(arguments: [false, true])
    func `is refused where its id stands for something else`(isReopened: Bool) async throws {
        let first = try await Office()
        _ = try await first.give(Office.submission("Hjelpemidler"), "one")
        let office = isReopened ? try await first.reopened() : first
        let before = try await office.stored().count
        // The same events would be recorded, with other words in them.
        for command: any Command in [
            Office.submission("Noe annet"), WithdrawCase(case: CaseID(1), reason: "Løst"),
        ] {
            await #expect {
                _ = try await office.give(command, "one")
            } throws: { error in
                if case DeskError.commandIDTaken = error { true } else { false }
            }
        }
        #expect(try await office.stored().count == before)
    }

    @Test func `is answered alike although it would be refused now`() async throws {
        let office = try await Office()
        _ = try await office.give(Office.submission("Hjelpemidler"), "one")
        let withdrawal = WithdrawCase(case: CaseID(1), reason: "Saken er løst")
        let first = try await office.give(withdrawal, "two")
        let second = try await office.give(withdrawal, "two")
        #expect(second.sequence == first.sequence)
        #expect(second.wasRecordedBefore)
    }

    @Test func `is known after a restart`() async throws {
        let office = try await Office()
        let first = try await office.give(Office.submission("Hjelpemidler"), "one")
        let second = try await office.reopened()
            .give(Office.submission("Hjelpemidler"), "one")
        #expect(second.sequence == first.sequence)
        #expect(second.wasRecordedBefore)
    }

    @Test func `at the same moment is recorded once`() async throws {
        let store = try GatedStore()
        let office = try await Office(over: store, registers: store.registers)
        store.close()
        let sequences = try await withThrowingTaskGroup(of: Int64.self) { group in
            for _ in 0..<10 {
                group.addTask {
                    try await office.give(Office.submission("Hjelpemidler"), "one").sequence
                }
            }
            await store.arrival()
            store.open()
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(sequences.count == 1)
        #expect(try office.state.cases.count == 1)
    }

    @Test func `by another person is refused`() async throws {
        let office = try await Office()
        _ = try await office.give(Office.submission("Hjelpemidler"), "one")
        await #expect {
            _ = try await office.give(
                Office.submission("Hjelpemidler"), "one", by: Actor(PersonID(77)))
        } throws: { error in
            if case DeskError.commandIDTaken = error { true } else { false }
        }
        #expect(try office.state.cases.count == 1)
    }

    @Test func `by two people at the same moment is recorded for one of them, and harms nobody`()
        async throws
    {
        let store = try GatedStore()
        let office = try await Office(over: store, registers: store.registers)
        store.close()
        async let ahead = office.give(Office.submission("Foran"), "ahead")
        await store.arrival()
        async let bystander = office.give(Office.submission("Ved siden av"), "beside")
        let people = [PersonID(77), PersonID(78)]
        async let answers = withTaskGroup(of: Result<Receipt, any Error>.self) { group in
            for person in people {
                group.addTask {
                    do {
                        return .success(
                            try await office.give(
                                Office.submission("Min"), "shared", by: Actor(person)))
                    } catch {
                        return .failure(error)
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        for _ in 0..<100 { await Task.yield() }
        store.open()
        _ = try await (ahead, bystander)
        let given = await answers
        #expect(given.count { (try? $0.get()) != nil } == 1)
        let refusals = given.compactMap { answer -> (any Error)? in
            if case .failure(let error) = answer { error } else { nil }
        }
        let refusal = try #require(refusals.first as? DeskError)
        guard case .commandIDTaken = refusal else {
            Issue.record("answered with \(refusal)")
            return
        }
        #expect(try office.state.cases.count == 3)
    }
}
